"""Compares two sets repetition by repetition, each figure with its measurement error."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from fitness_app.domain.alignment import align
from fitness_app.domain.curves import Curve, driving_curve, side_angle
from fitness_app.domain.difference import UNKNOWN, Difference
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.film import Series
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import UNSEEN, Quality, quality_of, range_figure
from fitness_app.domain.view import measurable
from fitness_app.domain.workout import Rep, Set

GRID_S = 0.02
"""Movements are laid over each other in steps of this length."""


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

    @property
    def whole(self) -> Difference:
        """The whole repetition in seconds: its error is that of its two ends, as that of each phase."""
        parts = (self.eccentric, self.pause, self.concentric)
        if not all(each.measurable for each in parts):
            return UNKNOWN
        return Difference(sum(each.value for each in parts), self.eccentric.error)


def compare(before: Take, after: Take) -> tuple[RepDifference, ...]:
    """Repetition by repetition, as many as both have."""
    pairs = zip(before.reps, after.reps, strict=False)
    sides = zip(symmetries(before), symmetries(after), strict=False)
    return tuple(
        _pair(number, (before, after), pair, _minus(*even))
        for number, (pair, even) in enumerate(zip(pairs, sides, strict=True), 1)
    )


def _pair(number: int, takes: tuple[Take, Take], pair: tuple[Rep, Rep], even: Difference) -> RepDifference:
    (before, after), (old, new) = takes, pair
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
        even,
    )


def _difference(old: float, new: float, error: float) -> Difference:
    return Difference(new - old, error) if math.isfinite(new - old) else UNKNOWN


def _minus(old: Difference, new: Difference) -> Difference:
    return _difference(old.value, new.value, math.hypot(old.error, new.error))


def side_ranges(take: Take, rep: Rep) -> tuple[float, float]:
    """The degrees through which the left and the right joint moved in a repetition; NaN where not known."""
    return _Sides(take).ranges(rep)


class _Sides:
    """How far each side moves in repetitions of one set: its angles are worked out once for all of them."""

    def __init__(self, take: Take) -> None:
        self._track, exercise = take.track, exercise_named(take.one.exercise)
        self._angles = [] if self._track is None else [side_angle(self._track, exercise, s) for s in (0, 1)]

    def ranges(self, rep: Rep) -> tuple[float, float]:
        """Those of the left and the right joint; NaN where not known."""
        if self._track is None:
            return math.nan, math.nan
        first = int(np.searchsorted(self._track.time_s, rep.start, "left"))
        last = int(np.searchsorted(self._track.time_s, rep.end, "right"))
        left, right = (_spread(angle[first:last]) for angle in self._angles)
        return left, right


def _spread(angle: Series) -> float:
    known = angle[np.isfinite(angle)]
    return float(np.ptp(known)) if len(known) > 1 else math.nan


def symmetry(take: Take, rep: Rep) -> Difference:
    """How much more the left joint moved than the right one, in per cent of their mean; 0 is even.

    The error is that of the range on either side, though the far side is hidden in a side view: there no
    number is told.
    """
    return _evenness(take, side_ranges(take, rep))


def symmetries(take: Take) -> list[Difference]:
    """`symmetry` of each repetition that counts."""
    sides = _Sides(take)
    return [_evenness(take, sides.ranges(rep)) for rep in take.reps]


def _evenness(take: Take, ranges: tuple[float, float]) -> Difference:
    left, right = ranges
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
    tracks = ((one, one.track), (other, other.track))
    curves = [known_level(driving_curve(track, exercise_named(take.one.exercise))) for take, track in tracks]
    parts = [matched(curves, pair) for pair in pairs]
    known = [part for part in parts if part is not None]
    if not known:
        return None
    one_s, other_s = (np.concatenate([part[side] for part in known]) for side in (0, 1))
    order = np.argsort(one_s, kind="stable")
    return Matched(one_s[order], np.maximum.accumulate(other_s[order]))


def known_level(curve: Curve) -> tuple[Series, Series]:
    """Times and levels of what drives an exercise, where it is known."""
    known = np.isfinite(curve.level)
    return curve.time_s[known], curve.level[known]


def grids_of(curves: Sequence[tuple[Series, Series]], pair: tuple[Rep, Rep]) -> list[Series] | None:
    """Even steps of `GRID_S` through each of two repetitions; None where one is unseen."""
    grids = [np.arange(rep.start, rep.end + GRID_S / 2, GRID_S) for rep in pair]
    if any(len(grid) < 2 or len(time) < 2 for grid, (time, _) in zip(grids, curves, strict=True)):
        return None
    return grids


def matched(curves: Sequence[tuple[Series, Series]], pair: tuple[Rep, Rep]) -> tuple[Series, Series] | None:
    """The times of two repetitions that go together, from `known_level`; None where one is unseen.

    The first grows evenly by `GRID_S`, the second never falls.
    """
    grids = grids_of(curves, pair)
    if grids is None:
        return None
    levels = [np.interp(grid, time, level) for grid, (time, level) in zip(grids, curves, strict=True)]
    found = align(levels[0], levels[1])
    places = found.place(np.arange(len(grids[0])))
    return grids[0], np.interp(places, np.arange(len(grids[1])), grids[1])
