"""The Plans page in the real window, over a real log."""

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from midnight import strike_midnight
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app import keeping
from fitness_app.backstage import Backstage
from fitness_app.domain.plan import Goal, Plan
from fitness_app.domain.routine import Line, items_of, lines_of
from fitness_app.domain.today import PlannedSet
from fitness_app.storage.planner import Planner
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.views.exercise_picker import ExercisePicker
from fitness_app.ui.views.goal_dialog import GoalDialog
from fitness_app.ui.views.line_dialog import LineDialog
from fitness_app.ui.views.plans_page import PlansPage
from fitness_app.ui.widgets.count_ring import CountRing

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
EVERY_DAY = Line("squat", sets=2, reps=10)


def kept(stage: Backstage) -> list[Plan]:
    return Planner(stage.engine()).plans("Ada")


def lines(stage: Backstage) -> list[str]:
    (plan,) = kept(stage)
    return [line.exercise for line in lines_of(plan.items)]


@pytest.fixture
def page(qtbot: QtBot, open_window) -> PlansPage:
    """The page of an empty log."""
    return to_plans(qtbot, open_window())


def to_plans(qtbot: QtBot, window: MainWindow) -> PlansPage:
    qtbot.keyClick(window, Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(window.plans.list.isVisible)
    return window.plans


def keep(stage: Backstage, *lines: Line, name: str = "Home", starts_on: date | None = None) -> Plan:
    plan = Plan("Ada", name, starts_on or keeping.today(), items=items_of(lines))
    Planner(stage.engine()).plan(plan)
    return plan


def says(page: PlansPage, text: str) -> bool:
    return any(text in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_where_there_is_no_plan_some_are_offered_and_taken_over(
    qtbot: QtBot, page: PlansPage, stage: Backstage
) -> None:
    assert says(page, "No plan yet")
    assert page.starters.isVisible()
    qtbot.mouseClick(page.starters.buttons[1], LEFT)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 1)
    assert page.plan.name.text() == "Strong at home"
    assert page.plan.lines.rowCount() == 5
    assert lines(stage) == ["squat", "push_up", "pull_up", "lunge", "plank"]
    qtbot.keyClick(page.list.plans, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 0)
    assert kept(stage) == []


def test_a_plan_is_written_from_nothing_with_the_keyboard(
    qtbot: QtBot, page: PlansPage, stage: Backstage
) -> None:
    qtbot.keyClick(page.list.new, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 1)
    page.plan.name.selectAll()
    qtbot.keyClicks(page.plan.name, "Legs")
    qtbot.keyClick(page.plan.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [plan.name for plan in kept(stage)] == ["Legs"])
    page.plan.lines.setFocus()
    qtbot.keyClick(page.plan.lines, Qt.Key.Key_Insert)
    picker = page.findChild(ExercisePicker)
    qtbot.keyClicks(picker.search, "squat")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    dialog = page.findChild(LineDialog)
    dialog.sets.setValue(4)
    dialog.reps.setValue(8)
    dialog.rest.setValue(90)
    dialog.low.setValue(95)
    dialog.days[6].setChecked(True)
    qtbot.keyClick(dialog.reps, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.plan.lines.rowCount() == 1)
    (line,) = lines_of(kept(stage)[0].items)
    expected = Line("squat", frozenset({0, 2, 4, 6}), 4, 8, rest_s=90, range_min_deg=95)
    assert line == expected
    assert page.plan.lines.item(0, 1).text() == "4 × 8"


def test_a_hold_is_planned_in_seconds(qtbot: QtBot, page: PlansPage, stage: Backstage) -> None:
    keep(stage, EVERY_DAY)
    page.shown()
    qtbot.waitUntil(lambda: page.plan.lines.rowCount() == 1)
    qtbot.mouseClick(page.plan.add, LEFT)
    picker = page.findChild(ExercisePicker)
    qtbot.keyClicks(picker.search, "wall")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    dialog = page.findChild(LineDialog)
    assert dialog.seconds.isVisible()
    assert not dialog.reps.isVisible()
    dialog.seconds.setValue(45)
    dialog.accept()
    qtbot.waitUntil(lambda: page.plan.lines.rowCount() == 2)
    line = lines_of(kept(stage)[0].items)[1]
    assert (line.exercise, line.reps, line.hold_s) == ("wall_sit", 0, 45)
    assert line.days == EVERY_DAY.days  # those of the line before


def test_lines_are_changed_moved_and_removed_and_all_is_taken_back(
    qtbot: QtBot, open_window, stage: Backstage
) -> None:
    keep(stage, EVERY_DAY, Line("lunge"), Line("plank", reps=0, hold_s=30))
    page = to_plans(qtbot, open_window())
    table = page.plan.lines
    table.setFocus()
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: lines(stage) == ["lunge", "squat", "plank"])
    qtbot.waitUntil(lambda: table.item(0, 0).text() == "Lunge")
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: table.rowCount() == 2)
    assert lines(stage) == ["squat", "plank"]
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = page.findChild(LineDialog)
    dialog.sets.setValue(7)
    dialog.accept()
    qtbot.waitUntil(lambda: table.item(0, 1).text() == "7 × 10")
    for expected in (["squat", "plank"], ["lunge", "squat", "plank"], ["squat", "lunge", "plank"]):
        qtbot.keyClick(table, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda expected=expected: lines(stage) == expected)
        qtbot.waitUntil(lambda expected=expected: table.rowCount() == len(expected))


