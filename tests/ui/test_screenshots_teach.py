"""The pages Teach and Models, light and dark, large and small, and with letters of twice the size."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from looks import looks_right
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.domain.lesson import Learned, Order, Taught, Verdict
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.theme import SMALLEST_POINTS

SIZES = [(1280, 800), (960, 600)]
BOTH_THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
BOTH_SIZES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
CTRL = Qt.KeyboardModifier.ControlModifier
VERDICT = Verdict(
    (Learned("cossack_squat", 4, 60, 0.0, 0.93, 0, 4),), 0.991, 0.988, 0.003, kept=True, seconds=6.0
)
TAUGHT = (Taught("cossack_squat", 4, 4, 0.93), Taught("side_windmill", 3, 2, 0.71))


@pytest.fixture
def services(services: Services) -> Services:
    """A lesson that is over at once: its figures are here for their looks."""

    def teach(_: Order, __: object) -> Verdict:
        return VERDICT

    quick = replace(services.teaching, teach=teach, taught=lambda: TAUGHT)
    return replace(services, teaching=quick)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """The system's letters at twice the smallest size that the app uses."""
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(2 * SMALLEST_POINTS)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def taught(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The Teach page after a lesson."""
    qtbot.keyClick(window, Qt.Key.Key_6, CTRL)
    page = window.teach
    qtbot.waitUntil(lambda: page.sets.count() > 3 and len(page.model.taught) == 2)
    qtbot.keyClicks(page.name, "Cossack squat")
    page.model.add_files([Path(f"cossack-{number}.mp4") for number in range(3)])
    page.refresh()
    qtbot.mouseClick(page.teach, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.verdict is not None)
    qtbot.waitUntil(page.banner.isVisible)
    qtbot.keyClicks(page.name, "Nordic curl")
    return window


@BOTH_THEMES
@BOTH_SIZES
def test_the_teach_page(
    qtbot: QtBot, open_window, trained: Backstage, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    taught(qtbot, window)
    looks_right(window, f"teach-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
@BOTH_SIZES
def test_the_models_page(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    qtbot.waitUntil(lambda: window.models.list.count() > 1)
    qtbot.waitUntil(lambda: window.models.facts.facts != [])
    looks_right(window, f"models-{theme}-{size[0]}x{size[1]}", theme == "dark")


@pytest.mark.parametrize("page", ["teach", "models"])
def test_letters_of_twice_the_size(
    qtbot: QtBot, large_letters: None, open_window, trained: Backstage, page: str
) -> None:
    window = open_window(preferences=Preferences(theme="light"))
    if page == "teach":
        taught(qtbot, window)
    else:
        qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
        qtbot.waitUntil(lambda: window.models.list.count() > 1)
    looks_right(window, f"large-{page}", dark=False)
