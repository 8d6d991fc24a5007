"""Brings a log to the newest schema without losing a row."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from fitness_app.domain.errors import UserError
from fitness_app.storage.copying import copy_proven, problems, rows
from fitness_app.storage.sqlite_file import read_only, side_files, stranger
from fitness_app.storage.tables import SCHEMA_VERSION

APPLICATION_ID = 0x46495443
"""Written into the header of every SQLite log ("FITC"), so that no other program's file is taken for one."""
MIGRATION_LOCK = 0x66697473
"""Key of the server-wide lock that one station holds while it migrates."""


def refuse_strangers(path: Path, migrations: Path) -> None:
    """Looks at an SQLite file without touching it.

    Raises UserError when it belongs to another program or to a newer version of this one.
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    with closing(read_only(path)) as db:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if tables and db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise stranger(path)
        versions = [row[0] for row in db.execute("SELECT version_num FROM alembic_version")] if tables else []
    _refuse_newer(versions[0] if versions else None, str(path), migrations)


def _refuse_newer(version: str | None, where: str, migrations: Path) -> None:
    if version in (None, SCHEMA_VERSION):
        return
    if version not in {script.name.split("_")[0] for script in migrations.glob("versions/*_*.py")}:
        raise UserError(
            "The log {0} was written by a newer version of this app: install that one to open it.", where
        )


def is_log(path: Path) -> bool:
    """Whether a sound SQLite file holds a log of some version."""
    with closing(read_only(path)) as db:
        return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchall())


def upgrade(engine: Engine, migrations: Path, target: str = SCHEMA_VERSION) -> None:
    """Runs the migrations that are still to do, all in one transaction; does nothing when there are none.

    An SQLite log is copied to its backups first. Raises UserError, with the log as it was, when it is of a
    newer version or a migration would harm it.
    """
    with engine.connect() as connection:
        version = current_version(connection)
    if version == target:
        return
    try:
        if engine.dialect.name == "sqlite" and version is not None:
            _upgrade_file(engine, migrations, target, version)
        else:
            _upgrade(engine, migrations, target)
    except _HarmError as error:
        raise UserError(
            "The log could not be brought to this version ({0}) and is as it was: go on with the "
            "older version of the app and report this.",
            error,
        ) from error


def is_current(engine: Engine) -> bool:
    """Whether the schema is the one that this code reads and writes."""
    with engine.connect() as connection:
        return current_version(connection) == SCHEMA_VERSION


class _HarmError(Exception):
    """A migration would lose or break something."""


def _upgrade_file(engine: Engine, migrations: Path, target: str, version: str) -> None:
    path = Path(str(engine.url.database))
    copy = path.parent / "backups" / f"before-{target}-from-{version}.db"
    expected = copy_proven(path, copy)
    try:
        _upgrade(engine, migrations, target)
        _refuse_damage(path)
    except BaseException:
        engine.dispose()
        _put_back(path, copy, expected)
        raise


def _refuse_damage(path: Path) -> None:
    found = problems(path)
    if found:
        raise _HarmError(found[0])


def _put_back(path: Path, copy: Path, expected: dict[str, int]) -> None:
    """The transaction was rolled back; should the file be harmed all the same, the copy takes its place."""
    if not problems(path) and not lost_rows(expected, rows(path)):
        return
    for file in side_files(path):
        file.unlink(missing_ok=True)
    copy_proven(copy, path)


def lost_rows(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """How many rows each table has lost."""
    return {name: count - after.get(name, 0) for name, count in before.items() if after.get(name, 0) < count}


def _upgrade(engine: Engine, migrations: Path, target: str) -> None:
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            # Rebuilding a table drops the old one, and with foreign keys on its children would go with it.
            _driver(connection).execute("PRAGMA foreign_keys = OFF")
        try:
            _migrate(connection.execution_options(synchronous="FULL"), migrations, target)
        finally:
            connection.invalidate()  # the next user gets a connection with foreign keys on


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def current_version(connection: Connection) -> str | None:
    """The revision of the schema, None in an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: Connection, migrations: Path, target: str) -> None:
    from alembic import command  # noqa: PLC0415 -- slow import, and most starts have nothing to migrate
    from alembic.config import Config  # noqa: PLC0415 -- the same

    with connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        version = current_version(connection)
        if version == target:  # another instance was faster
            return
        _refuse_newer(version, "", migrations)
        before = row_counts(connection)
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(migrations).replace("%", "%%"))
        command.upgrade(config, target)
        _check(connection, before)


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    quote = connection.dialect.identifier_preparer.quote
    names = inspect(connection).get_table_names()
    return {
        name: connection.execute(text(f"SELECT count(*) FROM {quote(name)}")).scalar_one()  # noqa: S608
        for name in names
        if name != "alembic_version"
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    lost = lost_rows(before, row_counts(connection))
    if lost:
        raise _HarmError(f"rows would be lost: {lost}")
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        if broken:
            raise _HarmError(f"rows would be left without what they belong to: {broken[:5]}")
