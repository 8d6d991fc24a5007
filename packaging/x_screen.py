"""A virtual X screen for the smoke test, and what can be seen and done on it, by ctypes and libX11."""

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
KEY_PRESS, KEY_RELEASE, CLIENT_MESSAGE = 2, 3, 33
REVERT_TO_PARENT, CONTROL = 2, 4


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


class _Key(ctypes.Structure):
    """XKeyEvent."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        *((name, ctypes.c_ulong) for name in ("window", "root", "subwindow", "time")),
        *((name, ctypes.c_int) for name in ("x", "y", "x_root", "y_root")),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
        ("room", ctypes.c_char * 128),
    ]


class _Message(ctypes.Structure):
    """XClientMessageEvent."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("kind", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_char * 128),
    ]


@dataclass(frozen=True, slots=True)
class Seen:
    """A window on the screen: its title, its size, and some pixels of its picture, evenly spread."""

    window: int
    title: str
    width: int
    height: int
    pixels: tuple[int, ...]

    @property
    def colours(self) -> int:
        """How many colours the picture has; one that has not been drawn has one."""
        return len(set(self.pixels))

    def differs_from(self, other: "Seen") -> float:
        """The share of the pixels that are not the same in both pictures."""
        if len(self.pixels) != len(other.pixels):
            return 1.0
        pairs = zip(self.pixels, other.pixels, strict=True)
        return sum(mine != its for mine, its in pairs) / max(1, len(self.pixels))


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
    with _reached(display) as (x, opened):
        shown = (_seen(x, opened, child) for child in _children(x, opened))
        return sorted(filter(None, shown), key=lambda seen: -seen.width * seen.height)


def press(display: str, seen: Seen, key: str, *, ctrl: bool = False) -> None:
    """Presses a key in a window and lets it go, by its X name, such as "2" or "Escape"."""
    with _reached(display) as (x, opened):
        x.XSetInputFocus(opened, ctypes.c_ulong(seen.window), REVERT_TO_PARENT, 0)
        x.XStringToKeysym.restype = ctypes.c_ulong
        code = x.XKeysymToKeycode(opened, ctypes.c_ulong(x.XStringToKeysym(key.encode())))
        for kind, mask in ((KEY_PRESS, 1), (KEY_RELEASE, 2)):
            event = _Key(type=kind, display=opened, window=seen.window, same_screen=1, keycode=code & 0xFF)
            event.state = CONTROL if ctrl else 0
            x.XSendEvent(opened, ctypes.c_ulong(seen.window), 1, ctypes.c_long(mask), ctypes.byref(event))
        x.XSync(opened, 0)


def close(display: str, seen: Seen) -> None:
    """Asks a window to close, as its frame's button does."""
    with _reached(display) as (x, opened):
        kind, wish = _atom(x, opened, "WM_PROTOCOLS"), _atom(x, opened, "WM_DELETE_WINDOW")
        event = _Message(type=CLIENT_MESSAGE, display=opened, window=seen.window, kind=kind, format=32)
        event.data[0] = wish
        x.XSendEvent(opened, ctypes.c_ulong(seen.window), 0, ctypes.c_long(0), ctypes.byref(event))
        x.XSync(opened, 0)


@contextmanager
def _reached(display: str) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
    x = ctypes.CDLL("libX11.so.6")
    x.XSetErrorHandler(_go_on)
    x.XOpenDisplay.restype = ctypes.c_void_p
    opened = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    if not opened:
        raise RuntimeError(f"the screen {display} cannot be reached")
    try:
        yield x, opened
    finally:
        x.XCloseDisplay(opened)


def _atom(x: ctypes.CDLL, display: ctypes.c_void_p, name: str) -> int:
    x.XInternAtom.restype = ctypes.c_ulong
    return int(x.XInternAtom(display, name.encode(), 0))


def _title(x: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> str:
    kind, utf8 = _atom(x, display, "_NET_WM_NAME"), _atom(x, display, "UTF8_STRING")
    found, form = ctypes.c_ulong(), ctypes.c_int()
    length, left, text = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_char_p()
    x.XGetWindowProperty(
        display, ctypes.c_ulong(window), ctypes.c_ulong(kind), ctypes.c_long(0), ctypes.c_long(256), 0,
        ctypes.c_ulong(utf8), *map(ctypes.byref, (found, form, length, left, text)),
    )  # fmt: skip
    if not text:
        return ""
    told = (text.value or b"").decode("utf-8", "replace")
    x.XFree(text)
    return told


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
    picture = tuple(_pixels(x, display, window, about))
    return Seen(window, _title(x, display, window), about.width, about.height, picture)


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
