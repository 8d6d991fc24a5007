"""How far goals are, from the sums of sessions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from fitness_app.domain.plan import Goal
from fitness_app.storage.choice import Choice
from fitness_app.storage.totalling import sums
from fitness_app.storage.totals import BEST, Days, Total, start


@dataclass(frozen=True, slots=True)
class Done:
    """What was done of one exercise in one session, with the best by each measure of a single set or hold."""

    moment: datetime
    day: date
    exercise: str
    total: Total
    best: dict[str, float]


def done(db: Connection, choice: Choice) -> Iterator[Done]:
    """What was done in some sessions, in no order."""
    day_of = Days(choice)
    names = ("exercise", "sets", "reps", "load_kg", "hold_s", "holds", *BEST.values())
    for moment, exercise, *figures in sums(db, choice.covers(), *names):
        best = {name: value or 0.0 for name, value in zip(BEST, figures[5:], strict=True)}
        yield Done(moment, day_of[moment], exercise, Total(*figures[:5]), best)


def value(goal: Goal, found: Sequence[Done], today: date) -> float:
    """How much of a goal's measure was done: this week, or ever where it is to be reached once."""
    mine = [each for each in found if goal.exercise in ("", each.exercise)]
    if goal.period == "week":
        mine = [each for each in mine if each.day >= start(today, "week")]
    if goal.measure in ("days", "sessions"):
        return len({each.day if goal.measure == "days" else each.moment for each in mine})
    if goal.measure == "sets":
        return sum(each.total.sets + each.total.holds for each in mine)
    if goal.period == "once" or goal.measure == "range_deg":
        return max((each.best[goal.measure] for each in mine), default=0.0)
    return float(sum(getattr(each.total, goal.measure) for each in mine))
