"""Notes that are being written: kept in files beside the log, so that a crash takes no word of them.

A file is named by its session and its note; erasing a session erases its drafts, too.
"""

import json
import logging
import os
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from fitness_app.domain.errors import UserError
from fitness_app.domain.plain import as_plain, from_plain
from fitness_app.domain.review import Review

log = logging.getLogger(__name__)

DAMAGED = ".damaged"


class Drafts:
    """The drafts in a folder; every method may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._known: dict[UUID, datetime] = {}

    def keep(self, draft: Review) -> None:
        """Writes a draft to the disk, unless this or a later one was written or dropped already.

        Which is later is told by `changed_at`. Raises UserError where it cannot be written.
        """
        with self._lock:
            if self._is_news(draft):
                self._write(draft)
                self._known[draft.id] = _moment(draft)

    def drop(self, draft: Review) -> None:
        """Deletes a draft, unless a later one was written: the note is in the log, or nobody wants it.

        Raises UserError where it cannot be deleted.
        """
        with self._lock:
            if not self._is_news(draft) and self._known[draft.id] != _moment(draft):
                return
            self._known[draft.id] = _moment(draft)
            try:
                self._place(draft).unlink(missing_ok=True)
            except OSError as error:
                raise _unwritable(self._folder, error) from error

    def all(self) -> list[Review]:
        """Every draft that is there, the newest first; a damaged file is set aside."""
        found = [self._read(path) for path in sorted(self._folder.glob("*.json"))]
        drafts = [each for each in found if each is not None]
        return sorted(drafts, key=_moment, reverse=True)

    def _is_news(self, draft: Review) -> bool:
        known = self._known.get(draft.id)
        return known is None or known < _moment(draft)

    def _place(self, draft: Review) -> Path:
        return self._folder / f"{draft.session_id}-{draft.id}.json"

    def _write(self, draft: Review) -> None:
        """In a file of its own first, so that one of both is whole whenever the app ends.

        It is safe from that at once, and from a power cut when the disk says so, which may take a second.
        """
        place = self._place(draft)
        fresh = place.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(as_plain(draft), file)
                file.flush()
                if os.name == "nt":  # where an open file cannot be renamed
                    os.fsync(file.fileno())
                else:
                    fresh.replace(place)
                    os.fsync(file.fileno())
            if os.name == "nt":
                fresh.replace(place)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise _unwritable(self._folder, error) from error

    def _read(self, path: Path) -> Review | None:
        try:
            return from_plain(Review, json.loads(path.read_text(encoding="utf-8")))
        except (ValueError, OSError) as error:
            log.warning("the draft %s cannot be read: %s", path.name, error)
            with suppress(OSError):  # it is only in the way
                path.rename(path.with_suffix(DAMAGED))
            return None


def _moment(draft: Review) -> datetime:
    return draft.changed_at or draft.created_at


def _unwritable(folder: Path, error: OSError) -> UserError:
    return UserError(
        "{0} cannot be written to ({1}): what you write is safe only once it is kept in the log.",
        folder,
        error.strerror,
    )
