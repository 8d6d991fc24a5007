"""What a batch has done so far: a line for every video, on the disk before the next one is looked at."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from fitness_app.batch.files import Video
from fitness_app.domain.errors import UserError
from fitness_app.storage.file_lock import FileLock

NAME = "journal.jsonl"
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """A video that was analysed: as it lay there, its content's hash, and the recipe that it was done by.

    `cpu_s` are the seconds of processor that it took, `session` its key in the database, empty for none.
    """

    video: Video
    sha256: str
    recipe: str
    cpu_s: float = 0.0
    session: str = ""


class Journal:
    """A file that only grows, in the folder of the results; use it in a `with` block.

    A line that a crash cut short is forgotten. Entering raises UserError where the folder cannot be written
    to, or another batch is at work in it.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._lock = FileLock(folder / f"{NAME}.lock")
        self._done: dict[str, tuple[Done, int]] = {}
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unwritable(self._path.parent, error) from error
        if not self._lock.acquire():
            raise UserError(
                "Another batch writes into {0}: wait for it, or name another --output.", self._path.parent
            )
        try:
            self._open()
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        self._lock.release()

    def find(self, path: str) -> Done | None:
        """What is known of the file at this path, None where it was not analysed yet."""
        found = self._done.get(path)
        return found[0] if found else None

    def answer(self, path: str) -> Json:
        """What the analysis of the file at this path gave; it must be known."""
        _, place = self._done[path]
        file = self._opened()
        file.seek(place)
        answer: Json = json.loads(file.readline())["answer"]
        return answer

    def add(self, done: Done, answer: Mapping[str, object]) -> None:
        """Notes that a video is done; it is on the disk when this returns.

        Raises UserError where it cannot be written.
        """
        file, head = self._opened(), _as_json(done)
        line = json.dumps({"done": head, "answer": answer}).encode() + b"\n"
        try:
            place = file.seek(0, os.SEEK_END)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise _unwritable(self._path, error) from error
        self._done[done.video.path] = (done, place)

    def _open(self) -> None:
        try:
            self._path.touch()
            self._file = self._path.open("r+b")
            self._read(self._file)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def _read(self, file: IO[bytes]) -> None:
        place = whole = 0
        for line in file:
            if line.endswith(b"\n"):
                whole = place + len(line)
                done = _from_line(line)
                if done is not None:
                    self._done[done.video.path] = (done, place)
            place += len(line)
        if whole < place:
            file.truncate(whole)

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            raise ValueError("the journal is used in a `with` block")
        return self._file


def _unwritable(path: Path, error: OSError) -> UserError:
    return UserError("{0} cannot be written to ({1}): name another --output.", path, error.strerror)


def _as_json(done: Done) -> Json:
    video = done.video
    return {
        "path": video.path,
        "size": video.size,
        "modified_ns": video.modified_ns,
        "sha256": done.sha256,
        "recipe": done.recipe,
        "cpu_s": done.cpu_s,
        "session": done.session,
    }


def _from_line(line: bytes) -> Done | None:
    """What a line says, None where it is damaged."""
    try:
        head = json.loads(line)["done"]
        video = Video(str(head["path"]), int(head["size"]), int(head["modified_ns"]))
        cpu_s, session = float(head["cpu_s"]), str(head["session"])
        return Done(video, str(head["sha256"]), str(head["recipe"]), cpu_s, session)
    except (ValueError, KeyError, TypeError):
        return None
