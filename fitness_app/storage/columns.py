"""Column types that hold a value the same way in SQLite and PostgreSQL."""

import math
from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Float
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, kept in UTC and always given back with its zone.

    Raises ValueError for a time without a zone: nobody could tell later what it meant.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turns a moment with a zone into UTC; SQLite keeps no zone, so it gets none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"the time {value} has no zone: give it in UTC")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Gives the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Measure(TypeDecorator[float]):
    """A measured figure; NaN and infinity (nothing could be measured) are kept as NULL and read as NaN."""

    impl = Float(53)
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> float | None:  # noqa: ARG002
        """Keeps finite figures only."""
        return None if value is None or not math.isfinite(value) else float(value)

    def process_result_value(self, value: float | None, dialect: Dialect) -> float:  # noqa: ARG002
        """Gives NaN where nothing was measured."""
        return math.nan if value is None else value
