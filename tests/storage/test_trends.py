"""Figures over time are those that a reader counts by hand."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine

from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.trends import Adherence, Record, Streaks, Volume
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.choice import Choice
from fitness_app.storage.planner import Planner
from fitness_app.storage.store import Store
from fitness_app.storage.trends import Trends

MONDAY = date(2026, 11, 16)
UTC_ALL = Choice(zone=UTC)


@pytest.fixture
def train(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> Callable[..., UUID]:
    def write(day: date, *sets: Set, athlete: str = "Ada", holds: tuple[Hold, ...] = ()) -> UUID:
        at = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=12)
        info = replace(session, id=uuid4(), started_at=at, athlete=athlete)
        store = Store(engine)
        store.begin(info)
        for each in sets:
            store.record(info.id, SetEnded(each))
        for hold in holds:
            store.record(info.id, HoldEnded(hold))
        return info.id

    return write


@pytest.fixture
def trends(engine: Engine) -> Trends:
    return Trends(engine)


def _told(exercise: str, reps: int, load_kg: float | None = None) -> Set:
    return Set(exercise, 1.0, 0.0, 1.0, told_reps=reps, load_kg=load_kg)


def test_volume_is_summed_by_week_month_and_day(trends: Trends, train: Callable[..., UUID]) -> None:
    train(MONDAY, _told("squat", 10, 20.0), _told("squat", 8), holds=(Hold("plank", 0.0, 30.0),))
    train(MONDAY + timedelta(days=6), _told("squat", 5))
    train(MONDAY - timedelta(days=20), _told("squat", 1))
    assert trends.volume(UTC_ALL) == [
        Volume(date(2026, 10, 26), "squat", 1, 1, 0.0, 0.0),
        Volume(MONDAY, "plank", 0, 0, 0.0, 30.0, 1),
        Volume(MONDAY, "squat", 3, 23, 200.0, 0.0),
    ]
    assert [(each.start, each.reps) for each in trends.volume(UTC_ALL, "month")] == [
        (date(2026, 10, 1), 1),
        (date(2026, 11, 1), 0),
        (date(2026, 11, 1), 23),
    ]
    assert len(trends.volume(Choice(zone=UTC, since=MONDAY, until=MONDAY), "day")) == 2
    assert trends.volume(Choice("Bob")) == []


def test_best_sets_by_repetitions_then_weight_then_age(trends: Trends, train: Callable[..., UUID]) -> None:
    train(MONDAY, _told("squat", 10, 20.0), _told("lunge", 50))
    train(MONDAY + timedelta(days=1), _told("squat", 10, 40.0), _told("squat", 12))
    best = trends.best_sets(UTC_ALL, "squat")
    assert [(each.reps, each.load_kg) for each in best] == [(12, None), (10, 40.0), (10, 20.0)]
    assert [each.exercise for each in trends.best_sets(UTC_ALL, limit=1)] == ["lunge"]


def test_movement_is_the_mean_of_valid_repetitions(
    trends: Trends, train: Callable[..., UUID], rep: Callable[..., Rep]
) -> None:
    reps = (
        rep(0.0, range_deg=80.0, pause_s=math.nan),
        rep(3.0, range_deg=100.0, pause_s=math.nan),
        rep(6.0, range_deg=10.0, valid=False),
    )
    train(MONDAY, Set("squat", 0.9, 0.0, 9.0, reps=reps))
    (found,) = trends.movement("squat", UTC_ALL)
    assert (found.reps, found.range_deg, found.concentric_s) == (2, 90.0, 1.0)
    assert math.isnan(found.pause_s)
    assert trends.movement("lunge") == []


def test_adherence_compares_done_sets_with_planned_ones(
    engine: Engine, trends: Trends, train: Callable[..., UUID]
) -> None:
    items = (PlanItem(0, "squat", 2), PlanItem(2, "plank", 1), PlanItem(4, "squat", 2))
    Planner(engine).plan(Plan("Ada", "autumn", MONDAY, MONDAY + timedelta(days=10), items))
    train(MONDAY, _told("squat", 5), _told("squat", 5), _told("squat", 5))
    train(MONDAY + timedelta(days=2), holds=(Hold("plank", 0.0, 30.0),))
    week = timedelta(days=7)
    found = trends.adherence("Ada", MONDAY - week, MONDAY + 2 * week, UTC)
    assert found == [
        Adherence(MONDAY - week, 0, 0),
        Adherence(MONDAY, 5, 3),
        Adherence(MONDAY + week, 3, 0),
        Adherence(MONDAY + 2 * week, 0, 0),
    ]
    assert [round(each.share, 2) for each in found] == [1.0, 0.6, 0.0, 1.0]


def test_streaks_count_days_in_a_row(trends: Trends, train: Callable[..., UUID]) -> None:
    for back in (0, 1, 2, 5, 6, 7, 8):
        train(MONDAY - timedelta(days=back), _told("squat", 1))
    train(MONDAY - timedelta(days=3))
    assert trends.streaks(MONDAY, UTC_ALL) == Streaks(3, 4)
    assert trends.streaks(MONDAY + timedelta(days=1), UTC_ALL) == Streaks(3, 4)
    assert trends.streaks(MONDAY + timedelta(days=2), UTC_ALL) == Streaks(0, 4)
    assert trends.streaks(MONDAY, Choice("Bob")) == Streaks(0, 0)


def test_records_name_the_best_and_the_first_day_of_it(
    trends: Trends, train: Callable[..., UUID], rep: Callable[..., Rep]
) -> None:
    train(MONDAY, _told("squat", 10, 20.0), _told("squat", 9), holds=(Hold("plank", 0.0, 30.0),))
    train(MONDAY + timedelta(days=1), _told("squat", 10), Set("squat", 0.9, 0.0, 3.0, reps=(rep(),)))
    later = MONDAY + timedelta(days=1)
    assert trends.records(UTC_ALL) == [
        Record("plank", "hold_s", 30.0, MONDAY),
        Record("squat", "day_reps", 19.0, MONDAY),
        Record("squat", "load_kg", 20.0, MONDAY),
        Record("squat", "range_deg", 92.0, later),
        Record("squat", "reps", 10.0, MONDAY),
    ]


def test_a_plan_may_leave_the_day_open_and_an_archived_one_wants_nothing_more(
    trends: Trends, train: Callable[..., UUID], engine: Engine
) -> None:
    items = (PlanItem(0, "squat", 2), PlanItem(None, "squat", 3), PlanItem(None, "plank", 1))
    plan = Plan("Ada", "autumn", MONDAY, items=items, archived_on=MONDAY + timedelta(days=7))
    Planner(engine).plan(plan)
    train(MONDAY, *(_told("squat", 5) for _ in range(3)))
    train(MONDAY + timedelta(days=3), _told("squat", 5), holds=(Hold("plank", 0.0, 9.0),) * 1)
    week = trends.adherence("Ada", MONDAY, MONDAY + timedelta(days=13), UTC)
    assert week == [Adherence(MONDAY, 6, 5), Adherence(MONDAY + timedelta(days=7), 0, 0)]


def test_goals_tell_how_far_they_are(trends: Trends, train: Callable[..., UUID], engine: Engine) -> None:
    goals = {
        Goal("Ada", "squat", "reps", 20.0): 12.0,
        Goal("Ada", "plank", "hold_s", 60.0): 30.0,
        Goal("Ada", "", "sessions", 3.0, period="week"): 2.0,
        Goal("Ada", "", "days", 3.0, period="week"): 2.0,
        Goal("Ada", "squat", "reps", 15.0, period="week"): 15.0,
        Goal("Ada", "squat", "load_kg", 100.0, period="week"): 200.0,
        Goal("Ada", "", "sets", 9.0, period="week"): 4.0,
        Goal("Ada", "lunge", "range_deg", 90.0): 0.0,
    }
    for goal in goals:
        Planner(engine).goal(goal)
    Planner(engine).goal(Goal("Ada", "squat", "reps", 1.0, archived_on=MONDAY))
    train(MONDAY - timedelta(days=1), _told("squat", 12))
    train(MONDAY, _told("squat", 10, 20.0), holds=(Hold("plank", 0.0, 30.0),))
    train(MONDAY + timedelta(days=1), _told("squat", 5), _told("lunge", 8))
    found = trends.progress("Ada", MONDAY + timedelta(days=2), UTC)
    assert {each.goal: each.value for each in found} == goals
    assert [each.met for each in found if each.goal.period == "week"] == [False, False, True, True, False]
    assert found[0].share == pytest.approx(0.6)


def test_sums_are_the_same_before_and_after_a_session_has_ended(
    trends: Trends, train: Callable[..., UUID], engine: Engine, rep: Callable[..., Rep]
) -> None:
    reps = (rep(0.0), rep(3.0, range_deg=99.0), rep(6.0, valid=False, range_deg=120.0))
    held = (Hold("plank", 20.0, 50.0), Hold("plank", 60.0, 70.0))
    key = train(MONDAY, Set("squat", 0.9, 0.0, 9.0, reps=reps, load_kg=20.0), _told("lunge", 8), holds=held)

    def told() -> list[object]:
        return [trends.volume(UTC_ALL), trends.records(UTC_ALL), trends.movement("squat", UTC_ALL)]

    before = told()
    Store(engine).end(key, 100.0)
    assert told() == before
    assert [each.value for each in trends.records(UTC_ALL) if each.measure == "range_deg"] == [99.0]
