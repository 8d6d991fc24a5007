"""What people add to what the machine counted: corrections and notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal
from uuid import UUID, uuid4

from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import Rep

TICK = timedelta(microseconds=1)
"""The shortest time that the log tells apart."""


def _now() -> datetime:
    return datetime.now(UTC)


def later(moment: datetime, than: datetime | None) -> datetime:
    """The moment, or the first one later `than` another: a clock that was set back turns no order around."""
    return moment if than is None else max(moment, than + TICK)


@dataclass(frozen=True, slots=True)
class Recut:
    """Repetitions of a set that take the place of others: split, merged, added, or counted anew.

    `replaced` are the keys of those that go (none where a missed one is added), `reps` those that come.
    `pipeline_version` and `models` say what counted them; empty where a person cut them.
    """

    replaced: tuple[UUID, ...]
    reps: tuple[Rep, ...]
    pipeline_version: str = ""
    models: Mapping[str, ModelId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Correction:
    """Someone's word against the machine's; the machine's own stays beside it.

    `what` is "exercise" (of a set or a hold), "valid" (of a repetition), "reps" (the number of a set),
    "recut" (of a set, `new` is a `Recut`) or "undo" (`new` is the key of a correction as text, and `target`
    that correction's target). An undo can be undone. `target` is the key of that set, hold or repetition.
    `old` is what stood before, filled in when kept.
    """

    target: UUID
    what: Literal["exercise", "valid", "reps", "recut", "undo"]
    new: str | bool | int | Recut
    author: str
    reason: str = ""
    old: str | bool | int | None = None
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)


def undo(correction: Correction, author: str) -> Correction:
    """The correction that takes another one back."""
    return Correction(correction.target, "undo", str(correction.id), author)


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawing on the picture, as data: its points are shares of the picture's width and height.

    "line" and "arrow" have two points, "angle" three with the vertex in the middle, "circle" its centre and
    a point on it, "text" one. `colour` names a token of the theme.
    """

    kind: Literal["line", "arrow", "angle", "circle", "text"]
    points: tuple[tuple[float, float], ...]
    text: str = ""
    colour: str = "accent"


@dataclass(frozen=True, slots=True)
class Review:
    """A note on a session: at `time_s` seconds of it (None: on the visit), perhaps on a set or repetition.

    `changed_at` is when it was last written (None: never since `created_at`); of two notes of the same key
    the later one stands. A removed one is kept as such, so that it does not come back from another copy.
    """

    session_id: UUID
    time_s: float | None
    author: str
    text: str
    set_id: UUID | None = None
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)
    rep_id: UUID | None = None
    marks: tuple[Mark, ...] = ()
    changed_at: datetime | None = None
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A movement that shows how an exercise should be done, to compare others with.

    `rep_id` is the repetition of the set that is meant; None, or one that a new cut of the set has replaced,
    stands for the whole set.
    """

    set_id: UUID
    name: str
    author: str
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)
    rep_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Feeling:
    """What an athlete tells of a set: exertion on Borg's CR10 scale, pain 0–10, weight; None: not told."""

    exertion: float | None = None
    pain: float | None = None
    load_kg: float | None = None
