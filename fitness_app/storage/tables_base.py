"""What all tables of the log share: names of constraints, types of columns, common rules."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Float, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase

from fitness_app.storage.columns import UtcDateTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def within(parent: str) -> ForeignKey:
    """A reference to the row that this one is a part of: it goes when that one is deleted."""
    return ForeignKey(parent, ondelete="CASCADE")


def share(column: str) -> CheckConstraint:
    """A rule that a column holds a share of one."""
    return CheckConstraint(f"{column} BETWEEN 0 AND 1", name=f"{column}_share")


class Base(DeclarativeBase):
    """What all tables share: names of constraints, and types of columns."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcDateTime, float: Float(53), dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012