def test_a_plan_is_duplicated_put_away_taken_up_and_deleted(
    qtbot: QtBot, open_window, stage: Backstage
) -> None:
    plan = keep(stage, EVERY_DAY, starts_on=keeping.today() - timedelta(10))
    page = to_plans(qtbot, open_window())
    qtbot.mouseClick(page.list.copy, LEFT)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 2)
    assert page.plan.name.text() == "Home (copy)"
    page.list.plans.setCurrentCell(0, 0)
    qtbot.mouseClick(page.list.archive, LEFT)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 1)
    away = next(one for one in kept(stage) if one.id == plan.id)
    assert away.archived_on == keeping.today()
    assert away.starts_on == plan.starts_on  # what it wanted before still counts
    page.list.archived.click()
    assert page.list.plans.rowCount() == 2
    page.list.plans.setCurrentCell(1, 0)
    assert page.list.archive.text() == "Take up"
    qtbot.mouseClick(page.list.archive, LEFT)
    qtbot.waitUntil(lambda: all(one.archived_on is None for one in kept(stage)))
    qtbot.waitUntil(lambda: page.list.archive.text() == "Archive")
    page.list.plans.setFocus()
    qtbot.keyClick(page.list.plans, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 1)
    qtbot.keyClick(page.list.plans, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.list.plans.rowCount() == 2)


def test_a_goal_is_set_changed_and_removed(qtbot: QtBot, open_window, trained: Backstage) -> None:
    page = to_plans(qtbot, open_window())
    page.tabs.setCurrentIndex(1)
    assert says(page, "No goal yet")
    qtbot.mouseClick(page.goals.add, LEFT)
    dialog = page.findChild(GoalDialog)
    dialog.kind.setCurrentText("… repetitions in a set")
    dialog.exercise.setCurrentIndex(dialog.exercise.findData("squat"))
    dialog.target.setValue(8)
    qtbot.keyClick(dialog.target, Qt.Key.Key_Return)
    goals = page.goals.goals
    qtbot.waitUntil(lambda: goals.rowCount() == 1)
    assert goals.item(0, 0).text() == "Squat: 8 repetitions in a set"
    assert goals.item(0, 2).text().startswith("✓")
    (reached,) = Planner(trained.engine()).goals("Ada")
    assert reached.reached_at is not None
    goals.setFocus()
    qtbot.keyClick(goals, Qt.Key.Key_Return)
    dialog = page.findChildren(GoalDialog)[-1]
    dialog.target.setValue(500)
    dialog.accept()
    qtbot.waitUntil(lambda: goals.item(0, 2).text() == "not yet")
    qtbot.keyClick(goals, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: goals.rowCount() == 0)
    qtbot.keyClick(page.tabs, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: goals.rowCount() == 1)
    (goal,) = Planner(trained.engine()).goals("Ada")
    assert (goal.exercise, goal.measure, goal.target, goal.period) == ("squat", "reps", 500, "once")


def test_a_weekly_goal_is_about_all_exercises_or_one(qtbot: QtBot, open_window, trained: Backstage) -> None:
    page = to_plans(qtbot, open_window())
    page.tabs.setCurrentIndex(1)
    qtbot.mouseClick(page.goals.add, LEFT)
    dialog = page.findChild(GoalDialog)
    assert dialog.kind.currentText() == "Train on … days a week"
    assert not dialog.due.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: page.goals.goals.rowCount() == 1)
    (goal,) = Planner(trained.engine()).goals("Ada")
    assert goal == Goal("Ada", "", "days", 3, period="week", id=goal.id)
    assert "of 3" in page.goals.goals.item(0, 1).text()


def test_todays_sets_are_told_and_ticked_off_by_what_the_log_holds(
    qtbot: QtBot, open_window, stage: Backstage
) -> None:
    write_training(Store(stage.engine()), datetime.now().astimezone(), [0])
    done = stage.history().session(str(stage.history().sessions()[0].id))
    first = done.sets[0].exercise
    keep(stage, Line(first, sets=2, reps=4), Line("wall_sit", sets=1, reps=0, hold_s=30))
    page = to_plans(qtbot, open_window())
    qtbot.waitUntil(lambda: says(page, "1 of 3 sets done"))
    assert [one.done for one in keeping.planned_today(stage)] == [True, False, False]
    assert page.train.isEnabled()
    qtbot.mouseClick(page.train, LEFT)
    assert page.window().live.isVisible()


