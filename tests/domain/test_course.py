"""Each visit is a point with its error, and says nothing that its camera could not see."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from visits import moving, rep

from fitness_app.domain.comparison import Take, take_of
from fitness_app.domain.course import MEASURES, course_of, mean_range, mean_tempo
from fitness_app.domain.difference import trend
from fitness_app.domain.quality import Quality
from fitness_app.domain.view import View
from fitness_app.domain.workout import Set

FRONT = Quality(View(20.0), 0.9, 10.0, 1.0, 30.0, 300)
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _take(*ranges: float, error: float = 6.0) -> Take:
    reps = tuple(
        rep(2.0 * number, value, range_error_deg=error, id=uuid4()) for number, value in enumerate(ranges)
    )
    return Take(Set("squat", 1.0, 0.0, 20.0, reps=reps), None, FRONT)


def test_visits_come_in_order_and_a_better_one_shows_in_the_trend() -> None:
    visits = [(NOW - timedelta(weeks=week), [_take(100.0 - 4 * week)]) for week in (0, 3, 1, 2)]
    found = course_of(visits)
    assert [point.value for point in found.range] == [88.0, 92.0, 96.0, 100.0]
    change = trend(found.range)
    assert change is not None
    assert change.per_week.value == pytest.approx(4.0)
    assert not change.per_week.sure  # six degrees of error on each
    assert found.of("tempo") == found.tempo


def test_a_camera_s_error_does_not_average_out_but_a_picture_s_does() -> None:
    told = mean_range([_take(90.0, 96.0), _take(102.0)])
    assert (told.value, told.error) == (96.0, 6.0)
    one, four = mean_tempo([_take(90.0)]), mean_tempo([_take(*[90.0] * 4)])
    assert one.value == four.value == 1.0
    assert one.error == pytest.approx(math.sqrt(2) / 30)
    assert four.error == pytest.approx(one.error / 2)


def test_uneven_repetitions_make_the_tempo_less_sure() -> None:
    even = _take(90.0, 90.0)
    slow = replace(even.one.reps[0], eccentric_s=2.5)
    uneven = replace(even, one=replace(even.one, reps=(slow, even.one.reps[1])))
    assert mean_tempo([uneven]).error > 5 * mean_tempo([even]).error


def test_what_could_not_be_measured_is_no_point() -> None:
    found = course_of([(NOW, [_take(90.0, error=25.0)])])
    assert (found.range, found.symmetry) == ((), ())
    assert len(found.tempo) == 1
    unseen = take_of(Set("squat", 1.0, 0.0, 2.0, reps=(rep(0.5),)), None)
    assert course_of([(NOW, [unseen])]).tempo == ()
    assert all(course_of([]).of(name) == () for name in MEASURES)


def test_a_recorded_visit_tells_range_and_tempo() -> None:
    take = take_of(Set("squat", 1.0, 0.5, 2.5, reps=(rep(0.5), rep(1.5, id=uuid4()))), moving())
    found = course_of([(NOW, [take])])
    assert (len(found.range), len(found.tempo)) == (1, 1)
    assert found.tempo[0].error > 0
