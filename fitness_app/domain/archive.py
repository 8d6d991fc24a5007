"""A part of the log on its way to another file or another machine."""

from dataclasses import dataclass
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
class Intake:
    """What taking in an archive adds to a log, or would add."""

    program: str
    new_sessions: int
    known_sessions: int
    new_sets: int
    new_reps: int
    new_holds: int
    skipped: tuple[str, ...] = ()
