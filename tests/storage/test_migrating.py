"""A migration never loses a row: good ones keep everything, bad ones are undone."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage import migrating
from fitness_app.storage.backup import backup_folder, backups
from fitness_app.storage.copying import problems, rows
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_engine
from fitness_app.storage.store import Store
from fitness_app.storage.tables import SCHEMA_VERSION

NEXT = "9998"
"""A version that there is not yet."""

REBUILD = """
    with op.batch_alter_table("sessions", recreate="always") as batch:
        batch.add_column(sa.Column("remark", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("sets", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.String()))
"""


@pytest.fixture
def engine(file_engine: Engine) -> Engine:
    """These tests are about files."""
    return file_engine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the migrations that a test may add to."""
    return Path(shutil.copytree(paths.migrations(), tmp_path / "migrations"))


def _add_migration(folder: Path, body: str) -> None:
    (folder / "versions" / f"{NEXT}_test.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f'revision = "{NEXT}"\ndown_revision = "{SCHEMA_VERSION}"\ndef upgrade():\n{body}\n'
    )


@pytest.fixture
def populated(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> SessionInfo:
    store = Store(engine)
    store.begin(session)
    for start in range(5):
        done = Set(
            "squat", 0.9, 10.0 * start, 10.0 * start + 9, reps=(rep(10.0 * start), rep(10.0 * start + 3))
        )
        store.record(session.id, SetEnded(done))
    store.record(session.id, HoldEnded(Hold("plank", 60.0, 90.0)))
    store.end(session.id, 100.0)
    return session


def test_a_migration_that_rebuilds_tables_keeps_every_row_below_them(
    engine: Engine, path: Path, folder: Path, populated: SessionInfo
) -> None:
    before, counts = History(engine).session(str(populated.id)), rows(path)
    _add_migration(folder, REBUILD)
    migrating.upgrade(engine, folder, NEXT)
    assert History(engine).session(str(populated.id)) == before
    assert rows(path) == counts
    with engine.connect() as db:
        assert db.execute(text("SELECT remark FROM sessions")).scalars().all() == [""]
        assert db.execute(text("PRAGMA foreign_keys")).scalar() == 1
    assert problems(path) == []


def test_a_proven_copy_is_made_before_a_migration(
    engine: Engine, path: Path, folder: Path, populated: SessionInfo
) -> None:
    counts = rows(path)
    _add_migration(folder, REBUILD)
    migrating.upgrade(engine, folder, NEXT)
    copy = backup_folder(path) / f"before-{NEXT}-from-{SCHEMA_VERSION}.db"
    assert (rows(copy), problems(copy)) == (counts, [])
    assert backups(backup_folder(path)) == []


BAD = {
    "loses rows": '    op.execute("DELETE FROM reps WHERE started_s > 20")',
    "drops a table": '    op.drop_table("reviews"); op.drop_table("holds")',
    "leaves orphans": "    op.execute(\"UPDATE reps SET set_id = '00'\")",
    "fails half-way": REBUILD + '    op.execute("INSERT INTO nowhere VALUES (1)")',
    "raises": REBUILD + '    raise RuntimeError("halt")',
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
def test_a_migration_that_harms_the_log_is_undone(
    body: str, engine: Engine, path: Path, folder: Path, populated: SessionInfo
) -> None:
    before = History(engine).session(str(populated.id))
    _add_migration(folder, body)
    with pytest.raises(Exception, match=r"and is as it was|nowhere|halt"):
        migrating.upgrade(engine, folder, NEXT)
    with engine.connect() as db:
        assert migrating.current_version(db) == SCHEMA_VERSION
    assert History(engine).session(str(populated.id)) == before
    assert problems(path) == []
    with closing(sqlite3.connect(path)) as db:
        assert "remark" not in {row[1] for row in db.execute("PRAGMA table_info(sessions)")}


def test_a_migration_that_loses_rows_is_told_in_a_sentence(
    engine: Engine, folder: Path, populated: SessionInfo
) -> None:
    _add_migration(folder, BAD["loses rows"])
    with pytest.raises(UserError, match=r"rows would be lost: {'reps': 5}.* is as it was"):
        migrating.upgrade(engine, folder, NEXT)


def test_a_damaged_log_is_not_migrated(
    engine: Engine, path: Path, folder: Path, populated: SessionInfo
) -> None:
    engine.dispose()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xa5" * 4096)
    content = path.read_bytes()
    _add_migration(folder, REBUILD)
    with pytest.raises(UserError, match="is damaged"):
        migrating.upgrade(sqlite_engine(path), folder, NEXT)
    assert path.read_bytes() == content


def test_without_anything_to_do_nothing_is_written(engine: Engine, path: Path, folder: Path) -> None:
    engine.dispose()
    before = path.stat().st_mtime_ns
    migrating.upgrade(engine, folder)
    engine.dispose()
    assert path.stat().st_mtime_ns == before


def test_two_instances_that_start_at_once_migrate_once(path: Path, folder: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    path.parent.mkdir()
    engines = [sqlite_engine(path) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda each: migrating.upgrade(each, folder), engines))
    assert History(engines[0]).sessions() == []
    for each in engines:
        each.dispose()
