"""Proven copies of an SQLite log: made in one moment, opened, checked and counted before they are trusted."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.storage.faults import in_words
from fitness_app.storage.sqlite_file import read_only

PROBLEMS_SHOWN = 20


def copy_proven(source: Path, target: Path) -> dict[str, int]:
    """Copies a log, even while it is written to, and gives the number of rows of each table.

    `target` appears only once the copy is whole, sound and on the disk. Raises UserError, and leaves no
    file behind, when the copy cannot be made or the log is damaged.
    """
    fresh = target.with_name(f".{target.name}.part")
    try:
        with in_words(str(target.parent)):
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
        with in_words(str(source)):
            expected = _snapshot(source, fresh)
        _prove(fresh, source, expected)
        _settle(fresh, target)
    except OSError as error:
        raise UserError(
            "No copy can be made in {0} ({1}): check it.", target.parent, error.strerror
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return expected


def _snapshot(source: Path, fresh: Path) -> dict[str, int]:
    """Copies and counts in one reading transaction, so that both see the same moment."""
    with closing(read_only(source)) as old, closing(sqlite3.connect(fresh)) as new:
        old.isolation_level = None
        old.execute("BEGIN")
        rows = _counts(old)
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")  # one file that can be moved about
    return rows


def _prove(fresh: Path, source: Path, expected: Mapping[str, int]) -> None:
    found = problems(fresh)
    if found:
        raise UserError("The log {0} is damaged ({1}): restore a backup.", source, found[0])
    if rows(fresh) != expected:
        raise UserError("The copy of {0} is not complete: check the disk.", source)


def _settle(fresh: Path, target: Path) -> None:
    """Gives the proven copy its name, so that a power cut leaves the whole file or none."""
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    fresh.replace(target)
    flush_folder(target.parent)


def flush_folder(folder: Path) -> None:
    """Makes renames in a folder outlive a power cut, where the system knows how (Windows does so itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def problems(path: Path) -> list[str]:
    """What SQLite's own checks find wrong with a file; empty when it is sound."""
    try:
        with closing(read_only(path)) as db:
            told = db.execute(f"PRAGMA integrity_check({PROBLEMS_SHOWN})").fetchall()
            orphans = db.execute("PRAGMA foreign_key_check").fetchmany(PROBLEMS_SHOWN)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [str(error)]
    found = [line for row in told for line in str(row[0]).splitlines()]
    lost = [f"a row of {table} has lost its row in {parent}" for table, _, parent, _ in orphans]
    return ([] if found == ["ok"] else found) + lost


def is_whole(path: Path) -> bool:
    """Whether a copy can be read, holds something, and passes SQLite's quick check: a cut one does not."""
    try:
        with closing(read_only(path)) as db:
            told = db.execute("PRAGMA quick_check(1)").fetchone()
            return told == ("ok",) and db.execute("SELECT 1 FROM sqlite_master").fetchone() is not None
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def rows(path: Path) -> dict[str, int]:
    """The number of rows of each table. Raises sqlite3.DatabaseError when the file is damaged."""
    with closing(read_only(path)) as db:
        return _counts(db)


def _counts(db: sqlite3.Connection) -> dict[str, int]:
    names = [
        name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608
