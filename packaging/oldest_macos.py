"""The oldest macOS that runs every package of an environment: python packaging/oldest_macos.py

Each wheel says it of itself, and so does the app (LSMinimumSystemVersion): an older macOS then refuses it, in
place of a crash.
"""

import platform
import re
from collections.abc import Iterable
from importlib.metadata import distributions

FIRST = (11, 0)
"""The oldest that Python itself is made for on these machines."""


def oldest(wheels: Iterable[str], machine: str) -> str:
    """The version, such as 14.0, that suits all of them; each is the text of a wheel's file WHEEL.

    A wheel may name several for a machine (arm64, x86_64): the lowest counts. One that names none suits all.
    """
    tag = re.compile(rf"^Tag: .*-macosx_(\d+)_(\d+)_(?:{machine}|universal2)\r?$", re.MULTILINE)
    found = (tag.findall(wheel) for wheel in wheels)
    named = [min((int(major), int(minor)) for major, minor in one) for one in found if one]
    return ".".join(map(str, max([FIRST, *named])))


def of_this_environment() -> str:
    """That of all that is installed here."""
    return oldest(filter(None, (one.read_text("WHEEL") for one in distributions())), platform.machine())


if __name__ == "__main__":
    print(of_this_environment())
