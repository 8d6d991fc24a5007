"""Sums over sessions, read in few queries and put into the user's days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from operator import add, itemgetter
from typing import Any, Literal

from sqlalchemy import Connection

from fitness_app.domain.plan import Plan, PlanItem
from fitness_app.domain.trends import Adherence, Record, Streaks, Volume
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


def volume(db: Connection, choice: Choice, step: Step) -> list[Volume]:
    """What was done of each exercise in each period, oldest first."""
    start_of = Days(choice, step)
    names = ("exercise", "sets", "reps", "load_kg", "hold_s", "holds")
    done: defaultdict[tuple[date, str], list[Any]] = defaultdict(lambda: [0, 0, 0.0, 0.0, 0])
    for moment, exercise, *figures in sums(db, choice.covers(), *names):
        known = done[start_of[moment], exercise]
        known[:] = map(add, known, figures)
    return [
        Volume(begun, exercise, *known)
        for (begun, exercise), known in sorted(done.items(), key=itemgetter(0))
    ]


class Days(dict[datetime, date]):
    """The first day of the period in which a moment lies, in the user's calendar; asked for only once."""

    def __init__(self, choice: Choice, step: Step = "day") -> None:
        self._choice, self._step = choice, step

    def __missing__(self, moment: datetime) -> date:
        """Asks the calendar."""
        return self.setdefault(moment, start(self._choice.day_of(moment), self._step))


def sets_per_day(db: Connection, choice: Choice) -> Counter[tuple[date, str]]:
    """Sets and holds of each exercise on each day."""
    done: Counter[tuple[date, str]] = Counter()
    for each in volume(db, choice, "day"):
        done[each.start, each.exercise] += each.sets + each.holds
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


_Best = tuple[float, datetime]
_NOTHING: _Best = (0.0, datetime.min.replace(tzinfo=UTC))
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
    per_day: defaultdict[tuple[str, date], int] = defaultdict(int)
    best: dict[str, list[_Best]] = {}
    for moment, exercise, reps, *figures in sums(db, choice.covers(), "exercise", "reps", *BEST.values()):
        per_day[exercise, day_of[moment]] += reps
        known = best.get(exercise) or best.setdefault(exercise, [_NOTHING] * len(BEST))
        for place, value in enumerate(figures):
            most, first = known[place]
            if value and (value > most or (value == most and moment < first)):
                known[place] = (value, moment)
    found = [
        Record(exercise, measure, float(value), day_of[moment])
        for exercise, known in best.items()
        for measure, (value, moment) in zip(BEST, known, strict=True)
        if value
    ]
    return sorted([*found, *_best_days(per_day)], key=lambda each: (each.exercise, each.measure))


def _best_days(per_day: Mapping[tuple[str, date], int]) -> Iterator[Record]:
    best: dict[str, tuple[int, int]] = {}
    for (exercise, day), reps in per_day.items():
        best[exercise] = max(best.get(exercise, (0, 0)), (reps, -day.toordinal()))
    for exercise, (reps, ordinal) in best.items():
        if reps:
            yield Record(exercise, "day_reps", float(reps), date.fromordinal(-ordinal))
