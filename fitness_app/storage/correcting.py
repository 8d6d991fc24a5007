"""Applies corrections: what is shown follows from what was counted and the corrections that stand.

Whatever the order in which corrections reach a log, equal corrections give equal logs: the state of a set is
made anew from what the machine counted and all of its corrections, oldest first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, func, null, or_, select, update

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.plain import as_plain
from fitness_app.domain.review import Correction, Recut, later
from fitness_app.storage.reading import exercise_of_hold, exercise_of_set, valid_rep
from fitness_app.storage.tables import CorrectionRow, HoldRow, RepRow, SetRow
from fitness_app.storage.totalling import sum_up
from fitness_app.storage.writing import put, put_pipeline, rep_values

_KINDS = {"exercise": "set or hold", "valid": "repetition", "undo": "correction"}
_NOTHING = {
    "set": Sentence("There is no such set in the log: it may have been deleted."),
    "set or hold": Sentence("There is no such set or hold in the log: it may have been deleted."),
    "repetition": Sentence("There is no such repetition in the log: it may have been deleted."),
    "correction": Sentence("There is no such correction in the log: it may have been deleted."),
}
_SHOWN: dict[str, list[tuple[str, Any, Any]]] = {
    "exercise": [("set_id", SetRow, exercise_of_set), ("hold_id", HoldRow, exercise_of_hold)],
    "valid": [("rep_id", RepRow, valid_rep)],
    "reps": [("set_id", SetRow, SetRow.done)],
    "recut": [("set_id", SetRow, null())],
    "undo": [
        (f"{kind}_id", row, null()) for kind, row in (("set", SetRow), ("rep", RepRow), ("hold", HoldRow))
    ],
}
"""For each kind of correction: the column that names its target, the target's table, what it shows now."""


def nothing(kind: str) -> UserError:
    """What is told of something that is not in the log."""
    return UserError(_NOTHING[kind])


def as_newest(db: Connection, correction: Correction) -> Correction:
    """The correction as the newest of its set or hold, also where a clock was set back since the last one.

    Raises UserError when the log has no such set, hold or repetition.
    """
    column, _ = _target(db, correction)
    if column == "hold_id":
        about: ColumnElement[bool] = CorrectionRow.hold_id == correction.target
    else:
        about = _about(_set_of(db, column, correction.target))
    newest = db.scalar(select(func.max(CorrectionRow.created_at)).where(about))
    return replace(correction, created_at=later(correction.created_at, newest))


def put_correction(db: Connection, correction: Correction) -> None:
    """Writes a correction, where it is not there yet, and what follows from it.

    Raises UserError when the log has no such set, hold or repetition.
    """
    column, old = _target(db, correction)
    values = {
        "id": correction.id,
        column: correction.target,
        "field": correction.what,
        "old": {"value": bool(old) if correction.what == "valid" else old},
        "new": {"value": as_plain(correction.new)},
        "author": correction.author,
        "reason": correction.reason,
        "created_at": correction.created_at,
    }
    if not put(db, CorrectionRow, values):
        return
    if column == "hold_id":
        _settle_hold(db, correction.target)
        return
    set_id = _set_of(db, column, correction.target)
    if isinstance(correction.new, Recut):
        _put_reps(db, set_id, correction, correction.new)
    settle(db, set_id)


def _target(db: Connection, correction: Correction) -> tuple[str, Any]:
    for column, row, shown in _SHOWN[correction.what]:
        found = db.execute(select(row.id, shown).where(row.id == correction.target)).one_or_none()
        if found is not None:
            return column, found[1]
    raise nothing(_KINDS.get(correction.what, "set"))


def _set_of(db: Connection, column: str, target: UUID) -> UUID:
    if column == "set_id":
        return target
    return db.scalars(select(RepRow.set_id).where(RepRow.id == target)).one()


def _put_reps(db: Connection, set_id: UUID, correction: Correction, recut: Recut) -> None:
    """Writes the repetitions that a recut brings; they name what counted them."""
    pipeline = db.scalars(select(SetRow.pipeline_id).where(SetRow.id == set_id)).one()
    if recut.pipeline_version:
        pipeline = put_pipeline(db, recut.pipeline_version, recut.models)
    kept = {"set_id": set_id, "pipeline_id": pipeline, "made_by": correction.id}
    for rep in recut.reps:
        put(db, RepRow, {"id": rep.id} | kept | rep_values(rep))


