"""Takes the jitter out of landmarks without holding quick movements back.

The One Euro filter: Casiez, Roussel and Vogel, "1 € Filter: A Simple Speed-based Low-pass Filter for Noisy
Input in Interactive Systems", CHI 2012, https://gery.casiez.net/1euro/. A low-pass filter whose cut-off
grows with speed: what rests is held still, what moves is let through.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fitness_app.domain.pose import JOINTS, FloatArray, Pose, absent

Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class OneEuroOptions:
    """How strongly a One Euro filter holds on.

    `min_cutoff_hz` is the cut-off at rest: lower is calmer. `beta` is how many Hz the cut-off gains per
    unit of speed: higher lags less. `speed_cutoff_hz` smooths the speed itself. After a gap longer than
    `max_gap_s` the filter starts anew.
    """

    min_cutoff_hz: float
    beta: float
    speed_cutoff_hz: float = 1.0
    max_gap_s: float = 1.0


class OneEuro:
    """Smooths an array of signals sample by sample; every element is a signal of its own.

    Elements that are NaN stay NaN and do not disturb the others; an element that comes back after a gap
    longer than `max_gap_s` starts anew from its first value, as does everything when time does not grow.
    """

    def __init__(self, options: OneEuroOptions) -> None:
        self._options = options
        self._value: Samples | None = None
        self._speed: Samples = np.zeros(0)
        self._time: Samples = np.zeros(0)
        self._whole_s = math.nan  # when the last sample came, if nothing was missing in it

    def reset(self) -> None:
        """Forgets everything: the next sample passes as it is."""
        self._value = None
        self._whole_s = math.nan

    def update(self, sample: ArrayLike, time_s: float, scale: ArrayLike = 1.0) -> Samples:
        """The smoothed sample, of the same shape.

        `scale` is the size of the thing that moves, in units of the sample (it broadcasts against it): with
        it, near and far are smoothed alike.
        """
        fresh = np.asarray(sample, dtype=np.float64)
        if self._value is None or self._value.shape != fresh.shape:
            self._begin(fresh.shape)
        units = np.asarray(scale, dtype=np.float64)
        known = np.isfinite(fresh)
        whole, since_s = bool(known.all()), time_s - self._whole_s
        if whole and 0.0 < since_s <= self._options.max_gap_s:
            # Nothing is missing, now or before: the usual case, with a third of the work.
            self._value = self._step(fresh, np.asarray(since_s), self._change(fresh, units * since_s))
            self._time.fill(time_s)
        else:
            self._mend(fresh, known, time_s, units)
        self._whole_s = time_s if whole else math.nan
        assert self._value is not None
        return np.where(known, self._value, np.nan)

    def _mend(self, fresh: Samples, known: NDArray[np.bool_], time_s: float, units: Samples) -> None:
        """Takes a sample in which something is missing, or was before."""
        assert self._value is not None
        since = time_s - self._time
        going = known & np.isfinite(self._value) & (since > 0) & (since <= self._options.max_gap_s)
        since = np.where(going, since, 1.0)
        smooth = self._step(fresh, since, np.nan_to_num(self._change(fresh, units * since)))
        self._value = np.where(known, np.where(going, smooth, fresh), self._value)
        self._speed = np.where(known & ~going, 0.0, self._speed)
        self._time = np.where(known, time_s, self._time)

    def _begin(self, shape: tuple[int, ...]) -> None:
        self._value = np.full(shape, np.nan)
        self._speed = np.zeros(shape)
        self._time = np.full(shape, -np.inf)

    def _change(self, fresh: Samples, unit: Samples) -> Samples:
        """How quickly it moved, in scales per second."""
        assert self._value is not None
        return np.asarray((fresh - self._value) / unit)

    def _step(self, fresh: Samples, since: Samples, change: Samples) -> Samples:
        """One step of the filter; `self._speed` is kept in scales per second."""
        assert self._value is not None
        trust = _share(self._options.speed_cutoff_hz, since)
        self._speed = self._speed + trust * (change - self._speed)
        cutoff = self._options.min_cutoff_hz + self._options.beta * np.abs(self._speed)
        return np.asarray(self._value + _share(cutoff, since) * (fresh - self._value))


def _share(cutoff_hz: ArrayLike, since_s: Samples) -> Samples:
    """How much of the new sample a first-order low-pass filter takes."""
    turn = 2.0 * np.pi * np.asarray(cutoff_hz, dtype=np.float64) * since_s
    return np.asarray(turn / (turn + 1.0))


BODY = OneEuroOptions(min_cutoff_hz=0.4, beta=15.0, speed_cutoff_hz=2.0)
"""For joints, speeds in body sizes per second (metres per second for world landmarks).

Chosen on 11 real clips: at rest joint angles tremble a third as much as before; of the range of motion of
real repetitions, played at twice their speed, 97 % or more is left in each clip; lag 10 to 20 ms.
"""


class PoseSmoother:
    """Smooths the poses of one person as they come."""

    def __init__(self) -> None:
        self._joints = OneEuro(BODY)

    def reset(self) -> None:
        """Forgets the person: the next pose passes as it is."""
        self._joints.reset()

    def update(self, pose: Pose) -> Pose:
        """The smoothed pose; an absent one stays absent."""
        if not pose.present:
            return absent(pose.time_s, pose.size)
        world = np.full((JOINTS, 3), np.nan) if pose.world is None else pose.world
        joints = np.hstack((pose.landmarks, world))  # in one array: half the time of two
        smooth = self._joints.update(joints, pose.time_s, _units(pose)).astype(np.float32)
        return Pose(pose.time_s, smooth[:, :4], None if pose.world is None else smooth[:, 4:], pose.size)


def _units(pose: Pose) -> FloatArray:
    """(7,) the body's size in units of x, y, z and visibility, then metres for the three world axes."""
    width, height = pose.size
    body = body_size(pose)
    return np.array([body * height / width, body, body * height / width, 1.0, 1.0, 1.0, 1.0], np.float32)


_SMALLEST = 0.01


def body_size(pose: Pose) -> float:
    """The person's size in units of the picture's height: the mean of the box's two sides."""
    points = pose.points[np.isfinite(pose.points).all(axis=1)]
    return max(float(np.ptp(points, axis=0).mean()), _SMALLEST) if len(points) else _SMALLEST
