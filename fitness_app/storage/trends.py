"""Figures over weeks and months: volume, records, movement, adherence, streaks."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta, tzinfo

from sqlalchemy import Connection, Engine, func, select, true

from fitness_app.domain.trends import Adherence, BestSet, Movement, Record, Streaks, Volume
from fitness_app.storage import totals
from fitness_app.storage.choice import EVERYTHING, Choice
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.planner import Planner
from fitness_app.storage.reading import exercise_of_set, reps_of_set, valid_rep
from fitness_app.storage.tables import HoldRow, RepRow, SessionRow, SetRow


class Trends:
    """Reads figures over time from the log, from any thread; UserError when it cannot be read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._where = whereabouts(engine)

    def volume(self, choice: Choice = EVERYTHING, step: totals.Step = "week") -> list[Volume]:
        """Sets, repetitions, weight moved and seconds held per period and exercise, oldest first."""
        found: defaultdict[tuple[date, str], totals.Total] = defaultdict(totals.Total)
        with self._reading() as db:
            for moment, exercise, total in totals.of_sessions(db, choice):
                found[totals.start(choice.day_of(moment), step), exercise] += total
        return [
            Volume(start, exercise, each.sets, each.reps, each.load_kg, each.hold_s)
            for (start, exercise), each in sorted(found.items(), key=lambda item: item[0])
        ]

    def best_sets(
        self, choice: Choice = EVERYTHING, exercise: str | None = None, limit: int = 10
    ) -> list[BestSet]:
        """The sets with the most repetitions, of equal ones the heavier, of equal ones the earlier, first."""
        reps = reps_of_set()
        query = select(
            SetRow.id, SessionRow.id, SessionRow.started_at, exercise_of_set, reps, SetRow.load_kg
        ).join(SessionRow, SessionRow.id == SetRow.session_id)
        query = query.where(choice.covers(), true() if exercise is None else exercise_of_set == exercise)
        order = (reps.desc(), func.coalesce(SetRow.load_kg, 0.0).desc(), SessionRow.started_at)
        with self._reading() as db:
            rows = db.execute(query.order_by(*order).limit(limit)).all()
        return [BestSet(*row) for row in rows]

    def movement(self, exercise: str, choice: Choice = EVERYTHING) -> list[Movement]:
        """Range of motion, tempo and form of one exercise, session by session, oldest first."""
        figures = (RepRow.range_deg, RepRow.range_error_deg, RepRow.eccentric_s, RepRow.pause_s)
        means = [func.avg(each) for each in (*figures, RepRow.concentric_s, RepRow.form)]
        query = select(SessionRow.started_at, func.count(), *means)
        query = query.join(SetRow, SetRow.session_id == SessionRow.id).join(
            RepRow, RepRow.set_id == SetRow.id
        )
        query = query.where(choice.covers(), exercise_of_set == exercise, valid_rep)
        with self._reading() as db:
            rows = db.execute(query.group_by(SessionRow.id).order_by(SessionRow.started_at)).all()
        return [
            Movement(at, exercise, reps, *(math.nan if each is None else float(each) for each in means))
            for at, reps, *means in rows
        ]

    def adherence(self, athlete: str, first: date, last: date, zone: tzinfo | None = None) -> list[Adherence]:
        """Planned and done sets (or holds) of each week that touches the days from `first` to `last`."""
        choice = Choice(athlete, first, last, zone)
        plans = Planner(self._engine).plans(athlete)
        with self._reading() as db:
            done = totals.sets_per_day(db, choice)
        planned_sets: Counter[date] = Counter()
        met: Counter[date] = Counter()
        for day in (first + timedelta(days=number) for number in range((last - first).days + 1)):
            wanted = totals.planned(plans, day)
            planned_sets[totals.start(day, "week")] += wanted.total()
            met[totals.start(day, "week")] += sum(min(sets, done[day, name]) for name, sets in wanted.items())
        return [Adherence(week, planned_sets[week], met[week]) for week in sorted(planned_sets)]

    def streaks(self, today: date, choice: Choice = EVERYTHING) -> Streaks:
        """Days in a row on which something was done."""
        with self._reading() as db:
            done = select(SetRow.session_id).union(select(HoldRow.session_id)).subquery()
            query = select(SessionRow.started_at).where(choice.covers())
            moments = db.scalars(query.where(SessionRow.id.in_(select(done.c.session_id)))).all()
        return totals.streaks({choice.day_of(moment) for moment in moments}, today)

    def records(self, choice: Choice = EVERYTHING) -> list[Record]:
        """The best of each exercise: in a set, on a day, by weight, by seconds held, by range of motion."""
        best: dict[tuple[str, str], Record] = {}
        with self._reading() as db:
            for record in totals.candidates(db, choice):
                key = (record.exercise, record.measure)
                if key not in best or (record.value, best[key].on) > (best[key].value, record.on):
                    best[key] = record
        return sorted(best.values(), key=lambda each: (each.exercise, each.measure))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._where), self._engine.connect() as db:
            yield db
