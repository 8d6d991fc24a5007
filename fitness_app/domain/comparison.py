"""Compares sets repetition by repetition, and a figure over visits; each with its measurement error."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import ArrayLike

from fitness_app.domain.alignment import align
from fitness_app.domain.curves import driving_curve, side_angle
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.film import Series
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import UNSEEN, Quality, quality_of, range_figure
from fitness_app.domain.view import measurable
from fitness_app.domain.workout import Rep, Set

SURE = 1.96
"""A difference of so many of its errors happens by chance once in twenty times."""
GRID_S = 0.02
"""Movements are laid over each other in steps of this length."""
WEEK_S = 7 * 86_400.0


@dataclass(frozen=True, slots=True)
class Take:
    """A set as it was recorded once: its poses (None where they were not kept) and how well it was seen."""

    one: Set
    track: PoseTrack | None
    quality: Quality
    calibration: Calibration | None = None

    @property
    def reps(self) -> tuple[Rep, ...]:
        """The repetitions that count."""
        return tuple(rep for rep in self.one.reps if rep.valid)


def take_of(one: Set, track: PoseTrack | None, calibration: Calibration | None = None) -> Take:
    """A set ready for comparison."""
    known = track is not None and len(track) > 0
    quality = quality_of(track, exercise_named(one.exercise)) if known and track is not None else UNSEEN
    return Take(one, track if known else None, quality, calibration)


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
class RepDifference:
    """What repetition `number` (1 is the first) of a set has more than that of another one.

    `range` in degrees, phases in seconds, `symmetry` in per cent: how much more the left side moves than the
    right one, now less then.
    """

    number: int
    range: Difference
    eccentric: Difference
    pause: Difference
    concentric: Difference
    symmetry: Difference


def compare(before: Take, after: Take) -> tuple[RepDifference, ...]:
    """Repetition by repetition, as many as both have."""
    pairs = zip(before.reps, after.reps, strict=False)
    return tuple(_pair(number, before, after, pair) for number, pair in enumerate(pairs, 1))


def _pair(number: int, before: Take, after: Take, pair: tuple[Rep, Rep]) -> RepDifference:
    old, new = pair
    figures = [
        range_figure(rep, take.quality, take.calibration) for rep, take in ((old, before), (new, after))
    ]
    told = all(figure.told for figure in figures)
    spread = math.hypot(before.quality.tempo_error_s, after.quality.tempo_error_s)
    moved = math.hypot(figures[0].error, figures[1].error)
    return RepDifference(
        number,
        _difference(figures[0].value, figures[1].value, moved) if told else UNKNOWN,
        _difference(old.eccentric_s, new.eccentric_s, spread),
        _difference(old.pause_s, new.pause_s, spread),
        _difference(old.concentric_s, new.concentric_s, spread),
        _minus(symmetry(before, old), symmetry(after, new)),
    )


def _difference(old: float, new: float, error: float) -> Difference:
    return Difference(new - old, error) if math.isfinite(new - old) else UNKNOWN


def _minus(old: Difference, new: Difference) -> Difference:
    return _difference(old.value, new.value, math.hypot(old.error, new.error))


def side_ranges(take: Take, rep: Rep) -> tuple[float, float]:
    """The degrees through which the left and the right joint moved in a repetition; NaN where not known."""
    if take.track is None:
        return math.nan, math.nan
    during = take.track.between(rep.start, rep.end)
    exercise = exercise_named(take.one.exercise)
    left, right = (_spread(side_angle(during, exercise, side)) for side in (0, 1))
    return left, right


def _spread(angle: Series) -> float:
    known = angle[np.isfinite(angle)]
    return float(np.ptp(known)) if len(known) > 1 else math.nan


def symmetry(take: Take, rep: Rep) -> Difference:
    """How much more the left joint moved than the right one, in per cent of their mean; 0 is even.

    The error is that of the range on either side, though the far side is hidden in a side view: there no
    number is told.
    """
    left, right = side_ranges(take, rep)
    error = take.quality.error_deg
    mean = (left + right) / 2.0
    if not mean > 0 or not measurable(error) or take.quality.view.name == "side":
        return UNKNOWN
    return Difference(100.0 * (left - right) / mean, 100.0 * math.sqrt(2.0) * error / mean)


@dataclass(frozen=True, slots=True, eq=False)
class Matched:
    """Which moment of another set shows the same phase: both in seconds of their sessions, growing."""

    one_s: Series
    other_s: Series

    def moment(self, time_s: ArrayLike) -> Series:
        """The other set's time that goes with a time of the first one."""
        return np.asarray(np.interp(np.asarray(time_s, np.float64), self.one_s, self.other_s))


def match(one: Take, other: Take) -> Matched | None:
    """Lays one set over another, repetition upon repetition, for a ghost that moves along.

    None where the poses of either were not kept, or there is no repetition to lay upon another.
    """
    if one.track is None or other.track is None:
        return None
    pairs = list(zip(one.reps, other.reps, strict=False))
    curves = [_curve(take) for take in (one, other)]
    parts = [_matched(curves, pair) for pair in pairs]
    known = [part for part in parts if part is not None]
    if not known:
        return None
    one_s, other_s = (np.concatenate([part[side] for part in known]) for side in (0, 1))
    order = np.argsort(one_s, kind="stable")
    return Matched(one_s[order], np.maximum.accumulate(other_s[order]))


def _curve(take: Take) -> tuple[Series, Series]:
    """Time and level of the driving signal, without what is not known."""
    assert take.track is not None
    curve = driving_curve(take.track, exercise_named(take.one.exercise))
    known = np.isfinite(curve.level)
    return curve.time_s[known], curve.level[known]


def _matched(curves: list[tuple[Series, Series]], pair: tuple[Rep, Rep]) -> tuple[Series, Series] | None:
    """The times of two repetitions that go together."""
    grids = [np.arange(rep.start, rep.end + GRID_S / 2, GRID_S) for rep in pair]
    if any(len(grid) < 2 or len(time) < 2 for grid, (time, _) in zip(grids, curves, strict=True)):
        return None
    levels = [np.interp(grid, time, level) for grid, (time, level) in zip(grids, curves, strict=True)]
    found = align(levels[0], levels[1])
    places = found.place(np.arange(len(grids[0])))
    return grids[0], np.interp(places, np.arange(len(grids[1])), grids[1])


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
    if float(np.ptp(weeks)) * WEEK_S < 86_400.0:
        return None
    slope = float((weights * centred * values).sum()) / lever
    rest = values - np.average(values, weights=weights) - slope * centred
    scatter = float((weights * rest**2).sum()) / max(len(known) - 2, 1)
    return Trend(Difference(slope, math.sqrt(max(1.0, scatter) / lever)), len(known))
