"""One set laid over another, repetition upon repetition: what the ghost follows and the charts compare."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from fitness_app.domain.comparison import Take, grids_of, known_level, matched
from fitness_app.domain.curves import Curve, driving_curve
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.film import Series
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.workout import Rep

PHASES = 101
"""A repetition is drawn from 0 to 100 per cent of its time."""
AT_ONCE = 60
"""So many repetitions are laid over each other at once, those of a usual set; the others when looked at."""
REST_S = 1.0
"""So far from a repetition the other one still stands at its end."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Repetition `number` (1 is the first) of a set, and the one that is laid over it.

    `levels` are times and levels of both sets. Which moments go together is worked out when it is first
    asked for, a hundredth of a second: of a thousand repetitions only a few are looked at.
    """

    number: int
    one: Rep
    other: Rep
    levels: tuple[tuple[Series, Series], tuple[Series, Series]]

    @cached_property
    def _moments(self) -> tuple[Series, Series]:
        found = matched(self.levels, (self.one, self.other))
        assert found is not None, "only repetitions that were seen are paired"
        return found

    @property
    def one_s(self) -> Series:
        """(n,) moments of the first one, in seconds of its session, growing evenly."""
        return self._moments[0]

    @property
    def other_s(self) -> Series:
        """(n,) the moments of the other one that show the same phases."""
        return self._moments[1]

    def moment(self, time_s: float) -> float:
        """The other's time that goes with a time of the first; at the ends it stands still."""
        return float(np.interp(time_s, self.one_s, self.other_s))

    def away(self, time_s: float) -> float:
        """Seconds from this time to the first repetition, 0 within it."""
        return max(self.one.start - time_s, time_s - self.one.end, 0.0)

    def share(self, time_s: float) -> float:
        """How much of the first repetition is over at this time, 0 to 1."""
        return (time_s - self.one.start) / max(self.one.end - self.one.start, 1e-9)


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """Two sets, and which of their repetitions lie upon each other; none where poses were not kept.

    `curves` are what drives them, none then either.
    """

    one: Take
    other: Take
    pairs: tuple[Pair, ...] = ()
    curves: tuple[Curve, ...] = ()

    def at(self, time_s: float) -> Pair | None:
        """The repetitions that lie upon each other at this time of the first set."""
        return next((pair for pair in self.pairs if pair.one.start <= time_s <= pair.one.end), None)

    def near(self, time_s: float) -> Pair | None:
        """The same, and in a short rest between two repetitions the nearer one."""
        best = min(self.pairs, key=lambda pair: pair.away(time_s), default=None)
        return best if best is not None and best.away(time_s) <= REST_S else None


def repeated(take: Take, count: int) -> Take:
    """The first repetition that counts as if it had been done `count` times: to hold it against each."""
    return replace(take, one=replace(take.one, reps=take.reps[:1] * count))


def laid_over(one: Take, other: Take, tell: Progress = silent) -> Overlay:
    """Lays the second set over the first, as many repetitions as both have.

    `tell` hears the share that is done; what it raises ends the work.
    """
    if one.track is None or other.track is None:
        return Overlay(one, other)
    mine = driving_curve(one.track, exercise_named(one.one.exercise), lambda share: tell(0.5 * share))
    theirs = driving_curve(
        other.track, exercise_named(other.one.exercise), lambda share: tell(0.5 + 0.5 * share)
    )
    levels = (known_level(mine), known_level(theirs))
    pairs = tuple(
        Pair(number, *reps, levels)
        for number, reps in enumerate(zip(one.reps, other.reps, strict=False), 1)
        if grids_of(levels, reps) is not None
    )
    for pair in pairs[:AT_ONCE]:
        pair.moment(pair.one.start)
    return Overlay(one, other, pairs, (mine, theirs))


@dataclass(frozen=True, slots=True, eq=False)
class PhaseCurves:
    """What drives an exercise in two repetitions of the same phase, (PHASES,) values each.

    `phase` is the share of the first repetition's time in per cent. The values are degrees where `joint`
    names the joint, else hundredths of the trunk's length; NaN where they are not known.
    """

    phase: Series
    one: Series
    other: Series
    joint: str
    calibrated: bool = False


class Phases:
    """What drives both sets of an overlay, repetition by repetition."""

    def __init__(self, overlay: Overlay) -> None:
        self._joint = measured_joint(exercise_named(overlay.one.one.exercise))
        takes = (overlay.one, overlay.other)
        self._calibrated = bool(self._joint) and all(take.calibration is not None for take in takes)
        self._read = [self._signal(*each) for each in zip(takes, overlay.curves, strict=False)]

    def of(self, pair: Pair) -> PhaseCurves:
        """Both values over the phase of these repetitions."""
        times = np.linspace(pair.one.start, pair.one.end, PHASES)
        moments = np.interp(times, pair.one_s, pair.other_s)
        one, other = (_between(at, *read) for at, read in zip((times, moments), self._read, strict=True))
        return PhaseCurves(np.linspace(0.0, 100.0, PHASES), one, other, self._joint, self._calibrated)

    def _signal(self, take: Take, curve: Curve) -> tuple[Series, Series]:
        """Times and values of what is told of an exercise, as a goniometer where both were held to one."""
        known = np.isfinite(curve.degrees)
        values = curve.degrees[known]
        if self._calibrated and take.calibration is not None:
            values = take.calibration.along(values)
        return curve.time_s[known], values


def _between(at: Series, times: Series, values: Series) -> Series:
    """Values at these times; NaN where the nearest that is known lies outside."""
    if not len(times):
        return np.full(len(at), np.nan)
    return np.asarray(np.interp(at, times, values, left=np.nan, right=np.nan))
