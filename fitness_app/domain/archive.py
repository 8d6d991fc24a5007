"""A part of the log on its way to another file or another machine."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from fitness_app.domain.person import Calibration, Person
from fitness_app.domain.plan import Goal, Plan
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.review import Correction, Reference, Review
from fitness_app.domain.workout import SessionDetail


@dataclass(frozen=True, slots=True)
class KeptTrack:
    """The poses of one set as the log keeps them: compressed in the layout `codec`, as base64 text."""

    set_id: UUID
    codec: int
    frames: int
    width: int
    height: int
    data: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was recognised in one session, in order of time."""

    session_id: UUID
    recognitions: tuple[Recognition, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """Sessions as the machine counted them, and what people added to them.

    `program` names where they come from; `skipped` says in a sentence each what could not be taken over.
    """

    program: str
    sessions: tuple[SessionDetail, ...] = ()
    corrections: tuple[Correction, ...] = ()
    reviews: tuple[Review, ...] = ()
    plans: tuple[Plan, ...] = ()
    goals: tuple[Goal, ...] = ()
    skipped: tuple[str, ...] = ()
    tracks: tuple[KeptTrack, ...] = ()
    recognised: tuple[Recognised, ...] = ()
    people: tuple[Person, ...] = ()
    calibrations: tuple[Calibration, ...] = ()
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Extras:
    """How many of what comes beside sessions, sets, holds and notes are new to a log.

    `feelings` are known sets of which exertion, pain or weight is told that nobody had told here;
    `removed_notes` are notes that were deleted elsewhere before they ever came here; of `people` something
    is told that nobody knew here.
    """

    corrections: int = 0
    feelings: int = 0
    removed_notes: int = 0
    pose_tracks: int = 0
    recognitions: int = 0
    references: int = 0
    people: int = 0
    calibrations: int = 0
    plans: int = 0
    goals: int = 0


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in an archive adds to a log, or would add; `new_notes` also counts changed ones."""

    program: str
    new_sessions: int
    known_sessions: int
    new_sets: int
    new_reps: int
    new_holds: int
    skipped: tuple[str, ...] = ()
    new_notes: int = 0
    extras: Extras = Extras()

    @property
    def empty(self) -> bool:
        """Whether the log has all of it already."""
        new = (self.new_sessions, self.new_sets, self.new_reps, self.new_holds, self.new_notes)
        return not any((*new, *astuple(self.extras)))


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is stored, and how many bytes it takes; -1 where nobody can tell, as on a server."""

    athletes: int
    sessions: int
    sets: int
    reps: int
    tracks: int
    tracks_bytes: int
    log_bytes: int
    videos: int
    videos_bytes: int
    backups: int
    backups_bytes: int
    waiting: int


@dataclass(frozen=True, slots=True)
class ServerFound:
    """A database server that answers: `schema` is empty where it holds no log yet, `sessions` None then.

    `usable` says whether this version of the app can open it.
    """

    where: str
    version: str
    schema: str
    usable: bool
    sessions: int | None


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup in the list of backups; `asked` where someone asked for it.

    `sound` says what was found when it was looked at just now, None where it was not.
    """

    path: Path
    made_at: datetime
    size_bytes: int
    asked: bool
    sound: bool | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found in the log or a backup when it was checked: `problems` is empty where it is sound."""

    path: Path
    checked_at: datetime
    problems: tuple[str, ...]
    rows: Mapping[str, int]
