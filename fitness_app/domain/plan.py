"""What an athlete means to do, and to reach."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal
from uuid import UUID, uuid4

Measure = Literal["reps", "range_deg", "hold_s", "load_kg", "sets", "days", "sessions"]
"""Of a single set or hold: "reps", "range_deg", "hold_s", "load_kg"; of a week also the other three."""
Period = Literal["once", "week"]


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One exercise of a plan: so many sets of so many repetitions or seconds, with `rest_s` between.

    `weekday` is 0 for Monday, None for any day of the week. The target range of motion is in degrees; what
    is None has no target.
    """

    weekday: int | None
    exercise: str
    sets: int
    reps: int = 0
    hold_s: float = 0.0
    rest_s: float = 0.0
    range_min_deg: float | None = None
    range_max_deg: float | None = None
    load_kg: float | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class Plan:
    """A week that repeats from `starts_on` to `ends_on` (None: until further notice).

    Its items come in the order in which they are to be done. An archived plan wants nothing from
    `archived_on` on, and what it wanted before still counts.
    """

    athlete: str
    name: str
    starts_on: date
    ends_on: date | None = None
    items: tuple[PlanItem, ...] = ()
    id: UUID = field(default_factory=uuid4)
    note: str = ""
    archived_on: date | None = None

    def wants_on(self, day: date) -> bool:
        """Whether the plan is in force on a day."""
        begun = self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)
        return begun and (self.archived_on is None or day < self.archived_on)

    def of_day(self, day: date) -> tuple[PlanItem, ...]:
        """What is to be done on a day, in order; items for any day of the week stand on every day."""
        if not self.wants_on(day):
            return ()
        return tuple(item for item in self.items if item.weekday in (None, day.weekday()))


def duplicate(plan: Plan, name: str, starts_on: date) -> Plan:
    """A plan with the same items and keys of its own."""
    items = tuple(replace(item, id=uuid4()) for item in plan.items)
    fresh = replace(plan, name=name, starts_on=starts_on, items=items, id=uuid4())
    return replace(fresh, ends_on=None, archived_on=None)


@dataclass(frozen=True, slots=True)
class Goal:
    """At least `target` of a measure: repetitions in a set, degrees, seconds, kilograms, or per week.

    A goal with `period` "week" is to be reached anew every week; its sum over the week counts, of
    "range_deg" the best. An empty `exercise` stands for all of them.
    """

    athlete: str
    exercise: str
    measure: Measure
    target: float
    due_on: date | None = None
    id: UUID = field(default_factory=uuid4)
    period: Period = "once"
    reached_at: datetime | None = None
    archived_on: date | None = None


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How far a goal is: `value` of its measure so far."""

    goal: Goal
    value: float

    @property
    def share(self) -> float:
        """0–1."""
        return min(1.0, self.value / self.goal.target)

    @property
    def met(self) -> bool:
        """Whether the target is reached."""
        return self.value >= self.goal.target
