"""Deleting for good: rows, pose tracks, videos, the write-ahead file, journals, and backups where asked."""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, delete, false, select, true

from fitness_app.domain.errors import UserError
from fitness_app.storage.backup import backup_folder
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import in_words
from fitness_app.storage.sqlite_file import side_files
from fitness_app.storage.tables import AthleteRow, MediaRow, SessionRow


@dataclass(frozen=True, slots=True)
class Erased:
    """What a deletion took: sessions, and files (videos, thumbnails, journals, backups)."""

    sessions: int
    files: tuple[Path, ...]


class Eraser:
    """Deletes from a log, so that nothing of it can be read from the files again.

    `journals` are the folders that may hold journals of the same log. With `backups`, the backups beside an
    SQLite log (also those made before an upgrade or a restore) lose the same rows, each in place. Every
    method raises UserError when it cannot finish; doing it again then goes on.
    """

    def __init__(self, engine: Engine, journals: Sequence[Path] = ()) -> None:
        self._engine = engine
        self._where = whereabouts(engine)
        self._journals = journals

    def session(self, session_id: UUID, *, backups: bool = False) -> Erased:
        """Deletes one session with all that belongs to it."""
        return self._erase(SessionRow.id == session_id, false(), backups=backups)

    def athlete(self, name: str, *, backups: bool = False) -> Erased:
        """Deletes an athlete with all sessions, plans and goals."""
        with in_words(self._where), self._engine.connect() as db:
            athlete = db.scalar(select(AthleteRow.id).where(AthleteRow.name == name))
        if athlete is None:
            raise UserError(f"There is no athlete {name!r} in the log.")
        return self._erase(SessionRow.athlete_id == athlete, AthleteRow.name == name, backups=backups)

    def everything(self, *, backups: bool = False) -> Erased:
        """Empties the log: all athletes with all that is theirs."""
        return self._erase(true(), true(), backups=backups)

    def old_videos(self, keep: timedelta, now: datetime | None = None) -> Erased:
        """Deletes videos that were made longer ago than `keep`; the figures and pose tracks stay."""
        oldest = (now or datetime.now(UTC)) - keep
        old = (MediaRow.kind == "video") & (MediaRow.created_at < oldest)
        with in_words(self._where):
            with self._engine.connect() as db:
                files = [Path(name) for name in db.scalars(select(MediaRow.path).where(old))]
            _unlink(files)
            with self._engine.execution_options(synchronous="FULL").begin() as db:
                db.execute(delete(MediaRow).where(old))
        return Erased(0, tuple(files))

    def _erase(
        self, sessions: ColumnElement[bool], athletes: ColumnElement[bool], *, backups: bool
    ) -> Erased:
        with in_words(self._where):
            with self._engine.connect() as db:
                target = _look(db, sessions, athletes)
            _unlink(target.files)  # first: were the rows gone, nobody would know the files
            with self._engine.execution_options(synchronous="FULL").begin() as db:
                db.execute(delete(SessionRow).where(sessions))
                db.execute(delete(AthleteRow).where(athletes))
            self._compact()
        journals = [path for folder in self._journals for path in clean_journals(folder, target.sessions)]
        copies = self._clean_copies(target) if backups else []
        return Erased(len(target.sessions), (*target.files, *journals, *copies))

    def _compact(self) -> None:
        """Rewrites the file without its free pages, and empties the write-ahead file."""
        if self._engine.dialect.name != "sqlite":
            with self._engine.execution_options(isolation_level="AUTOCOMMIT").connect() as db:
                db.exec_driver_sql("VACUUM")
            return
        with closing(self._engine.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _clean_copies(self, target: "_Target") -> list[Path]:
        if self._engine.dialect.name != "sqlite":
            return []
        database = Path(str(self._engine.url.database))
        kept = database.parent.glob(f"{database.stem}.replaced-*{database.suffix}")
        copies = sorted([*backup_folder(database).glob("*.db"), *kept])
        for copy in copies:
            clean_copy(copy, target.sessions, target.athletes)
        return copies


@dataclass(frozen=True, slots=True)
class _Target:
    """What is about to go."""

    sessions: tuple[UUID, ...]
    athletes: tuple[str, ...]
    files: tuple[Path, ...]


def _look(db: Connection, sessions: ColumnElement[bool], athletes: ColumnElement[bool]) -> _Target:
    media = select(MediaRow.path).join(SessionRow, SessionRow.id == MediaRow.session_id).where(sessions)
    return _Target(
        tuple(db.scalars(select(SessionRow.id).where(sessions))),
        tuple(db.scalars(select(AthleteRow.name).where(athletes))),
        tuple(Path(name) for name in db.scalars(media)),
    )


def _unlink(files: Iterable[Path]) -> None:
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(f"{file} cannot be deleted ({error.strerror}): check its folder.") from error


def clean_copy(copy: Path, sessions: Iterable[UUID], athletes: Iterable[str]) -> None:
    """Takes sessions and athletes out of a copy of the log, in place; a damaged copy is deleted whole.

    The copy keeps its time, by which it is thinned.
    """
    before = copy.stat()
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as db:
            db.execute("PRAGMA foreign_keys = ON")
            db.execute("PRAGMA secure_delete = ON")
            db.executemany("DELETE FROM sessions WHERE id = ?", [(each.hex,) for each in sessions])
            db.executemany("DELETE FROM athletes WHERE name = ?", [(each,) for each in athletes])
            db.execute("VACUUM")
            db.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlite3.DatabaseError:
        _unlink([copy, *side_files(copy)])
    else:
        os.utime(copy, ns=(before.st_atime_ns, before.st_mtime_ns))


def clean_journals(folder: Path, sessions: Iterable[UUID]) -> list[Path]:
    """Takes sessions out of the journals in a folder, also the damaged ones; gives the files it changed."""
    marks = [str(each).encode() for each in sessions]
    changed = []
    for path in sorted(folder.glob("journal-*")):
        lines = path.read_bytes().splitlines(keepends=True)
        rest = [line for line in lines if not any(mark in line for mark in marks)]
        if len(rest) < len(lines):
            path.write_bytes(b"".join(rest))
            changed.append(path)
    return changed
