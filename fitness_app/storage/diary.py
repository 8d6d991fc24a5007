"""What people write into the log: corrections, notes, feelings, plans and goals."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, Engine, delete, or_, select, update

from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.review import Correction, Feeling, Review
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import in_words, reading
from fitness_app.storage.notes import nothing, put_correction, put_goal, put_plan, put_review
from fitness_app.storage.tables import (
    AthleteRow,
    CorrectionRow,
    GoalRow,
    HoldRow,
    MediaRow,
    PlanItemRow,
    PlanRow,
    RepRow,
    ReviewRow,
    SetRow,
)
from fitness_app.storage.writing import put


class Diary:
    """Keeps and finds what people add to the log. Methods raise UserError when the log cannot be used."""

    def __init__(self, engine: Engine) -> None:
        self._where = whereabouts(engine)
        self._engine = engine
        self._sure = engine.execution_options(synchronous="FULL")

    def correct(self, correction: Correction) -> None:
        """Adds a correction; what the machine counted stays.

        Raises UserError when there is no such target.
        """
        with self._writing() as db:
            put_correction(db, correction)

    def corrections(self, session_id: UUID) -> list[Correction]:
        """All corrections in a session, oldest first."""
        with self._reading() as db:
            query = select(CorrectionRow.__table__).where(_in_session(session_id))
            rows = db.execute(query.order_by(CorrectionRow.created_at)).mappings()
            return [_correction(dict(row)) for row in rows]

    def feel(self, set_id: UUID, feeling: Feeling) -> None:
        """Keeps what the athlete tells of a set; what is None stays as it is."""
        told = {"exertion": feeling.exertion, "pain": feeling.pain, "load_kg": feeling.load_kg}
        values = {name: value for name, value in told.items() if value is not None}
        with self._writing() as db:
            found = db.execute(update(SetRow).where(SetRow.id == set_id).values(values or {"id": set_id}))
            if found.rowcount == 0:
                raise nothing("set")

    def keep_file(self, session_id: UUID, kind: Literal["video", "thumbnail"], path: Path) -> None:
        """Notes a file that belongs to a session, so that it goes when the session does."""
        values = {"id": uuid4(), "session_id": session_id, "kind": kind, "path": str(path.absolute())}
        with self._writing() as db:
            put(db, MediaRow, values | {"created_at": datetime.now(UTC)})

    def review(self, review: Review) -> None:
        """Keeps a note on a session."""
        with self._writing() as db:
            put_review(db, review)

    def reviews(self, session_id: UUID) -> list[Review]:
        """The notes on a session, in order of its time."""
        query = select(ReviewRow.__table__).where(ReviewRow.session_id == session_id)
        with self._reading() as db:
            return [Review(**row) for row in db.execute(query.order_by(ReviewRow.time_s)).mappings()]

    def plan(self, plan: Plan) -> None:
        """Keeps a plan; one of the same key is replaced."""
        with self._writing() as db:
            db.execute(delete(PlanRow).where(PlanRow.id == plan.id))
            put_plan(db, plan)

    def plans(self, athlete: str) -> list[Plan]:
        """The plans of an athlete, oldest first."""
        with self._reading() as db:
            rows = db.execute(
                select(PlanRow.__table__)
                .where(PlanRow.athlete_id == _athlete_id(athlete))
                .order_by(PlanRow.starts_on)
            ).all()
            items = _items(db, [row.id for row in rows])
        return [
            Plan(athlete, row.name, row.starts_on, row.ends_on, tuple(items[row.id]), row.id) for row in rows
        ]

    def goal(self, goal: Goal) -> None:
        """Keeps a goal; one of the same key is replaced."""
        with self._writing() as db:
            db.execute(delete(GoalRow).where(GoalRow.id == goal.id))
            put_goal(db, goal)

    def goals(self, athlete: str) -> list[Goal]:
        """The goals of an athlete, oldest first."""
        row = GoalRow
        query = select(row.exercise, row.measure, row.target, row.due_on, row.id)
        mine = query.where(row.athlete_id == _athlete_id(athlete)).order_by(row.created_at)
        with self._reading() as db:
            return [Goal(athlete, *found) for found in db.execute(mine)]  # type: ignore[arg-type]

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with in_words(self._where), self._sure.begin() as db:
            yield db

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._where), self._engine.connect() as db:
            yield db


def _athlete_id(name: str) -> ColumnElement[int]:
    return select(AthleteRow.id).where(AthleteRow.name == name).scalar_subquery()


def _items(db: Connection, plans: list[UUID]) -> dict[UUID, list[PlanItem]]:
    row = PlanItemRow
    query = select(row.plan_id, row.weekday, row.exercise, row.sets, row.reps, row.hold_s, row.id)
    items: defaultdict[UUID, list[PlanItem]] = defaultdict(list)
    found = db.execute(query.where(row.plan_id.in_(plans)).order_by(row.weekday, row.exercise))
    for plan_id, weekday, exercise, sets, reps, hold_s, key in found:
        items[plan_id].append(PlanItem(weekday, exercise, sets, reps, hold_s, key))
    return items


def _in_session(session_id: UUID) -> ColumnElement[bool]:
    sets = select(SetRow.id).where(SetRow.session_id == session_id)
    return or_(
        CorrectionRow.set_id.in_(sets),
        CorrectionRow.rep_id.in_(select(RepRow.id).where(RepRow.set_id.in_(sets))),
        CorrectionRow.hold_id.in_(select(HoldRow.id).where(HoldRow.session_id == session_id)),
    )


def _correction(row: dict[str, Any]) -> Correction:
    target = row["set_id"] or row["rep_id"] or row["hold_id"]
    kept = {name: row[name] for name in ("id", "author", "reason", "created_at")}
    return Correction(
        target=target, what=row["field"], old=row["old"]["value"], new=row["new"]["value"], **kept
    )
