"""Deleting for good: rows, pose tracks, videos, the write-ahead file, journals, and backups where asked."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, delete, false, not_, select, true, update

from fitness_app.domain.errors import UserError
from fitness_app.storage.backup import backup_folder, keep_for_a_while
from fitness_app.storage.backup import backups as all_backups
from fitness_app.storage.cleaning import clean_copy, clean_journals, holds
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import in_words
from fitness_app.storage.folders import NO_FOLDERS, Folders
from fitness_app.storage.reading import parts
from fitness_app.storage.sqlite_file import side_files
from fitness_app.storage.tables import (
    AthleteRow,
    DeedRow,
    MediaRow,
    PersonalModelRow,
    PoseTrackRow,
    ReferenceRow,
    SessionRow,
    SetRow,
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What a deletion took: sessions, and files (videos, thumbnails, journals, backups)."""

    sessions: int
    files: tuple[Path, ...]


class Eraser:
    """Deletes from a log, so that nothing of it can be read from the files again.

    `around` are the folders that belong to the log. With `backups`, the backups beside an SQLite log (also
    those made before an upgrade or a restore) lose the same rows, each in place; without, the newest backup
    that holds them stays for a month, so that the one of this evening does not take its place. Every method
    raises UserError when it cannot finish; doing it again then goes on.
    """

    def __init__(self, engine: Engine, around: Folders = NO_FOLDERS) -> None:
        self._engine = engine
        self._where = whereabouts(engine)
        self._around = around

    def session(self, session_id: UUID, *, backups: bool = False) -> Erased:
        """Deletes one session with all that belongs to it."""
        return self._erase(SessionRow.id == session_id, false(), backups=backups)

    def athlete(self, name: str, *, backups: bool = False) -> Erased:
        """Deletes an athlete with all sessions, plans, goals and models, but for one that others share."""
        with in_words(self._where), self._engine.connect() as db:
            athlete = db.scalar(select(AthleteRow.id).where(AthleteRow.name == name))
        if athlete is None:
            raise UserError("There is no athlete {0!r} in the log.", name)
        return self._erase(SessionRow.athlete_id == athlete, AthleteRow.name == name, backups=backups)

    def everything(self, *, backups: bool = False) -> Erased:
        """Empties the log: all athletes with all that is theirs, also what no session names."""
        done = self._erase(true(), true(), backups=backups)
        with in_words(self._where), self._surely() as db:
            db.execute(delete(DeedRow))
        self._compact()
        left = [*self._around.all_videos(), *self._around.all_drafts(), *self._around.all_journals()]
        _unlink(left)
        return Erased(done.sessions, (*done.files, *left))

    def old_videos(self, keep: timedelta, now: datetime | None = None) -> Erased:
        """Deletes videos that were made longer ago than `keep`; the figures and pose tracks stay."""
        oldest = (now or datetime.now(UTC)) - keep
        old = (MediaRow.kind == "video") & (MediaRow.created_at < oldest)
        with in_words(self._where):
            with self._engine.connect() as db:
                files = {Path(name) for name in db.scalars(select(MediaRow.path).where(old))}
            files |= {each for each in self._around.all_videos() if _made(each) < oldest}
            _unlink(files)
            with self._surely() as db:
                db.execute(delete(MediaRow).where(old))
        return Erased(0, tuple(sorted(files)))

    def old_tracks(self, keep: timedelta, now: datetime | None = None) -> int:
        """Deletes the poses of sessions that began longer ago than `keep`, and gives the number of sets.

        The figures stay; such a session cannot be watched or counted again. So do the poses of sets that
        are kept as a reference.
        """
        oldest = (now or datetime.now(UTC)) - keep
        sets = select(SetRow.id).join(SessionRow, SessionRow.id == SetRow.session_id)
        old = sets.where(SessionRow.started_at < oldest).except_(select(ReferenceRow.set_id))
        with in_words(self._where):
            with self._surely() as db:
                gone = db.execute(delete(PoseTrackRow).where(PoseTrackRow.set_id.in_(old))).rowcount
            if gone:
                self._compact()
        return gone

    def _erase(
        self, sessions: ColumnElement[bool], athletes: ColumnElement[bool], *, backups: bool
    ) -> Erased:
        with in_words(self._where):
            with self._engine.connect() as db:
                target = _look(db, sessions, athletes)
            around = (self._around.videos_of, self._around.drafts_of)
            files = sorted({*target.files, *(file for of in around for file in of(target.sessions))})
            if not backups:
                self._keep_a_copy(target)
            _unlink(files)  # first: were the rows gone, nobody would know the files
            self._around.remove_models(target.models)
            with self._surely() as db:
                _forget_details(db, target)
                db.execute(delete(SessionRow).where(sessions))
                db.execute(delete(AthleteRow).where(athletes))
            self._compact()
        journals = [
            path for folder in self._around.journals for path in clean_journals(folder, target.sessions)
        ]
        copies = self._clean_copies(target) if backups else []
        return Erased(len(target.sessions), (*files, *journals, *copies))

    def _surely(self) -> AbstractContextManager[Connection]:
        return self._engine.execution_options(synchronous="FULL").begin()

    def _compact(self) -> None:
        """Rewrites the file without its free pages, and empties the write-ahead file."""
        if self._engine.dialect.name != "sqlite":
            with self._engine.execution_options(isolation_level="AUTOCOMMIT").connect() as db:
                db.exec_driver_sql("VACUUM")
            return
        with closing(self._engine.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _keep_a_copy(self, target: "_Target") -> None:
        if self._engine.dialect.name == "sqlite":
            database = Path(str(self._engine.url.database))
            found = all_backups(backup_folder(database))
            for newest in islice((each for each in found if holds(each.path, target.sessions)), 1):
                keep_for_a_while(newest)

    def _clean_copies(self, target: "_Target") -> list[Path]:
        if self._engine.dialect.name != "sqlite":
            return []
        database = Path(str(self._engine.url.database))
        kept = database.parent.glob(f"{database.stem}.replaced-*{database.suffix}")
        copies = sorted([*backup_folder(database).glob("*.db"), *kept])
        for copy in copies:
            if not clean_copy(copy, target.sessions, target.athletes):
                _unlink([copy, *side_files(copy)])
        return copies


@dataclass(frozen=True, slots=True)
class _Target:
    """What is about to go."""

    sessions: tuple[UUID, ...]
    athletes: tuple[str, ...]
    files: tuple[Path, ...]
    models: tuple[Path, ...]


def _look(db: Connection, sessions: ColumnElement[bool], athletes: ColumnElement[bool]) -> _Target:
    media = select(MediaRow.path).join(SessionRow, SessionRow.id == MediaRow.session_id).where(sessions)
    models = select(PersonalModelRow.folder).join(AthleteRow, AthleteRow.id == PersonalModelRow.athlete_id)
    own = models.where(athletes).except_(models.where(not_(athletes)))  # no folder that others' rows name
    return _Target(
        tuple(db.scalars(select(SessionRow.id).where(sessions))),
        tuple(db.scalars(select(AthleteRow.name).where(athletes))),
        tuple(Path(name) for name in db.scalars(media)),
        tuple(Path(name) for name in db.scalars(own)),
    )


def _forget_details(db: Connection, target: _Target) -> None:
    """The audit list stays, without keys and names of files: a file is often called by a patient's name."""
    owners = select(AthleteRow.id).where(AthleteRow.name.in_(target.athletes))
    for part in parts(target.sessions):
        db.execute(update(DeedRow).where(DeedRow.session_id.in_(part)).values(detail="", session_id=None))
    db.execute(update(DeedRow).where(DeedRow.athlete_id.in_(owners)).values(detail=""))


def _made(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _unlink(files: Iterable[Path]) -> None:
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError("{0} cannot be deleted ({1}): check its folder.", file, error.strerror) from error
