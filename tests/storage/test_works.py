from datetime import UTC, datetime, timedelta
from math import isnan
from pathlib import Path

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.progress import work_of
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.choice import Choice
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.works import works

BEGAN = datetime(2026, 11, 2, 12, tzinfo=UTC)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_database(sqlite_url(tmp_path / "fitness.db"), paths.migrations())


def reps(*seconds: float) -> tuple[Rep, ...]:
    return tuple(
        Rep(5.0 * i, 5.0 * i + 1, 5.0 * i + 2, 90, 6, 1.0, 0.1, up, 0.9) for i, up in enumerate(seconds)
    )


def trained(engine: Engine, days: int, *done: Set | Hold, athlete: str = "Ada") -> SessionInfo:
    store, info = Store(engine), SessionInfo(athlete, "clip.mp4", BEGAN + timedelta(days))
    store.begin(info)
    for one in done:
        store.record(info.id, HoldEnded(one) if isinstance(one, Hold) else SetEnded(one))
    store.end(info.id, 600.0)
    return info


def test_the_log_tells_the_same_as_the_sessions_themselves(engine: Engine) -> None:
    tired, fresh = (
        Set("squat", 1, 0, 30, reps=reps(1, 1, 1, 2, 2)),
        Set("squat", 1, 60, 90, reps=reps(1, 1, 1, 1)),
    )
    other = Set("lunge", 1, 100, 130, reps=reps(1, 1, 1))
    for days, done in ((0, (tired, other)), (2, (fresh,)), (4, (other,))):
        trained(engine, days, *(Set(s.exercise, 1, s.start, s.end, reps=_again(s.reps)) for s in done))
    history = History(engine)
    details = list(history.details(history.session_ids()))
    expected = [work_of(each.info.started_at, "squat", each.sets, each.holds) for each in details]
    told = works(engine, "squat")
    assert told == [work for work in expected if work.sets]
    assert [work.speed_loss for work in told] == [pytest.approx(0.5), pytest.approx(0.0)]


def _again(done: tuple[Rep, ...]) -> tuple[Rep, ...]:
    """The same repetitions with keys of their own."""
    return reps(*(rep.concentric_s for rep in done))


def test_holds_are_told_too(engine: Engine) -> None:
    trained(engine, 0, Hold("plank", 0, 45), Hold("plank", 60, 80))
    (work,) = works(engine, "plank")
    assert (work.sets, work.hold_s, work.longest_s) == (2, 65, 45)
    assert isnan(work.speed_loss)


def test_what_was_corrected_counts_as_corrected(engine: Engine) -> None:
    info = trained(engine, 0, Set("squat", 1, 0, 30, reps=reps(1, 1, 1, 2, 2)))
    (done,) = History(engine).session(str(info.id)).sets
    Diary(engine).correct(Correction(done.id, "exercise", "lunge", "Ada"))
    assert works(engine, "squat") == []
    (work,) = works(engine, "lunge")
    assert work.reps == 5
    assert work.speed_loss == pytest.approx(0.5)


def test_only_one_athlete_is_told_where_one_is_named(engine: Engine) -> None:
    trained(engine, 0, Set("squat", 1, 0, 30, reps=reps(1, 1)))
    trained(engine, 1, Set("squat", 1, 0, 30, reps=reps(1, 1, 1)), athlete="Bob")
    assert [work.reps for work in works(engine, "squat", Choice("Bob"))] == [3]
    assert works(engine, "squat", Choice("Cara")) == []
