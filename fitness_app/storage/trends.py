"""Figures over weeks and months: volume, records, movement, adherence, streaks."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, tzinfo
from operator import itemgetter

from sqlalchemy import Connection, Engine, func, select

from fitness_app.domain.plan import GoalProgress
from fitness_app.domain.trends import Adherence, BestSet, Movement, Record, Streaks, Volume
from fitness_app.storage import reaching, totals
from fitness_app.storage.choice import EVERYTHING, Choice
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.planner import Planner
from fitness_app.storage.reading import exercise_of_set, reps_of_set
from fitness_app.storage.tables import SessionRow, SetRow
from fitness_app.storage.totalling import NO_EXERCISE, anything_done, sums


class Trends:
    """Reads figures over time from the log, from any thread; UserError when it cannot be read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._where = whereabouts(engine)

    def volume(self, choice: Choice = EVERYTHING, step: totals.Step = "week") -> list[Volume]:
        """Sets, repetitions, weight moved and seconds held per period and exercise, oldest first."""
        with self._reading() as db:
            return totals.volume(db, choice, step)

    def best_sets(
        self, choice: Choice = EVERYTHING, exercise: str | None = None, limit: int = 10
    ) -> list[BestSet]:
        """The sets with the most repetitions, of equal ones the heavier, of equal ones the earlier, first."""
        reps = reps_of_set()
        query = select(
            SetRow.id, SessionRow.id, SessionRow.started_at, exercise_of_set, reps, SetRow.load_kg
        ).join(SessionRow, SessionRow.id == SetRow.session_id)
        wanted = exercise_of_set != NO_EXERCISE if exercise is None else exercise_of_set == exercise
        query = query.where(choice.covers(), wanted)
        order = (reps.desc(), func.coalesce(SetRow.load_kg, 0.0).desc(), SessionRow.started_at)
        with self._reading() as db:
            rows = db.execute(query.order_by(*order).limit(limit)).all()
        return [BestSet(*row) for row in rows]

    def movement(self, exercise: str, choice: Choice = EVERYTHING) -> list[Movement]:
        """Range of motion, tempo and form of one exercise, session by session, oldest first."""
        means = ("range_deg", "range_error_deg", "eccentric_s", "pause_s", "concentric_s", "form")
        with self._reading() as db:
            rows = sums(db, choice.covers(), "valid_reps", *means, exercise=exercise)
            found = sorted((row for row in rows if row[1]), key=itemgetter(0))
        return [
            Movement(at, exercise, reps, *(math.nan if each is None else float(each) for each in figures))
            for at, reps, *figures in found
        ]

    def adherence(self, athlete: str, first: date, last: date, zone: tzinfo | None = None) -> list[Adherence]:
        """Planned and done sets (or holds) of each week that touches the days from `first` to `last`."""
        plans = Planner(self._engine).plans(athlete)
        with self._reading() as db:
            done = totals.sets_per_day(db, Choice(athlete, first, last, zone))
        return totals.adherence(plans, done, first, last)

    def progress(self, athlete: str, today: date, zone: tzinfo | None = None) -> list[GoalProgress]:
        """How far the goals of an athlete are that are not archived, oldest first."""
        goals = [goal for goal in Planner(self._engine).goals(athlete) if goal.archived_on is None]
        weekly = all(goal.period == "week" for goal in goals)
        since = totals.start(today, "week") if weekly else None
        with self._reading() as db:
            done = list(reaching.done(db, Choice(athlete, since, today, zone))) if goals else []
        return [GoalProgress(goal, reaching.value(goal, done, today)) for goal in goals]

    def streaks(self, today: date, choice: Choice = EVERYTHING) -> Streaks:
        """Days in a row on which something was done."""
        with self._reading() as db:
            moments = db.scalars(select(SessionRow.started_at).where(choice.covers(), anything_done())).all()
        return totals.streaks({choice.day_of(moment) for moment in moments}, today)

    def records(self, choice: Choice = EVERYTHING) -> list[Record]:
        """The best of each exercise: in a set, on a day, by weight, by seconds held, by range of motion."""
        with self._reading() as db:
            return totals.records(db, choice)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._where), self._engine.connect() as db:
            yield db
