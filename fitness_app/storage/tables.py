"""The tables of the log (design: athletes, sessions, sets, repetitions and what belongs to them).

Keys of what is counted are UUIDs that the domain gave, so that writing twice is harmless and two
stations never collide. What the machine wrote is never changed: `corrections` only grows, and the
`corrected_…` columns hold what the newest correction says. Every set, repetition and hold names the
pipeline that made it, every opinion its model.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from fitness_app.storage.columns import Measure, UtcDateTime

SCHEMA_VERSION = "0001"
"""The newest revision in `migrations/versions`: what this code reads and writes."""

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def _within(parent: str) -> ForeignKey:
    """A reference to the row that this one is a part of: it goes when that one is deleted."""
    return ForeignKey(parent, ondelete="CASCADE")


def _share(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN 0 AND 1", name=f"{column}_share")


class Base(DeclarativeBase):
    """What all tables share: names of constraints, and types of columns."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcDateTime, float: Float(53), dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012


class AthleteRow(Base):
    """A person who trains."""

    __tablename__ = "athletes"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]


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

    pipeline_id: Mapped[int] = mapped_column(_within("pipelines.id"), primary_key=True)
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
    athlete_id: Mapped[int] = mapped_column(_within("athletes.id"))
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
        _share("confidence"),
        CheckConstraint("ended_s >= started_s", name="order"),
        CheckConstraint("done >= 0", name="done"),
        CheckConstraint("load_kg >= 0", name="load"),
        CheckConstraint("exertion BETWEEN 0 AND 10", name="exertion"),
        CheckConstraint("pain BETWEEN 0 AND 10", name="pain"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(_within("sessions.id"))
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
    """One repetition; a figure that could not be measured is NULL."""

    __tablename__ = "reps"
    __table_args__ = (
        Index(None, "set_id", "started_s"),
        CheckConstraint("started_s <= peak_s AND peak_s <= ended_s", name="order"),
        _share("visibility"),
        _share("form"),
        CheckConstraint("side IN ('both', 'left', 'right')", name="side"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    set_id: Mapped[UUID] = mapped_column(_within("sets.id"))
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


class HoldRow(Base):
    """A posture that was kept."""

    __tablename__ = "holds"
    __table_args__ = (
        Index(None, "session_id", "started_s"),
        CheckConstraint("ended_s >= started_s", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(_within("sessions.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    exercise: Mapped[str]
    corrected_exercise: Mapped[str | None]
    started_s: Mapped[float]
    ended_s: Mapped[float]


class RecognitionRow(Base):
    """What was recognised at one time of a session."""

    __tablename__ = "recognitions"
    __table_args__ = (UniqueConstraint("session_id", "time_s"), _share("confidence"))

    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(_within("sessions.id"))
    pipeline_id: Mapped[int] = mapped_column(ForeignKey("pipelines.id"))
    time_s: Mapped[float]
    label: Mapped[str]
    guess: Mapped[str]
    confidence: Mapped[float]


class OpinionRow(Base):
    """What one model said at a recognition: `role` is "skeleton" or "video"."""

    __tablename__ = "opinions"
    __table_args__ = (
        CheckConstraint("role IN ('skeleton', 'video')", name="role"),
        _share("confidence"),
    )

    recognition_id: Mapped[int] = mapped_column(_within("recognitions.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(8), primary_key=True)
    model_id: Mapped[int] = mapped_column(ForeignKey("models.id"))
    label: Mapped[str]
    confidence: Mapped[float]
    probabilities: Mapped[dict[str, Any]]
    device: Mapped[str]


class PoseTrackRow(Base):
    """The poses of one set, compressed by `track_codec` in the layout that `codec` numbers."""

    __tablename__ = "pose_tracks"
    __table_args__ = (CheckConstraint("frames >= 0 AND width > 0 AND height > 0", name="size"),)

    set_id: Mapped[UUID] = mapped_column(_within("sets.id"), primary_key=True)
    codec: Mapped[int]
    frames: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)


TARGETS = ("set_id", "rep_id", "hold_id")
"""The columns of a correction of which one says what is corrected."""


class CorrectionRow(Base):
    """Someone's word against the machine's, on one set, repetition or hold; rows are only added.

    `field` names what is corrected, `old` and `new` hold its value as {"value": …}.
    """

    __tablename__ = "corrections"
    __table_args__ = (
        Index(None, "set_id"),
        Index(None, "rep_id"),
        Index(None, "hold_id"),
        CheckConstraint(
            " + ".join(f"CASE WHEN {name} IS NULL THEN 0 ELSE 1 END" for name in TARGETS) + " = 1",
            name="one_target",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    set_id: Mapped[UUID | None] = mapped_column(_within("sets.id"))
    rep_id: Mapped[UUID | None] = mapped_column(_within("reps.id"))
    hold_id: Mapped[UUID | None] = mapped_column(_within("holds.id"))
    field: Mapped[str]
    old: Mapped[dict[str, Any]]
    new: Mapped[dict[str, Any]]
    author: Mapped[str]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class ReviewRow(Base):
    """A note of a coach or therapist on a session, at `time_s` of it, perhaps on one set."""

    __tablename__ = "reviews"
    __table_args__ = (Index(None, "session_id", "time_s"), Index(None, "set_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(_within("sessions.id"))
    set_id: Mapped[UUID | None] = mapped_column(_within("sets.id"))
    time_s: Mapped[float]
    author: Mapped[str]
    text: Mapped[str]
    created_at: Mapped[datetime]


class PlanRow(Base):
    """What an athlete means to do every week, from one day to another."""

    __tablename__ = "plans"
    __table_args__ = (
        Index(None, "athlete_id"),
        CheckConstraint("ends_on >= starts_on", name="period"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(_within("athletes.id"))
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    created_at: Mapped[datetime]


class PlanItemRow(Base):
    """One exercise of a plan on one weekday (0 is Monday)."""

    __tablename__ = "plan_items"
    __table_args__ = (
        Index(None, "plan_id"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("sets > 0 AND reps >= 0 AND hold_s >= 0", name="amount"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    plan_id: Mapped[UUID] = mapped_column(_within("plans.id"))
    weekday: Mapped[int]
    exercise: Mapped[str]
    sets: Mapped[int]
    reps: Mapped[int]
    hold_s: Mapped[float]


class GoalRow(Base):
    """Something to reach: `measure` of `exercise` at least `target`, perhaps until a day."""

    __tablename__ = "goals"
    __table_args__ = (Index(None, "athlete_id"), CheckConstraint("target > 0", name="target"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(_within("athletes.id"))
    exercise: Mapped[str]
    measure: Mapped[str]
    target: Mapped[float]
    due_on: Mapped[date | None]
    reached_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class MediaRow(Base):
    """A file that belongs to a session: its video where the user asked for it, or a thumbnail."""

    __tablename__ = "media"
    __table_args__ = (
        Index(None, "session_id"),
        CheckConstraint("kind IN ('video', 'thumbnail')", name="kind"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(_within("sessions.id"))
    kind: Mapped[str] = mapped_column(String(16))
    path: Mapped[str]
    created_at: Mapped[datetime]
