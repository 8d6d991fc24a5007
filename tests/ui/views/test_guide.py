"""The guide of the first start, gone through with keys alone, in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from puppet import Puppet, previewing
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services
from fitness_app.ui.views.guide_dialog import GuideDialog

FIRST = Preferences(theme="light", guided=False)
CAMERAS = (CameraChoice("Front", "1280×720, 30/s"), CameraChoice("Side"))


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


@pytest.fixture
def kept() -> list[Preferences]:
    return []


@pytest.fixture
def with_camera(services: Services, puppet: Puppet, kept: list[Preferences]) -> Services:
    return replace(services, cameras=lambda: CAMERAS, preview=previewing(puppet), remember=kept.append)


def guide_of(qtbot: QtBot, window: MainWindow) -> GuideDialog:
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is not None)
    guide = window.findChild(GuideDialog)
    qtbot.waitUntil(guide.isVisible)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is guide)
    return guide


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """A key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def stands(guide: GuideDialog, text: str) -> bool:
    return any(label.isVisible() and text in label.text() for label in guide.findChildren(QLabel))


def gone(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.findChild(GuideDialog) is None)


def test_the_first_start_is_guided_by_keys_alone(
    qtbot: QtBot, open_window, with_camera: Services, kept: list[Preferences]
) -> None:
    window = open_window(with_camera, FIRST)
    guide = guide_of(qtbot, window)
    qtbot.keyClicks(QApplication.focusWidget(), "Ada")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stands(guide, "Good: I can see you well."))
    assert guide.camera.cameras.currentText() == "Front · 1280×720, 30/s"
    assert QApplication.focusWidget() is guide.camera.cameras
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Space)  # no counting aloud
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Space)  # raised arms
    press(qtbot, Qt.Key.Key_Return)
    gone(qtbot, window)
    qtbot.waitUntil(lambda: bool(kept) and kept[-1].guided)
    last = kept[-1]
    assert (last.athlete, last.source, last.speak_counts, last.hands_free) == ("Ada", "Side", False, True)
    assert window.live.controls.source.toolTip() == "Side"


def test_the_guide_can_be_skipped_and_is_not_shown_again(
    qtbot: QtBot, open_window, with_camera: Services, kept: list[Preferences]
) -> None:
    window = open_window(with_camera, FIRST)
    guide_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Escape)
    gone(qtbot, window)
    qtbot.waitUntil(lambda: bool(kept) and kept[-1].guided)


def test_the_guide_can_be_gone_through_again(qtbot: QtBot, open_window, with_camera: Services) -> None:
    window = open_window(with_camera, Preferences(theme="light", athlete="Ada"))
    assert window.findChild(GuideDialog) is None
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    guide = guide_of(qtbot, window)
    assert QApplication.focusWidget().text() == "Ada"
    guide.close()
    gone(qtbot, window)


def test_the_camera_is_given_back_when_its_page_is_left(
    qtbot: QtBot, open_window, with_camera: Services, puppet: Puppet
) -> None:
    window = open_window(with_camera, FIRST)
    guide = guide_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: puppet.open_now == 1)
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: puppet.open_now == 0)
    guide.reject()
    gone(qtbot, window)


def test_says_how_to_stand(qtbot: QtBot, open_window, with_camera: Services, puppet: Puppet) -> None:
    puppet.present = False
    window = open_window(with_camera, FIRST)
    guide = guide_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stands(guide, "Step into the picture."))
    guide.reject()
    gone(qtbot, window)


def test_without_a_camera_the_demo_can_be_tried(
    qtbot: QtBot, open_window, services: Services, demo: Path
) -> None:
    window = open_window(services, FIRST)
    guide = guide_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stands(guide, "No camera"))
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
    qtbot.mouseClick(guide.demo, Qt.MouseButton.LeftButton)
    gone(qtbot, window)
    qtbot.waitUntil(lambda: window.live.controls.source.toolTip() == "Demo recording")


def test_a_voice_can_be_tried_and_its_absence_is_said(
    qtbot: QtBot, open_window, with_camera: Services
) -> None:
    window = open_window(with_camera, FIRST)
    guide = guide_of(qtbot, window)
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
    page = guide.findChild(QLabel).window()
    test = next(b for b in page.findChildren(type(guide.next)) if b.text() == "Try it")
    qtbot.mouseClick(test, Qt.MouseButton.LeftButton)
    voice = window._desk.voice
    assert stands(guide, "no voice") == bool(voice.missing)
    assert bool(voice.said) != bool(voice.missing)
    guide.reject()
    gone(qtbot, window)
