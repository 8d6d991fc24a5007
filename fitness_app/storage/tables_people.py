"""The tables of what belongs to a person: plans, goals, calibrations, models of one's own, the audit list."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, false, text
from sqlalchemy.orm import Mapped, mapped_column

from fitness_app.storage.tables_base import Base, share, within


class PlanRow(Base):
    """What an athlete means to do every week, from one day to another."""

    __tablename__ = "plans"
    __table_args__ = (
        Index(None, "athlete_id"),
        CheckConstraint("ends_on >= starts_on", name="period"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(within("athletes.id"))
    name: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    created_at: Mapped[datetime]
    note: Mapped[str] = mapped_column(server_default=text("''"))
    archived_on: Mapped[date | None]


class PlanItemRow(Base):
    """One exercise of a plan: on one weekday (0 is Monday), or on any where that is NULL."""

    __tablename__ = "plan_items"
    __table_args__ = (
        Index(None, "plan_id"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("sets > 0 AND reps >= 0 AND hold_s >= 0", name="amount"),
        CheckConstraint("rest_s >= 0 AND load_kg >= 0", name="effort"),
        CheckConstraint("range_max_deg >= range_min_deg", name="range"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    plan_id: Mapped[UUID] = mapped_column(within("plans.id"))
    position: Mapped[int] = mapped_column(server_default=text("0"))
    weekday: Mapped[int | None]
    exercise: Mapped[str]
    sets: Mapped[int]
    reps: Mapped[int]
    hold_s: Mapped[float]
    rest_s: Mapped[float] = mapped_column(server_default=text("0"))
    range_min_deg: Mapped[float | None]
    range_max_deg: Mapped[float | None]
    load_kg: Mapped[float | None]


class GoalRow(Base):
    """Something to reach: `measure` of `exercise` at least `target`, once (perhaps until a day) or weekly."""

    __tablename__ = "goals"
    __table_args__ = (
        Index(None, "athlete_id"),
        CheckConstraint("target > 0", name="target"),
        CheckConstraint("period IN ('once', 'week')", name="period"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(within("athletes.id"))
    exercise: Mapped[str]
    measure: Mapped[str]
    target: Mapped[float]
    due_on: Mapped[date | None]
    reached_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    period: Mapped[str] = mapped_column(String(8), server_default="once")
    archived_on: Mapped[date | None]


class CalibrationRow(Base):
    """Two positions of a person's joint, as the camera saw them and as a goniometer measured them."""

    __tablename__ = "calibrations"
    __table_args__ = (
        Index(None, "athlete_id", "joint", "created_at"),
        CheckConstraint("first_seen_deg <> second_seen_deg", name="two_positions"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(within("athletes.id"))
    joint: Mapped[str]
    first_seen_deg: Mapped[float]
    first_known_deg: Mapped[float]
    second_seen_deg: Mapped[float]
    second_known_deg: Mapped[float]
    author: Mapped[str]
    created_at: Mapped[datetime]


class PersonalModelRow(Base):
    """A model that learned from one athlete; `folder` is where it lies, `base` what it was made from.

    The shares are those of held-out repetitions that were named right, before and after.
    """

    __tablename__ = "personal_models"
    __table_args__ = (Index(None, "athlete_id", "name"), share("share_before"), share("share_after"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    athlete_id: Mapped[int] = mapped_column(within("athletes.id"))
    name: Mapped[str]
    sha256: Mapped[str]
    folder: Mapped[str]
    base: Mapped[str]
    classes: Mapped[list[str]] = mapped_column(JSON)
    share_before: Mapped[float]
    share_after: Mapped[float]
    active: Mapped[bool] = mapped_column(server_default=false())
    created_at: Mapped[datetime]


class DeedRow(Base):
    """Who did what with someone's data: the audit list, which outlives the data but not the names in it."""

    __tablename__ = "deeds"
    __table_args__ = (
        Index(None, "athlete_id"),
        Index(None, "at"),
        CheckConstraint("what IN ('export', 'import', 'delete')", name="what"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    author: Mapped[str]
    what: Mapped[str] = mapped_column(String(8))
    detail: Mapped[str]
    athlete_id: Mapped[int | None] = mapped_column(ForeignKey("athletes.id", ondelete="SET NULL"))
    session_id: Mapped[UUID | None]
