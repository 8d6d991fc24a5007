"""The Live page in the real window, with real sessions of recordings, and with sources that fail."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self
from uuid import uuid4

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fitness_app import backstage
from fitness_app.domain.coach import Coach
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec, Waiting
from fitness_app.domain.pose import Pose, absent
from fitness_app.live.session import LiveSession, Parts
from fitness_app.live.stages import Intake
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services, Training
from fitness_app.ui.widgets.count_ring import CountRing

CTRL = Qt.KeyboardModifier.ControlModifier


def start_button(window: MainWindow) -> QPushButton:
    return window.findChild(QPushButton, "toggle")


def stands(window: MainWindow, text: str) -> bool:
    """Whether a visible label says this."""
    return any(label.isVisible() and text in label.text() for label in window.findChildren(QLabel))


def count(window: MainWindow) -> str:
    return window.findChild(CountRing, "count").count


class Puppet:
    """A live source whose next item the test decides."""

    live = True
    duration_s = None

    def __init__(self) -> None:
        self.items: list[Frame | Waiting] = []
        self.over = threading.Event()
        self.failure: Exception | None = None

    @contextmanager
    def opened(self) -> Iterator["Puppet"]:
        yield self

    def frames(self) -> Iterator[Frame | Waiting]:
        while not self.over.wait(0.01):
            if self.failure is not None:
                raise self.failure
            yield self.items[-1] if self.items else Waiting("")


class NoEstimator:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def look(self, frame: Frame) -> Callable[[], Pose]:
        return lambda: frame.pose or absent(frame.time_s, (64, 48))


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


@pytest.fixture
def with_puppet(services: Services, puppet: Puppet) -> Services:
    """Services whose sessions watch the puppet."""

    def start(_: SourceSpec, exercise: str | None) -> Training:
        log = backstage.Finished()
        parts = Parts(Intake(puppet.opened), NoEstimator, Coach(exercise or "squat"), log)
        return Training(uuid4(), LiveSession(parts), lambda: log.done)

    return replace(services, start_session=start)


def test_a_session_runs_from_start_to_end_by_keyboard_alone(qtbot: QtBot, open_window) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    exercise = window.findChild(QComboBox, "exercise")
    exercise.setFocus()
    qtbot.keyClicks(exercise, "squat")
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: count(window) == "2")
    assert stands(window, "chosen by you")
    assert not exercise.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: start_button(window).accessibleName() == "Start")
    assert "2 × Squat" in window.live.banner.text
    assert exercise.isEnabled()


def test_the_demo_is_shown_but_never_kept(
    qtbot: QtBot, open_window, stage: backstage.Backstage, demo: Path
) -> None:
    window = open_window(preferences=Preferences(str(demo)))
    window.live.controls.exercise.setCurrentText("Squat")
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: count(window) == "1")
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not kept" in window.live.banner.text)
    assert stage.history().sessions() == []


def test_a_recording_that_is_not_the_demo_is_kept_and_found(
    qtbot: QtBot, open_window, stage: backstage.Backstage, demo: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(demo.read_bytes())
    window = open_window(preferences=Preferences(str(mine)))
    window.live.controls.exercise.setCurrentText("Squat")
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: count(window) == "1")
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved in your history" in window.live.banner.text)
    show = next(b for b in window.live.banner.findChildren(QPushButton) if b.text() == "Show in history")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.history.sessions.model().rowCount() == 1)
    assert stage.history().sessions()[0].reps_by_exercise["squat"] >= 1


def test_closing_the_window_during_a_set_keeps_what_was_counted(
    qtbot: QtBot, open_window, stage: backstage.Backstage, demo: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(demo.read_bytes())
    window = open_window(preferences=Preferences(str(mine)))
    window.live.controls.exercise.setCurrentText("Squat")
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: count(window) == "2")
    window.close()
    kept = stage.history().sessions()[0]
    assert kept.reps_by_exercise["squat"] >= 2
    assert kept.duration_s > 0


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("/no/such/clip.mp4", "clip.mp4"),
        ("/no/such/track.npz", "track.npz"),
        ("Camera of nobody", "Camera of nobody"),
    ],
)
def test_a_source_that_cannot_be_opened_is_named_with_how_to_mend_it(
    qtbot: QtBot, open_window, address: str, sentence: str
) -> None:
    window = open_window()
    window.live.choose(SourceSpec(address))
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sentence in window.live.banner.text)
    assert "fault in the app" not in window.live.banner.text
    again = next(b for b in window.live.banner.findChildren(QPushButton) if b.text() == "Start again")
    assert again.isVisible()
    assert start_button(window).isEnabled()


def test_a_camera_that_is_lost_says_so_until_it_is_back(
    qtbot: QtBot, open_window, with_puppet: Services, puppet: Puppet
) -> None:
    window = open_window(with_puppet)
    window.live.choose(SourceSpec("Front"))
    qtbot.waitUntil(start_button(window).isEnabled)
    puppet.items.append(Frame(0.1, np.zeros((48, 64, 3), np.uint8)))
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stands(window, "Nobody in the picture"))
    puppet.items.append(Waiting("The camera does not answer: trying again in 2 s."))
    qtbot.waitUntil(lambda: "trying again in 2 s" in window.live.banner.text)
    puppet.items.append(Frame(0.2, np.zeros((48, 64, 3), np.uint8)))
    qtbot.waitUntil(lambda: window.live.banner.text == "")
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing was counted" in window.live.banner.text)


def test_a_fault_of_the_app_names_the_log_and_never_a_traceback(
    qtbot: QtBot, open_window, with_puppet: Services, puppet: Puppet
) -> None:
    window = open_window(with_puppet)
    window.live.choose(SourceSpec("Front"))
    qtbot.waitUntil(start_button(window).isEnabled)
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    puppet.failure = ZeroDivisionError("division by zero")
    qtbot.waitUntil(lambda: "fault in the app (ZeroDivisionError)" in window.live.banner.text)
    assert str(with_puppet.log_file) in window.live.banner.text


def test_what_cannot_be_loaded_can_be_tried_again(qtbot: QtBot, open_window, services: Services) -> None:
    tries: list[str] = []

    def prepare(report) -> None:
        tries.append("once more")
        if len(tries) == 1:
            raise UserError("There is no pose model: put it into the folder models.")

    window = open_window(replace(services, prepare=prepare))
    qtbot.waitUntil(lambda: "put it into the folder models" in window.live.banner.text)
    assert window.broken
    assert not start_button(window).isEnabled()
    assert "see the message above" in start_button(window).toolTip()
    again = next(b for b in window.live.banner.findChildren(QPushButton) if b.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start_button(window).toolTip() == "Choose a source first")
    assert window.live.banner.text == ""
    assert not window.broken


def test_start_waits_until_everything_is_loaded(
    qtbot: QtBot, open_window, services: Services, demo: Path
) -> None:
    loaded = threading.Event()

    def prepare(report) -> None:
        report("Loading the networks…")
        assert loaded.wait(120)

    window = open_window(replace(services, prepare=prepare), Preferences(str(demo)))
    qtbot.waitUntil(lambda: stands(window, "Loading the networks…"))
    assert not start_button(window).isEnabled()
    loaded.set()
    qtbot.waitUntil(start_button(window).isEnabled)
    assert stands(window, "Ready when you are")


def test_the_first_camera_is_offered_and_all_are_listed(
    qtbot: QtBot, open_window, services: Services
) -> None:
    cameras = (CameraChoice("Front", "1280×720, 30/s"), CameraChoice("A camera with a very, very long name"))
    window = open_window(replace(services, cameras=lambda: cameras), Preferences(mirrored=True))
    source = window.live.controls.source
    qtbot.waitUntil(lambda: source.toolTip() == "Front")
    names = [action.text() for action in source.menu().actions()]
    assert names[:2] == ["Front · 1280×720, 30/s", "A camera with a very, very long name"]
    source.menu().actions()[1].trigger()
    assert source.toolTip() == "A camera with a very, very long name"
    assert source.width() <= 300


def test_a_stream_address_is_checked_while_it_is_asked_for(qtbot: QtBot, open_window) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    dialog = window.findChild(QDialog)
    qtbot.waitUntil(dialog.isVisible)
    address = dialog.findChild(QLineEdit)
    qtbot.keyClicks(address, "cam.local")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    assert any("is no stream address" in label.text() for label in dialog.findChildren(QLabel))
    address.clear()
    qtbot.keyClicks(address, "http://127.0.0.1:9/video")
    qtbot.keyClick(address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.live.controls.source.toolTip() == "127.0.0.1:9/video")


def test_a_file_can_be_dropped_on_the_page(qtbot: QtBot, open_window, demo: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demo.with_name("squats.mp4")))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.live, QDragEnterEvent(QPoint(200, 200), *how))
    QApplication.sendEvent(window.live, QDropEvent(QPointF(200, 200), *how))
    assert window.live.controls.source.toolTip() == "squats.mp4"


def test_the_chosen_source_theme_and_mirror_are_remembered(
    qtbot: QtBot, open_window, services: Services, demo: Path
) -> None:
    kept: list[Preferences] = []
    window = open_window(replace(services, remember=kept.append), Preferences(theme="light"))
    window.wear("dark")
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(start_button(window).isEnabled)
    window.live.controls.exercise.setCurrentText("Squat")
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(kept) == 2)
    assert kept[-1] == Preferences(str(demo), True, "dark")


def test_the_exercise_that_is_chosen_says_how_to_stand(qtbot: QtBot, open_window, services: Services) -> None:
    window = open_window(replace(services, cameras=lambda: (CameraChoice("Front"),)))
    qtbot.waitUntil(start_button(window).isEnabled)
    window.live.controls.exercise.setCurrentText("Push-up")
    assert stands(window, "Set the camera low at your side")


def test_a_stalled_screen_then_sees_the_newest_picture(
    qtbot: QtBot, open_window, with_puppet: Services, puppet: Puppet
) -> None:
    """The screen asks, it is never told: whatever came while it stood still is skipped, not queued."""
    window = open_window(with_puppet)
    window.live.choose(SourceSpec("Front"))
    qtbot.waitUntil(start_button(window).isEnabled)
    puppet.items.append(Frame(0.1, np.zeros((48, 64, 3), np.uint8)))
    qtbot.mouseClick(start_button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stands(window, "Nobody in the picture"))
    stall = threading.Event()
    for number in range(40):
        puppet.items.append(Frame(0.2 + number / 100, np.full((48, 64, 3), number * 6, np.uint8)))
        stall.wait(0.02)  # the screen's thread does nothing else meanwhile
    middle = window.live.video.rect().center()

    def seen() -> int:
        return window.live.video.grab().toImage().pixelColor(QPoint(middle.x(), middle.y())).red()

    qtbot.waitUntil(lambda: seen() == 39 * 6)
