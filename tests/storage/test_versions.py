"""A log of every version that there ever was can be opened, and has all its rows."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from fitness_app import paths
from fitness_app.storage.copying import problems, rows
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.planner import Planner
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.tables import SessionRow, TotalRow
from fitness_app.storage.totalling import sum_up

DATA = Path(__file__).parent.parent / "data"
LOGS = sorted(DATA.glob("log-*.db"))


def _schema(path: Path) -> dict[str, list[str]]:
    """Columns and constraints in any order: rebuilding a table on the way may shuffle them."""
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        plain = {name: re.sub(r'[\s"]+', " ", sql) for name, sql in found}
    return {name: sorted(part.strip(" ),") for part in sql.split(", ")) for name, sql in plain.items()}


def test_there_is_a_log_of_every_version() -> None:
    versions = sorted(script.name.split("_")[0] for script in paths.migrations().glob("versions/*_*.py"))
    assert [log.stem.removeprefix("log-") for log in LOGS] == versions


@pytest.mark.parametrize("log", LOGS, ids=[log.stem for log in LOGS])
def test_a_log_of_an_older_version_is_upgraded_without_loss(log: Path, tmp_path: Path) -> None:
    path, fresh = tmp_path / "old.db", tmp_path / "fresh.db"
    shutil.copy(log, path)
    for each in (path, fresh):
        open_database(sqlite_url(each), paths.migrations()).dispose()
    assert _schema(path) == _schema(fresh)
    after = rows(path)
    assert {name: count for name, count in rows(log).items() if after[name] < count} == {}
    assert problems(path) == []


@pytest.mark.parametrize("log", LOGS, ids=[log.stem for log in LOGS])
def test_a_log_of_an_older_version_tells_the_same_as_ever(log: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    shutil.copy(log, path)
    engine = open_database(sqlite_url(path), paths.migrations())
    history, diary = History(engine), Diary(engine)
    told = [(each.athlete, each.duration_s, dict(each.reps_by_exercise)) for each in history.sessions()]
    assert told == [
        ("Ada", 34.0, {"push_up": 4, "squat": 4}),
        ("Bob", 90.0, {"dip": 5, "squat": 4}),
        ("Ada", 90.0, {"dip": 5, "squat": 4}),
    ]
    oldest = history.session(str(history.session_ids()[0]))
    assert oldest.info.models["skeleton"].sha256 == "b2" * 32
    assert [(each.exertion, each.pain) for each in oldest.sets] == [(None, None), (7.0, 1.0)]
    track = history.track(oldest.sets[0].id)
    assert track is not None
    assert len(track) == 10
    assert [each.new for each in diary.corrections(oldest.info.id)] == ["dip", True]
    assert len(diary.reviews(oldest.info.id)) == 1
    assert [plan.name for plan in Planner(engine).plans("Ada")] == ["spring"]
    assert [goal.target for goal in Planner(engine).goals("Ada")] == [30.0]
    engine.dispose()


@pytest.mark.parametrize("log", LOGS, ids=[log.stem for log in LOGS])
def test_the_sums_of_an_upgraded_log_are_those_that_this_version_would_write(
    log: Path, tmp_path: Path
) -> None:
    path = tmp_path / "old.db"
    shutil.copy(log, path)
    engine = open_database(sqlite_url(path), paths.migrations())
    query = select(TotalRow.__table__).order_by(TotalRow.session_id, TotalRow.exercise)
    with engine.execution_options(synchronous="FULL").begin() as db:
        upgraded = db.execute(query).all()
        for key in db.scalars(select(SessionRow.id)).all():
            sum_up(db, key)
        assert db.execute(query).all() == upgraded
    assert len(upgraded) > 4
    engine.dispose()
