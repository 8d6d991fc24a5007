"""The log as an SQLite file: its address, its connections, and what is looked at before it is opened."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from fitness_app.domain.errors import UserError

BUSY_TIMEOUT_MS = 5000
MAGIC = b"SQLite format 3\x00"


def sqlite_url(path: Path) -> URL:
    """The address of an SQLite file, whatever signs its path has."""
    return URL.create("sqlite", database=str(path))


def sqlite_engine(path: Path, patience_ms: int = BUSY_TIMEOUT_MS) -> Engine:
    """An engine on an SQLite file with foreign keys, write-ahead log and real transactions.

    A writer waits `patience_ms` for another one.
    """
    engine = create_engine(sqlite_url(path))
    event.listen(engine, "connect", partial(_prepare, patience_ms))
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(patience_ms: int, connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)
    connection.isolation_level = None  # Python's driver would open transactions only before some statements
    with closing(connection.cursor()) as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {patience_ms}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    """Begins a reading transaction, or a writing one where the option `synchronous` says how sure it must be.

    A writer takes its lock at once: one that reads first and then writes fails, with no time to wait,
    when another has written between.
    """
    level = connection.get_execution_options().get("synchronous")
    if level is not None:
        connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    connection.exec_driver_sql("BEGIN" if level is None else "BEGIN IMMEDIATE")


def read_only(path: Path) -> sqlite3.Connection:
    """A plain connection that cannot change the file. Raises sqlite3.Error when it cannot be opened."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_MS / 1000)


def prepare_place(path: Path) -> None:
    """Makes the folder of the log.

    Raises UserError when that cannot be, or when `path` holds something else.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise UserError("{0} is a folder: name a file for the log.", path)
        start = _first_bytes(path) if path.exists() else b""
    except OSError as error:
        raise UserError(
            "The log cannot be kept at {0} ({1}): choose a folder that can be written to.",
            path,
            error.strerror,
        ) from error
    if start not in (b"", MAGIC):
        raise stranger(path)


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(MAGIC))


def side_files(path: Path) -> tuple[Path, Path]:
    """The write-ahead file of a log and its index, which SQLite keeps while the log is open."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def stranger(path: Path) -> UserError:
    """What is told of a file that some other program made."""
    return UserError("{0} is not a log of this app: choose another file, or restore a backup.", path)


@dataclass(frozen=True, slots=True)
class FileMark:
    """Knows an SQLite file again; a log on a server has none to know.

    When the file of an open database is removed, writing to it still succeeds, into nothing.
    """

    path: Path | None
    key: tuple[int, int] = (0, 0)

    @classmethod
    def of(cls, engine: Engine) -> "FileMark":
        """The mark of the file that an engine writes to."""
        if engine.dialect.name != "sqlite" or not engine.url.database:
            return cls(None)
        path = Path(engine.url.database)
        return cls(path, _identity(path))

    def check(self) -> None:
        """Raises UserError when another file, or none, is in the place of the one that was opened."""
        if self.path is not None and _identity(self.path) != self.key:
            raise UserError(
                "The log {0} has vanished from its folder: bring it back or start the app anew.", self.path
            )


def _identity(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)
