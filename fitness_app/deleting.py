"""Deletes sessions from the window, and brings back whole those that were deleted since it opened."""

import logging
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.domain.archive import Archive

log = logging.getLogger(__name__)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Film:
    """A video of a session, kept aside; `start_s` is the session's time of its first picture."""

    path: Path
    aside: Path
    start_s: float


def aside() -> Path:
    """Where the videos of deleted sessions wait until the window closes."""
    return paths.user_folders().cache / "deleted"


def forget_deleted() -> None:
    """Lets go of the videos that were kept aside: nothing deleted can be brought back any more."""
    shutil.rmtree(aside(), ignore_errors=True)


class Deleting:
    """What was deleted stays in memory, its videos aside, so that it can be brought back."""

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self._parcels: dict[UUID, tuple[Archive, list[_Film]]] = {}

    def remove(self, session_id: UUID) -> None:
        """Erases a session from the log. Raises UserError where the log cannot be written to."""
        from fitness_app.storage.archiving import gather  # noqa: PLC0415 -- slow import

        parcel = gather(self._stage.engine(), [session_id])
        with self._stage.screening.closed():
            self._parcels[session_id] = (parcel, self._put_aside(session_id))
            self._stage.book().eraser().session(session_id)

    def restore(self, session_id: UUID) -> str:
        """Writes it down again, with its videos; a sentence where one of them could not be brought back.

        Raises UserError where the log cannot be written to.
        """
        from fitness_app.storage.archiving import take_in  # noqa: PLC0415 -- slow import

        archive, films = self._parcels[session_id]
        take_in(self._stage.engine(), archive)
        gone = [film for film in films if not self._brought_back(session_id, film)]
        return translate("history", "Its video is gone and could not be brought back.") if gone else ""

    def _brought_back(self, session_id: UUID, film: _Film) -> bool:
        from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

        try:
            shutil.move(film.aside, film.path)
        except OSError as error:  # whoever tidies the cache may have taken it
            log.warning("the video %s did not come back: %s", film.path.name, error)
            return False
        Diary(self._stage.engine()).keep_file(session_id, "video", film.path, film.start_s)
        return True

    def _put_aside(self, session_id: UUID) -> list[_Film]:
        """A second name for each video, because erasing takes the first one away."""
        from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

        films = []
        for path, start_s in Diary(self._stage.engine()).files(session_id, "video"):
            film = _Film(path, aside() / path.name, start_s)
            film.aside.parent.mkdir(parents=True, exist_ok=True)
            film.aside.unlink(missing_ok=True)
            try:
                os.link(path, film.aside)
            except OSError:  # another disk, or one without second names
                shutil.copy2(path, film.aside)
            films.append(film)
        return films
