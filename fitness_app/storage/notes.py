"""Statements that write notes, plans, goals and what else people keep."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, func, select, update

from fitness_app.domain.person import Calibration, Deed, Person, PersonalModel
from fitness_app.domain.plain import as_plain
from fitness_app.domain.plan import Goal, Plan
from fitness_app.domain.review import Reference, Review
from fitness_app.storage.tables import (
    AthleteRow,
    CalibrationRow,
    DeedRow,
    GoalRow,
    PersonalModelRow,
    PlanItemRow,
    PlanRow,
    ReferenceRow,
    ReviewRow,
)
from fitness_app.storage.writing import Row, put, put_athlete


def put_review(db: Connection, review: Review) -> None:
    """Writes a note on a session; where it is there already, the one that was written later stands."""
    values = _values(review) | {"marks": [as_plain(mark) for mark in review.marks] or None}
    if put(db, ReviewRow, values):
        return
    known = last_change(db, review.id)
    if known is None or (review.changed_at or review.created_at) > known:
        db.execute(update(ReviewRow).where(ReviewRow.id == review.id).values(values))


def last_change(db: Connection, review_id: UUID) -> datetime | None:
    """When a note was last written, None where the log does not hold it."""
    query = select(func.coalesce(ReviewRow.changed_at, ReviewRow.created_at)).where(ReviewRow.id == review_id)
    return db.scalar(query)


def put_plan(db: Connection, plan: Plan, *, replace: bool = False) -> None:
    """Writes a plan with its items where it is not there yet; with `replace` also where it is."""
    names = ("name", "starts_on", "ends_on", "note", "archived_on")
    values = {name: getattr(plan, name) for name in names} | {"athlete_id": put_athlete(db, plan.athlete)}
    if not _keep(db, PlanRow, plan.id, values, replace=replace):
        return
    db.execute(delete(PlanItemRow).where(PlanItemRow.plan_id == plan.id))
    for position, item in enumerate(plan.items):
        put(db, PlanItemRow, {"plan_id": plan.id, "position": position} | _values(item))


def put_goal(db: Connection, goal: Goal, *, replace: bool = False) -> None:
    """Writes a goal where it is not there yet; with `replace` also where it is."""
    values = _values(goal) | {"athlete_id": put_athlete(db, goal.athlete)}
    _keep(db, GoalRow, goal.id, _without(values, "athlete", "id"), replace=replace)


def put_calibration(db: Connection, calibration: Calibration) -> None:
    """Writes a measurement of a joint, where it is not there yet."""
    seen, known = calibration.seen_deg, calibration.known_deg
    angles = {
        "first_seen_deg": seen[0],
        "first_known_deg": known[0],
        "second_seen_deg": seen[1],
        "second_known_deg": known[1],
    }
    values = _without(_values(calibration), "athlete", "seen_deg", "known_deg")
    put(db, CalibrationRow, values | angles | {"athlete_id": put_athlete(db, calibration.athlete)})


def put_reference(db: Connection, reference: Reference) -> None:
    """Writes a set that shows how an exercise should be done, where it is not there yet."""
    put(db, ReferenceRow, _values(reference))


def put_person(db: Connection, person: Person, *, replace: bool = True) -> None:
    """Writes what is known of a person; without `replace` only where nothing was known."""
    key = put_athlete(db, person.name)
    row = AthleteRow
    unknown = row.born_on.is_(None) & (row.identifier == "") & (row.note == "")
    mine = row.id == key if replace else (row.id == key) & unknown
    db.execute(update(row).where(mine).values(_without(_values(person), "name")))


def put_model(db: Connection, model: PersonalModel) -> None:
    """Writes a personal model; an active one takes the place of the athlete's other of this name."""
    owner = put_athlete(db, model.athlete)
    row = PersonalModelRow
    if model.active:
        mine = (row.athlete_id == owner) & (row.name == model.name)
        db.execute(update(row).where(mine).values(active=False))
    values = _without(_values(model), "athlete", "before", "after", "id") | {"classes": list(model.classes)}
    values |= {"share_before": model.before, "share_after": model.after, "athlete_id": owner}
    if not put(db, row, values | {"id": model.id}):
        db.execute(update(row).where(row.id == model.id).values(values))


def put_deed(db: Connection, deed: Deed) -> None:
    """Adds a line to the audit list, where it is not there yet."""
    owner = None
    if deed.athlete is not None:
        owner = db.scalar(select(AthleteRow.id).where(AthleteRow.name == deed.athlete))
    put(db, DeedRow, _without(_values(deed), "athlete") | {"athlete_id": owner})


def _keep(db: Connection, row: Row, key: UUID, values: dict[str, Any], *, replace: bool) -> bool:
    """Writes a row that remembers when it was first written; tells whether anything was written."""
    if put(db, row, values | {"id": key, "created_at": datetime.now(UTC)}):
        return True
    if replace:
        db.execute(update(row).filter_by(id=key).values(values))
    return replace


def _values(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _without(values: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}
