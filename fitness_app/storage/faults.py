"""What goes wrong with a database, in sentences for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from fitness_app.domain.errors import UserError

_SENTENCES = {
    "SQLITE_FULL": "The disk is full, so nothing more can be written to {where}: free some space.",
    "SQLITE_BUSY": "The log {where} is in use by another program: close that one and try again.",
    "SQLITE_LOCKED": "The log {where} is in use by another program: close that one and try again.",
    "SQLITE_READONLY": "The log {where} cannot be written to: check the rights on it and its folder.",
    "SQLITE_CANTOPEN": "The log {where} cannot be opened: check that its folder exists, with its rights.",
    "SQLITE_CORRUPT": "The log {where} is damaged: restore a backup with `fitness-app db restore`.",
    "SQLITE_NOTADB": "{where} is not a log of this app: choose another file, or restore a backup.",
    "SQLITE_IOERR": "The log {where} could not be read or written: check the disk it lies on.",
}


def sentence(error: BaseException, where: str) -> str | None:
    """What a failure of the database at `where` means for the user; None where it is a fault of ours."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        return next(
            (text.format(where=where) for key, text in _SENTENCES.items() if name.startswith(key)), None
        )
    if any(kind.__name__ in ("OperationalError", "InterfaceError") for kind in type(error).__mro__):
        return f"The database on {where} cannot be used ({_first_line(error)}): check server and password."
    return None


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__).rstrip(". ")


@contextmanager
def in_words(where: str) -> Iterator[None]:
    """Raises UserError in place of a failure of the database at `where` that the user can mend."""
    try:
        yield
    except IntegrityError:
        raise
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        text = None if cause is None else sentence(cause, where)
        if text is None:
            raise
        raise UserError(text) from error
    except UnicodeDecodeError as error:  # SQLite's own words about a damaged schema quote what is in it
        raise UserError(_SENTENCES["SQLITE_CORRUPT"].format(where=where)) from error


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Like `in_words`, where stored values are turned into domain values.

    A damaged file need not look damaged to SQLite: a table may be missing, a key be no key, a text no text.
    """
    try:
        with in_words(where):
            yield
    except (SQLAlchemyError, sqlite3.Error, ValueError, TypeError, LookupError, ArithmeticError) as error:
        raise UserError(_SENTENCES["SQLITE_CORRUPT"].format(where=where)) from error
