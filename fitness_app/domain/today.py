"""What is planned for today, and what of it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fitness_app.domain.workout import Hold, Set

ENOUGH = 0.5
"""From this share of what was wanted on, a planned set counts as done: a hard day is no missed day."""


@dataclass(frozen=True, slots=True)
class PlannedSet:
    """One set that is planned for today.

    It wants `reps` repetitions or `hold_s` seconds of a hold (the other is 0), then `rest_s` seconds of rest
    and a range of motion of at least `range_deg` degrees; 0 where the plan says nothing. `done` where the log
    already holds it.
    """

    exercise: str
    reps: int = 0
    hold_s: float = 0.0
    rest_s: float = 0.0
    range_deg: float = 0.0
    done: bool = False


def ticked(planned: Sequence[PlannedSet], finished: Iterable[Set | Hold]) -> tuple[PlannedSet, ...]:
    """The plan with what was finished since ticked off: each set or hold ticks the first open one it fits."""
    plan = list(planned)
    for one in finished:
        open_ones = (place for place, wanted in enumerate(plan) if not wanted.done and fulfils(one, wanted))
        place = next(open_ones, None)
        if place is not None:
            plan[place] = replace(plan[place], done=True)
    return tuple(plan)


def fulfils(one: Set | Hold, wanted: PlannedSet) -> bool:
    """Whether this is the planned exercise, and enough of it."""
    if one.exercise != wanted.exercise:
        return False
    if isinstance(one, Hold):
        return one.end - one.start >= ENOUGH * wanted.hold_s
    return one.valid_reps >= max(1.0, ENOUGH * wanted.reps)


def following(planned: Sequence[PlannedSet]) -> PlannedSet | None:
    """The planned set that is next, None where all is done or nothing was planned."""
    return next((wanted for wanted in planned if not wanted.done), None)
