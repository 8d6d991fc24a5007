"""Plans, goals and exercises, light and dark, large and small: not blank, nothing cut."""

from datetime import datetime, timedelta

import pytest
from looks import looks_right
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.domain.plan import Goal, Plan
from fitness_app.domain.routine import items_of
from fitness_app.domain.starters import STARTERS
from fitness_app.storage.planner import Planner
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences
from fitness_app.ui.views.goal_dialog import GoalDialog
from fitness_app.ui.views.line_dialog import LineDialog

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1280, 800), (960, 600)]
BOTH_THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
BOTH_SIZES = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


@pytest.fixture
def planned(trained: Backstage) -> Backstage:
    """A log with training, two plans and three goals."""
    log, today = Planner(trained.engine()), datetime.now().astimezone().date()
    for starter in STARTERS[:2]:
        log.plan(Plan("Ada", starter.name, today - timedelta(30), items=items_of(starter.lines)))
    log.goal(Goal("Ada", "", "days", 3, period="week"))
    log.goal(Goal("Ada", "squat", "reps", 12))
    log.goal(Goal("Ada", "plank", "hold_s", 90, due_on=today + timedelta(20)))
    return trained


def opened(qtbot: QtBot, window: MainWindow, key: Qt.Key, size: tuple[int, int]) -> MainWindow:
    window.resize(*size)
    qtbot.keyClick(window, key, CTRL)
    return window


@BOTH_THEMES
@BOTH_SIZES
def test_plans_and_goals(
    qtbot: QtBot, open_window, planned: Backstage, theme: str, size: tuple[int, int]
) -> None:
    made = open_window(preferences=Preferences(theme=theme, athlete="Ada"))
    page = opened(qtbot, made, Qt.Key.Key_4, size).plans
    qtbot.waitUntil(lambda: page.plan.lines.rowCount() > 0)
    dark, where = theme == "dark", f"{theme}-{size[0]}x{size[1]}"
    looks_right(page.window(), f"plans-{where}", dark)
    qtbot.mouseClick(page.list.starters, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.starters.isVisible)
    looks_right(page.window(), f"plans-starters-{where}", dark)
    page.tabs.setCurrentIndex(1)
    looks_right(page.window(), f"goals-{where}", dark)


@BOTH_THEMES
@BOTH_SIZES
def test_the_library(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    made = open_window(preferences=Preferences(theme=theme))
    page = opened(qtbot, made, Qt.Key.Key_5, size).exercises
    page.choose("squat")
    qtbot.waitUntil(lambda: page.card.figure.moving)
    looks_right(page.window(), f"exercises-{theme}-{size[0]}x{size[1]}", theme == "dark")


@BOTH_THEMES
def test_the_dialogs_of_a_plan_and_a_goal(qtbot: QtBot, open_window, planned: Backstage, theme: str) -> None:
    made = open_window(preferences=Preferences(theme=theme, athlete="Ada"))
    page = opened(qtbot, made, Qt.Key.Key_4, SIZES[0]).plans
    qtbot.waitUntil(lambda: page.plan.lines.rowCount() > 0)
    for button, kind, name in ((page.plan.edit, LineDialog, "line"), (page.goals.add, GoalDialog, "goal")):
        page.tabs.setCurrentIndex(int(kind is GoalDialog))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        dialog = page.findChild(kind)
        qtbot.waitExposed(dialog)
        looks_right(dialog, f"dialog-{name}-{theme}", theme == "dark")
        dialog.reject()


@BOTH_SIZES
def test_records_goals_and_the_replay_of_a_set(
    qtbot: QtBot, open_window, planned: Backstage, size: tuple[int, int]
) -> None:
    made = open_window(preferences=Preferences(theme="light", athlete="Ada"))
    page = opened(qtbot, made, Qt.Key.Key_2, size).history
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 4 and page.progress.goals.rowCount() == 3)
    for measure in ("Records", "Goals", "Repetitions per day"):
        page.progress.measure.setCurrentText(measure)
        looks_right(page.window(), f"history-{measure.lower()}-{size[0]}x{size[1]}", dark=False)
