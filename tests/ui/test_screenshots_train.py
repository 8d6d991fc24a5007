"""The Train page and the guide in all their states, light and dark, large and small: nothing cut."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace

import pytest
from looks import looks_right
from puppet import Puppet, previewing, training
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fitness_app.domain.clip import Clip
from fitness_app.domain.recognition import UNSURE, ModelId, Opinion, Recognition
from fitness_app.domain.today import PlannedSet
from fitness_app.live.echo import Echo
from fitness_app.live.film import Film
from fitness_app.ui.services import CameraChoice, Preferences, Services
from fitness_app.ui.views.guide_dialog import GuideDialog
from fitness_app.vision.jpeg import compress

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1280, 800), (960, 600)]
BOTH_THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
BOTH_SIZES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
MODEL = ModelId("skeleton", "0" * 64)
PLAN = (
    PlannedSet("squat", 10, rest_s=60.0, done=True),
    PlannedSet("squat", 10, rest_s=60.0),
    PlannedSet("lunge", 8, range_deg=80.0),
    PlannedSet("plank", hold_s=45.0),
)


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


@contextmanager
def nowhere() -> Iterator[SimpleNamespace]:
    """A reel that keeps nothing."""
    yield SimpleNamespace(add=lambda frame: None)


def doubtful(clip: Clip) -> Recognition:
    """Two networks that do not agree."""
    joints = Opinion("lunge", 0.6, {"lunge": 0.6, "squat": 0.3, "none": 0.1}, MODEL, weight=0.8)
    picture = Opinion("squat", 0.3, {"squat": 0.3, "lunge": 0.2, "none": 0.1}, MODEL, time_s=0.0, weight=0.0)
    return Recognition(clip.time_s, UNSURE, 0.6, "lunge", joints, picture)


@pytest.fixture
def busy(services: Services, puppet: Puppet) -> Services:
    """A camera, a plan, a video that is kept, and networks that ask."""
    parts = {"recognise": doubtful, "window_s": 2.0, "lead_in_s": 3.0, "film": Film(nowhere)}
    return replace(
        services,
        cameras=lambda: (CameraChoice("Front", "1280×720, 30/s"),),
        preview=previewing(puppet),
        start_session=training(puppet, **parts, echo=Echo(compress, delay_s=1.0)),
        today=lambda: PLAN,
    )


@BOTH_THEMES
@BOTH_SIZES
def test_a_busy_train_page(
    qtbot: QtBot, open_window, busy: Services, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(busy, Preferences(source="Front", theme=theme, hands_free=True))
    window.resize(*size)
    live, name, dark = window.live, f"{theme}-{size[0]}x{size[1]}", theme == "dark"
    qtbot.waitUntil(lambda: "Raise both arms" in live.video.signs.told.text())
    looks_right(window, f"train-standby-{name}", dark)
    qtbot.mouseClick(window.findChild(QPushButton, "toggle"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: live.video.signs.large.text() in {"3", "2", "1"})
    looks_right(window, f"train-countdown-{name}", dark)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: live.question.text != "" and "You 1 s ago" in live.video.signs.delayed.text())
    looks_right(window, f"train-question-{name}", dark)


@BOTH_THEMES
def test_every_page_of_the_guide(qtbot: QtBot, open_window, busy: Services, theme: str) -> None:
    window = open_window(busy, Preferences(theme=theme, guided=False))
    guide = window.findChild(GuideDialog)
    qtbot.waitUntil(guide.isVisible)
    for number in range(4):
        if number == 1:
            qtbot.waitUntil(lambda: "Good" in guide.camera.advice.text())
        looks_right(guide, f"guide-{number}-{theme}", theme == "dark")
        if number < 3:
            qtbot.mouseClick(guide.next, Qt.MouseButton.LeftButton)
    guide.reject()
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is None)
