"""Sums over sessions, read in few queries and put into the user's days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import Connection

from fitness_app.domain.plan import Plan, PlanItem
from fitness_app.domain.trends import Adherence, Record, Streaks
from fitness_app.storage.choice import Choice
from fitness_app.storage.totalling import sums

Step = Literal["day", "week", "month"]


@dataclass(frozen=True, slots=True)
class Total:
    """What was done of one exercise; `load_kg` is weight × repetitions."""

    sets: int = 0
    reps: int = 0
    load_kg: float = 0.0
    hold_s: float = 0.0
    holds: int = 0

    def __add__(self, other: "Total") -> "Total":
        return Total(
            self.sets + other.sets,
            self.reps + other.reps,
            self.load_kg + other.load_kg,
            self.hold_s + other.hold_s,
            self.holds + other.holds,
        )


def of_sessions(db: Connection, choice: Choice) -> Iterator[tuple[date, str, Total]]:
    """Day, exercise and total, for each exercise of each session."""
    day_of = Days(choice)
    names = ("exercise", "sets", "reps", "load_kg", "hold_s", "holds")
    for moment, exercise, *figures in sums(db, choice.covers(), *names):
        yield day_of[moment], exercise, Total(*figures)


class Days(dict[datetime, date]):
    """The day of the user's calendar for each moment; a session's is asked for once per exercise."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    def __missing__(self, moment: datetime) -> date:
        """Asks the calendar."""
        return self.setdefault(moment, self._choice.day_of(moment))


def sets_per_day(db: Connection, choice: Choice) -> Counter[tuple[date, str]]:
    """Sets and holds of each exercise on each day."""
    done: Counter[tuple[date, str]] = Counter()
    for day, exercise, total in of_sessions(db, choice):
        done[day, exercise] += total.sets + total.holds
    return done


def start(day: date, step: Step) -> date:
    """The first day of the day's week (Monday) or month."""
    if step == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if step == "month" else day


def adherence(
    plans: Sequence[Plan], done: Mapping[tuple[date, str], int], first: date, last: date
) -> list[Adherence]:
    """Planned and done sets of each week that touches the days from `first` to `last`.

    What was done on its day is not done once more for a plan that leaves the day open.
    """
    per_day: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for (day, name), sets in done.items():
        per_day[day][name] = sets
    weeks: dict[date, dict[date, Counter[str]]] = {}
    for day in (first + timedelta(days=number) for number in range((last - first).days + 1)):
        weeks.setdefault(start(day, "week"), {})[day] = per_day[day]
    return [_of_week(plans, week, days) for week, days in weeks.items()]


def _of_week(plans: Sequence[Plan], week: date, days: Mapping[date, Counter[str]]) -> Adherence:
    planned, met, left = 0, 0, Counter[str]()
    for day, done in days.items():
        wanted = _wanted(item for plan in plans for item in plan.of_day(day) if item.weekday is not None)
        planned += wanted.total()
        met += (wanted & done).total()
        left += done - wanted
    whenever = {item.id: item for plan in plans for day in days for item in plan.of_day(day)}
    wanted = _wanted(item for item in whenever.values() if item.weekday is None)
    met += (wanted & left).total()
    return Adherence(week, planned + wanted.total(), met)


def _wanted(items: Iterable[PlanItem]) -> Counter[str]:
    """How many sets of each exercise."""
    wanted: Counter[str] = Counter()
    for item in items:
        wanted[item.exercise] += item.sets
    return wanted


def streaks(days: set[date], today: date) -> Streaks:
    """The streak that is alive today, and the longest one."""
    lengths: dict[date, int] = {}
    for day in sorted(days):
        lengths[day] = lengths.get(day - timedelta(days=1), 0) + 1
    current = lengths.get(today, lengths.get(today - timedelta(days=1), 0))
    return Streaks(current, max(lengths.values(), default=0))


BEST = {
    "reps": "best_reps",
    "load_kg": "best_load_kg",
    "range_deg": "best_range_deg",
    "hold_s": "best_hold_s",
}
"""For each measure of a record the column that holds the best of a session."""


def records(db: Connection, choice: Choice) -> list[Record]:
    """The best of each exercise by each measure; of equal ones the first."""
    day_of = Days(choice)
    per_day: Counter[tuple[str, date]] = Counter()
    best: dict[tuple[str, str], tuple[float, date]] = {}
    for moment, exercise, reps, *figures in sums(db, choice.covers(), "exercise", "reps", *BEST.values()):
        day = day_of[moment]
        per_day[exercise, day] += reps
        for measure, value in zip(BEST, figures, strict=True):
            if value:
                _improve(best, (exercise, measure), value, day)
    for (exercise, day), reps in per_day.items():
        if reps:
            _improve(best, (exercise, "day_reps"), reps, day)
    found = (Record(*key, float(value), day) for key, (value, day) in best.items())
    return sorted(found, key=lambda each: (each.exercise, each.measure))


def _improve(
    best: dict[tuple[str, str], tuple[float, date]], key: tuple[str, str], value: float, day: date
) -> None:
    known = best.get(key)
    if known is None or value > known[0] or (value == known[0] and day < known[1]):
        best[key] = (value, day)
