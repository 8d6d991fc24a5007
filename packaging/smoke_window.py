"""The frozen app's window: shown, drawn, and closed in order."""

import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import x_screen
from frozen import PATIENCE_S, Frozen, SmokeError, must

SMALLEST_WINDOW = (600, 400)
FEWEST_COLOURS = 8
"""A window that has not been drawn has one."""


def opens_its_window(app: Frozen) -> str:
    """The window is shown and drawn, and goes when it is asked to."""
    if not sys.platform.startswith("linux"):
        return _opened_unseen(app)
    with x_screen.virtual_screen() as display:
        app.screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        began = time.monotonic()
        with _running(app) as (process, told):
            seen = _until(lambda: _drawn(display), process, told)
            took = time.monotonic() - began
            strange = _libraries_from_elsewhere(process.pid, app)
            _close(process, told)
        must(not strange, f"libraries of another place were loaded: {sorted(strange)[:5]}")
    return f"{seen.width}x{seen.height}, {seen.colours} colours, shown after {took:.1f} s, closed in order"


def _opened_unseen(app: Frozen) -> str:
    """Windows and macOS: it opens where nobody looks and stays until it is ended."""
    app.screen = {"QT_QPA_PLATFORM": "offscreen"}
    with _running(app) as (process, told):
        time.sleep(30)
        must(process.poll() is None, f"the window closed by itself: {_said(told)}")
        process.kill()
    return "open for 30 s"


class _running:  # noqa: N801 -- reads as a word after `with`
    """The window's process and what it says, ended in any case."""

    def __init__(self, app: Frozen) -> None:
        self._told = Path(tempfile.mkstemp(suffix=".log")[1])
        with self._told.open("w") as told:
            self._process = subprocess.Popen(app.words(), env=app.environment(), stdout=told, stderr=told)

    def __enter__(self) -> tuple["subprocess.Popen[bytes]", Path]:
        return self._process, self._told

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._told.unlink()


def _drawn(display: str) -> x_screen.Seen | None:
    shown = x_screen.windows(display)
    big = [one for one in shown if one.width >= SMALLEST_WINDOW[0] and one.height >= SMALLEST_WINDOW[1]]
    return next((one for one in big if one.colours >= FEWEST_COLOURS), None)


def _until(
    look: Callable[[], x_screen.Seen | None], process: "subprocess.Popen[bytes]", told: Path
) -> x_screen.Seen:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        seen = look()
        if seen is not None:
            return seen
        must(process.poll() is None, f"the window closed by itself: {_said(told)}")
        time.sleep(0.05)
    raise SmokeError(f"no window was shown: {_said(told)}")


def _close(process: "subprocess.Popen[bytes]", told: Path) -> None:
    time.sleep(3)  # what is loaded behind the window may fail, too
    process.send_signal(signal.SIGTERM)
    status = process.wait(PATIENCE_S)
    must(status == 0, f"the window ended with {status}: {_said(told)}")
    must("Traceback" not in _said(told), f"something failed behind the window: {_said(told)}")


def _libraries_from_elsewhere(pid: int, app: Frozen) -> set[str]:
    """Shared libraries in the process that are neither the app's nor the system's."""
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    mapped = {line.split()[-1] for line in maps if re.search(r"\.so[.\d]*$", line)}
    own = str(Path(app.program).resolve().parent) if app.root is None else str(app.root)
    return {each for each in mapped if not each.startswith((own, "/usr/lib/", "/lib/", "/lib64/"))}


def _said(told: Path) -> str:
    return told.read_text(errors="replace")[-3000:]
