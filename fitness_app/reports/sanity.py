"""Refuses values in a file from elsewhere that nobody's training can hold."""

import dataclasses
import json
import math
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from fitness_app.domain.review import Correction, Recut
from fitness_app.domain.workout import SessionInfo

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

    Raises ValueError for an infinite or huge number, a time without a zone or out of our centuries, a text
    that is longer than a book's chapter or no text at all, a person without a name, and a correction that
    corrects nothing.
    """
    if isinstance(value, Correction):
        _check_correction(value)
    if isinstance(value, SessionInfo) and not value.athlete.strip():
        raise ValueError("a person without a name")
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
    if isinstance(value, str) and not packed:
        _check_text(value)
    if isinstance(value, date) and value.year not in YEARS:
        raise ValueError(f"the year {value.year}")
    if isinstance(value, datetime) and value.tzinfo is None:
        raise ValueError("a time without a zone")


def _check_text(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise ValueError("a text that is too long")
    if "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise ValueError("letters that no text has")


def _check_correction(one: Correction) -> None:
    """What is new must be of the kind that is corrected."""
    kinds = {"exercise": str, "valid": bool, "reps": int, "recut": Recut, "undo": str}
    fitting = type(one.new) is kinds[one.what]
    if one.what == "undo" and fitting:
        UUID(str(one.new))
    if not fitting or (one.what == "reps" and int(str(one.new)) < 0):
        raise ValueError(f"a correction of {one.what} that corrects nothing")
