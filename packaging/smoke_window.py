"""The frozen app's own window: shown, drawn, turned to every page, given a bundle, and closed in order."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import x_screen
from frozen import PATIENCE_S, Frozen, SmokeError, must

TITLE = "Fitness Coach"
"""Of the main window, which no dialog bears."""
SMALLEST_WINDOW = (900, 600)
FEWEST_COLOURS = 8
"""A window that has not been drawn has one."""
COMMANDS = Path(__file__).resolve().parent.parent / "fitness_app" / "ui" / "commands.py"
ANOTHER_PAGE, SAME_PICTURE = 0.005, 0.001
"""Of the pixels: so many differ at least between two pages, and at most in a picture that stands."""


def keys_of_pages() -> str:
    """The digits that with Ctrl turn to the pages, as many as the source names; no Qt is needed to know."""
    lines = ast.parse(COMMANDS.read_text(encoding="utf-8")).body
    named = (one for one in lines if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "PAGES")
    return "".join(str(number) for number, _ in enumerate(ast.literal_eval(next(named).value), start=1))


def opens_its_window(app: Frozen) -> str:
    """The main window, no guide, is shown and drawn, shows every page, and goes when it is asked to."""
    _say_that_the_guide_was_seen(app.home)
    if not sys.platform.startswith("linux"):
        return _opened_unseen(app)
    with x_screen.virtual_screen() as display:
        app.screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        began = time.monotonic()
        with _running(app) as (process, told):
            look = _Look(display, process, told)
            seen = look.until(look.main_window)
            took = time.monotonic() - began
            pages = turns_to_every_page(look)
            opened = takes_a_bundle(app, look, pages)
            strange = _libraries_from_elsewhere(process.pid, app)
            closes_in_order(app, look)
        must(not strange, f"libraries of another place were loaded: {sorted(strange)[:5]}")
    size = f"{seen.width}x{seen.height}, {seen.colours} colours"
    return f"{size}, shown after {took:.1f} s, {len(keys_of_pages())} pages, {opened}, closed in order"


def turns_to_every_page(look: "_Look") -> list[x_screen.Seen]:
    """Each page is another picture than all before it; these pictures."""
    before: list[x_screen.Seen] = []
    for key in keys_of_pages():
        x_screen.press(look.display, look.until(look.main_window), key, ctrl=True)
        look.until(lambda: look.another(before))
        before.append(look.standing())
    return before


def takes_a_bundle(app: Frozen, look: "_Look", pages: list[x_screen.Seen]) -> str:
    """A second start with a bundle, as a double click does it, makes the open window show its visit.

    The visit is in the log already, from which it was exported, so nothing is asked.
    """
    made = app.home / "export.bundle"
    if not made.is_file():
        return "no bundle at hand"
    bundle = app.home / "a visit.fitbundle"
    shutil.copyfile(made, bundle)
    app.run(app.inside(bundle))
    look.until(lambda: look.another(pages))
    return "a bundle's visit opened"


def closes_in_order(app: Frozen, look: "_Look") -> None:
    """The button of the window's frame ends the program with status 0, and without a mark of a crash."""
    x_screen.close(look.display, look.until(look.main_window))
    status = look.process.wait(PATIENCE_S)
    must(status == 0, f"the window ended with {status}: {_said(look.told)}")
    must("Traceback" not in _said(look.told), f"something failed behind the window: {_said(look.told)}")
    must(not (app.home / "data" / "running").exists(), "it did not come to its end: the mark is still there")


def _say_that_the_guide_was_seen(home: Path) -> None:
    """And that nothing should move for decoration, so that a picture can be told from the next."""
    settings = home / "config" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    chosen = json.loads(settings.read_text(encoding="utf-8")) if settings.is_file() else {}
    settings.write_text(json.dumps(chosen | {"guided": True, "calm": True}), encoding="utf-8")


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


class _Look:
    """What is seen of a running window."""

    def __init__(self, display: str, process: "subprocess.Popen[bytes]", told: Path) -> None:
        self.display, self.process, self.told = display, process, told

    def main_window(self) -> x_screen.Seen | None:
        """The app's own window, once it is drawn."""
        shown = [one for one in x_screen.windows(self.display) if one.title == TITLE]
        big = [one for one in shown if one.width >= SMALLEST_WINDOW[0] and one.height >= SMALLEST_WINDOW[1]]
        return next((one for one in big if one.colours >= FEWEST_COLOURS), None)

    def another(self, before: list[x_screen.Seen]) -> x_screen.Seen | None:
        """The main window once it is another picture than all of these."""
        seen = self.main_window()
        new = seen is not None and all(seen.differs_from(one) > ANOTHER_PAGE for one in before)
        return seen if new else None

    def until(self, see: Callable[[], x_screen.Seen | None]) -> x_screen.Seen:
        """What `see` gives, once it gives something. SmokeError where the program ends before, or never."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            seen = see()
            if seen is not None:
                return seen
            must(self.process.poll() is None, f"the window closed by itself: {_said(self.told)}")
            time.sleep(0.05)
        titles = [one.title for one in x_screen.windows(self.display)]
        raise SmokeError(f"what should be shown is not; there are {titles}: {_said(self.told)}")

    def standing(self) -> x_screen.Seen:
        """The main window once nothing moves in it any more."""
        last = self.until(self.main_window)

        def stands() -> x_screen.Seen | None:
            nonlocal last
            time.sleep(0.3)
            before, last = last, self.until(self.main_window)
            return last if last.differs_from(before) <= SAME_PICTURE else None

        return self.until(stands)


def _libraries_from_elsewhere(pid: int, app: Frozen) -> set[str]:
    """Shared libraries in the process that are neither the app's nor the system's."""
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    mapped = {line.split()[-1] for line in maps if re.search(r"\.so[.\d]*$", line)}
    own = str(Path(app.program).resolve().parent) if app.root is None else str(app.root)
    return {each for each in mapped if not each.startswith((own, "/usr/lib/", "/lib/", "/lib64/"))}


def _said(told: Path) -> str:
    return told.read_text(errors="replace")[-3000:]
