"""Refuses values in a file from elsewhere that nobody's training can hold."""

import dataclasses
import json
import math
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

MOST_NUMBER = 1e9
MOST_INT = 2**31 - 1
LONGEST_TEXT = 100_000
YEARS = range(1900, 2200)


def parsed(text: str) -> Any:
    """The JSON in a text. Raises ValueError for numbers that JSON does not know or nobody counts to."""
    return json.loads(text, parse_int=_int, parse_float=_float, parse_constant=_constant)


def _int(digits: str) -> int:
    if len(digits) > 12 or abs(int(digits)) > MOST_INT:
        raise ValueError("a number that is too large")
    return int(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if not abs(value) <= MOST_NUMBER:
        raise ValueError("a number that is too large")
    return value


def _constant(name: str) -> float:
    raise ValueError(f"{name} in the place of a number")


def check(value: object, *, packed: bool = False) -> None:
    """Looks through a domain value with all its parts; `packed` is a text that holds bytes.

    Raises ValueError for an infinite or huge number, a time without a zone or out of our centuries, and a
    text that is longer than a book's chapter.
    """
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            check(getattr(value, field.name), packed=type(value).__name__ == "KeptTrack")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            check(key)
            check(each)
    elif isinstance(value, list | tuple):
        for each in value:
            check(each)
    else:
        _check_single(value, packed)


def _check_single(value: object, packed: bool) -> None:
    if isinstance(value, float) and not (math.isnan(value) or abs(value) <= MOST_NUMBER):
        raise ValueError("a number that is too large")
    if isinstance(value, str) and not packed and len(value) > LONGEST_TEXT:
        raise ValueError("a text that is too long")
    if isinstance(value, date) and value.year not in YEARS:
        raise ValueError(f"the year {value.year}")
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a time without a zone")
