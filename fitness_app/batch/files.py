"""The videos of an archive, and by what they are known again."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fitness_app.domain.errors import UserError

ENDINGS = frozenset(
    (
        ".mp4",
        ".m4v",
        ".mov",
        ".avi",
        ".mkv",
        ".webm",
        ".mpg",
        ".mpeg",
        ".wmv",
        ".mts",
        ".m2ts",
        ".3gp",
        ".npz",
    )
)
"""Endings of videos, and of pose recordings."""
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Video:
    """A file as it lies there: its absolute path, its bytes, and when it was last written (nanoseconds)."""

    path: str
    size: int
    modified_ns: int


def seen(path: Path) -> Video:
    """The file as it lies there now. Raises OSError where it cannot be looked at."""
    found = path.stat()
    return Video(str(path), found.st_size, found.st_mtime_ns)


def videos(folder: str) -> list[Video]:
    """All videos and pose recordings in a folder and the folders below it, by their paths.

    A file may be named instead of a folder; what is hidden is passed over. Raises UserError where the folder
    is absent, cannot be read or holds none.
    """
    place = Path(folder).resolve()
    if not place.exists():
        raise UserError("There is no folder {0}: check the path.", place)
    found = [seen(place)] if place.is_file() else [seen(path) for path in _below(place)]
    if not found:
        raise UserError("{0} holds no video and no pose recording: name another folder.", place)
    return sorted(found, key=lambda one: one.path)


def _below(place: Path) -> Iterator[Path]:
    for folder, below, names in os.walk(place, onerror=_unreadable):
        below[:] = [name for name in below if not name.startswith(".")]
        for name in names:
            path = Path(folder) / name
            if not name.startswith(".") and path.suffix.lower() in ENDINGS and path.is_file():
                yield path


def _unreadable(error: OSError) -> None:
    raise UserError("{0} cannot be read ({1}): allow reading it.", error.filename, error.strerror) from error


def shown(path: str) -> str:
    """The path as it can be printed and written down: a name of another character set becomes readable."""
    return os.fsencode(path).decode("utf-8", "replace")


def once(found: Iterable[Video]) -> list[Video]:
    """Each file once, where several folders hold it."""
    return list({one.path: one for one in found}.values())


def sha256(path: Path) -> str:
    """The hash of a file's content, read piece by piece. Raises OSError where it cannot be read."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()
