"""Questions to the log, answered from real rows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, event

from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import DayTotal, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.history import History
from fitness_app.storage.store import Store

MakeRep = Callable[..., Rep]
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def train(engine: Engine, session: SessionInfo, rep: MakeRep) -> Callable[..., UUID]:
    """Writes one finished session with one set per (exercise, repetitions)."""

    def write(started_at: datetime, *sets: tuple[str, int], athlete: str = "Ada") -> UUID:
        info = replace(session, id=uuid4(), started_at=started_at, athlete=athlete)
        store = Store(engine)
        store.begin(info)
        for exercise, count in sets:
            reps = tuple(rep(3.0 * i) for i in range(count))
            store.record(info.id, SetEnded(Set(exercise, 0.9, 0.0, 3.0 * count, False, reps)))
        store.end(info.id, 60.0)
        return info.id

    return write


@pytest.fixture
def history(engine: Engine) -> History:
    return History(engine)


def test_an_empty_log_has_no_sessions_days_or_athletes(history: History) -> None:
    assert (history.sessions(), history.days(), history.athletes()) == ([], [], [])


def test_lists_the_newest_sessions_first(history: History, train: Callable[..., UUID]) -> None:
    first = train(NOON, ("squat", 3), ("squat", 2), ("lunge", 1))
    second = train(NOON + timedelta(hours=1))
    third = train(NOON + timedelta(hours=2), ("dip", 4), athlete="Bob")
    listed = history.sessions()
    assert [each.id for each in listed] == [third, second, first]
    assert [each.reps_by_exercise for each in listed] == [{"dip": 4}, {}, {"lunge": 1, "squat": 5}]
    assert [each.id for each in history.sessions(limit=1)] == [third]
    assert [each.id for each in history.sessions(athlete="Ada")] == [second, first]
    assert history.sessions(athlete="Eve") == []
    assert history.athletes() == ["Ada", "Bob"]


def test_counts_valid_repetitions_only(
    engine: Engine, history: History, session: SessionInfo, rep: MakeRep
) -> None:
    store = Store(engine)
    store.begin(session)
    reps = (rep(0.0), rep(3.0, valid=False, reason="too shallow"))
    store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 6.0, False, reps)))
    assert history.sessions()[0].reps_by_exercise == {"squat": 1}
    assert [day.reps for day in history.days()] == [1]


def test_finds_a_session_by_the_beginning_of_its_name(
    history: History, engine: Engine, session: SessionInfo
) -> None:
    alike = [UUID("abc10000-0000-4000-8000-000000000000"), UUID("abc20000-0000-4000-8000-000000000000")]
    for name in alike:
        Store(engine).begin(replace(session, id=name))
    assert history.session("abc1").info.id == alike[0]
    assert history.session("ABC20000-0000").info.id == alike[1]
    assert history.session(str(alike[0])).info.id == alike[0]
    with pytest.raises(UserError, match="Several sessions begin with 'abc'"):
        history.session("abc")
    with pytest.raises(UserError, match="No session begins with 'f'"):
        history.session("f")


@pytest.mark.parametrize("name", ["", "xyz", "abc%", "0" * 33, "-", "..", "{}"])
def test_refuses_a_name_that_no_session_can_have(name: str, history: History) -> None:
    with pytest.raises(UserError, match="names no session"):
        history.session(name)


def test_days_are_those_of_the_users_calendar(history: History, train: Callable[..., UUID]) -> None:
    train(datetime(2026, 11, 20, 23, 30, tzinfo=UTC), ("squat", 3))
    train(datetime(2026, 11, 21, 0, 30, tzinfo=UTC), ("squat", 2), ("lunge", 1))
    east = timezone(timedelta(hours=1))
    assert history.days(zone=UTC) == [
        DayTotal(date(2026, 11, 20), "squat", 3),
        DayTotal(date(2026, 11, 21), "lunge", 1),
        DayTotal(date(2026, 11, 21), "squat", 2),
    ]
    assert history.days(zone=east) == [
        DayTotal(date(2026, 11, 21), "lunge", 1),
        DayTotal(date(2026, 11, 21), "squat", 5),
    ]
    assert history.days(zone=UTC, since=date(2026, 11, 21))[0].day == date(2026, 11, 21)
    assert len(history.days(zone=east, since=date(2026, 11, 21))) == 2
    assert history.days(athlete="Bob") == []


def test_asks_the_same_few_queries_however_many_sessions_there_are(
    engine: Engine, history: History, train: Callable[..., UUID]
) -> None:
    statements: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _k, sql, *_: statements.append(sql))
    counts = []
    for _ in range(2):
        for hours in range(5):
            train(NOON + timedelta(hours=hours), ("squat", 2), ("lunge", 2))
        statements.clear()
        history.sessions()
        history.days()
        history.session(str(history.sessions(limit=1)[0].id))
        counts.append(len(statements))
    assert counts[0] == counts[1]


def test_lists_more_sessions_than_one_statement_can_name(file_engine: Engine, session: SessionInfo) -> None:
    store, many = Store(file_engine), 40_000
    store.begin(session)
    with file_engine.execution_options(synchronous="NORMAL").begin() as db:
        db.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO sessions SELECT printf('%032x', i), athlete_id, pipeline_id, source, started_at,"
            " NULL FROM n, sessions",
            (many,),
        )
    assert len(History(file_engine).sessions(limit=1_000_000)) == many + 1


def test_is_read_from_several_threads_at_once(history: History, train: Callable[..., UUID]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    train(NOON, ("squat", 3))
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: history.sessions(), range(20)))
    assert all(answer == answers[0] for answer in answers)
