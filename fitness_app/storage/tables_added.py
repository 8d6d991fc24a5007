"""The tables of what people add to sessions: corrections, notes, references, files."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Index, String, false
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from fitness_app.storage.tables_base import Base, within

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
    set_id: Mapped[UUID | None] = mapped_column(within("sets.id"))
    rep_id: Mapped[UUID | None] = mapped_column(within("reps.id"))
    hold_id: Mapped[UUID | None] = mapped_column(within("holds.id"))
    field: Mapped[str]
    old: Mapped[dict[str, Any]]
    new: Mapped[dict[str, Any]]
    author: Mapped[str]
    reason: Mapped[str]
    created_at: Mapped[datetime]


class ReviewRow(Base):
    """A note of a coach or therapist on a session: at `time_s` of it, on one set or repetition, or on all.

    `marks` are drawings on the picture, as data. A removed note stays, so that it does not come back from
    another copy of the log.
    """

    __tablename__ = "reviews"
    __table_args__ = (Index(None, "session_id", "time_s"), Index(None, "set_id"), Index(None, "rep_id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(within("sessions.id"))
    set_id: Mapped[UUID | None] = mapped_column(within("sets.id"))
    rep_id: Mapped[UUID | None] = mapped_column(within("reps.id"))
    time_s: Mapped[float | None]
    author: Mapped[str]
    text: Mapped[str]
    marks: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime | None]
    removed: Mapped[bool] = mapped_column(server_default=false())


class ReferenceRow(Base):
    """A set, or one repetition of it, that shows how an exercise should be done."""

    __tablename__ = "reference_sets"
    __table_args__ = (Index(None, "set_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    set_id: Mapped[UUID] = mapped_column(within("sets.id"))
    name: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime]
    rep_id: Mapped[UUID | None]


class MediaRow(Base):
    """A file that belongs to a session: its video where the user asked for it, or a thumbnail.

    A video's first picture is that of `start_s` seconds of the session.
    """

    __tablename__ = "media"
    __table_args__ = (
        Index(None, "session_id"),
        CheckConstraint("kind IN ('video', 'thumbnail')", name="kind"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    session_id: Mapped[UUID] = mapped_column(within("sessions.id"))
    kind: Mapped[str] = mapped_column(String(16))
    path: Mapped[str]
    created_at: Mapped[datetime]
    start_s: Mapped[float] = mapped_column(server_default=sql("0"))
