"""All tabs are in reach, in however narrow a place."""

from collections.abc import Iterator

import pytest
from hands import LEFT
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from fitness_app import paths
from fitness_app.ui import theme
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.fitting_tabs import FittingTabs

TITLES = {
    "Wiederholungen": "repetitions",
    "Notizen": "notes",
    "Vergleichen": "compare",
    "Güte": "quality",
    "Neu lesen": "refresh",
}


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[FittingTabs]:
    made = FittingTabs()
    made.wear(Look(theme.colours_for("light"), Icons(paths.resources() / "icons")))
    for title, sign in TITLES.items():
        made.add(QLabel(title), title, sign)
    made.resize(900, 200)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def inside(tabs: FittingTabs) -> bool:
    """Whether every tab stands on the bar, wide enough for its sign, and no arrows are needed."""
    bar = tabs.tabBar()
    rects = [bar.tabRect(place) for place in range(bar.count())]
    arrows = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
    return not arrows and all(tabs.rect().contains(each) and each.width() >= 34 for each in rects)


def test_with_room_every_tab_shows_its_title(tabs: FittingTabs) -> None:
    bar = tabs.tabBar()
    assert not bar.signs
    assert inside(tabs)
    assert bar.tabToolTip(1) == ""


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_without_room_signs_stand_for_those_that_are_not_open_and_each_is_reached_by_a_click(
    qtbot: QtBot, tabs: FittingTabs, direction: Qt.LayoutDirection
) -> None:
    tabs.setLayoutDirection(direction)
    tabs.resize(311, 200)
    bar = tabs.tabBar()
    qtbot.waitUntil(lambda: bar.signs and inside(tabs))
    for place, title in enumerate(TITLES):
        qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())
        assert tabs.currentIndex() == place
        qtbot.waitUntil(lambda: inside(tabs))
        assert bar.tabToolTip(place) == title
        widths = [bar.tabRect(each).width() for each in range(bar.count())]
        assert widths.index(max(widths)) == place  # the open one shows its title


def test_for_a_screen_reader_every_tab_keeps_its_title(qtbot: QtBot, tabs: FittingTabs) -> None:
    tabs.resize(311, 200)
    bar = tabs.tabBar()
    qtbot.waitUntil(lambda: bar.signs)
    told = QAccessible.queryAccessibleInterface(bar)
    names = [told.child(place).text(QAccessible.Text.Name) for place in range(bar.count())]
    assert names == list(TITLES)


def test_when_there_is_room_again_the_titles_come_back(qtbot: QtBot, tabs: FittingTabs) -> None:
    tabs.resize(311, 200)
    qtbot.waitUntil(lambda: tabs.tabBar().signs)
    tabs.resize(900, 200)
    qtbot.waitUntil(lambda: not tabs.tabBar().signs)
    assert tabs.tabBar().tabToolTip(0) == ""
