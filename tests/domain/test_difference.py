"""A change over visits is told with its error, or not at all."""

import math
from datetime import UTC, datetime, timedelta

import pytest

from fitness_app.domain.difference import Point, trend

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def _points(*values: float, error: float = 6.0) -> list[Point]:
    return [Point(NOW + timedelta(weeks=week), value, error) for week, value in enumerate(values)]


def test_a_trend_tells_degrees_a_week_with_its_error() -> None:
    found = trend(_points(80.0, 85.0, 90.0, 95.0, 100.0))
    assert found is not None
    assert found.per_week.value == pytest.approx(5.0)
    assert found.per_week.error == pytest.approx(6.0 / math.sqrt(10.0))
    assert (found.per_week.sure, found.visits) == (True, 5)
    level = trend(_points(90.0, 88.0, 91.0, 89.0))
    assert level is not None
    assert not level.per_week.sure


def test_scatter_beyond_the_errors_makes_a_trend_less_sure() -> None:
    calm, wild = trend(_points(80.0, 85.0, 90.0, 95.0)), trend(_points(80.0, 125.0, 50.0, 95.0))
    assert calm is not None
    assert wild is not None
    assert wild.per_week.error > 3 * calm.per_week.error


def test_a_single_day_and_figures_that_are_not_known_make_no_trend() -> None:
    assert trend(_points(80.0)) is None
    assert trend([*_points(80.0, math.nan)]) is None
    assert trend([Point(NOW, 80.0, 6.0), Point(NOW + timedelta(hours=1), 95.0, 6.0)]) is None
