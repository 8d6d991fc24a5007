"""Keeps what could not be written to the database, on the disk, until it can."""

import json
import os
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from uuid import UUID, uuid4

from sqlalchemy.exc import StatementError

from fitness_app.domain.plain import as_plain, from_plain
from fitness_app.domain.workout import Event, SessionInfo
from fitness_app.storage.file_lock import FileLock
from fitness_app.storage.store import Store

PATTERN = "journal-*.jsonl"


@dataclass(frozen=True, slots=True)
class Begun:
    """A session was begun."""

    info: SessionInfo


@dataclass(frozen=True, slots=True, eq=False)
class Happened:
    """Something happened in a session."""

    session_id: UUID
    event: Event


@dataclass(frozen=True, slots=True)
class Over:
    """A session ended."""

    session_id: UUID
    duration_s: float


Entry = Begun | Happened | Over


def write(store: Store, entry: Entry) -> None:
    """Does to the database what the entry says; twice does no harm."""
    match entry:
        case Begun(info):
            store.begin(info)
        case Happened(session_id, event):
            store.record(session_id, event)
        case Over(session_id, duration_s):
            store.end(session_id, duration_s)


def to_line(entry: Entry) -> bytes:
    """One line of a journal: a checksum and the entry as JSON."""
    body = json.dumps(as_plain(entry), separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(body), body)


def from_line(line: bytes) -> Entry:
    """The entry of a line. Raises ValueError when the line is torn or damaged."""
    checksum, _, body = line.rstrip(b"\n").partition(b" ")
    if checksum != b"%08x" % zlib.crc32(body):
        raise ValueError("a damaged line")
    entry: Entry = from_plain(Entry, json.loads(body))  # type: ignore[arg-type]
    return entry


class Journal:
    """A file of entries in the first of `folders` that takes it; in memory where none does."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._entries: list[Entry] = []
        self._file: IO[bytes] | None = None
        self._lock: FileLock | None = None
        self.path: Path | None = None

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> Sequence[Entry]:
        """What waits, oldest first."""
        return self._entries

    def extend(self, entries: Iterable[Entry]) -> None:
        """Keeps entries; they are on the disk when this returns, where any folder can be written to."""
        self._entries.extend(fresh := list(entries))
        lines = b"".join(map(to_line, fresh))
        if self._file is not None and _flushed(self._file, lines):
            return
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Writes all entries to a new file, in the next folder that takes them."""
        everything = b"".join(map(to_line, self._entries))
        self._close()
        for folder in self._folders:
            if self._opened(folder, everything):
                return

    def _opened(self, folder: Path, content: bytes) -> bool:
        path = folder / PATTERN.replace("*", uuid4().hex)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("xb", buffering=0)
        except OSError:
            return False
        if not _flushed(file, content):
            file.close()
            path.unlink(missing_ok=True)
            return False
        self._keep(path, file)
        return True

    def _keep(self, path: Path, file: IO[bytes]) -> None:
        self.path, self._file, self._lock = path, file, _lock_of(path)
        self._lock.acquire()

    def clear(self) -> None:
        """Forgets everything: it is in the database now."""
        path = self.path
        self._entries.clear()
        self._close()
        if path is not None:
            _remove(path)

    def _close(self) -> None:
        if self._lock is not None:
            self._lock.release()
        if self._file is not None:
            self._file.close()
        self.path = self._file = self._lock = None

    def close(self) -> None:
        """Lets go of the file; what waits in it is found by `recover`."""
        self._close()


def _flushed(file: IO[bytes], content: bytes) -> bool:
    try:
        view = memoryview(content)
        while view:
            view = view[file.write(view) :]
        os.fsync(file.fileno())
    except OSError:
        return False
    return True


def recover(store: Store, folders: Sequence[Path]) -> int:
    """Writes what other runs left in their journals to the database, and gives the number of entries.

    A journal whose run still lives is left alone; one with damaged lines is kept under another name.
    Raises UserError when the database cannot be written to; then the journals stay.
    """
    return sum(_recover(store, path) for folder in folders for path in sorted(folder.glob(PATTERN)))


def _recover(store: Store, path: Path) -> int:
    lock = _lock_of(path)
    if not lock.acquire():
        return 0
    try:
        if not path.exists():  # another instance was faster: nothing is left but the lock that was just made
            return 0
        entries, whole = _read(path)
        written = sum(_written(store, entry) for entry in entries)
    finally:
        lock.release()
        if not path.exists():
            _remove(path)
    if not whole or written < len(entries):
        path.rename(path.with_suffix(".damaged"))
    _remove(path)
    return written


def _written(store: Store, entry: Entry) -> bool:
    """Writes one entry; False where it makes no sense, as without the damaged line that it stands on."""
    try:
        write(store, entry)
    except StatementError:
        return False
    return True


def _lock_of(path: Path) -> FileLock:
    return FileLock(path.with_suffix(".lock"))


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_suffix(".lock").unlink(missing_ok=True)


def _read(path: Path) -> tuple[list[Entry], bool]:
    """The readable entries, and whether nothing else was there; the torn end of a last line is no entry."""
    entries: list[Entry] = []
    *lines, _torn = path.read_bytes().split(b"\n")
    for line in lines:
        try:
            entries.append(from_line(line))
        except ValueError:
            continue
    return entries, len(entries) == len(lines)
