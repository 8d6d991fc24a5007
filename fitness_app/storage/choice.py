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
            conditions.append(SessionRow.started_at >= first_moment(self.since, self.zone))
        if self.until is not None:
            conditions.append(SessionRow.started_at < first_moment(self.until + timedelta(days=1), self.zone))
        return and_(true(), *conditions)


def first_moment(day: date, zone: tzinfo | None) -> datetime:
    """When a day begins, in UTC; in the time zone of this machine when `zone` is None.

    Some countries set the clock forward at midnight: there it is one o'clock. `timestamp` knows that, and
    `astimezone` gives the last hour of the day before.
    """
    return datetime.fromtimestamp(datetime.combine(day, time(), tzinfo=zone).timestamp(), UTC)


EVERYTHING = Choice()
