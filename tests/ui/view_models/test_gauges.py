from math import isnan

import numpy as np
import pytest

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.phases import Phase
from fitness_app.domain.pose import absent
from fitness_app.domain.today import PlannedSet
from fitness_app.domain.workout import Rep, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models.gauges import Gauges


def rep(end: float, degrees: float = 88.0) -> Rep:
    return Rep(end - 2.0, end - 1.0, end, degrees, 6.0, 1.2, 0.3, 0.5, 0.9)


def snapshot(time_s: float, **state: object) -> Snapshot:
    return Snapshot(time_s, None, absent(time_s, (64, 48)), CoachState(**state), None)  # type: ignore[arg-type]


def test_a_set_under_way_shows_its_time_its_range_and_the_last_tempo() -> None:
    gauges = Gauges()
    gauges.see(snapshot(12.0, exercise="squat", reps=2, last=rep(11.5), began_s=3.0, progress=0.5), (), ())
    shown = gauges.shown
    assert shown.set_time == "0:09"
    assert shown.rest_time == ""
    assert shown.last_tempo is not None
    assert shown.last_tempo.eccentric_s == 1.2
    assert (shown.range.low, shown.range.high, shown.range.last) == (70, 120, 88.0)
    assert shown.range.now == pytest.approx(44.0)
    assert "88° ± 6°, wanted at least 70°" in shown.range.words


def test_the_plan_may_want_a_larger_range() -> None:
    gauges = Gauges()
    plan = (PlannedSet("squat", 10, range_deg=100.0),)
    gauges.see(snapshot(12.0, exercise="squat", reps=1, last=rep(11.5), began_s=9.0), (), plan)
    assert (gauges.shown.range.low, gauges.shown.range.high) == (100.0, 120)


def test_an_exercise_of_ones_own_has_no_target() -> None:
    gauges = Gauges()
    gauges.see(snapshot(2.0, exercise="Goblet squat", reps=1, last=rep(1.5), began_s=0.1), (), ())
    assert isnan(gauges.shown.range.low)
    assert gauges.shown.range.last == 88.0


def test_names_the_phase_that_lasts() -> None:
    gauges = Gauges()
    for number, progress in enumerate(np.linspace(0.0, 0.9, 20)):
        gauges.see(snapshot(number / 20, exercise="squat", progress=float(progress)), (), ())
    assert gauges.shown.tempo.now is Phase.ECCENTRIC
    raised = Gauges()
    for number, progress in enumerate(np.linspace(0.0, 0.9, 20)):
        raised.see(snapshot(number / 20, exercise="lateral_raise", progress=float(progress)), (), ())
    assert raised.shown.tempo.now is Phase.CONCENTRIC


def test_a_rest_is_counted_and_measured_against_the_plan() -> None:
    gauges, done = Gauges(), (Set("squat", 0.9, 0.0, 20.0, reps=(rep(20.0),)),)
    plan = (PlannedSet("squat", 10, rest_s=60.0, done=True), PlannedSet("squat", 10, rest_s=60.0))
    gauges.see(snapshot(50.0), done, plan)
    assert (gauges.shown.rest_time, gauges.shown.rest_wanted) == ("0:30", "1:00")
    assert not gauges.shown.rest_over
    gauges.see(snapshot(81.0), done, plan)
    assert gauges.shown.rest_over
    gauges.see(snapshot(82.0, exercise="squat", progress=0.6), done, plan)
    assert gauges.shown.rest_time == ""


def test_nothing_is_shown_before_the_first_repetition() -> None:
    gauges = Gauges()
    gauges.see(snapshot(5.0), (), ())
    assert gauges.shown.last_tempo is None
    assert gauges.shown.set_time == gauges.shown.rest_time == ""
    assert isnan(gauges.shown.range.last)
    assert "not measured" in gauges.shown.range.words
