"""The settings of training on the Settings page, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept() -> list[Preferences]:
    return []


@pytest.fixture
def window(qtbot: QtBot, open_window, services: Services, kept: list[Preferences]) -> MainWindow:
    made = open_window(replace(services, remember=kept.append))
    qtbot.keyClick(made, Qt.Key.Key_Comma, CTRL)
    return made


@pytest.mark.parametrize(
    "field", ["speak_counts", "speak_cues", "sounds", "hands_free", "keep_video", "calm"]
)
def test_every_switch_is_kept(qtbot: QtBot, window: MainWindow, kept: list[Preferences], field: str) -> None:
    box = window.settings.training.boxes[field]
    before = getattr(Preferences(), field)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(kept) and getattr(kept[-1], field) is not before)


def test_volume_and_countdown_are_kept_and_heard(
    qtbot: QtBot, window: MainWindow, kept: list[Preferences]
) -> None:
    group = window.settings.training
    group.countdown.setFocus()
    qtbot.keyClick(group.countdown, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(kept) and kept[-1].countdown_s == 3)
    group.volume.setFocus()
    qtbot.keyClick(group.volume, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: kept[-1].volume == 0)
    assert window._desk.voice.muted


def test_what_is_switched_elsewhere_is_shown_here(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: window.settings.training.volume.value() == 0)


def test_no_video_is_kept_unless_it_is_wished(window: MainWindow) -> None:
    assert not window.settings.training.boxes["keep_video"].isChecked()
