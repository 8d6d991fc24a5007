from datetime import UTC, date, datetime, timedelta
from math import nan

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.ui import words


@pytest.fixture(autouse=True)
def _british(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def rep(**changes) -> Rep:
    values = {
        "range_deg": 92.4,
        "range_error_deg": 6.4,
        "eccentric_s": 1.44,
        "pause_s": 0.1,
        "concentric_s": 1,
    }
    return Rep(0, 1, 2, visibility=1, **(values | changes))


def test_every_exercise_has_a_name_and_unknown_ones_are_made_readable() -> None:
    assert words.exercise_name("push_up") == "Push-up"
    assert words.exercise_name("handstand_walk") == "Handstand walk"
    assert all(words.exercise_name(name) for name in EXERCISES)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (9.9, "0:09"), (65, "1:05"), (3600, "60:00")])
def test_a_stopwatch_counts_whole_seconds(seconds: float, text: str) -> None:
    assert words.stopwatch(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(0.4, "0 s"), (89, "89 s"), (90, "2 min"), (3600, "60 min")])
def test_a_duration_is_as_fine_as_it_is_short(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


@pytest.mark.parametrize(("share", "text"), [(0, "0 %"), (0.974, "97 %"), (0.9999, "> 99 %"), (1, "100 %")])
def test_only_certainty_is_a_hundred_percent(share: float, text: str) -> None:
    assert words.percent(share) == text


def test_a_range_of_motion_has_its_error_where_one_is_known() -> None:
    assert words.range_of_motion(92.4, 6.4) == "92° ± 6°"
    assert words.range_of_motion(92.4, nan) == "92°"
    assert words.range_of_motion(nan, nan) == ""
    assert words.range_of_motion(92.4, 17.4) == "not measurable from this view"


def test_tempo_is_down_pause_up() -> None:
    assert words.tempo(rep()) == "1.4 – 0.1 – 1.0"


def test_totals_begin_with_the_most_frequent_and_leave_out_nought() -> None:
    assert words.totals({"squat": 5, "push_up": 12, "lunge": 0}) == "12 × Push-up · 5 × Squat"
    assert words.totals({}) == "No repetitions"


def test_totals_of_a_session_count_valid_repetitions_and_name_holds() -> None:
    done = Set("squat", 1, 0, 9, reps=(rep(), rep(valid=False)))
    assert words.totals_of([done, done, Hold("plank", 10, 55)]) == "2 × Squat · Plank 0:45"
    assert words.totals_of([Hold("plank", 10, 55)]) == "Plank 0:45"
    assert words.totals_of([]) == "No repetitions"


def test_recent_days_have_names_and_old_ones_a_year() -> None:
    today = date(2026, 11, 20)
    assert words.day(today, today) == "Today"
    assert words.day(today - timedelta(1), today) == "Yesterday"
    assert words.day(date(2026, 11, 18), today) == "Wed 18 Nov"
    assert words.day(date(2025, 11, 18), today) == "18 Nov 2025"
    assert words.plain_day(today, today) == "Fri 20 Nov"


def test_a_time_is_told_in_the_users_own_zone() -> None:
    moment = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    there = moment.astimezone()
    assert words.day_and_time(moment, there.date()) == f"Today, {there:%H:%M}"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("0", "Camera 0"),
        ("Integrated Camera", "Integrated Camera"),
        ("http://10.0.0.2:8080/video", "10.0.0.2:8080/video"),
        ("/home/ada/Videos/squats.mp4", "squats.mp4"),
    ],
)
def test_a_source_is_called_what_the_user_calls_it(address: str, name: str) -> None:
    assert words.source_name(SourceSpec(address)) == name


def test_figures_keep_their_order_among_words_that_are_written_from_the_right(qapp: QApplication) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        told = words.range_of_motion(92, 6)
    finally:
        qapp.setLayoutDirection(before)
    assert told == "\u206692° ± 6°\u2069"
    assert words.range_of_motion(92, 6) == "92° ± 6°"
