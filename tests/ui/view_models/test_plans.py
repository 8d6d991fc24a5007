from dataclasses import replace
from datetime import date

import pytest

from fitness_app.domain.plan import Goal, Plan
from fitness_app.domain.routine import Line, items_of, lines_of
from fitness_app.domain.starters import STARTERS
from fitness_app.ui.view_models import plans as model
from fitness_app.ui.view_models.plans import Planning

TODAY = date(2026, 11, 20)
SQUATS = Line("squat", frozenset({0, 2}), 3, 10, rest_s=75, range_min_deg=90)


class Log:
    """Plans and goals by their keys."""

    def __init__(self) -> None:
        self.plans: dict[object, Plan] = {}
        self.goals: dict[object, Goal] = {}

    def planning(self) -> Planning:
        return Planning(
            "Ada",
            lambda plan: self.plans.update({plan.id: plan}),
            self.plans.pop,
            lambda goal: self.goals.update({goal.id: goal}),
            self.goals.pop,
        )


@pytest.fixture
def log() -> Log:
    return Log()


def test_a_new_plan_is_there_and_gone_when_taken_back(log: Log) -> None:
    plan, step = log.planning().new("Home", TODAY)
    step.do()
    assert log.plans == {plan.id: plan}
    assert (plan.athlete, plan.starts_on) == ("Ada", TODAY)
    step.undo()
    assert not log.plans


def test_every_starter_becomes_a_plan_with_its_lines(log: Log) -> None:
    for starter in STARTERS:
        plan, _ = log.planning().from_starter(starter, starter.name, TODAY)
        assert lines_of(plan.items) == tuple(starter.lines)


def test_a_copy_has_the_same_lines_and_keys_of_its_own(log: Log) -> None:
    plan = Plan("Ada", "Home", date(2026, 1, 1), items=items_of((SQUATS,)))
    copy, _ = log.planning().copy(plan, TODAY)
    assert copy.name == "Home (copy)"
    assert lines_of(copy.items) == (SQUATS,)
    assert copy.id != plan.id
    assert not {item.id for item in copy.items} & {item.id for item in plan.items}


def test_an_archived_plan_is_taken_up_again_from_today_on(log: Log) -> None:
    plan = Plan("Ada", "Home", date(2026, 1, 1), items=items_of((SQUATS,)))
    log.planning().archive(plan, TODAY).do()
    away = log.plans[plan.id]
    assert away.archived_on == TODAY
    log.planning().archive(away, date(2026, 12, 1)).do()
    again = log.plans[plan.id]
    assert (again.archived_on, again.starts_on) == (None, date(2026, 12, 1))


def test_every_change_of_a_plan_is_taken_back(log: Log) -> None:
    plan = Plan("Ada", "Home", TODAY, items=items_of((SQUATS,)))
    planning = log.planning()
    for step in (
        planning.rename(plan, "Away"),
        planning.rewrite(plan, [], "Removed"),
        planning.archive(plan, TODAY),
    ):
        step.do()
        assert log.plans[plan.id] != plan
        step.undo()
        assert log.plans[plan.id] == plan
    planning.delete(plan).do()
    assert not log.plans
    planning.delete(plan).undo()
    assert log.plans[plan.id] == plan


def test_a_goal_is_set_changed_and_removed_and_each_is_taken_back(log: Log) -> None:
    goal, planning = Goal("Ada", "", "days", 3, period="week"), log.planning()
    planning.set_goal(goal, "set").do()
    changed = replace(goal, target=4)
    change = planning.set_goal(changed, "changed", before=goal)
    change.do()
    assert log.goals[goal.id].target == 4
    change.undo()
    assert log.goals[goal.id] == goal
    removal = planning.delete_goal(goal, "removed")
    removal.do()
    assert not log.goals
    removal.undo()
    assert log.goals[goal.id] == goal


def test_archived_plans_are_listed_last_and_only_where_wanted() -> None:
    away = Plan("Ada", "A", TODAY, archived_on=TODAY)
    used = Plan("Ada", "B", TODAY)
    assert model.shown([away, used], archived=False) == [used]
    assert model.shown([away, used], archived=True) == [used, away]
    assert model.plan_row(away)[0][0] == "A (archived)"


def test_a_line_is_told_with_its_amount_rest_range_and_days() -> None:
    cells = [cell[0] for cell in model.line_row(SQUATS)]
    assert cells == ["Squat", "3 × 10", "75 s", "from 90°", "Mon, Wed"]
    held = Line("plank", frozenset(), 2, 0, hold_s=45, rest_s=0, range_min_deg=90, range_max_deg=120)
    assert [cell[0] for cell in model.line_row(held)] == ["Plank", "2 × 0:45", "", "90–120°", "Every day"]
    assert model.amount(replace(SQUATS, load_kg=22.5)) == "3 × 10 with 22.5 kg"
    assert model.range_in_words(replace(SQUATS, range_min_deg=None, range_max_deg=60)) == "up to 60°"


def test_a_plan_tells_its_days_and_its_longest_day() -> None:
    assert model.about(Plan("Ada", "Home", TODAY)) == "empty"
    plan = Plan("Ada", "Home", TODAY, items=items_of((SQUATS, replace(SQUATS, days=frozenset({0})))))
    assert model.about(plan) == "Mon, Wed · 10 min"


def test_a_line_moves_up_and_down_within_the_plan() -> None:
    lines = [Line(name) for name in "abc"]
    assert [line.exercise for line in model.moved(lines, 0, 1)] == ["b", "a", "c"]
    assert [line.exercise for line in model.moved(lines, 2, -2)] == ["c", "a", "b"]


def test_a_name_is_never_given_twice() -> None:
    plans = [Plan("Ada", name, TODAY) for name in ("Home", "Home 2")]
    assert model.fresh_name("Home", plans) == "Home 3"
    assert model.fresh_name("Away", plans) == "Away"
