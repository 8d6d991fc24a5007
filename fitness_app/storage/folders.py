"""The folders that belong to a log."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from fitness_app.domain.errors import UserError


def journals_in(folder: Path) -> list[Path]:
    """The journals in a folder, also the damaged ones; the lock of one is none."""
    return sorted(path for path in folder.glob("journal-*") if path.suffix != ".lock")


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders that belong to a log: `journals`, `videos` by the session's key, models of athletes.

    `drafts` are notes that were not kept yet, by the session's key, too.
    """

    journals: Sequence[Path] = ()
    videos: Path | None = None
    models: Path | None = None
    drafts: Path | None = None

    def all_videos(self) -> list[Path]:
        """Every file in the folder of videos."""
        return [] if self.videos is None else sorted(each for each in self.videos.glob("*") if each.is_file())

    def videos_of(self, sessions: Iterable[UUID]) -> Iterator[Path]:
        """The videos of sessions, and what else begins with their keys."""
        keys = {str(each) for each in sessions}
        return (each for each in self.all_videos() if each.name[:36] in keys)

    def all_drafts(self) -> list[Path]:
        """Every file in the folder of drafts."""
        return [] if self.drafts is None else sorted(each for each in self.drafts.glob("*") if each.is_file())

    def drafts_of(self, sessions: Iterable[UUID]) -> Iterator[Path]:
        """The drafts of notes on sessions, also the damaged ones."""
        keys = {str(each) for each in sessions}
        return (each for each in self.all_drafts() if each.name[:36] in keys)

    def all_journals(self) -> list[Path]:
        """Every journal, also the damaged ones."""
        return [path for folder in self.journals for path in journals_in(folder)]

    def remove_models(self, folders: Iterable[Path]) -> None:
        """Deletes folders of models, where they lie in the folder of models, and what a crash left of them.

        Raises UserError when one cannot be deleted.
        """
        for folder in (each.with_name(each.name + rest) for each in folders for rest in ("", ".old", ".new")):
            if self.models is None or self.models.resolve() not in folder.resolve().parents:
                continue
            try:
                shutil.rmtree(folder)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise UserError("{0} cannot be deleted ({1}): check it.", folder, error.strerror) from error


NO_FOLDERS = Folders()
