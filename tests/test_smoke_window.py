"""The smoke test's own eyes: what it takes for the app's window, its pages, and a good end."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from recipes import ROOT, script

from fitness_app.ui import commands

frozen, smoke_window, x_screen = map(script, ("frozen", "smoke_window", "x_screen"))
PROGRAM = Path(sys.executable).with_name("fitness-app")
LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("Xvfb") is None, reason="no virtual screen"
)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """The app as it is here, in place of a frozen one; its libraries lie where Python keeps them."""
    monkeypatch.setattr(smoke_window, "_libraries_from_elsewhere", lambda *_: set())
    monkeypatch.setattr(smoke_window, "PATIENCE_S", 60.0)
    return frozen.Frozen(str(PROGRAM), None, tmp_path)


@LINUX
@pytest.mark.slow
def test_sees_the_main_window_its_pages_a_bundle_and_that_it_ends_in_order(app: Any) -> None:
    app.run("analyse", str(ROOT / "resources" / "demo" / "demo.npz"), "--save")
    [session] = app.lines("sessions", "list")
    bundle = str(app.home / "export.bundle")
    app.run("sessions", "export", session["id"], "--format", "bundle", "--output", bundle)
    told = smoke_window.opens_its_window(app)
    assert f"{len(commands.PAGES)} pages, a bundle's visit opened, closed in order" in told


def test_every_page_of_the_window_is_turned_to() -> None:
    keys = [f"Ctrl+{key}" for key in smoke_window.keys_of_pages()]
    assert keys == [f"Ctrl+{number}" for number, _ in enumerate(commands.PAGES, start=1)]


@LINUX
def test_no_dialog_is_taken_for_the_window_and_no_blank_one(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn, blank = tuple(range(100)), (0,) * 100
    shown = [
        x_screen.Seen(1, "Guide — Fitness Coach", 1000, 700, drawn),
        x_screen.Seen(2, "Fitness Coach", 1280, 800, blank),
        x_screen.Seen(3, "Fitness Coach", 300, 200, drawn),
    ]
    monkeypatch.setattr(x_screen, "windows", lambda _: shown)
    look = smoke_window._Look(":0", None, None)
    assert look.main_window() is None
    shown.append(x_screen.Seen(4, "Fitness Coach", 1280, 800, drawn))
    assert look.main_window().window == 4


def test_two_pictures_differ_by_the_share_of_their_pixels() -> None:
    one = x_screen.Seen(1, "", 2, 2, (0, 0, 0, 0))
    assert one.differs_from(x_screen.Seen(1, "", 2, 2, (0, 0, 0, 9))) == 0.25
    assert one.differs_from(x_screen.Seen(1, "", 2, 1, (0, 0))) == 1.0
