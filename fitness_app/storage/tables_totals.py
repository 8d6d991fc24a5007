"""Sums of ended sessions, kept so that ten years of training are answered as quickly as a week."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from fitness_app.storage.columns import Measure
from fitness_app.storage.tables_base import Base, within


class TotalRow(Base):
    """What was done of one exercise in one session that has ended; written anew when it is corrected.

    `load_kg` is weight × repetitions. The figures from `range_deg` on are means over the valid repetitions,
    NULL where nothing was measured.
    """

    __tablename__ = "session_totals"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 -- read by SQLAlchemy, never changed

    session_id: Mapped[UUID] = mapped_column(within("sessions.id"), primary_key=True)
    exercise: Mapped[str] = mapped_column(primary_key=True)
    sets: Mapped[int]
    reps: Mapped[int]
    load_kg: Mapped[float]
    holds: Mapped[int]
    hold_s: Mapped[float]
    best_reps: Mapped[int]
    best_load_kg: Mapped[float | None]
    best_range_deg: Mapped[float | None]
    best_hold_s: Mapped[float | None]
    valid_reps: Mapped[int]
    range_deg: Mapped[float | None] = mapped_column(Measure)
    range_error_deg: Mapped[float | None] = mapped_column(Measure)
    eccentric_s: Mapped[float | None] = mapped_column(Measure)
    pause_s: Mapped[float | None] = mapped_column(Measure)
    concentric_s: Mapped[float | None] = mapped_column(Measure)
    form: Mapped[float | None] = mapped_column(Measure)
