"""The schema: models and migration agree, and the schema itself refuses what must not be."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from fitness_app import paths
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.history import History
from fitness_app.storage.store import Store
from fitness_app.storage.tables import SCHEMA_VERSION, Base


def test_models_and_migrations_agree(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def _tables(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type != 'trigger'")
        plain = {name: sql.replace('"', "") for name, sql in rows}  # a table that was rebuilt is quoted
        return {name: " ".join(sql.split()) for name, sql in plain.items() if name != "alembic_version"}


def test_the_migrated_tables_are_those_of_the_models_with_every_check_and_index(
    file_engine: Engine, path: Path, tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh.db"
    made = create_engine(f"sqlite:///{fresh}")
    Base.metadata.create_all(made)
    made.dispose()
    migrated, expected = _tables(path), _tables(fresh)
    assert migrated.keys() == expected.keys()
    assert {name: _parts(sql) for name, sql in migrated.items()} == {
        name: _parts(sql) for name, sql in expected.items()
    }


def _parts(sql: str) -> list[str]:
    """Columns and constraints in any order: a statement made by hand lists them in another."""
    return sorted(part.rstrip(" )") for part in sql.split(", "))


def test_the_code_knows_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(paths.migrations()))
    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA_VERSION


def test_every_constraint_has_a_name() -> None:
    constraints = [each for table in Base.metadata.tables.values() for each in table.constraints]
    assert len(constraints) > 60
    assert [each for each in constraints if each.name is None] == []


def test_the_file_has_a_write_ahead_log_and_foreign_keys(file_engine: Engine) -> None:
    with file_engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(text("PRAGMA secure_delete")).scalar() == 1


@pytest.fixture
def stored(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> Rep:
    store = Store(engine)
    started = SetStarted(rep().id, "squat", 0.9, 0.0)
    counted = rep()
    store.begin(session)
    store.record(session.id, started)
    store.record(session.id, RepCounted(started.set_id, counted))
    return counted


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE reps SET peak_s = ended_s + 1",
        "UPDATE reps SET form = 1.5",
        "UPDATE reps SET visibility = -0.1",
        "UPDATE reps SET side = 'middle'",
        "UPDATE reps SET set_id = '00000000000000000000000000000000'",
        "UPDATE reps SET pipeline_id = 99",
        "UPDATE reps SET pipeline_id = NULL",
        "UPDATE sets SET pain = 11",
        "UPDATE sets SET exertion = -1",
        "UPDATE sets SET ended_s = started_s - 1",
        "UPDATE sets SET load_kg = -1",
        "UPDATE sets SET pipeline_id = NULL",
        "UPDATE sessions SET duration_s = -1",
        "UPDATE sessions SET athlete_id = 99",
        "DELETE FROM pipelines",
        "DELETE FROM models",
        "INSERT INTO athletes (name, created_at) SELECT name, created_at FROM athletes",
    ],
)
def test_the_schema_refuses(statement: str, engine: Engine, stored: Rep) -> None:
    with pytest.raises(IntegrityError), engine.begin() as db:
        db.execute(text(statement))


CORRECTION = (
    "INSERT INTO corrections (id, rep_id, set_id, field, old, new, author, reason, created_at) "
    "VALUES (:id, :rep, :set, 'valid', '{}', '{}', 'Ada', '', '2026-11-20')"
)


def test_a_correction_names_exactly_one_thing(engine: Engine, stored: Rep) -> None:
    both = {"id": "1" * 32, "rep": stored.id.hex, "set": stored.id.hex}
    for values in (both, both | {"rep": None, "set": None}):
        with pytest.raises(IntegrityError, match="one_target"), engine.begin() as db:
            db.execute(text(CORRECTION), values)


def test_a_correction_is_never_changed(engine: Engine, stored: Rep) -> None:
    with engine.begin() as db:
        db.execute(text(CORRECTION), {"id": "1" * 32, "rep": stored.id.hex, "set": None})
    with pytest.raises(DatabaseError, match="never changed"), engine.begin() as db:
        db.execute(text("UPDATE corrections SET author = 'Eve'"))


def test_deleting_a_session_takes_everything_in_it(engine: Engine, stored: Rep) -> None:
    with engine.begin() as db:
        db.execute(text("DELETE FROM sessions"))
        counts = [db.execute(text(f"SELECT count(*) FROM {name}")).scalar() for name in ("sets", "reps")]
    assert counts == [0, 0]


def test_the_rows_of_one_session_are_found_without_reading_a_whole_table(
    file_engine: Engine, session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    plans: list[str] = []

    @event.listens_for(file_engine, "before_cursor_execute")
    def explain(
        _db: object, cursor: sqlite3.Cursor, sql: str, values: tuple[object, ...], *_: object
    ) -> None:
        if sql.startswith("SELECT"):
            plans.extend(row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())

    store = Store(file_engine)
    store.begin(session)
    store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
    plans.clear()
    History(file_engine).session(str(session.id))
    assert len(plans) > 5
    assert [step for step in plans if step.removeprefix("SCAN ") in Base.metadata.tables] == []
