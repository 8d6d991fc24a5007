"""What the review page keeps as notes, and what it hands over, joined from the parts behind the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import handing_over, paths
from fitness_app.backstage import Backstage
from fitness_app.domain.archive import Archive
from fitness_app.domain.doing import Doing
from fitness_app.domain.person import Deed
from fitness_app.domain.review import Review
from fitness_app.parcel import Parcel
from fitness_app.ui.services_notes import Dispatch, FoundNote, Notebook, Taken, Wish

if TYPE_CHECKING:
    from fitness_app.storage.diary import Diary
    from fitness_app.storage.drafts import Drafts

MOST_SESSIONS = 5000
"""Notes of so many visits are found, as many as the history shows."""
READING, WRITING = "Reading the visit and its movements", "Writing the file"


def notebook(stage: Backstage) -> Notebook:
    """Keeps notes in the log, and those that are being written in files beside it."""
    from fitness_app.storage.drafts import Drafts  # noqa: PLC0415 -- slow import

    drafts = Drafts(paths.user_folders().drafts)
    return Notebook(
        author=lambda: stage.settings.athlete,
        notes=lambda key: _diary(stage).reviews(key),
        keep=lambda note: _diary(stage).change_review(note),
        feel=lambda key, feeling: _diary(stage).feel(key, feeling, whole=True),
        find=lambda words, athlete: _placed(stage, _diary(stage).find_reviews(words, athlete), athlete),
        drafts=lambda: _placed(stage, _living(stage, drafts), None),
        keep_draft=drafts.keep,
        drop_draft=drafts.drop,
    )


def _diary(stage: Backstage) -> "Diary":
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    return Diary(stage.engine())


def _placed(stage: Backstage, notes: Sequence[Review], athlete: str | None) -> list[FoundNote]:
    """The notes with their visits; one on a visit that is no longer there is left out."""
    if not notes:
        return []
    visits = {one.id: one for one in stage.history().sessions(MOST_SESSIONS, athlete)}
    found = [(note, visits[note.session_id]) for note in notes if note.session_id in visits]
    return [FoundNote(note, visit.athlete, visit.started_at) for note, visit in found]


def _living(stage: Backstage, drafts: "Drafts") -> list[Review]:
    """The drafts, but for those on visits that are gone: these are deleted."""
    found = drafts.all()
    there = set(stage.history().session_ids()) if found else set()
    for each in found:
        if each.session_id not in there:
            drafts.drop(each)
    return [each for each in found if each.session_id in there]


def dispatch(stage: Backstage) -> Dispatch:
    """Writes visits for others and takes in what they send."""
    return Dispatch(
        hand_over=partial(_hand_over, stage),
        locked=_locked,
        preview=partial(_preview, stage),
        take_in=partial(_take_in, stage),
        deeds=partial(_deeds, stage),
    )


def _hand_over(stage: Backstage, session_id: UUID, wish: Wish, doing: Doing) -> list[Path]:
    parcel = Parcel(wish.format, wish.output, wish.passphrase, wish.blur_faces)

    def step(share: float) -> None:
        doing.step(READING if share < handing_over.READING else WRITING, share)

    return handing_over.hand_over(stage.book(), session_id, parcel, stage.settings.athlete, step)


def _locked(path: Path) -> bool:
    from fitness_app.reports import bundle  # noqa: PLC0415 -- slow import

    return bundle.is_bundle(path) and bundle.is_locked(path)


def _preview(stage: Backstage, path: Path, passphrase: str) -> Taken:
    from fitness_app.storage import archiving  # noqa: PLC0415 -- slow import

    archive = handing_over.read_in(path, stage.settings.athlete, passphrase)
    return Taken(archiving.preview(stage.engine(), archive), _keys(archive))


def _take_in(stage: Backstage, path: Path, passphrase: str) -> Taken:
    author = stage.settings.athlete
    archive = handing_over.read_in(path, author, passphrase)
    taken = handing_over.take_in(stage.book_to_write(), archive, path.name, author)
    return Taken(taken, _keys(archive))


def _keys(archive: Archive) -> tuple[UUID, ...]:
    return tuple(each.info.id for each in archive.sessions)


def _deeds(stage: Backstage, athlete: str | None) -> Sequence[Deed]:
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import

    return Casebook(stage.engine()).deeds(athlete)
