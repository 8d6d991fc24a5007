"""The log as an app holds it: opened, tended, and closed with a backup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import URL, Engine

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.storage.address import address_of
from fitness_app.storage.backup import back_up_when_due
from fitness_app.storage.database import open_database, open_to_read
from fitness_app.storage.erasing import Eraser
from fitness_app.storage.file_lock import FileLock, writer_lock
from fitness_app.storage.folders import Folders
from fitness_app.storage.history import History
from fitness_app.storage.journal import Journal, recover
from fitness_app.storage.relay import Relay
from fitness_app.storage.store import Store
from fitness_app.storage.sturdy import SturdyStore

DAY = timedelta(days=1)
READ_ONLY = Sentence("Another window of this app writes to the log, so this one only reads it.")
HANDED_OVER = Sentence("What is recorded here is handed over to it and is in the log within a minute or two.")


@dataclass(frozen=True, slots=True)
class Retention:
    """How long videos and poses are kept, None for ever; the figures always stay."""

    videos: timedelta | None = None
    tracks: timedelta | None = None

    def apply(self, eraser: Eraser, now: datetime | None = None) -> tuple[int, int]:
        """Deletes what is older, and gives the number of videos and of sets that lost their poses.

        Raises UserError when that cannot be done.
        """
        videos = 0 if self.videos is None else len(eraser.old_videos(self.videos, now).files)
        return videos, 0 if self.tracks is None else eraser.old_tracks(self.tracks, now)


FOR_EVER = Retention()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a log is, the scripts that bring it up to date, and folders for journals, best first.

    `videos`, `models` and `drafts` are the folders of what belongs to its sessions and athletes.
    """

    url: str | URL
    migrations: Path
    journals: Sequence[Path] = ()
    videos: Path | None = None
    models: Path | None = None
    retention: Retention = FOR_EVER
    drafts: Path | None = None

    @property
    def file(self) -> Path | None:
        """The SQLite file, None where the log is on a server. Raises UserError where the address is none."""
        url = address_of(self.url)
        return Path(url.database or "") if url.get_backend_name() == "sqlite" else None

    @property
    def folders(self) -> Folders:
        """The folders that belong to the log."""
        return Folders(self.journals, self.videos, self.models, self.drafts)


class Logbook:
    """An open log. `tell` hears in sentences what the user should know.

    Opening brings the file up to date, writes what waits in journals, makes the daily backup and deletes
    what is kept too long; closing deletes that, too, and makes a backup where something changed. While
    another instance writes, this one is `read_only`. Raises UserError when the log cannot be opened; a backup
    that fails is told and stops nothing.
    """

    def __init__(self, place: Place, tell: Callable[[str], None]) -> None:
        self.place = place
        self._tell = tell
        self._lock = _claim(place.file)
        self.read_only = place.file is not None and self._lock is None
        try:
            self.engine = self._open()
        except UserError:
            self._release()
            raise
        self.history = History(self.engine)
        self._stores: list[SturdyStore | Relay] = []

    def _open(self) -> Engine:
        if self.read_only and self.place.file is not None:
            self._tell(READ_ONLY)
            return open_to_read(self.place.file)
        engine = open_database(self.place.url, self.place.migrations)
        self._tend(lambda: recover(Store(engine), self.place.journals))
        self._back_up(DAY)
        self._tend(lambda: self.place.retention.apply(Eraser(engine, self.place.folders)))
        return engine

    def tend(self, retention: Retention | None = None) -> None:
        """Takes in what waits, makes the daily backup where it is due, deletes what is kept too long.

        To be called now and then while the app runs; `retention` is what is wanted by now.
        """
        if not self.read_only:
            self.take_in()
            self._back_up(DAY)
            wanted = retention or self.place.retention
            self._tend(lambda: wanted.apply(self.eraser()))

    def eraser(self) -> Eraser:
        """Deletes from the log. Raises UserError when another instance is the writer."""
        self.refuse_reader()
        return Eraser(self.engine, self.place.folders)

    def refuse_reader(self) -> None:
        """Raises UserError when another instance is the writer."""
        if self.read_only:
            raise UserError("{0} Close the other one to change anything here.", READ_ONLY)

    def store(self) -> SturdyStore | Relay:
        """A writer for one session after the other; used from one thread.

        Where another instance writes to the log, what is recorded is handed over to it.
        """
        self.take_in()
        if self.read_only:
            self._tell(HANDED_OVER)
            relay = Relay(self.place.journals)
            self._stores.append(relay)
            return relay
        store = SturdyStore(self._reopened, Journal(self.place.journals), self._tell)
        self._stores.append(store)
        return store

    def take_in(self) -> None:
        """Writes what other instances, or runs that did not end in order, left in journals."""
        if not self.read_only:
            self._tend(lambda: recover(Store(self.engine), self.place.journals))

    def _reopened(self) -> Store:
        if self.place.file is not None and not self.place.file.exists():
            self.engine.dispose()  # its connections write into a file that has no name any more
        open_database(self.place.url, self.place.migrations).dispose()
        return Store(self.engine)

    def close(self, *, back_up: bool = True, retention: Retention | None = None) -> None:
        """Lets go of everything, then backs up what changed, unless told not to: it may oust another.

        `retention` is what is wanted by now.
        """
        for store in self._stores:
            store.close()
        self.take_in()
        if back_up and not self.read_only:
            wanted = retention or self.place.retention
            self._tend(lambda: wanted.apply(self.eraser()))
        self.engine.dispose()
        if back_up and not self.read_only:
            self._back_up(timedelta(0))
        self._release()

    def _back_up(self, every: timedelta) -> None:
        file = self.place.file
        if file is not None:
            self._tend(lambda: back_up_when_due(file, every))

    def _tend(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            self._tell(str(error))

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _claim(file: Path | None) -> FileLock | None:
    """The right to write to a file; None where another instance has it, or where a server sees to that."""
    if file is None or file.is_dir():
        return None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The log cannot be kept at {0} ({1}): choose a folder that can be written to.",
            file,
            error.strerror,
        ) from error
    lock = writer_lock(file)
    return lock if lock.acquire() else None
