from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from fitness_app.domain.workout import DayTotal, Hold, Rep, SessionDetail, SessionInfo, SessionSummary, Set
from fitness_app.ui.view_models import history

TODAY = date(2026, 11, 20)


def rep(start: float, valid: bool = True, reason: str = "", cues: tuple[str, ...] = ()) -> Rep:
    return Rep(start, start + 1, start + 2, 90, 6, 1.0, 0.2, 0.8, 0.95, valid=valid, reason=reason, cues=cues)


def detail(*sets: Set, holds: tuple[Hold, ...] = ()) -> SessionDetail:
    return SessionDetail(SessionInfo("Ada", "clip.mp4", datetime.now(UTC)), 60.0, sets, holds)


def test_a_session_tells_when_what_who_and_how_long() -> None:
    started = datetime(2026, 11, 20, 9, 30, tzinfo=UTC).astimezone()
    line = history.session_line(
        SessionSummary(uuid4(), "Ada", "clip.mp4", started, 300.0, {"squat": 12}), started.date()
    )
    assert line.when.startswith("Today, ")
    assert line.what == "12 × Squat"
    assert line.who == "Ada · 5 min"
    assert "clip.mp4" in line.tip


def test_a_session_that_was_cut_off_says_so() -> None:
    summary = SessionSummary(uuid4(), "Ada", "0", datetime.now(UTC), 0.0, {})
    assert history.session_line(summary, TODAY).who == "Ada · not ended"


def test_a_set_counts_its_valid_repetitions_and_shows_all() -> None:
    bad = rep(8, valid=False, reason="The movement was too small.")
    row = history.rows(detail(Set("squat", 0.97, 5, 10, reps=(rep(5), bad))))[0]
    assert row.cells == ("Squat", "1", "0:05", "90° ± 6°", "", "97 % sure")
    assert [child.cells[1] for child in row.children] == ["✓", "–"]
    assert row.children[1].cells[-1] == "Not counted. The movement was too small."
    assert [child.doubtful for child in row.children] == [False, True]


def test_a_repetition_shows_range_tempo_and_advice() -> None:
    row = history.rows(detail(Set("squat", 1, 0, 9, reps=(rep(65, cues=("Go deeper.", "Chest up.")),))))[0]
    assert row.children[0].cells[2:] == ("1:05", "90° ± 6°", "1.0 – 0.2 – 0.8", "Go deeper. Chest up.")


def test_an_unsure_set_is_marked_in_words_too() -> None:
    row = history.rows(detail(Set("lunge", 0.4, 0, 9, unsure=True)))[0]
    assert row.cells[0] == "Lunge (unsure)"
    assert row.doubtful


def test_holds_stand_among_the_sets_in_order_of_time() -> None:
    made = history.rows(
        detail(Set("squat", 1, 60, 90), Set("lunge", 1, 0, 9), holds=(Hold("plank", 20, 65),))
    )
    assert [row.cells[0] for row in made] == ["Lunge", "Plank", "Squat"]
    assert made[1].cells == ("Plank", "0:45", "0:20", "", "", "Held for 0:45")


def test_bars_reach_back_to_the_first_day_but_at_least_two_weeks() -> None:
    bars = history.day_bars([DayTotal(TODAY - timedelta(2), "squat", 5), DayTotal(TODAY, "squat", 7)], TODAY)
    assert bars.days == history.LEAST_DAYS
    assert bars.counts == {"Squat": [0] * 11 + [5, 0, 7]}
    assert bars.highest == 7


def test_bars_leave_out_what_is_too_long_ago() -> None:
    bars = history.day_bars(
        [DayTotal(TODAY - timedelta(400), "lunge", 5), DayTotal(TODAY, "squat", 1)], TODAY
    )
    assert bars.days == history.MOST_DAYS
    assert list(bars.counts) == ["Squat"]


def test_rare_exercises_are_drawn_together_so_that_colours_stay_apart() -> None:
    names = [f"exercise_{i}" for i in range(12)]
    bars = history.day_bars([DayTotal(TODAY, name, 20 - i) for i, name in enumerate(names)], TODAY)
    assert len(bars.counts) == history.MOST_COLOURS + 1
    assert list(bars.counts)[-1] == "Others"
    assert bars.counts["Others"][-1] == sum(20 - i for i in range(history.MOST_COLOURS, 12))


def test_the_highest_day_is_that_of_all_exercises_together() -> None:
    bars = history.day_bars([DayTotal(TODAY, "squat", 5), DayTotal(TODAY, "lunge", 4)], TODAY)
    assert bars.highest == 9
    assert history.day_bars([], TODAY).highest == 0
