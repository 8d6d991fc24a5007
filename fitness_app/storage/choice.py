"""Which sessions a question is about."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from sqlalchemy import ColumnElement, and_, select, true

from fitness_app.storage.tables import AthleteRow, SessionRow


@dataclass(frozen=True, slots=True)
class Choice:
    """Which sessions to look at: those of one athlete, from one day to another, both included.

    Days are those of `zone`, the time zone of this machine when None.
    """

    athlete: str | None = None
    since: date | None = None
    until: date | None = None
    zone: tzinfo | None = None

    def day_of(self, moment: datetime) -> date:
        """The day of the user's calendar on which a moment lies."""
        return moment.astimezone(self.zone).date()

    def covers(self) -> ColumnElement[bool]:
        """Whether a session is one of these."""
        conditions: list[ColumnElement[bool]] = []
        if self.athlete is not None:
            owner = select(AthleteRow.id).where(AthleteRow.name == self.athlete).scalar_subquery()
            conditions.append(SessionRow.athlete_id == owner)
        if self.since is not None:
            conditions.append(SessionRow.started_at >= self._midnight(self.since))
        if self.until is not None:
            conditions.append(SessionRow.started_at < self._midnight(self.until + timedelta(days=1)))
        return and_(true(), *conditions)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC)


EVERYTHING = Choice()
