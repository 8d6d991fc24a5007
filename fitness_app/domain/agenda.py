"""What the plans want on one day, set by set, and what of it is done."""

from collections.abc import Iterable
from datetime import date

from fitness_app.domain.plan import Plan, PlanItem
from fitness_app.domain.today import PlannedSet, ticked
from fitness_app.domain.workout import Hold, Set


def agenda(plans: Iterable[Plan], day: date, finished: Iterable[Set | Hold] = ()) -> tuple[PlannedSet, ...]:
    """One entry for each set of that day, plan by plan in the order of the routine.

    What was `finished` on that day ticks off the first ones that it fits.
    """
    items = (item for plan in plans for item in plan.of_day(day))
    return ticked([_planned(item) for item in items for _ in range(item.sets)], finished)


def _planned(item: PlanItem) -> PlannedSet:
    return PlannedSet(
        item.exercise,
        reps=item.reps,
        hold_s=item.hold_s,
        rest_s=item.rest_s,
        range_deg=item.range_min_deg or 0.0,
    )
