"""Nothing in the window is dead: every button and every command does something that can be seen."""

import time
from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app import backstage
from fitness_app.storage.store import Store
from fitness_app.ui import commands
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services

PATIENCE_MS = 30_000
REST_S = 1.0


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

    models = replace(services.models, measure=lambda _: "60 frames a second")  # the real one takes a minute
    made = open_window(replace(services, cameras=cameras, models=models), Preferences(theme="light"))
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
        if QApplication.activePopupWidget() is not None:
            seen.append(isinstance(QApplication.activePopupWidget(), QMenu))
            close_what_opened(window)

    watch = QTimer(window, interval=100)
    watch.timeout.connect(look)
    watch.start()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: seen == [True])
    watch.stop()


@pytest.mark.parametrize("page", commands.PAGES)
def test_every_button_of_every_page_does_something(
    qtbot: QtBot, trained: backstage.Backstage, window: MainWindow, page: str
) -> None:
    """Buttons that open a menu hold the mouse until it is closed: their menu must have something in it."""
    turn_to(qtbot, window, page)
    tried: set[str] = set()
    while (button := next_button(window, tried)) is not None:
        tried.add(known_as(button))
        if isinstance(button, QToolButton | QPushButton) and button.menu() is not None:
            assert button.menu().actions(), known_as(button)
        else:
            press(qtbot, window, button)
        close_what_opened(window)
        turn_to(qtbot, window, page)
    assert tried


def test_every_button_of_an_opened_visit_does_something(
    qtbot: QtBot, trained: backstage.Backstage, window: MainWindow
) -> None:
    review = window.review
    turn_to(qtbot, window, "review")
    review.open(trained.history().sessions(1)[0].id)
    qtbot.waitUntil(lambda: review.sheet is not None)
    parts = (review.stage, review.repetitions)
    for button in [one for part in parts for one in part.findChildren(QAbstractButton) if one.isVisible()]:
        review.playhead.loop(None)
        review.playhead.pause()
        review.playhead.seek(60.0)  # cues and repetitions lie on either side
        QApplication.processEvents()
        assert button.isEnabled(), known_as(button)
        press(qtbot, window, button)
    review.playhead.pause()


def press(qtbot: QtBot, window: MainWindow, button: QAbstractButton, patience_ms: int = PATIENCE_MS) -> None:
    """Presses a button and waits until something of it can be seen."""
    for area in window.findChildren(QScrollArea):
        if area.isAncestorOf(button):
            area.ensureWidgetVisible(button)
    button.setFocus()  # the ring of the focus and the light beneath the pointer are no answer
    qtbot.mouseMove(button)
    QApplication.processEvents()
    name, before = known_as(button), looks(window)
    if isinstance(button, QCheckBox):  # its middle may be beside its words
        qtbot.keyClick(button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    try:
        qtbot.waitUntil(lambda: looks(window) != before, timeout=patience_ms)
    except qtbot.TimeoutError:
        pytest.fail(f"nothing was seen of pressing {name!r}")


def test_a_dead_button_would_be_found(qtbot: QtBot, window: MainWindow) -> None:
    dead = QPushButton("Refresh all figures", window.history)
    turn_to(qtbot, window, "history")
    dead.show()
    dead.raise_()
    come_to_rest(window)
    with pytest.raises(pytest.fail.Exception, match="Refresh all figures"):
        press(qtbot, window, dead, patience_ms=2_000)


def come_to_rest(window: MainWindow) -> None:
    """Waits until nothing was loaded and nothing has changed for a second: neither is a button's answer."""
    deadline, seen, since = time.monotonic() + PATIENCE_MS / 1000, looks(window), time.monotonic()
    while time.monotonic() - since < REST_S and time.monotonic() < deadline:
        QApplication.processEvents()
        QThread.msleep(50)
        loading = not all(job.done() for job in window._background._running)
        if (now := looks(window)) != seen or loading:
            seen, since = now, time.monotonic()


def next_button(window: MainWindow, tried: set[str]) -> QAbstractButton | None:
    """A button of the window that can be pressed now and was not yet; a chosen one would stay as it is."""
    known = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    fresh = (one for one in known if known_as(one) not in tried)
    return next((one for one in fresh if not one.isChecked() or isinstance(one, QCheckBox)), None)


def known_as(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text() or button.toolTip()


def turn_to(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Turns to a page and waits until all that it reads is there."""
    action(window, page).trigger()
    qtbot.waitUntil(lambda: all(job.done() for job in window._background._running))
    QApplication.processEvents()


def test_everything_that_takes_the_focus_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for page in commands.PAGES:
        action(window, page).trigger()
        for part in focusable(window):
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name), f"{part} has no name"


def test_everything_in_an_opened_visit_that_takes_the_focus_has_a_name(
    qtbot: QtBot, trained: backstage.Backstage, window: MainWindow
) -> None:
    review = window.review
    turn_to(qtbot, window, "review")
    review.open(trained.history().sessions(1)[0].id)
    qtbot.waitUntil(lambda: review.sheet is not None)
    for number in range(review.panels.count()):
        review.panels.setCurrentIndex(number)
        QApplication.processEvents()
        for part in focusable(window):
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name), f"{part} of {review.panels.tabText(number)} has no name"


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
