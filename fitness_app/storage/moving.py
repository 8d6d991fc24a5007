"""Moves a whole log between a file and a server: to share it, and to back a server up into a file."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Integer, Table, delete, func, insert, select, text

from fitness_app.domain.errors import UserError
from fitness_app.storage.backup import Backup, backup_path, thin
from fitness_app.storage.copying import copy_proven
from fitness_app.storage.database import open_database, whereabouts
from fitness_app.storage.faults import in_words
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.tables import AthleteRow, Base, ModelRow, PipelineRow, SessionRow

AT_ONCE = 1000
"""Rows in memory at a time; a pose track may have a megabyte, and few sets make a thousand rows of one."""


def copy_log(source: Engine, target: Engine) -> dict[str, int]:
    """Copies every row of a log into an empty one, all or nothing, and gives the number of rows by table.

    Raises UserError when the target is not empty, or one of the two cannot be used.
    """
    snapshot = source
    if source.dialect.name == "postgresql":
        snapshot = source.execution_options(isolation_level="REPEATABLE READ")
    with (
        in_words(whereabouts(target)),
        snapshot.connect() as old,
        target.execution_options(synchronous="FULL").begin() as new,
    ):
        if new.scalar(select(func.count()).select_from(SessionRow)):
            raise UserError("The log on {0} is not empty: choose an empty one.", whereabouts(target))
        _clear(new)
        copied = {table.name: _copy(old, new, table) for table in Base.metadata.sorted_tables}
        _compare(new, copied)
        return copied


def back_up_server(server: Engine, folder: Path, migrations: Path, now: datetime | None = None) -> Backup:
    """Writes the log of a server into a proven file among the backups in `folder`, as one that was asked for.

    Raises UserError when the server cannot be read or the file not be written.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    made = Backup(backup_path(folder, moment, asked=True), moment, asked=True)
    with tempfile.TemporaryDirectory(prefix="fitness-backup-") as name:
        file = Path(name) / "log.db"
        engine = open_database(sqlite_url(file), migrations)
        try:
            copy_log(server, engine)
        finally:
            engine.dispose()
        copy_proven(file, made.path)
    thin(folder, moment)
    return made


def _clear(new: Connection) -> None:
    """An empty log may know names without sessions: the other log's keys take their place."""
    for row in (AthleteRow, PipelineRow, ModelRow):
        new.execute(delete(row))


def _copy(old: Connection, new: Connection, table: Table) -> int:
    count = 0
    for rows in _portions(old, table):
        new.execute(insert(table), rows)
        count += len(rows)
    if count and new.dialect.name == "postgresql":
        _follow_keys(new, table)
    return count


def _portions(old: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    size = 20 if table.name == "pose_tracks" else AT_ONCE
    found = old.execution_options(yield_per=size).execute(select(table)).mappings()
    for part in found.partitions():
        yield [dict(row) for row in part]


def _follow_keys(new: Connection, table: Table) -> None:
    """The server counts on from the highest key that was copied."""
    key = table.autoincrement_column
    if key is not None and isinstance(key.type, Integer):
        highest = new.scalar(select(func.max(key)))
        sequence = text("SELECT setval(pg_get_serial_sequence(:table, :column), :highest)")
        new.execute(sequence, {"table": table.name, "column": key.name, "highest": highest})


def _compare(new: Connection, copied: dict[str, int]) -> None:
    tables = Base.metadata.tables
    for name, count in copied.items():
        if new.scalar(select(func.count()).select_from(tables[name])) != count:
            raise UserError("Not all rows of {0} could be copied: try again.", name)
