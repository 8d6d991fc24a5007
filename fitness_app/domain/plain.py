"""Domain values as plain JSON and back, without loss: for exports and for the journal."""

import base64
import binascii
import dataclasses
import math
import types
import zlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

Value = TypeVar("Value")
ARRAY_TYPES = ("float32", "float64")


def as_plain(value: object) -> Any:
    """The value with nothing but dictionaries, lists, strings, numbers, booleans and None in it.

    A dataclass becomes a dictionary that names its class under "is"; NaN and infinity become strings.
    Raises TypeError for what is no domain value.
    """
    if dataclasses.is_dataclass(value):
        parts = {field.name: as_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return {"is": type(value).__name__} | parts
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else str(value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, UUID | date):
        return value.isoformat() if isinstance(value, date) else str(value)
    return _collection(value)


def _collection(value: object) -> Any:
    if isinstance(value, np.ndarray):
        packed = zlib.compress(np.ascontiguousarray(value).tobytes())
        data = base64.b64encode(packed).decode("ascii")
        return {"type": str(value.dtype), "shape": list(value.shape), "data": data}
    if isinstance(value, Mapping):
        return {str(key): as_plain(each) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [as_plain(each) for each in value]
    raise TypeError(f"{type(value).__name__} is no domain value")


def from_plain(kind: type[Value], plain: object) -> Value:
    """The value of type `kind` that `as_plain` made `plain` of.

    Raises ValueError when it is anything else.
    """
    try:
        return cast("Value", _read(kind, plain))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(f"no {getattr(kind, '__name__', kind)}: {error}") from error


def _read(kind: Any, plain: Any) -> Any:
    """Follows the type hints down; a wrong shape raises whatever it meets first."""
    if isinstance(kind, types.UnionType) or get_origin(kind) is Union:
        return _read_union(get_args(kind), plain)
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, plain)
    if get_origin(kind) is Literal:
        return get_args(kind)[get_args(kind).index(plain)]
    if get_origin(kind) is tuple:
        return _read_tuple(get_args(kind), plain)
    if get_origin(kind) is np.ndarray:
        return _read_array(plain)
    if get_origin(kind) is not None and issubclass(get_origin(kind), Mapping):
        return {_read(str, key): _read(get_args(kind)[1], each) for key, each in plain.items()}
    return _read_single(kind, plain)


def _read_single(kind: Any, plain: Any) -> Any:
    if kind is float and ((isinstance(plain, int) and not isinstance(plain, bool)) or plain in _UNFINITE):
        return float(plain)
    if kind in (datetime, date, UUID):
        return UUID(plain) if kind is UUID else kind.fromisoformat(plain)
    if type(plain) is not kind:
        raise TypeError(f"{plain!r} is no {kind.__name__}")
    return plain


_UNFINITE = ("nan", "inf", "-inf")


def _read_union(kinds: tuple[Any, ...], plain: Any) -> Any:
    if plain is None and type(None) in kinds:
        return None
    kinds = tuple(kind for kind in kinds if kind is not type(None))
    if len(kinds) > 1:
        name = plain["is"] if isinstance(plain, dict) else type(plain).__name__
        kinds = tuple(kind for kind in kinds if kind.__name__ == name)
    if not kinds:
        raise ValueError(f"{plain!r} is not known here")
    return _read(kinds[0], plain)


def _read_dataclass(kind: Any, plain: Any) -> Any:
    if plain["is"] != kind.__name__:
        raise ValueError(f"{plain['is']!r} in the place of {kind.__name__}")
    hints = _hints(kind)
    return kind(**{name: _read(hints[name], each) for name, each in plain.items() if name in hints})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _read_tuple(kinds: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise TypeError(f"{plain!r} is no list")
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], each) for each in plain)
    return tuple(_read(kind, each) for kind, each in zip(kinds, plain, strict=True))


def _read_array(plain: Any) -> NDArray[Any]:
    if plain["type"] not in ARRAY_TYPES:
        raise ValueError(f"{plain['type']!r} is no type of an array")
    try:
        raw = zlib.decompress(base64.b64decode(plain["data"], validate=True))
    except (zlib.error, binascii.Error) as error:
        raise ValueError("a damaged array") from error
    return np.frombuffer(raw, plain["type"]).reshape(plain["shape"])