def standing(corrections: Iterable[RowMapping]) -> list[RowMapping]:
    """Of corrections, oldest first, those that were not undone; an undo that was undone undoes nothing."""
    gone: set[UUID] = set()
    kept = []
    for each in reversed(list(corrections)):
        if each["id"] in gone:
            continue
        if each["field"] == "undo":
            gone.add(UUID(each["new"]["value"]))
        kept.append(each)
    return kept[::-1]


def corrections_of(db: Connection, condition: ColumnElement[bool]) -> Sequence[RowMapping]:
    """The corrections that meet a condition, oldest first."""
    query = select(CorrectionRow.__table__).where(condition)
    return db.execute(query.order_by(CorrectionRow.created_at, CorrectionRow.id)).mappings().all()


def _about(set_id: UUID) -> ColumnElement[bool]:
    """Whether a correction is about a set or one of its repetitions."""
    reps = select(RepRow.id).where(RepRow.set_id == set_id)
    return or_(CorrectionRow.set_id == set_id, CorrectionRow.rep_id.in_(reps))


def _settle_hold(db: Connection, hold_id: UUID) -> None:
    kept = standing(corrections_of(db, CorrectionRow.hold_id == hold_id))
    values = {"corrected_exercise": _newest(kept, "exercise")}
    db.execute(update(HoldRow).where(HoldRow.id == hold_id).values(values))
    sum_up(db, db.scalars(select(HoldRow.session_id).where(HoldRow.id == hold_id)).one())


def _newest(kept: Sequence[RowMapping], field: str) -> Any:
    return next((each["new"]["value"] for each in reversed(kept) if each["field"] == field), None)


def settle(db: Connection, set_id: UUID) -> None:
    """Makes a set show what its corrections say."""
    every = corrections_of(db, _about(set_id))
    kept = standing(every)
    counted = _settle_reps(db, set_id, kept)
    row = db.execute(select(SetRow.__table__).where(SetRow.id == set_id)).mappings().one()
    values = {"corrected_exercise": _newest(kept, "exercise"), "done": _done(row, every, kept, counted)}
    db.execute(update(SetRow).where(SetRow.id == set_id).values(values))
    sum_up(db, row["session_id"])


def _settle_reps(db: Connection, set_id: UUID, kept: Sequence[RowMapping]) -> int | None:
    """Shows and judges the repetitions as told; gives how many count, None where none was ever counted."""
    rows = db.execute(select(RepRow.__table__).where(RepRow.set_id == set_id)).mappings().all()
    shown = {row["id"] for row in rows if row["made_by"] is None}
    told = {each["rep_id"]: each["new"]["value"] for each in kept if each["field"] == "valid"}
    for each in kept:
        if each["field"] == "recut":
            _recut(shown, each["new"]["value"])
    for row in rows:
        values = {"replaced": row["id"] not in shown, "corrected_valid": told.get(row["id"])}
        if any(row[name] != value for name, value in values.items()):
            db.execute(update(RepRow).where(RepRow.id == row["id"]).values(values))
    counting = (told.get(row["id"], row["valid"]) for row in rows if row["id"] in shown)
    return sum(map(bool, counting)) if rows else None


def _recut(shown: set[UUID], recut: dict[str, Any]) -> None:
    """Replaces repetitions, unless one of them was replaced before: then this recut has been overtaken."""
    replaced = {UUID(each) for each in recut["replaced"]}
    if replaced <= shown:
        shown -= replaced
        shown |= {UUID(rep["id"]) for rep in recut["reps"]}


def _done(
    row: RowMapping, every: Sequence[RowMapping], kept: Sequence[RowMapping], counted: int | None
) -> int | None:
    """The number of repetitions: as last told, else as counted, else as it was before anybody told one."""
    last = next((each for each in reversed(kept) if each["field"] in ("reps", "valid", "recut")), None)
    if last is not None and last["field"] == "reps":
        return int(last["new"]["value"])
    if counted is not None:
        return None if row["ended_s"] is None else counted
    first = next((each["old"]["value"] for each in every if each["field"] == "reps"), row["done"])
    return None if first is None else int(first)
