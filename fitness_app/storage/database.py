"""Opens the log: an SQLite file, or a PostgreSQL server that several stations share."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from fitness_app.domain.errors import UserError
from fitness_app.storage import migrating
from fitness_app.storage.address import address_of
from fitness_app.storage.credentials import with_password
from fitness_app.storage.faults import in_words, reading
from fitness_app.storage.sqlite_file import prepare_place, sqlite_engine

PATIENCE = {"connect_timeout": 5, "keepalives_idle": 5, "keepalives_interval": 2, "tcp_user_timeout": 10_000}
"""A server that went away without a word is given up after so many seconds (the last: milliseconds)."""


def open_database(url: str | URL, migrations: Path) -> Engine:
    """The log at `url`, made where it is absent and brought up to date with the scripts in `migrations`.

    Raises UserError, and leaves the file as it is, when it cannot be opened, is damaged, is no log, or
    was written by a newer version.
    """
    address = address_of(url)
    if address.get_backend_name() == "sqlite":
        return _open_file(Path(address.database or ""), migrations)
    return _open_server(address, migrations)


def server_address(url: str | URL) -> URL:
    """The address of a PostgreSQL server. Raises UserError where it is none."""
    address = address_of(url)
    if address.get_backend_name() != "postgresql" or not address.database:
        raise UserError("That is no address of a server: write postgresql://user@host/name.")
    return address


def _open_server(address: URL, migrations: Path) -> Engine:
    complete = with_password(address).set(drivername="postgresql+psycopg")
    engine = create_engine(complete, pool_pre_ping=True, connect_args=PATIENCE)
    with in_words(whereabouts(engine)):
        migrating.upgrade(engine, migrations)
    return engine


def _open_file(path: Path, migrations: Path) -> Engine:
    prepare_place(path)
    with reading(str(path)):
        migrating.refuse_strangers(path, migrations)
    with in_words(str(path)):
        engine = sqlite_engine(path)
        migrating.upgrade(engine, migrations)
    return engine


def open_to_read(path: Path) -> Engine:
    """An SQLite log beside the instance that writes to it: as it is, nothing can be changed.

    Raises UserError when it cannot be read or its schema is not that of this version.
    """
    prepare_place(path)
    engine = sqlite_engine(path)
    event.listen(engine, "connect", _refuse_writing)
    with in_words(str(path)):
        if not migrating.is_current(engine):
            raise UserError("The other window is of another version of this app: close it and try again.")
    return engine


def _refuse_writing(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    with closing(connection.cursor()) as cursor:
        cursor.execute("PRAGMA query_only = ON")


def whereabouts(engine: Engine) -> str:
    """Where the log lies, for a sentence to the user: never with a password."""
    url = engine.url
    return str(url.database) if url.get_backend_name() == "sqlite" else f"{url.host}/{url.database}"
