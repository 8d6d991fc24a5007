from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fitness_app.ui.application import Told
from fitness_app.ui.only_one import Doorbell, call_open_window, name_for
from fitness_app.ui.services import Services
from fitness_app.ui.views.fault_dialog import FaultDialog


@pytest.fixture
def name(tmp_path: Path) -> str:
    return name_for(tmp_path)


def test_nobody_answers_where_no_window_is_open(qtbot: QtBot, name: str) -> None:
    assert not call_open_window(name)


def test_a_second_start_calls_the_first_window(qtbot: QtBot, name: str) -> None:
    calls: list[str] = []
    doorbell = Doorbell(name, lambda: calls.append("here"))
    assert call_open_window(name)
    qtbot.waitUntil(lambda: calls == ["here"])
    doorbell.close()
    assert not call_open_window(name)


def test_windows_of_different_homes_do_not_meet(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell = Doorbell(name_for(tmp_path / "one"), lambda: None)
    assert not call_open_window(name_for(tmp_path / "two"))
    doorbell.close()


def test_a_window_that_crashed_does_not_block_the_next_one(qtbot: QtBot, name: str) -> None:
    crashed = Doorbell(name, lambda: None)
    calls: list[str] = []
    following = Doorbell(name, lambda: calls.append("here"))
    assert call_open_window(name)
    qtbot.waitUntil(lambda: calls == ["here"])
    following.close()
    crashed.close()


def test_the_window_comes_back_from_the_task_bar(qtbot: QtBot, open_window) -> None:
    window = open_window()
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()


def test_what_nobody_foresaw_is_said_in_the_window_and_written_into_the_log(
    qtbot: QtBot, open_window, caplog: pytest.LogCaptureFixture
) -> None:
    window = open_window()
    error = KeyError("left_knee")
    Told(window)(KeyError, error, None)
    assert "Something went wrong" in window.live.banner.text
    assert "KeyError" in window.live.banner.text
    assert "unexpected" in caplog.text
    window.findChild(FaultDialog).close()


def test_a_fault_opens_one_dialog_with_a_report_to_copy(qtbot: QtBot, open_window) -> None:
    window = open_window()
    for _ in range(3):
        window.tell_fault(KeyError("left_knee"))
    window.tell_fault(ZeroDivisionError("by nothing"))
    dialogs = window.findChildren(FaultDialog)
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()
    copy = next(b for b in dialogs[0].findChildren(QPushButton) if b.text() == "Copy the report")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("left_knee") == 1
    assert "by nothing" in copied
    assert "Python" in copied
    dialogs[0].close()


def test_a_start_after_a_sudden_end_says_so_and_names_the_report(
    qtbot: QtBot, open_window, services: Services, tmp_path: Path
) -> None:
    window = open_window(replace(services, ended_suddenly=lambda: tmp_path / "crash.log"))
    assert "ended suddenly" in window.live.banner.text
    assert str(tmp_path / "crash.log") in window.live.banner.text
