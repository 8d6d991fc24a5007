"""What drawings measure, when they are seen, and which of them is hit."""

import math
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitness_app.domain.drawing import degrees_text, distance, nearest, opened_deg, seen_at
from fitness_app.domain.review import Mark, Review

SQUARE, WIDE = (100.0, 100.0), (200.0, 100.0)
LINE = Mark("line", ((0.1, 0.5), (0.9, 0.5)))
CIRCLE = Mark("circle", ((0.5, 0.5), (0.7, 0.5)))
TEXT = Mark("text", ((0.2, 0.2),), "heel")


@pytest.mark.parametrize(
    ("last", "degrees"), [((1.0, 0.5), 0.0), ((0.5, 0.0), 90.0), ((0.0, 0.5), 180.0), ((1.0, 1.0), 45.0)]
)
def test_an_angle_is_measured_at_its_second_point(last: tuple[float, float], degrees: float) -> None:
    assert opened_deg(((1.0, 0.5), (0.5, 0.5), last), SQUARE) == pytest.approx(degrees)


def test_an_angle_is_that_of_the_picture_s_true_shape_not_of_shares() -> None:
    points = ((1.0, 0.5), (0.5, 0.5), (1.0, 0.0))
    assert opened_deg(points, SQUARE) == pytest.approx(45.0)
    assert opened_deg(points, WIDE) == pytest.approx(math.degrees(math.atan2(50, 100)))
    assert degrees_text(points, WIDE) == "27°"


def test_a_leg_without_length_has_no_angle() -> None:
    points = ((0.5, 0.5), (0.5, 0.5), (1.0, 0.0))
    assert math.isnan(opened_deg(points, SQUARE))
    assert degrees_text(points, SQUARE) == ""


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=3, max_size=3))
def test_the_angle_is_the_same_from_both_sides(points: list[tuple[float, float]]) -> None:
    there, back = opened_deg(points, WIDE), opened_deg(points[::-1], WIDE)
    assert math.isnan(there) == math.isnan(back)
    assert math.isnan(there) or (0 <= there <= 180 and there == pytest.approx(back, abs=1e-6))


def test_a_drawing_is_hit_along_its_lines_only() -> None:
    assert distance(LINE, (0.5, 0.6), SQUARE) == pytest.approx(10.0)
    assert distance(LINE, (1.0, 0.5), SQUARE) == pytest.approx(10.0)
    assert distance(CIRCLE, (0.5, 0.5), SQUARE) == pytest.approx(20.0)
    assert distance(CIRCLE, (0.5, 0.3), SQUARE) == pytest.approx(0.0)
    assert distance(TEXT, (0.2, 0.3), SQUARE) == pytest.approx(10.0)


def test_of_two_drawings_the_nearer_is_hit_and_of_equals_the_later() -> None:
    assert nearest([LINE, CIRCLE, TEXT], (0.5, 0.31), SQUARE, 12.0) == 1
    assert nearest([LINE, LINE], (0.5, 0.5), SQUARE, 12.0) == 1
    assert nearest([LINE], (0.5, 0.9), SQUARE, 12.0) is None
    assert nearest([], (0.5, 0.5), SQUARE, 12.0) is None


def test_drawings_are_seen_around_the_moment_they_were_made_at() -> None:
    note = Review(uuid4(), 10.0, "Ada", "", marks=(LINE,))
    assert seen_at(note, 10.4)
    assert not seen_at(note, 10.6)
    assert not seen_at(Review(uuid4(), 10.0, "Ada", "words only"), 10.0)
    assert not seen_at(Review(uuid4(), None, "Ada", "", marks=(LINE,)), 0.0)
