from datetime import UTC, datetime
from math import isnan

import pytest

from fitness_app.domain.progress import work_of
from fitness_app.domain.workout import Hold, Rep, Set

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def reps(*seconds: float, valid: bool = True) -> tuple[Rep, ...]:
    """Repetitions of 90° that take so many seconds on the way up."""
    return tuple(
        Rep(5.0 * i, 5.0 * i + 1, 5.0 * i + 2, 90, 6, 1.0, 0.1, up, 0.9, valid=valid)
        for i, up in enumerate(seconds)
    )


def test_work_is_that_of_one_exercise_only() -> None:
    sets = [Set("squat", 1, 0, 9, reps=reps(1, 1)), Set("lunge", 1, 10, 19, reps=reps(1, 1, 1))]
    work = work_of(NOW, "squat", sets)
    assert (work.sets, work.reps, work.best) == (1, 2, 2)


def test_the_best_set_and_the_weight_moved_are_told() -> None:
    sets = [
        Set("squat", 1, 0, 9, reps=reps(1, 1), load_kg=40),
        Set("squat", 1, 10, 19, reps=reps(1, 1, 1), load_kg=30),
    ]
    work = work_of(NOW, "squat", sets)
    assert (work.best, work.load_kg, work.heaviest_kg) == (3, 2 * 40 + 3 * 30, 40)


def test_holds_are_told_in_seconds_and_count_as_sets() -> None:
    work = work_of(NOW, "plank", [], [Hold("plank", 0, 45), Hold("plank", 60, 80), Hold("wall_sit", 90, 99)])
    assert (work.sets, work.hold_s, work.longest_s) == (2, 65, 45)


def test_fatigue_is_the_speed_lost_by_the_end_of_the_sets() -> None:
    fresh, tired = (
        Set("squat", 1, 0, 9, reps=reps(1, 1, 1, 1, 1)),
        Set("squat", 1, 0, 9, reps=reps(1, 1, 1, 2, 2)),
    )
    assert work_of(NOW, "squat", [fresh]).speed_loss == pytest.approx(0.0)
    assert work_of(NOW, "squat", [tired]).speed_loss == pytest.approx(0.5)
    assert work_of(NOW, "squat", [fresh, tired]).speed_loss == pytest.approx(0.25)


def test_a_short_set_says_nothing_on_fatigue() -> None:
    assert isnan(work_of(NOW, "squat", [Set("squat", 1, 0, 9, reps=reps(1, 2, 3))]).speed_loss)
    assert isnan(work_of(NOW, "squat", [Set("squat", 1, 0, 9, told_reps=12)]).speed_loss)


def test_repetitions_that_do_not_count_do_not_make_tired() -> None:
    mixed = reps(1, 1, 1, 1) + reps(4, valid=False)
    assert work_of(NOW, "squat", [Set("squat", 1, 0, 9, reps=mixed)]).speed_loss == pytest.approx(0.0)
