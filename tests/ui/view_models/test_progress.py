from datetime import UTC, date, datetime, timedelta
from math import isnan, nan

import pytest

from fitness_app.domain.progress import Work
from fitness_app.domain.trends import Movement
from fitness_app.ui.view_models import progress
from fitness_app.ui.view_models.progress import Course

BEGAN = datetime(2026, 11, 2, 12, tzinfo=UTC)


def session(days: int, **changes: float) -> Movement:
    values = {
        "reps": 12,
        "range_deg": 90.0 + days,
        "range_error_deg": 6.0,
        "eccentric_s": 1.2,
        "pause_s": 0.1,
        "concentric_s": 1.0,
        "form": 0.9,
    }
    return Movement(BEGAN + timedelta(days), "squat", **(values | changes))


def test_a_range_of_motion_is_drawn_session_by_session_with_its_error() -> None:
    curve = progress.curve(progress.RANGE, "squat", Course([session(0), session(3), session(10)]))
    assert curve.title == "Squat: Range of motion"
    assert curve.first == BEGAN.astimezone().date()
    assert [(point.day, point.value, point.error) for point in curve.points] == [
        (0, 90, 6),
        (3, 93, 6),
        (10, 100, 6),
    ]
    assert curve.points[1].words.endswith("93° ± 6°, 12 repetitions")


def test_two_sessions_on_one_day_are_two_points() -> None:
    curve = progress.curve(progress.RANGE, "squat", Course([session(0), session(0, range_deg=80.0, reps=1)]))
    assert [point.value for point in curve.points] == [90, 80]
    assert curve.points[1].words.endswith("1 repetition")


def test_time_per_repetition_is_down_pause_and_up_together() -> None:
    point = progress.curve(progress.TEMPO, "squat", Course([session(0)])).points[0]
    assert point.value == pytest.approx(2.3)
    assert isnan(point.error)
    assert "2.3 s" in point.words


def test_form_is_told_in_percent() -> None:
    assert "90 %" in progress.curve(progress.FORM, "squat", Course([session(0)])).points[0].words


def test_what_was_not_measured_is_left_out() -> None:
    curve = progress.curve(progress.RANGE, "squat", Course([session(0, range_deg=nan), session(4)]))
    assert [point.day for point in curve.points] == [0]
    assert progress.curve(progress.RANGE, "squat", Course([session(0, range_deg=nan)])).points == ()
    assert progress.curve(progress.FORM, "squat", Course()).points == ()


def work(days: int, **changes: float) -> Work:
    return Work(BEGAN + timedelta(days), "squat", **({"sets": 2, "reps": 20, "best": 12} | changes))


def test_volume_is_told_in_repetitions_until_weights_are_known() -> None:
    plain = progress.curve(progress.VOLUME, "squat", Course(works=[work(0), work(2, reps=24)]))
    assert [point.value for point in plain.points] == [20, 24]
    loaded = progress.curve(progress.VOLUME, "squat", Course(works=[work(0, load_kg=800.0)]))
    assert loaded.points[0].value == 800
    assert "800 kg, 20 repetitions" in loaded.points[0].words


def test_holds_are_told_by_their_seconds() -> None:
    held = Work(BEGAN, "plank", sets=2, hold_s=75, longest_s=45)
    assert progress.curve(progress.VOLUME, "plank", Course(works=[held])).points[0].words.endswith("1:15")
    assert progress.curve(progress.BEST, "plank", Course(works=[held])).points[0].value == 45


def test_fatigue_is_told_as_speed_lost_and_left_out_where_it_is_not_known() -> None:
    curve = progress.curve(progress.FATIGUE, "squat", Course(works=[work(0), work(2, speed_loss=0.26)]))
    assert [point.value for point in curve.points] == [26]
    assert curve.points[0].words.endswith("26 % slower by the end")


def test_a_curve_begins_where_the_period_begins() -> None:
    course = Course([session(0), session(3), session(10)])
    curve = progress.curve(progress.RANGE, "squat", course, since=date(2026, 11, 5))
    assert [point.value for point in curve.points] == [93, 100]
