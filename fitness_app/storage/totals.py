"""Sums over sessions, read in few queries and put into the user's days."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, func, select

from fitness_app.domain.plan import Plan
from fitness_app.domain.trends import Record, Streaks
from fitness_app.storage.choice import Choice
from fitness_app.storage.reading import exercise_of_hold, exercise_of_set, reps_of_set, valid_rep
from fitness_app.storage.tables import HoldRow, RepRow, SessionRow, SetRow

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


def of_sessions(db: Connection, choice: Choice) -> Iterator[tuple[datetime, str, Total]]:
    """Start of the session, exercise and total, for each exercise of each session."""
    reps = reps_of_set()
    load = func.sum(reps * func.coalesce(SetRow.load_kg, 0.0))
    sets = select(SessionRow.started_at, exercise_of_set, func.count(), func.sum(reps), load)
    sets = sets.join(SetRow, SetRow.session_id == SessionRow.id).where(choice.covers())
    for moment, exercise, count, done, kilograms in db.execute(sets.group_by(SessionRow.id, exercise_of_set)):
        yield moment, exercise, Total(count, int(done), float(kilograms))
    held = func.sum(HoldRow.ended_s - HoldRow.started_s)
    holds = select(SessionRow.started_at, exercise_of_hold, held, func.count())
    holds = holds.join(HoldRow, HoldRow.session_id == SessionRow.id).where(choice.covers())
    for moment, exercise, seconds, count in db.execute(holds.group_by(SessionRow.id, exercise_of_hold)):
        yield moment, exercise, Total(hold_s=seconds, holds=count)


def sets_per_day(db: Connection, choice: Choice) -> Counter[tuple[date, str]]:
    """Sets and holds of each exercise on each day."""
    done: Counter[tuple[date, str]] = Counter()
    for moment, exercise, total in of_sessions(db, choice):
        done[choice.day_of(moment), exercise] += total.sets + total.holds
    return done


def start(day: date, step: Step) -> date:
    """The first day of the day's week (Monday) or month."""
    if step == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if step == "month" else day


def planned(plans: Iterable[Plan], day: date) -> Counter[str]:
    """How many sets of each exercise the plans want on a day."""
    wanted: Counter[str] = Counter()
    for plan in plans:
        if plan.starts_on <= day and (plan.ends_on is None or day <= plan.ends_on):
            wanted.update({item.exercise: item.sets for item in plan.items if item.weekday == day.weekday()})
    return wanted


def streaks(days: set[date], today: date) -> Streaks:
    """The streak that is alive today, and the longest one."""
    lengths: dict[date, int] = {}
    for day in sorted(days):
        lengths[day] = lengths.get(day - timedelta(days=1), 0) + 1
    current = lengths.get(today, lengths.get(today - timedelta(days=1), 0))
    return Streaks(current, max(lengths.values(), default=0))


def candidates(db: Connection, choice: Choice) -> Iterator[Record]:
    """The best of each session or day: one of them is the record."""
    per_day: Counter[tuple[date, str]] = Counter()
    for moment, exercise, total in of_sessions(db, choice):
        per_day[choice.day_of(moment), exercise] += total.reps
    yield from (Record(exercise, "day_reps", reps, day) for (day, exercise), reps in per_day.items() if reps)
    best = (exercise_of_set, func.max(reps_of_set()), func.max(SetRow.load_kg))
    sets = select(SessionRow.started_at, *best).join(SetRow, SetRow.session_id == SessionRow.id)
    for moment, exercise, reps, load in db.execute(
        sets.where(choice.covers()).group_by(SessionRow.id, exercise_of_set)
    ):
        yield from _records(exercise, {"reps": reps, "load_kg": load}, choice.day_of(moment))
    yield from _record_holds(db, choice)
    yield from _record_ranges(db, choice)


def _record_holds(db: Connection, choice: Choice) -> Iterator[Record]:
    longest = func.max(HoldRow.ended_s - HoldRow.started_s)
    query = select(SessionRow.started_at, exercise_of_hold, longest)
    query = query.join(HoldRow, HoldRow.session_id == SessionRow.id).where(choice.covers())
    for moment, exercise, seconds in db.execute(query.group_by(SessionRow.id, exercise_of_hold)):
        yield from _records(exercise, {"hold_s": seconds}, choice.day_of(moment))


def _record_ranges(db: Connection, choice: Choice) -> Iterator[Record]:
    query = select(SessionRow.started_at, exercise_of_set, func.max(RepRow.range_deg))
    query = query.join(SetRow, SetRow.session_id == SessionRow.id).join(RepRow, RepRow.set_id == SetRow.id)
    query = query.where(choice.covers(), valid_rep)
    for moment, exercise, degrees in db.execute(query.group_by(SessionRow.id, exercise_of_set)):
        yield from _records(exercise, {"range_deg": degrees}, choice.day_of(moment))


def _records(exercise: str, values: dict[str, float | None], day: date) -> Iterator[Record]:
    for measure, value in values.items():
        if value and math.isfinite(value):
            yield Record(exercise, measure, float(value), day)
