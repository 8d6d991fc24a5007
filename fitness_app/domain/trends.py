"""Figures over weeks and months, for charts and reports."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Volume:
    """What was done of one exercise in a period that begins on `start`; `load_kg` is weight × repetitions.

    Holds are not among the sets.
    """

    start: date
    exercise: str
    sets: int
    reps: int
    load_kg: float
    hold_s: float
    holds: int = 0


@dataclass(frozen=True, slots=True)
class BestSet:
    """A set that stands out."""

    set_id: UUID
    session_id: UUID
    started_at: datetime
    exercise: str
    reps: int
    load_kg: float | None


@dataclass(frozen=True, slots=True)
class Movement:
    """How one exercise was done in one session: means over its valid repetitions, NaN where not measured."""

    started_at: datetime
    exercise: str
    reps: int
    range_deg: float
    range_error_deg: float
    eccentric_s: float
    pause_s: float
    concentric_s: float
    form: float


@dataclass(frozen=True, slots=True)
class Adherence:
    """Planned and done sets of one week; more than planned counts as planned."""

    week: date
    planned: int
    done: int

    @property
    def share(self) -> float:
        """0–1; 1 where nothing was planned."""
        return self.done / self.planned if self.planned else 1.0


@dataclass(frozen=True, slots=True)
class Streaks:
    """Training days in a row: up to today (or yesterday, while today is not over), and the longest ever."""

    current_days: int
    longest_days: int


@dataclass(frozen=True, slots=True)
class Record:
    """The best ever of one exercise: `measure` is "reps", "day_reps", "load_kg", "hold_s" or "range_deg"."""

    exercise: str
    measure: str
    value: float
    on: date
