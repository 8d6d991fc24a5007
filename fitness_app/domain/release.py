"""A released version of the app, and whether it is newer than another."""

import re
from dataclasses import dataclass

_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})")


@dataclass(frozen=True, slots=True)
class Release:
    """A version such as "0.2.0", and the page that tells of it."""

    version: str
    page: str


def numbers(version: str) -> tuple[int, ...] | None:
    """The numbers of a version, "v0.2.0" being (0, 2); None for anything else, such as a trial version."""
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return None
    parts = [int(part) for part in found[1].split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def is_newer(version: str, own: str) -> bool:
    """Whether `version` comes after `own`; False where one of them is no plain version."""
    there, here = numbers(version), numbers(own)
    return there is not None and here is not None and there > here
