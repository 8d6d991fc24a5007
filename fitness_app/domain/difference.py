"""How much two figures differ, and how one changes over visits: never without the error."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

SURE = 1.96
"""A difference of so many of its errors happens by chance once in twenty times."""
WEEK_S = 7 * 86_400.0
DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Difference:
    """How much more the second has than the first, with its error (one spread); NaN where not measurable."""

    value: float
    error: float

    @property
    def measurable(self) -> bool:
        """Whether there is a number at all."""
        return math.isfinite(self.value) and math.isfinite(self.error)

    @property
    def sure(self) -> bool:
        """Whether it is more than the measurement's own error explains."""
        return self.measurable and abs(self.value) > SURE * self.error


UNKNOWN = Difference(math.nan, math.nan)


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of one visit, with its error."""

    at: datetime
    value: float
    error: float


@dataclass(frozen=True, slots=True)
class Trend:
    """How a figure changes from week to week: a straight line through the visits, by their errors."""

    per_week: Difference
    visits: int


def trend(points: Sequence[Point]) -> Trend | None:
    """The line through the visits whose figure is known; None where those are fewer than two days' worth.

    Its error follows from the errors of the points, or from their scatter where that is larger.
    """
    known = [each for each in points if math.isfinite(each.value) and each.error > 0]
    if len(known) < 2:
        return None
    weeks = np.array([each.at.timestamp() for each in known]) / WEEK_S
    values = np.array([each.value for each in known])
    weights = 1.0 / np.array([each.error for each in known]) ** 2
    centred = weeks - np.average(weeks, weights=weights)
    lever = float((weights * centred**2).sum())
    if float(np.ptp(weeks)) * WEEK_S < DAY_S:
        return None
    slope = float((weights * centred * values).sum()) / lever
    rest = values - np.average(values, weights=weights) - slope * centred
    scatter = float((weights * rest**2).sum()) / max(len(known) - 2, 1)
    return Trend(Difference(slope, math.sqrt(max(1.0, scatter) / lever)), len(known))
