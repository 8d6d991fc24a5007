"""Statements that write domain values so that writing them twice does no harm."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, ScalarSelect, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import DeclarativeBase

from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.workout import Hold, Rep, SessionInfo, Set, SetStarted
from fitness_app.storage.reading import valid_rep
from fitness_app.storage.tables import (
    AthleteRow,
    HoldRow,
    ModelRow,
    OpinionRow,
    PipelineModelRow,
    PipelineRow,
    PoseTrackRow,
    RecognitionRow,
    RepRow,
    SessionRow,
    SetRow,
)
from fitness_app.storage.track_codec import pack

Row = type[DeclarativeBase]


def put(db: Connection, row: Row, values: Mapping[str, Any] | list[dict[str, Any]]) -> bool:
    """Inserts one or more rows, and leaves alone those that are there; tells whether any was new."""
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    statement = insert(row).values(values).on_conflict_do_nothing()
    return db.execute(statement, execution_options={"preserve_rowcount": True}).rowcount > 0


def put_athlete(db: Connection, name: str) -> int:
    """The key of the athlete called `name`, who is added when new."""
    known = db.scalar(select(AthleteRow.id).where(AthleteRow.name == name))
    if known is not None:
        return known
    put(db, AthleteRow, {"name": name, "created_at": datetime.now(UTC)})
    return db.scalars(select(AthleteRow.id).where(AthleteRow.name == name)).one()


def put_model(db: Connection, model: ModelId) -> int:
    """The key of a model, which is added when new."""
    same = (ModelRow.name == model.name) & (ModelRow.sha256 == model.sha256)
    known = db.scalar(select(ModelRow.id).where(same))
    if known is not None:
        return known
    put(db, ModelRow, {"name": model.name, "sha256": model.sha256})
    return db.scalars(select(ModelRow.id).where(same)).one()


def put_pipeline(db: Connection, version: str, models: Mapping[str, ModelId]) -> int:
    """The key of what made a session's figures: the version of the code with its models."""
    parts = [version, sorted((role, model.name, model.sha256) for role, model in models.items())]
    fingerprint = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
    put(db, PipelineRow, {"version": version, "fingerprint": fingerprint})
    key = db.scalars(select(PipelineRow.id).where(PipelineRow.fingerprint == fingerprint)).one()
    for role, model in models.items():
        put(db, PipelineModelRow, {"pipeline_id": key, "role": role, "model_id": put_model(db, model)})
    return key


def put_session(db: Connection, info: SessionInfo) -> bool:
    """Writes the head of a session; tells whether it was new."""
    return put(
        db,
        SessionRow,
        {
            "id": info.id,
            "athlete_id": put_athlete(db, info.athlete),
            "pipeline_id": put_pipeline(db, info.pipeline_version, info.models),
            "source": info.source,
            "started_at": info.started_at,
        },
    )


def _made_in(session_id: UUID) -> dict[str, ScalarSelect[int]]:
    """The pipeline that makes the figures of a session."""
    pipeline = select(SessionRow.pipeline_id).where(SessionRow.id == session_id)
    return {"pipeline_id": pipeline.scalar_subquery()}


def put_set_start(db: Connection, session_id: UUID, started: SetStarted) -> None:
    """Writes an open set, so that its repetitions have a home."""
    values = {
        "id": started.set_id,
        "session_id": session_id,
        "exercise": started.exercise,
        "confidence": started.confidence,
        "unsure": False,
        "started_s": started.start,
    }
    put(db, SetRow, values | _made_in(session_id))


def put_rep(db: Connection, session_id: UUID, set_id: UUID, rep: Rep) -> None:
    """Writes one repetition."""
    put(db, RepRow, {"id": rep.id, "set_id": set_id} | _made_in(session_id) | rep_values(rep))


def rep_values(rep: Rep) -> dict[str, Any]:
    """The columns of a repetition beside its keys."""
    return {
        "started_s": rep.start,
        "peak_s": rep.peak,
        "ended_s": rep.end,
        "range_deg": rep.range_deg,
        "range_error_deg": rep.range_error_deg,
        "eccentric_s": rep.eccentric_s,
        "pause_s": rep.pause_s,
        "concentric_s": rep.concentric_s,
        "visibility": rep.visibility,
        "form": rep.form,
        "valid": rep.valid,
        "reason": rep.reason,
        "cues": list(rep.cues),
        "side": rep.side,
    }


def put_set(db: Connection, session_id: UUID, done: Set) -> None:
    """Writes a finished set with its final label, and the repetitions that are not there yet."""
    put_set_start(db, session_id, SetStarted(done.id, done.exercise, done.confidence, done.start))
    for rep in done.reps:
        put_rep(db, session_id, done.id, rep)
    counted = select(func.count()).where(RepRow.set_id == done.id, valid_rep).scalar_subquery()
    values = {
        "exercise": done.exercise,
        "confidence": done.confidence,
        "unsure": done.unsure,
        "started_s": done.start,
        "ended_s": done.end,
        "done": counted if done.told_reps is None else done.told_reps,
    }
    told = {"load_kg": done.load_kg, "exertion": done.exertion, "pain": done.pain}
    told = {name: value for name, value in told.items() if value is not None}
    db.execute(update(SetRow).where(SetRow.id == done.id).values(values | told))


def put_track(db: Connection, set_id: UUID, track: PoseTrack) -> None:
    """Writes the poses of a set."""
    packed = pack(track)
    width, height = packed.size
    values = {"codec": packed.codec, "frames": packed.frames, "width": width, "height": height}
    put(db, PoseTrackRow, {"set_id": set_id, "data": packed.data} | values)


def put_hold(db: Connection, session_id: UUID, hold: Hold) -> None:
    """Writes a hold."""
    values = {"exercise": hold.exercise, "started_s": hold.start, "ended_s": hold.end}
    put(db, HoldRow, {"id": hold.id, "session_id": session_id} | _made_in(session_id) | values)


def put_recognition(db: Connection, session_id: UUID, recognition: Recognition) -> None:
    """Writes what was recognised, with the opinion of each model."""
    same = (RecognitionRow.session_id == session_id) & (RecognitionRow.time_s == recognition.time)
    values = {
        "session_id": session_id,
        "time_s": recognition.time,
        "label": recognition.label,
        "guess": recognition.guess,
        "confidence": recognition.confidence,
    }
    if not put(db, RecognitionRow, values | _made_in(session_id)):
        return
    key = db.scalars(select(RecognitionRow.id).where(same)).one()
    opinions = {"skeleton": recognition.skeleton, "video": recognition.video}
    rows = [
        _opinion(db, key, role, opinion)
        for role, opinion in opinions.items()
        if opinion and opinion.time_s in (None, recognition.time)  # an older one is written down already
    ]
    if rows:
        put(db, OpinionRow, rows)


def _opinion(db: Connection, recognition_id: int, role: str, opinion: Opinion) -> dict[str, Any]:
    return {
        "recognition_id": recognition_id,
        "role": role,
        "model_id": put_model(db, opinion.model),
        "label": opinion.label,
        "confidence": opinion.confidence,
        "probabilities": {label: round(share, 4) for label, share in opinion.probabilities.items()},
        "device": f"{opinion.device}/{opinion.runtime}".rstrip("/"),
        "attention": [round(share, 4) for share in opinion.attention] or None,
        "time_s": opinion.time_s,
        "weight": opinion.weight,
    }
