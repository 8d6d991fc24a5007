"""What people add to what the machine counted: corrections and notes."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal
from uuid import UUID, uuid4


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Correction:
    """Someone's word against the machine's; the machine's own stays beside it.

    `what` is "exercise" (of a set or a hold), "valid" (of a repetition) or "reps" (the number of a set);
    `target` is the key of that set, hold or repetition. `old` is what stood before, filled in when kept.
    """

    target: UUID
    what: Literal["exercise", "valid", "reps"]
    new: str | bool | int
    author: str
    reason: str = ""
    old: str | bool | int | None = None
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Review:
    """A note on a session at `time_s` seconds of it, perhaps on one of its sets."""

    session_id: UUID
    time_s: float
    author: str
    text: str
    set_id: UUID | None = None
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Feeling:
    """What an athlete tells of a set: exertion on Borg's CR10 scale, pain 0–10, weight; None: not told."""

    exertion: float | None = None
    pain: float | None = None
    load_kg: float | None = None
