"""A virtual X screen for the smoke test, and what can be seen on it, by ctypes and libX11."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

SIZE = "1280x800x24"
VIEWABLE = 2
"""A window's state when it is shown."""
ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes, up to what is read here."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("planes", "pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        ("room", ctypes.c_char * 256),
    ]


@dataclass(frozen=True, slots=True)
class Seen:
    """A window on the screen: its size, and how many colours its picture has."""

    width: int
    height: int
    colours: int


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Starts Xvfb on a free number, gives its name (":5") and ends it."""
    program = shutil.which("Xvfb")
    if program is None:
        raise RuntimeError("Xvfb is missing; on Debian: sudo apt-get install xvfb")
    reading, writing = os.pipe()
    # Without -noreset it starts anew when its last client leaves: whoever comes just then finds nobody.
    words = [program, "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _go_on(_display: int, _error: int) -> int:
    """A window may be gone before it is looked at; libX11 by itself would end the program then."""
    return 0


def windows(display: str) -> list[Seen]:
    """The windows that are shown on this screen, the biggest first."""
    x = ctypes.CDLL("libX11.so.6")
    x.XSetErrorHandler(_go_on)
    x.XOpenDisplay.restype = ctypes.c_void_p
    opened = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    if not opened:
        raise RuntimeError(f"the screen {display} cannot be reached")
    try:
        shown = (_seen(x, opened, child) for child in _children(x, opened))
        return sorted(filter(None, shown), key=lambda seen: -seen.width * seen.height)
    finally:
        x.XCloseDisplay(opened)


def _children(x: ctypes.CDLL, display: ctypes.c_void_p) -> list[int]:
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    found = ctypes.POINTER(ctypes.c_ulong)()
    top = ctypes.c_ulong(x.XDefaultRootWindow(display))
    x.XQueryTree(
        display, top, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(found), ctypes.byref(count)
    )
    children = [found[place] for place in range(count.value)]
    if children:
        x.XFree(found)
    return children


def _seen(x: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> Seen | None:
    about = _Attributes()
    there = x.XGetWindowAttributes(display, ctypes.c_ulong(window), ctypes.byref(about))
    if not there or about.map_state != VIEWABLE or min(about.width, about.height) < 2:
        return None
    return Seen(about.width, about.height, len(set(_pixels(x, display, window, about))))


def _pixels(x: ctypes.CDLL, display: ctypes.c_void_p, window: int, about: _Attributes) -> list[int]:
    """Every 97th pixel of the window's picture, so that not all of a line or column is left out."""
    x.XGetImage.restype = ctypes.c_void_p
    x.XGetPixel.restype = ctypes.c_ulong
    image = x.XGetImage(
        display, ctypes.c_ulong(window), 0, 0, about.width, about.height, ALL_PLANES, Z_PIXMAP
    )
    if not image:
        return []
    held = ctypes.c_void_p(image)
    places = range(0, about.width * about.height, 97)
    pixels = [x.XGetPixel(held, place % about.width, place // about.width) for place in places]
    x.XDestroyImage(held)
    return pixels
