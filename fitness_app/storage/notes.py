"""Statements that write what people add to the log."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from fitness_app.domain.errors import UserError
from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.review import Correction, Review
from fitness_app.storage.reading import valid_rep
from fitness_app.storage.tables import (
    CorrectionRow,
    GoalRow,
    HoldRow,
    PlanItemRow,
    PlanRow,
    RepRow,
    ReviewRow,
    SetRow,
)
from fitness_app.storage.writing import put, put_athlete


def put_review(db: Connection, review: Review) -> None:
    """Writes a note on a session, where it is not there yet."""
    names = ("id", "session_id", "set_id", "time_s", "author", "text", "created_at")
    put(db, ReviewRow, {name: getattr(review, name) for name in names})


def put_plan(db: Connection, plan: Plan) -> None:
    """Writes a plan with its items, where it is not there yet."""
    head = {"id": plan.id, "name": plan.name, "starts_on": plan.starts_on, "ends_on": plan.ends_on}
    owner = {"athlete_id": put_athlete(db, plan.athlete), "created_at": datetime.now(UTC)}
    if put(db, PlanRow, head | owner):
        for item in plan.items:
            put(db, PlanItemRow, {"plan_id": plan.id} | _fields(item))


def put_goal(db: Connection, goal: Goal) -> None:
    """Writes a goal, where it is not there yet."""
    values = {name: value for name, value in _fields(goal).items() if name != "athlete"}
    owner = {"athlete_id": put_athlete(db, goal.athlete), "created_at": datetime.now(UTC)}
    put(db, GoalRow, values | owner)


def _fields(value: PlanItem | Goal) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__slots__}


def put_correction(db: Connection, correction: Correction) -> None:
    """Writes a correction, where it is not there yet, and what follows from it.

    Raises UserError when the log has no such set, hold or repetition.
    """
    _CORRECTORS[correction.what](db, correction)


def nothing(kind: str) -> UserError:
    """What is told of something that is not in the log."""
    return UserError(f"There is no such {kind} in the log: it may have been deleted.")


def _add(db: Connection, correction: Correction, column: str, old: object) -> bool:
    """Writes the correction itself; False where it was there already."""
    values = {
        "id": correction.id,
        column: correction.target,
        "field": correction.what,
        "old": {"value": old},
        "new": {"value": correction.new},
        "author": correction.author,
        "reason": correction.reason,
        "created_at": correction.created_at,
    }
    return put(db, CorrectionRow, values)


def _correct_exercise(db: Connection, correction: Correction) -> None:
    for row, column in ((SetRow, "set_id"), (HoldRow, "hold_id")):
        own = row.id == correction.target
        label = func.coalesce(row.corrected_exercise, row.exercise)
        old = db.execute(select(label).where(own)).scalar_one_or_none()
        if old is not None:
            if _add(db, correction, column, old):
                db.execute(update(row).where(own).values(corrected_exercise=correction.new))
            return
    raise nothing("set or hold")


def _correct_valid(db: Connection, correction: Correction) -> None:
    own = RepRow.id == correction.target
    found = db.execute(select(valid_rep, RepRow.set_id).where(own)).one_or_none()
    if found is None:
        raise nothing("repetition")
    if not _add(db, correction, "rep_id", bool(found[0])):
        return
    db.execute(update(RepRow).where(own).values(corrected_valid=correction.new))
    counted = select(func.count()).where(RepRow.set_id == found[1], valid_rep).scalar_subquery()
    ended = (SetRow.id == found[1]) & SetRow.done.is_not(None)
    db.execute(update(SetRow).where(ended).values(done=counted))


def _correct_reps(db: Connection, correction: Correction) -> None:
    own = SetRow.id == correction.target
    found = db.execute(select(SetRow.done).where(own)).one_or_none()
    if found is None:
        raise nothing("set")
    if _add(db, correction, "set_id", found[0]):
        db.execute(update(SetRow).where(own).values(done=correction.new))


_CORRECTORS = {"exercise": _correct_exercise, "valid": _correct_valid, "reps": _correct_reps}
