"""What an athlete means to do, and to reach."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID, uuid4

Measure = Literal["reps", "range_deg", "hold_s", "load_kg"]


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise on one weekday (0 is Monday): so many sets of so many repetitions or seconds."""

    weekday: int
    exercise: str
    sets: int
    reps: int = 0
    hold_s: float = 0.0
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Plan:
    """A week that repeats from `starts_on` to `ends_on` (None: until further notice)."""

    athlete: str
    name: str
    starts_on: date
    ends_on: date | None = None
    items: tuple[PlanItem, ...] = ()
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Goal:
    """At least `target` of a measure: repetitions in a set, degrees, seconds or kilograms."""

    athlete: str
    exercise: str
    measure: Measure
    target: float
    due_on: date | None = None
    id: UUID = field(default_factory=uuid4)
