"""What goes wrong with a database, in sentences for the user."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from fitness_app.domain.errors import Sentence, UserError

_SENTENCES = {
    "SQLITE_FULL": Sentence("The disk is full, so nothing more can be written to {0}: free some space."),
    "SQLITE_BUSY": Sentence("The log {0} is in use by another program: close that one and try again."),
    "SQLITE_LOCKED": Sentence("The log {0} is in use by another program: close that one and try again."),
    "SQLITE_READONLY": Sentence("The log {0} cannot be written to: check the rights on it and its folder."),
    "SQLITE_CANTOPEN": Sentence(
        "The log {0} cannot be opened: check that its folder exists, with its rights."
    ),
    "SQLITE_CORRUPT": Sentence("The log {0} is damaged: restore a backup with `fitness-app db restore`."),
    "SQLITE_NOTADB": Sentence("{0} is not a log of this app: choose another file, or restore a backup."),
    "SQLITE_IOERR": Sentence("The log {0} could not be read or written: check the disk it lies on."),
}


def sentence(error: BaseException, where: str) -> Sentence | None:
    """What a failure of the database at `where` means for the user; None where it is a fault of ours."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        return next((_of(key, where) for key in _SENTENCES if name.startswith(key)), None)
    if any(kind.__name__ in ("OperationalError", "InterfaceError") for kind in type(error).__mro__):
        return Sentence(
            "The database on {0} cannot be used ({1}): check server and password.", where, _first_line(error)
        )
    return None


def _of(key: str, where: str) -> Sentence:
    return _SENTENCES[key].of(where)


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
        raise UserError(_of("SQLITE_CORRUPT", where)) from error


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Like `in_words`, where stored values are turned into domain values.

    A damaged file need not look damaged to SQLite: a table may be missing, a key be no key, a text no text.
    """
    try:
        with in_words(where):
            yield
    except (SQLAlchemyError, sqlite3.Error, ValueError, TypeError, LookupError, ArithmeticError) as error:
        raise UserError(_of("SQLITE_CORRUPT", where)) from error
