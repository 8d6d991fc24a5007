"""Fatigue shows as lost speed and range."""

import pytest

from fitness_app.domain.effort import FRESH, Effort, effort_of, fatigue, speed
from fitness_app.domain.workout import Rep, Set


def rep(range_deg: float, concentric_s: float, valid: bool = True) -> Rep:
    return Rep(0.0, 1.0, 2.0, range_deg, 6.0, 1.0, 0.1, concentric_s, 0.9, valid=valid)


def test_a_set_that_slows_down_and_shrinks_is_tiring() -> None:
    efforts = effort_of([rep(90, 1.0), rep(90, 1.0), rep(90, 1.2), rep(85, 1.5), rep(70, 2.0)])
    assert efforts[0] == Effort(0.0, 0.0)
    assert [effort.speed_loss for effort in efforts] == sorted(effort.speed_loss for effort in efforts)
    assert efforts[-1].speed_loss == pytest.approx(1 - 35 / 90)
    assert efforts[-1].range_loss == pytest.approx(1 - 70 / 90)
    assert [effort.tired for effort in efforts] == [False, False, False, True, True]


def test_a_steady_set_is_not_tiring() -> None:
    assert not any(effort.tired for effort in effort_of([rep(90, 1.0)] * 8))


def test_half_repetitions_set_no_mark_and_unknown_lengths_do_no_harm() -> None:
    assert effort_of([rep(20, 0.2, valid=False), rep(90, 1.0)])[-1] == Effort(0.0, 0.0)
    assert speed(rep(90, 0.0)) == 0.0
    assert effort_of([]) == ()


def test_the_fatigue_of_a_set_is_the_effort_of_its_last_whole_repetition() -> None:
    reps = (rep(90, 1.0), rep(90, 1.0), rep(81, 1.5), rep(20, 0.2, valid=False))
    tired = fatigue(Set("squat", 1.0, 0.0, 8.0, reps=reps))
    assert tired == effort_of(reps)[2]
    assert tired.range_loss == pytest.approx(0.1)
    assert fatigue(Set("squat", 1.0, 0.0, 8.0, told_reps=10)) == FRESH
