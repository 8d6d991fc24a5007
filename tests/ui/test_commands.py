"""Nothing in the window is dead: every button and every command does something that can be seen."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app import backstage
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services


def looks(window: MainWindow) -> tuple[object, ...]:
    """Whatever a user could notice: the picture, windows and menus, ticks, what is in the lists."""
    alive = [widget for widget in QApplication.topLevelWidgets() if shiboken6.isValid(widget)]
    visible = [widget for widget in alive if widget.isVisible()]
    ticks = tuple(action.isChecked() for action in window.actions())
    image = window.grab().toImage() if window.isVisible() else None
    sessions = window.history.sessions.model().rowCount()
    return (None if image is None else bytes(image.constBits()), len(visible), ticks, sessions)


def close_what_opened(window: MainWindow) -> None:
    for widget in QApplication.topLevelWidgets():
        if shiboken6.isValid(widget) and isinstance(widget, QMenu | QDialog) and widget.isVisible():
            widget.close()


@pytest.fixture
def window(qtbot: QtBot, open_window, services: Services, demo: Path) -> MainWindow:
    found: list[CameraChoice] = []

    def cameras() -> tuple[CameraChoice, ...]:
        found.append(CameraChoice(f"Camera {len(found)}"))
        return tuple(found)

    made = open_window(replace(services, cameras=cameras), Preferences(theme="light"))
    qtbot.waitUntil(lambda: made.findChild(QPushButton, "toggle").isEnabled())
    return made


def action(window: MainWindow, name: str) -> QAction:
    return next(one for one in window.actions() if one.objectName() == name)


def test_every_command_has_a_name_and_no_shortcut_is_given_twice(window: MainWindow) -> None:
    assert all(one.text() for one in window.actions())
    keys = Counter(keys.toString() for one in window.actions() for keys in one.shortcuts())
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_command_stands_in_the_menu(window: MainWindow) -> None:
    listed = set(window.findChild(QMenu).actions())
    for menu in window.findChild(QMenu).findChildren(QMenu):
        listed |= set(menu.actions())
    assert [one.text() for one in window.actions() if one not in listed] == ["More"]  # the menu itself


@pytest.mark.parametrize("name", ["open", "stream", "demo", "history", "theme-dark", "mirror"])
def test_a_command_changes_what_is_seen(qtbot: QtBot, window: MainWindow, name: str) -> None:
    before = looks(window)
    action(window, name).trigger()
    qtbot.waitUntil(lambda: looks(window) != before)
    close_what_opened(window)


def test_looking_for_cameras_again_finds_a_new_one(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "cameras").trigger()
    menu = window.live.controls.source.menu()
    qtbot.waitUntil(lambda: any(one.text() == "Camera 1" for one in menu.actions()))


def test_reading_the_history_again_finds_a_new_session(
    qtbot: QtBot, window: MainWindow, stage: backstage.Backstage
) -> None:
    action(window, "history").trigger()
    write_training(Store(stage.engine()), datetime.now().astimezone(), [0])
    action(window, "refresh").trigger()
    qtbot.waitUntil(lambda: window.history.sessions.model().rowCount() == 1)


def test_quit_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "quit").trigger()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_f10_opens_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    seen: list[bool] = []

    def look() -> None:
        seen.append(isinstance(QApplication.activePopupWidget(), QMenu))
        close_what_opened(window)

    QTimer.singleShot(200, look)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: seen == [True])


def test_every_button_of_every_page_does_something(qtbot: QtBot, window: MainWindow) -> None:
    """Buttons that open a menu hold the mouse until it is closed: their menu must have something in it."""
    for page in ("history", "settings", "live"):
        action(window, page).trigger()
        for button in [one for one in window.findChildren(QAbstractButton) if one.isVisible()]:
            if isinstance(button, QToolButton) and button.menu() is not None:
                assert button.menu().actions()
            elif button.isEnabled() and not button.isChecked():
                before = looks(window)
                qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
                qtbot.waitUntil(lambda before=before: looks(window) != before)
                close_what_opened(window)
                action(window, page).trigger()


def test_everything_that_takes_the_focus_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for page in ("history", "settings", "live"):
        action(window, page).trigger()
        for part in focusable(window):
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name), f"{part} has no name"


def test_the_tab_key_reaches_every_control_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "live").trigger()
    wanted = set(focusable(window))
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted)):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {part.objectName() or part for part in wanted - reached} == set()


def focusable(window: MainWindow) -> list[QWidget]:
    """The visible, enabled parts that the Tab key should reach."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
