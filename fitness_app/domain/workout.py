"""What a session leaves behind: repetitions, sets, holds. All times are seconds from the session's start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid4

from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Recognition

PIPELINE_VERSION = "4"
"""Raised when counting or naming changes so that the same video may give other numbers."""


@dataclass(frozen=True, slots=True)
class Rep:
    """One repetition.

    `start`, `peak` and `end` are the two rests and the turning point between them. `range_deg` is the
    range of motion of the driving joint with its error. `form` is 1 when nothing was wrong. A repetition
    that is not `valid` says why in `reason`.
    """

    start: float
    peak: float
    end: float
    range_deg: float
    range_error_deg: float
    eccentric_s: float
    pause_s: float
    concentric_s: float
    visibility: float
    form: float = 1.0
    valid: bool = True
    reason: str = ""
    cues: tuple[str, ...] = ()
    side: str = "both"
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Set:
    """Repetitions of one exercise without a long rest. `unsure` where the recogniser never was sure.

    What the athlete tells: `told_reps` of a set that nobody watched (an imported one), the weight moved,
    `exertion` on Borg's CR10 scale and `pain` from 0 to 10; None where nothing was told.
    """

    exercise: str
    confidence: float
    start: float
    end: float
    unsure: bool = False
    reps: tuple[Rep, ...] = ()
    id: UUID = field(default_factory=uuid4)
    told_reps: int | None = None
    load_kg: float | None = None
    exertion: float | None = None
    pain: float | None = None

    @property
    def valid_reps(self) -> int:
        """How many repetitions count."""
        return sum(rep.valid for rep in self.reps) if self.told_reps is None else self.told_reps


@dataclass(frozen=True, slots=True)
class Hold:
    """A posture that was kept, such as a plank."""

    exercise: str
    start: float
    end: float
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class SetStarted:
    """A set was opened; its repetitions follow as they are counted."""

    set_id: UUID
    exercise: str
    confidence: float
    start: float


@dataclass(frozen=True, slots=True)
class RepCounted:
    """A repetition was counted in an open set."""

    set_id: UUID
    rep: Rep


@dataclass(frozen=True, slots=True, eq=False)
class SetEnded:
    """A set is over: its final label, all its repetitions, and the poses it was made of."""

    set: Set
    track: PoseTrack | None = None


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """A hold is over."""

    hold: Hold


Event = SetStarted | RepCounted | SetEnded | HoldEnded | Recognition
"""What is recorded: nothing of it may be lost."""


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """Who trained, when (UTC), from which source, and which models watched.

    `models` maps "pose", "skeleton" and "video" to the model that did that work.
    """

    athlete: str
    source: str
    started_at: datetime
    models: Mapping[str, ModelId] = field(default_factory=dict)
    pipeline_version: str = PIPELINE_VERSION
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One line of the history: a session with its totals. `duration_s` is 0 until it ended.

    `holds_by_exercise` are seconds.
    """

    id: UUID
    athlete: str
    source: str
    started_at: datetime
    duration_s: float
    reps_by_exercise: Mapping[str, int]
    holds_by_exercise: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """A session with all its sets and holds, oldest first."""

    info: SessionInfo
    duration_s: float
    sets: tuple[Set, ...]
    holds: tuple[Hold, ...]


@dataclass(frozen=True, slots=True)
class DayTotal:
    """Valid repetitions of one exercise on one day of the user's calendar."""

    day: date
    exercise: str
    reps: int
