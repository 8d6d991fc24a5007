"""Tries a database server before the log is moved to it."""

from sqlalchemy import URL, Engine, create_engine, func, select, text

from fitness_app.domain.archive import ServerFound
from fitness_app.domain.errors import UserError
from fitness_app.storage.credentials import with_password
from fitness_app.storage.database import PATIENCE, server_address, whereabouts
from fitness_app.storage.faults import in_words
from fitness_app.storage.migrating import current_version
from fitness_app.storage.tables import SCHEMA_VERSION, SessionRow


def try_server(url: str | URL, password: str | None = None) -> ServerFound:
    """Connects to a server and looks what is there, changing nothing.

    `password` goes before the one that the system keeps. Raises UserError when the address is none, the
    server does not answer or refuses, or it may not be written to.
    """
    address = server_address(url)
    complete = with_password(address) if password is None else address.set(password=password)
    engine = create_engine(complete.set(drivername="postgresql+psycopg"), connect_args=PATIENCE)
    try:
        with in_words(whereabouts(engine)):
            return _look(engine)
    finally:
        engine.dispose()


def _look(engine: Engine) -> ServerFound:
    with engine.connect() as db:
        where = whereabouts(engine)
        number = ".".join(map(str, db.dialect.server_version_info or ()))
        if not db.scalar(text("SELECT has_schema_privilege(current_schema(), 'CREATE')")):
            raise UserError("On {0} this user may not create tables: grant CREATE on its schema.", where)
        version = current_version(db)
        count = db.scalar(select(func.count()).select_from(SessionRow)) if version else None
        return ServerFound(where, number, version or "", version in (None, SCHEMA_VERSION), count)