def test_after_midnight_the_sets_of_the_new_day_are_told_and_a_name_that_is_being_written_stays(
    qtbot: QtBot, open_window, services: Services, stage: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(stage, EVERY_DAY)
    days = [(PlannedSet("squat", 10, done=True),), (PlannedSet("squat", 10),)]
    window = open_window(replace(services, planner=replace(services.planner, today=lambda: days[0])))
    page = to_plans(qtbot, window)
    qtbot.waitUntil(lambda: says(page, "All 1 sets of today are done"))
    page.plan.name.setFocus()
    qtbot.keyClicks(page.plan.name, " again")
    del days[0]
    strike_midnight(window, monkeypatch)
    qtbot.waitUntil(lambda: says(page, "Today: 0 of 1 sets done"))
    assert page.plan.name.text() == "Home again"
    qtbot.keyClick(page.plan.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.plans.item(0, 0).text() == "Home again")
    qtbot.keyClick(page.list.plans, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.plan.name.text() == "Home")
    assert kept(stage)[0].name == "Home"


def test_of_two_readings_the_later_one_is_shown_though_the_first_comes_last(
    qtbot: QtBot, open_window, services: Services, stage: Backstage
) -> None:
    keep(stage, EVERY_DAY)
    slow, answers = threading.Event(), [(PlannedSet("squat", 10),)]

    def today() -> tuple[PlannedSet, ...]:
        if len(answers) == 1:
            return answers[0]
        answers.pop()
        slow.wait(30)
        return ()

    window = open_window(replace(services, planner=replace(services.planner, today=today)))
    page = to_plans(qtbot, window)
    qtbot.waitUntil(lambda: says(page, "Today: 0 of 1 sets done"))
    answers.append(())
    page.shown()
    qtbot.waitUntil(lambda: len(answers) == 1)
    answers[0] *= 2
    page.shown()
    qtbot.waitUntil(lambda: says(page, "Today: 0 of 2 sets done"))
    slow.set()
    qtbot.waitUntil(lambda: all(one.done() for one in window._background._running))
    QApplication.processEvents()
    assert says(page, "Today: 0 of 2 sets done")


def test_adherence_is_told_week_by_week(qtbot: QtBot, open_window, trained: Backstage) -> None:
    today = keeping.today()
    monday = today - timedelta(today.weekday())
    keep(trained, Line("squat", sets=1, reps=5), starts_on=monday - timedelta(14))
    page = to_plans(qtbot, open_window())
    page.tabs.setCurrentIndex(1)
    weeks = page.goals.weeks
    qtbot.waitUntil(lambda: len(weeks.accessibleDescription().splitlines()) == 3)
    told = keeping.adherence(trained)
    assert sum(week.done for week in told) > 0
    weeks.setFocus()
    qtbot.keyClick(weeks, Qt.Key.Key_Left)
    assert weeks.told == weeks.accessibleDescription().splitlines()[-1]
    assert f"{told[-1].done} of {told[-1].planned} planned sets" in weeks.told
    assert says(page, "planned sets were done")


def test_nothing_planned_says_so_and_offers_no_training(page: PlansPage) -> None:
    assert says(page, "Nothing is planned for today")
    assert not page.train.isEnabled()
    assert page.train.toolTip() == "Nothing is planned for today"
    assert isinstance(page.train, QPushButton)


def test_a_plan_is_followed_on_the_train_page_and_ticked_off_by_the_log(
    qtbot: QtBot, open_window, stage: Backstage, demo: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(demo.read_bytes())
    keep(stage, Line("squat", sets=1, reps=2), Line("lunge", sets=1, reps=8))
    window = open_window(preferences=Preferences(str(mine), theme="light"))
    page = to_plans(qtbot, window)
    qtbot.waitUntil(lambda: says(page, "0 of 2 sets done · next: Squat"))
    qtbot.mouseClick(page.train, LEFT)
    panel = window.live.panel
    qtbot.waitUntil(lambda: [line[2] for line in panel.plan.lines] == ["next", ""])
    window.live.controls.choose_exercise("squat")
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    qtbot.mouseClick(start, LEFT)
    qtbot.waitUntil(lambda: window.findChild(CountRing, "count").count == "2")
    qtbot.mouseClick(start, LEFT)
    qtbot.waitUntil(lambda: [line[2] for line in panel.plan.lines] == ["done", "next"])
    qtbot.waitUntil(lambda: [one.done for one in keeping.planned_today(stage)] == [True, False])
    to_plans(qtbot, window)
    qtbot.waitUntil(lambda: says(page, "1 of 2 sets done · next: Lunge"))
    assert sum(week.done for week in keeping.adherence(stage)) == 1
