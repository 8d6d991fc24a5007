"""Every page, light and dark, large and small: not blank, nothing cut; kept in FITNESS_SCREENSHOTS if set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from looks import looks_right
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QPushButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from fitness_app import backstage
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.services import Preferences
from fitness_app.ui.theme import SMALLEST_POINTS
from fitness_app.ui.widgets.count_ring import CountRing

SIZES = [(1280, 800), (960, 600)]
BOTH_THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
BOTH_SIZES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@BOTH_THEMES
@BOTH_SIZES
def test_the_live_page(qtbot: QtBot, open_window, theme: str, size: tuple[int, int], demo: Path) -> None:
    window = open_window(preferences=Preferences(str(demo), theme=theme))
    window.resize(*size)
    window.live.controls.exercise.setCurrentText("Squat")
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    looks_right(window, f"live-ready-{theme}-{size[0]}x{size[1]}", theme == "dark")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    count = window.findChild(CountRing, "count")
    qtbot.waitUntil(lambda: count.count == "2")
    looks_right(window, f"live-running-{theme}-{size[0]}x{size[1]}", theme == "dark")
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.accessibleName() == "Start")
    looks_right(window, f"live-done-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_the_history_page(
    qtbot: QtBot, open_window, trained: backstage.Backstage, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sessions = window.findChild(QListView, "sessions")
    table = window.findChild(QTreeView, "repetitions")
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 13 and table.model().rowCount() == 4)
    looks_right(window, f"history-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_the_review_page(
    qtbot: QtBot, open_window, trained: backstage.Backstage, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.review.visits.read)
    looks_right(window, f"review-closed-{theme}-{size[0]}x{size[1]}", theme == "dark")
    window.review.open(trained.history().sessions(1)[0].id)
    qtbot.waitUntil(window.review.stage.isVisible)
    window.review.playhead.seek(20.0)
    qtbot.waitUntil(lambda: window.review.picture.painted_s == 20.0)
    looks_right(window, f"review-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_a_review_page_without_visits(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    button = window.review.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Start your first session")
    looks_right(window, f"review-empty-{theme}-{size[0]}x{size[1]}", theme == "dark")


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """The system's letters at twice the smallest size that the app uses."""
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(2 * SMALLEST_POINTS)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("page", ["live", "history", "review", "plans", "exercises", "settings"])
def test_letters_of_twice_the_size(
    qtbot: QtBot, large_letters: None, open_window, trained: backstage.Backstage, demo: Path, page: str
) -> None:
    window = open_window(preferences=Preferences(str(demo), theme="light"))
    next(one for one in window.actions() if one.objectName() == page).trigger()
    qtbot.waitUntil(window.findChild(QPushButton, "toggle").isEnabled)
    qtbot.waitUntil(lambda: page != "history" or window.history.sessions.model().rowCount() == 13)
    qtbot.waitUntil(lambda: page != "plans" or window.plans.list.isVisible())
    if page == "review":
        window.review.open(trained.history().sessions(1)[0].id)
        qtbot.waitUntil(window.review.stage.isVisible)
    looks_right(window, f"large-{page}", dark=False)


@BOTH_THEMES
def test_a_set_that_is_watched_again(
    qtbot: QtBot, open_window, trained: backstage.Backstage, theme: str
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = window.findChild(QTreeView, "repetitions")
    qtbot.waitUntil(lambda: table.model().rowCount() == 4)
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.mouseClick(window.history.watch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    dialog = window.findChild(QDialog)
    qtbot.waitExposed(dialog)
    looks_right(dialog, f"replay-{theme}", theme == "dark")
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)


@BOTH_THEMES
@BOTH_SIZES
def test_progress_of_an_exercise(
    qtbot: QtBot, open_window, trained: backstage.Backstage, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    card = window.history.progress
    qtbot.waitUntil(lambda: card.exercise.count() > 0)
    card.measure.setCurrentIndex(card.measure.findData("range"))
    card.exercise.setCurrentText("Squat")
    qtbot.waitUntil(lambda: card.curve.isVisible() and card.curve.accessibleName().startswith("Squat"))
    looks_right(window, f"progress-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_a_fault_on_the_live_page(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    window.live.choose(
        SourceSpec("/a/folder/with/a/long/name/that/is/not/there/any/more/squats-on-friday.mp4")
    )
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "squats-on-friday" in window.live.banner.text)
    looks_right(window, f"live-fault-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_an_empty_history(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    button = window.history.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Start your first session")
    looks_right(window, f"history-empty-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_the_settings_page(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme, athlete="Ada"))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.settings.search.hasFocus)
    looks_right(window, f"settings-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_the_first_start_without_a_camera(
    qtbot: QtBot, open_window, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(lambda: start.toolTip() == "Choose a source first")
    looks_right(window, f"live-first-{theme}-{size[0]}x{size[1]}", theme == "dark")
    offer = next(b for b in window.live.video.findChildren(QPushButton) if b.text() == "Demo recording")
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    assert start.isEnabled()
