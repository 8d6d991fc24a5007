"""The tables of what the machine counted: who, with which models, sessions, sets, repetitions, poses."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from fitness_app.storage.columns import Measure
from fitness_app.storage.tables_base import Base, share, within


class AthleteRow(Base):
    """A person who trains; `identifier` is the number that a clinic knows the person by."""

    __tablename__ = "athletes"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    born_on: Mapped[date | None]
    identifier: Mapped[str] = mapped_column(server_default=text("''"))
    note: Mapped[str] = mapped_column(server_default=text("''"))


class ModelRow(Base):
    """A network with weights: its name and the SHA-256 of the weights in hex."""

    __tablename__ = "models"
    __table_args__ = (UniqueConstraint("name", "sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sha256: Mapped[str]


class PipelineRow(Base):
    """What made a figure: the version of the counting code, and the models that worked in it.

    `fingerprint` is the SHA-256 of both, so that equal pipelines are one row.
    """

    __tablename__ = "pipelines"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)


class PipelineModelRow(Base):
    """The model that did one kind of work ("pose", "skeleton", "video") in a pipeline."""

    __tablename__ = "pipeline_models"

    pipeline_id: Mapped[int] = mapped_column(within("pipelines.id"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    model_id: Mapped[int] = mapped_column(ForeignKey("models.id"))


class SessionRow(Base):
    """One training; `duration_s` is NULL until it ended in order."""

    __tablename__ = "sessions"
    __table_args__ = (
        Index(None, "athlete_id", "started_at"),
        Index(None, "started_at"),
        CheckConstraint("duration_s >= 0", name="duration"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(within("athletes.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    source: Mapped[str]
    started_at: Mapped[datetime]
    duration_s: Mapped[float | None]


class SetRow(Base):
    """Repetitions of one exercise; `ended_s` is NULL while it is open.

    `done` is the number of valid repetitions once the set has ended; an imported set has it without
    having repetitions one by one. `exertion` is Borg's CR10, `pain` 0–10, both told by the athlete.
    """

    __tablename__ = "sets"
    __table_args__ = (
        Index(None, "session_id", "started_s"),
        Index(None, "exercise"),
        share("confidence"),
        CheckConstraint("ended_s >= started_s", name="order"),
        CheckConstraint("done >= 0", name="done"),
        CheckConstraint("load_kg >= 0", name="load"),
        CheckConstraint("exertion BETWEEN 0 AND 10", name="exertion"),
        CheckConstraint("pain BETWEEN 0 AND 10", name="pain"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(within("sessions.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    exercise: Mapped[str]
    corrected_exercise: Mapped[str | None]
    confidence: Mapped[float]
    unsure: Mapped[bool]
    started_s: Mapped[float]
    ended_s: Mapped[float | None]
    done: Mapped[int | None]
    load_kg: Mapped[float | None]
    exertion: Mapped[float | None]
    pain: Mapped[float | None]


class RepRow(Base):
    """One repetition; a figure that could not be measured is NULL.

    `made_by` is the correction that cut it, NULL for what the machine counted; it is `replaced` while
    another one stands in its place.
    """

    __tablename__ = "reps"
    __table_args__ = (
        Index(None, "set_id", "started_s"),
        CheckConstraint("started_s <= peak_s AND peak_s <= ended_s", name="order"),
        share("visibility"),
        share("form"),
        CheckConstraint("side IN ('both', 'left', 'right')", name="side"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    set_id: Mapped[UUID] = mapped_column(within("sets.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    started_s: Mapped[float]
    peak_s: Mapped[float]
    ended_s: Mapped[float]
    range_deg: Mapped[float | None] = mapped_column(Measure)
    range_error_deg: Mapped[float | None] = mapped_column(Measure)
    eccentric_s: Mapped[float | None] = mapped_column(Measure)
    pause_s: Mapped[float | None] = mapped_column(Measure)
    concentric_s: Mapped[float | None] = mapped_column(Measure)
    visibility: Mapped[float | None] = mapped_column(Measure)
    form: Mapped[float | None] = mapped_column(Measure)
    valid: Mapped[bool]
    corrected_valid: Mapped[bool | None]
    reason: Mapped[str]
    cues: Mapped[list[str]]
    side: Mapped[str] = mapped_column(String(8))
    made_by: Mapped[UUID | None]
    replaced: Mapped[bool] = mapped_column(server_default=false())


class HoldRow(Base):
    """A posture that was kept."""

    __tablename__ = "holds"
    __table_args__ = (
        Index(None, "session_id", "started_s"),
        CheckConstraint("ended_s >= started_s", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(within("sessions.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    exercise: Mapped[str]
    corrected_exercise: Mapped[str | None]
    started_s: Mapped[float]
    ended_s: Mapped[float]


class RecognitionRow(Base):
    """What was recognised at one time of a session."""

    __tablename__ = "recognitions"
    __table_args__ = (UniqueConstraint("session_id", "time_s"), share("confidence"))

    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(within("sessions.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    time_s: Mapped[float]
    label: Mapped[str]
    guess: Mapped[str]
    confidence: Mapped[float]


class OpinionRow(Base):
    """What one model said at a recognition: `role` is "skeleton" or "video".

    `attention` holds a weight per time step of its window, which ended at `time_s`; `weight` is what its
    word weighed. They are NULL where nothing was told of them.
    """

    __tablename__ = "opinions"
    __table_args__ = (
        CheckConstraint("role IN ('skeleton', 'video')", name="role"),
        share("confidence"),
    )

    recognition_id: Mapped[int] = mapped_column(within("recognitions.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(8), primary_key=True)
    model_id: Mapped[int] = mapped_column(ForeignKey("models.id"))
    label: Mapped[str]
    confidence: Mapped[float]
    probabilities: Mapped[dict[str, Any]]
    device: Mapped[str]
    attention: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    time_s: Mapped[float | None]
    weight: Mapped[float | None]


class PoseTrackRow(Base):
    """The poses of one set, compressed by `track_codec` in the layout that `codec` numbers."""

    __tablename__ = "pose_tracks"
    __table_args__ = (CheckConstraint("frames >= 0 AND width > 0 AND height > 0", name="size"),)

    set_id: Mapped[UUID] = mapped_column(within("sets.id"), primary_key=True)
    codec: Mapped[int]
    frames: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)
