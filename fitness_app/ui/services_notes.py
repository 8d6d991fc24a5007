"""What the notes and the exports of the review page are given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from fitness_app.domain.archive import Intake
from fitness_app.domain.doing import Doing
from fitness_app.domain.person import Deed
from fitness_app.domain.review import Feeling, Review


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note that was looked for, with whose visit it is on and when that was."""

    note: Review
    athlete: str
    started_at: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Notebook:
    """Keeps and finds notes on visits, in the name of `author`.

    `keep` writes a note as it is now, also a removed one; `feel` writes what the athlete told of a set and
    forgets what is None. `find` gives the notes of an athlete (None: of all) that hold every one of some
    words, newest visit first. A draft is a note that is not kept yet: `keep_draft` has it on the disk when it
    returns. Every callable may take a moment and raises UserError where it cannot.
    """

    author: Callable[[], str]
    notes: Callable[[UUID], Sequence[Review]]
    keep: Callable[[Review], Review]
    feel: Callable[[UUID, Feeling], None]
    find: Callable[[str, str | None], Sequence[FoundNote]]
    drafts: Callable[[], Sequence[FoundNote]]
    keep_draft: Callable[[Review], None]
    drop_draft: Callable[[Review], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be handed over: a format, and the file to write.

    `passphrase` locks a bundle, `blur_faces` is for a video.
    """

    format: str
    output: Path
    passphrase: str = ""
    blur_faces: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in, and the visits that the file holds."""

    intake: Intake
    sessions: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Dispatch:
    """Hands visits to others and takes in what comes back; `deeds` is the audit list of an athlete.

    `locked` says whether a file asks for a passphrase; `preview` what `take_in` would add. Every callable may
    take a while and raises UserError where it cannot; what is asked to stop raises Stopped and leaves no
    file.
    """

    hand_over: Callable[[UUID, Wish, Doing], Sequence[Path]]
    locked: Callable[[Path], bool]
    preview: Callable[[Path, str], Taken]
    take_in: Callable[[Path, str], Taken]
    deeds: Callable[[str | None], Sequence[Deed]]
