"""Takes sessions out of copies of the log and out of journals, each in place."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from uuid import UUID

from fitness_app.storage.folders import journals_in
from fitness_app.storage.sqlite_file import read_only


def clean_copy(copy: Path, sessions: Iterable[UUID], athletes: Iterable[str]) -> bool:
    """Takes sessions and athletes out of a copy of the log; False where it is damaged, so that it cannot be.

    The copy keeps its time, by which it is thinned.
    """
    before = copy.stat()
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as db:
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA secure_delete = ON")
            _delete(db, [(each.hex,) for each in sessions], [(each,) for each in athletes])
            db.execute("VACUUM")
            db.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlite3.DatabaseError:
        return False
    os.utime(copy, ns=(before.st_atime_ns, before.st_mtime_ns))
    return True


def holds(copy: Path, sessions: Iterable[UUID]) -> bool:
    """Whether any of these sessions is in a copy of the log; not where it cannot be read."""
    try:
        with closing(read_only(copy)) as db:
            found = (db.execute("SELECT 1 FROM sessions WHERE id = ?", (each.hex,)) for each in sessions)
            return any(each.fetchone() for each in found)
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _delete(db: sqlite3.Connection, sessions: list[tuple[str]], athletes: list[tuple[str]]) -> None:
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'deeds'").fetchall():  # not in old copies
        owner = "(SELECT id FROM athletes WHERE name = ?)"
        db.executemany("UPDATE deeds SET detail = '', session_id = NULL WHERE session_id = ?", sessions)
        db.executemany(f"UPDATE deeds SET detail = '' WHERE athlete_id = {owner}", athletes)  # noqa: S608
    db.executemany("DELETE FROM sessions WHERE id = ?", sessions)
    db.executemany("DELETE FROM athletes WHERE name = ?", athletes)


def clean_journals(folder: Path, sessions: Iterable[UUID]) -> list[Path]:
    """Takes sessions out of the journals in a folder, also the damaged ones; gives the files it changed."""
    marks = [str(each).encode() for each in sessions]
    changed = []
    for path in journals_in(folder):
        lines = path.read_bytes().splitlines(keepends=True)
        rest = [line for line in lines if not any(mark in line for mark in marks)]
        if len(rest) < len(lines):
            path.write_bytes(b"".join(rest))
            changed.append(path)
    return changed
