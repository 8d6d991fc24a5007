"""Says before Qt is loaded what the system lacks for a window: Qt itself would only abort."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from fitness_app.domain.errors import UserError

ALWAYS: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
}
"""What Qt's window and cameras need of any Linux system, and the Debian package that brings it."""
ON_X: Mapping[str, str] = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What it needs besides to show itself on X."""

INSTALL = "sudo apt-get install"
VIRTUAL = "xvfb xauth"
"""The packages of a virtual display."""


def check(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> None:
    """Raises UserError, with the command that mends it, where no window can be opened here."""
    if not platform.startswith("linux"):
        return
    missing = missing_packages({**ALWAYS, **(ON_X if uses_x(environment) else {})})
    if not has_display(environment):
        packages = " ".join([VIRTUAL, *missing])
        raise UserError(
            "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty): "
            "log in to a desktop, or run `{0} {1}` and then `xvfb-run fitness-app`; `fitness-app "
            "demo` and `fitness-app analyse` need no display.",
            INSTALL,
            packages,
        )
    if missing:
        raise UserError(
            "The window needs libraries of the system: run `{0} {1}`.", INSTALL, " ".join(missing)
        )


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is a display, or Qt was told to do without one (QT_QPA_PLATFORM)."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def uses_x(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will show itself through X, as it does unless told otherwise or on Wayland."""
    told = environment.get("QT_QPA_PLATFORM", "")
    return told.startswith("xcb") if told else not environment.get("WAYLAND_DISPLAY")


def missing_packages(needed: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """The Debian packages of those libraries that cannot be loaded on this Linux system."""
    return [package for library, package in needed.items() if not _loads(library, load)]


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
