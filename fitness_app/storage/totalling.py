"""The sums of sessions: kept for those that have ended, made on the spot for those that have not."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    Subquery,
    Uuid,
    and_,
    bindparam,
    delete,
    exists,
    or_,
    select,
    text,
    type_coerce,
)

from fitness_app.storage.tables import HoldRow, SessionRow, SetRow, TotalRow

NO_EXERCISE = "none"
"""What a set is called that was none; it counts nowhere."""

_NULL = "CAST(NULL AS DOUBLE PRECISION)"
_COUNTS = "coalesce(corrected_valid, valid) AND NOT replaced"
_OPEN = "IN (SELECT id FROM sessions WHERE duration_s IS NULL)"
_COLUMNS = [column.name for column in TotalRow.__table__.columns]


def _sums(which: str) -> str:
    """The sums of the sessions whose keys meet the condition `which`, in the columns of the table."""
    return f"""
SELECT session_id, exercise, sum(sets) AS sets, sum(reps) AS reps, sum(load_kg) AS load_kg,
    sum(holds) AS holds, sum(hold_s) AS hold_s, max(best_reps) AS best_reps,
    max(best_load_kg) AS best_load_kg, max(best_range_deg) AS best_range_deg,
    max(best_hold_s) AS best_hold_s, sum(valid_reps) AS valid_reps, max(range_deg) AS range_deg,
    max(range_error_deg) AS range_error_deg, max(eccentric_s) AS eccentric_s, max(pause_s) AS pause_s,
    max(concentric_s) AS concentric_s, max(form) AS form
FROM ({_of_sets(which)} UNION ALL {_of_reps(which)} UNION ALL {_of_holds(which)}) AS parts
WHERE exercise <> '{NO_EXERCISE}'
GROUP BY session_id, exercise"""  # noqa: S608 -- made of constants


def _of_sets(which: str) -> str:
    return f"""
    SELECT session_id, coalesce(corrected_exercise, exercise) AS exercise, 1 AS sets, done AS reps,
        done * coalesce(load_kg, 0.0) AS load_kg, 0 AS holds, 0.0 AS hold_s, done AS best_reps,
        load_kg AS best_load_kg, {_NULL} AS best_range_deg, {_NULL} AS best_hold_s, 0 AS valid_reps,
        {_NULL} AS range_deg, {_NULL} AS range_error_deg, {_NULL} AS eccentric_s, {_NULL} AS pause_s,
        {_NULL} AS concentric_s, {_NULL} AS form
    FROM (
        SELECT session_id, corrected_exercise, exercise, load_kg, coalesce(done, (
            SELECT count(*) FROM reps WHERE reps.set_id = sets.id AND {_COUNTS}
        )) AS done
        FROM sets WHERE session_id {which}
    ) AS counted"""  # noqa: S608 -- made of constants


def _of_reps(which: str) -> str:
    return f"""
    SELECT session_id, coalesce(corrected_exercise, exercise), 0, 0, 0.0, 0, 0.0, 0, {_NULL}, max(range_deg),
        {_NULL}, count(*), avg(range_deg), avg(range_error_deg), avg(eccentric_s), avg(pause_s),
        avg(concentric_s), avg(form)
    FROM sets JOIN reps ON reps.set_id = sets.id
    WHERE session_id {which} AND {_COUNTS}
    GROUP BY 1, 2"""  # noqa: S608 -- made of constants


def _of_holds(which: str) -> str:
    return f"""
    SELECT session_id, coalesce(corrected_exercise, exercise), 0, 0, 0.0, 1, ended_s - started_s, 0, {_NULL},
        {_NULL}, ended_s - started_s, 0, {_NULL}, {_NULL}, {_NULL}, {_NULL}, {_NULL}, {_NULL}
    FROM holds WHERE session_id {which}"""  # noqa: S608 -- made of constants


_SUM_UP = text(
    f"INSERT INTO session_totals ({', '.join(_COLUMNS)}) SELECT {', '.join(_COLUMNS)}"  # noqa: S608 -- constants
    f" FROM ({_sums('= :session')}) AS sums"
    " WHERE EXISTS (SELECT 1 FROM sessions WHERE id = :session AND duration_s IS NOT NULL)"
).bindparams(bindparam("session", type_=Uuid()))


def sum_up(db: Connection, session_id: UUID) -> None:
    """Writes the sums of a session anew; one that has not ended gets none."""
    db.execute(delete(TotalRow).where(TotalRow.session_id == session_id))
    db.execute(_SUM_UP, {"session": session_id})


def sums(
    db: Connection, condition: ColumnElement[bool], *names: str, exercise: str | None = None
) -> Iterator[tuple[Any, ...]]:
    """Start of the session and the named columns of `TotalRow`, for each exercise of each session.

    `condition` is one on `SessionRow`; only one exercise where it is named. They come in no order.
    """
    # A session has many rows: its start is read once.
    start_of = dict(db.execute(select(stored_key, SessionRow.started_at).where(condition)).all())
    for key, *figures in sums_by_key(db, condition, *names, exercise=exercise):
        yield start_of[key], *figures


stored_key = type_coerce(SessionRow.id, String).label("stored")
"""The key of a session as it is stored, for those who only compare it: reading a UUID takes its time."""


def sums_by_key(
    db: Connection, condition: ColumnElement[bool], *names: str, exercise: str | None = None
) -> Iterator[Any]:
    """The same, with the session's `stored_key` in the place of its start."""
    meant = select(SessionRow.id).where(condition)
    for table in (TotalRow.__table__, _unended()):
        columns = (table.c[name] for name in names)
        query = select(type_coerce(table.c.session_id, String), *columns)
        query = query.where(table.c.session_id.in_(meant))
        if exercise is not None:
            query = query.where(table.c.exercise == exercise)
        yield from db.execute(query).all()


def _unended() -> Subquery:
    return text(_sums(_OPEN)).columns(*TotalRow.__table__.columns).subquery("unended")


def anything_done() -> ColumnElement[bool]:
    """Whether anything was done in a session."""
    summed = exists().where(TotalRow.session_id == SessionRow.id)
    counted = or_(*(exists().where(row.session_id == SessionRow.id) for row in (SetRow, HoldRow)))
    return or_(summed, and_(SessionRow.duration_s.is_(None), counted))
