from datetime import date

import pytest

from fitness_app.domain.agenda import agenda
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.plan import Plan
from fitness_app.domain.routine import Line, items_of, lines_of, minutes_of
from fitness_app.domain.starters import STARTERS
from fitness_app.domain.workout import Hold, Set

MONDAY = date(2026, 11, 16)
TUESDAY = date(2026, 11, 17)
SQUATS = Line("squat", frozenset({0, 2}), 2, 10, rest_s=75, range_min_deg=90)
PLANK = Line("plank", frozenset({0}), 1, 0, hold_s=30)


def plan(*lines: Line, starts_on: date = MONDAY, **more: object) -> Plan:
    return Plan("Ada", "Home", starts_on, items=items_of(lines), **more)


def test_lines_come_back_from_the_items_of_a_plan_as_they_were_written() -> None:
    lines = (SQUATS, PLANK, Line("lunge"), SQUATS)
    assert lines_of(items_of(lines)) == lines


def test_a_line_twice_on_the_same_day_stays_two_lines() -> None:
    assert lines_of(items_of((SQUATS, SQUATS))) == (SQUATS, SQUATS)


def test_a_line_without_a_day_is_for_every_day() -> None:
    (item,) = items_of((Line("squat"),))
    assert item.weekday is None
    assert len(agenda([plan(Line("squat", sets=2))], TUESDAY)) == 2


def test_the_agenda_has_an_entry_for_each_set_in_the_order_of_the_routine() -> None:
    told = agenda([plan(SQUATS, PLANK)], MONDAY)
    assert [each.exercise for each in told] == ["squat", "squat", "plank"]
    assert (told[0].reps, told[0].rest_s, told[0].range_deg) == (10, 75, 90)
    assert (told[2].reps, told[2].hold_s, told[2].range_deg) == (0, 30, 0)


def test_what_was_done_on_the_day_ticks_off_the_first_sets_that_it_fits() -> None:
    done = [Set("squat", 1, 0, 9, told_reps=10), Set("lunge", 1, 10, 19, told_reps=10), Hold("plank", 30, 40)]
    told = agenda([plan(SQUATS, PLANK)], MONDAY, done)
    assert [each.done for each in told] == [True, False, False]  # ten seconds are no plank of thirty


def test_two_plans_share_what_was_done_once() -> None:
    done = [Set("squat", 1, 10 * n, 10 * n + 9, told_reps=10) for n in range(3)]
    told = agenda([plan(SQUATS), plan(SQUATS)], MONDAY, done)
    assert [each.done for each in told] == [True, True, True, False]


@pytest.mark.parametrize(
    "quiet",
    [
        plan(SQUATS, starts_on=date(2026, 11, 23)),
        plan(SQUATS, ends_on=MONDAY, starts_on=date(2026, 11, 2)),
        plan(SQUATS, archived_on=date(2026, 11, 18)),
    ],
    ids=["not begun", "over", "archived"],
)
def test_a_plan_that_is_not_in_force_wants_nothing(quiet: Plan) -> None:
    assert agenda([quiet], date(2026, 11, 18)) == ()


def test_a_day_is_as_long_as_its_sets_and_rests() -> None:
    assert minutes_of((SQUATS, PLANK), 0) == round((2 * (30 + 75) + 90) / 60)
    assert minutes_of((SQUATS, PLANK), 1) == 0


def test_every_starter_names_exercises_that_the_coach_knows_and_fits_an_hour() -> None:
    for starter in STARTERS:
        assert starter.lines
        for line in starter.lines:
            assert EXERCISES[line.exercise].hold == bool(line.hold_s)
            assert bool(line.reps) != bool(line.hold_s)
        assert all(minutes_of(starter.lines, day) <= 60 for day in range(7))
        assert any(minutes_of(starter.lines, day) >= 5 for day in range(7))


def test_starters_have_names_of_their_own() -> None:
    assert len({starter.name for starter in STARTERS}) == len(STARTERS) >= 4
