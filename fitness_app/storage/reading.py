"""Statements that read the log back into domain values."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, func, select, union_all

from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.storage.tables import (
    AthleteRow,
    CorrectionRow,
    HoldRow,
    ModelRow,
    PipelineModelRow,
    PipelineRow,
    RecognitionRow,
    RepRow,
    SessionRow,
    SetRow,
)

K = TypeVar("K")
AT_ONCE = 10_000
exercise_of_set: ColumnElement[str] = func.coalesce(SetRow.corrected_exercise, SetRow.exercise)
exercise_of_hold: ColumnElement[str] = func.coalesce(HoldRow.corrected_exercise, HoldRow.exercise)
valid_rep: ColumnElement[bool] = and_(func.coalesce(RepRow.corrected_valid, RepRow.valid), ~RepRow.replaced)


def reps_of_set() -> ColumnElement[int]:
    """Valid repetitions of a set; they are counted one by one only where the set never ended."""
    counted = select(func.count()).where(RepRow.set_id == SetRow.id, valid_rep)
    return func.coalesce(SetRow.done, counted.correlate(SetRow).scalar_subquery())


def parts(keys: Collection[K]) -> Iterator[list[K]]:
    """Keys in portions that one statement can name."""
    ordered = list(keys)
    return (ordered[at : at + AT_ONCE] for at in range(0, len(ordered), AT_ONCE))


def last_signs(db: Connection, sessions: Collection[UUID]) -> dict[UUID, float]:
    """For sessions that never ended: the time in seconds of the last thing that is known of each."""
    return {key: at for part in parts(sessions) for key, at in db.execute(_last_signs(part))}


def _last_signs(sessions: list[UUID]) -> Select[UUID, float]:
    signs = union_all(
        select(SetRow.session_id, RepRow.ended_s.label("at"))
        .join(RepRow, RepRow.set_id == SetRow.id)
        .where(SetRow.session_id.in_(sessions)),
        select(SetRow.session_id, func.coalesce(SetRow.ended_s, SetRow.started_s)).where(
            SetRow.session_id.in_(sessions)
        ),
        select(HoldRow.session_id, HoldRow.ended_s).where(HoldRow.session_id.in_(sessions)),
        select(RecognitionRow.session_id, RecognitionRow.time_s).where(
            RecognitionRow.session_id.in_(sessions)
        ),
    ).subquery()
    return select(signs.c.session_id, func.max(signs.c.at)).group_by(signs.c.session_id)


def read_session(db: Connection, session_id: UUID, *, corrected: bool = True) -> SessionDetail:
    """A session with all that was counted, in a fixed number of queries however long it was.

    Not `corrected`, it is what the machine counted, whatever people said of it.
    """
    head = db.execute(_head().where(SessionRow.id == session_id)).mappings().one()
    duration = head["duration_s"]
    if duration is None:
        duration = last_signs(db, [session_id]).get(session_id, 0.0)
    sets, holds = _sets(db, session_id, corrected), _holds(db, session_id, corrected)
    return SessionDetail(_info(db, head), duration, sets, holds)


def _head() -> Select[Any]:
    return (
        select(SessionRow.__table__, AthleteRow.name.label("athlete"), PipelineRow.version)
        .join(AthleteRow, AthleteRow.id == SessionRow.athlete_id)
        .join(PipelineRow, PipelineRow.id == SessionRow.pipeline_id)
    )


def _info(db: Connection, head: RowMapping) -> SessionInfo:
    return SessionInfo(
        athlete=head["athlete"],
        source=head["source"],
        started_at=head["started_at"],
        models=_models(db, head["pipeline_id"]),
        pipeline_version=head["version"],
        id=head["id"],
    )


def _models(db: Connection, pipeline_id: int) -> dict[str, ModelId]:
    query = select(PipelineModelRow.role, ModelRow.name, ModelRow.sha256).join(
        ModelRow, ModelRow.id == PipelineModelRow.model_id
    )
    rows = db.execute(query.where(PipelineModelRow.pipeline_id == pipeline_id))
    return {role: ModelId(name, sha256) for role, name, sha256 in rows}


def _sets(db: Connection, session_id: UUID, corrected: bool) -> tuple[Set, ...]:
    label = exercise_of_set if corrected else SetRow.exercise
    query = select(SetRow.__table__, label.label("label")).where(SetRow.session_id == session_id)
    rows = db.execute(query.order_by(SetRow.started_s)).mappings().all()
    reps = _reps(db, session_id, corrected)
    sets = (_set(row, tuple(reps[row["id"]])) for row in rows)
    return tuple(sets if corrected else (_as_counted(db, each) for each in sets))


def _as_counted(db: Connection, each: Set) -> Set:
    """Without what someone told of the number of repetitions; an imported set has nothing else."""
    if each.reps or each.told_reps is None:
        return replace(each, told_reps=None)
    own = (CorrectionRow.set_id == each.id) & (CorrectionRow.field == "reps")
    first = db.scalar(select(CorrectionRow.old).where(own).order_by(CorrectionRow.created_at).limit(1))
    return each if first is None else replace(each, told_reps=first["value"])


def _set(row: RowMapping, reps: tuple[Rep, ...]) -> Set:
    """A set that never ended is taken to last as long as its last repetition.

    Its number of repetitions was told by someone where it is not that of its valid ones.
    """
    last = max((rep.end for rep in reps), default=row["started_s"])
    counted = sum(rep.valid for rep in reps)
    return Set(
        exercise=row["label"],
        confidence=row["confidence"],
        start=row["started_s"],
        end=last if row["ended_s"] is None else row["ended_s"],
        unsure=row["unsure"],
        reps=reps,
        id=row["id"],
        told_reps=None if row["done"] in (None, counted) else row["done"],
        load_kg=row["load_kg"],
        exertion=row["exertion"],
        pain=row["pain"],
    )


def _reps(db: Connection, session_id: UUID, corrected: bool) -> Mapping[UUID, list[Rep]]:
    valid = valid_rep if corrected else RepRow.valid
    shown = ~RepRow.replaced if corrected else RepRow.made_by.is_(None)
    query = select(RepRow.__table__, valid.label("holds")).join(SetRow, SetRow.id == RepRow.set_id)
    mine = query.where(SetRow.session_id == session_id, shown)
    rows = db.execute(mine.order_by(RepRow.started_s)).mappings()
    reps: defaultdict[UUID, list[Rep]] = defaultdict(list)
    for row in rows:
        reps[row["set_id"]].append(_rep(row))
    return reps


def _rep(row: RowMapping) -> Rep:
    return Rep(
        start=row["started_s"],
        peak=row["peak_s"],
        end=row["ended_s"],
        range_deg=row["range_deg"],
        range_error_deg=row["range_error_deg"],
        eccentric_s=row["eccentric_s"],
        pause_s=row["pause_s"],
        concentric_s=row["concentric_s"],
        visibility=row["visibility"],
        form=row["form"],
        valid=bool(row["holds"]),
        reason=row["reason"],
        cues=tuple(row["cues"]),
        side=row["side"],
        id=row["id"],
    )


def _holds(db: Connection, session_id: UUID, corrected: bool) -> tuple[Hold, ...]:
    label = exercise_of_hold if corrected else HoldRow.exercise
    query = select(label, HoldRow.started_s, HoldRow.ended_s, HoldRow.id)
    rows = db.execute(query.where(HoldRow.session_id == session_id).order_by(HoldRow.started_s))
    return tuple(Hold(*row) for row in rows)
