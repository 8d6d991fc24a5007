"""A recorded set as signals over time: all that a movement may be counted by, and how long one lasts."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.film import Series
from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.signals import Angle, Gap, Height

RATE = 15.0
"""Signals are looked at with so many samples a second."""
PERIODS_S = (0.6, 8.0)
"""A repetition lasts at least and at most so long."""
SHORTEST_S = 3.0
SEEN_SHARE = 0.7
"""A joint is known in at least this share of a set."""
AS_GOOD = 0.85
"""Of periods whose repetition is almost as clear the shortest is one repetition, longer ones are several."""
LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
DRIVES: tuple[Angle | Height | Gap, ...] = (
    Angle("hip", "knee", "ankle"),
    Angle("shoulder", "hip", "knee"),
    Angle("shoulder", "elbow", "wrist"),
    Angle("hip", "shoulder", "elbow"),
    Angle("hip", "shoulder", "wrist"),
    Height("hip"),
    Height("shoulder"),
    Height("wrist"),
    Height("ankle"),
    Height("knee"),
    Gap("wrist", "wrist", crossed=True),
    Gap("ankle", "ankle", crossed=True),
    Gap("wrist", "hip", crossed=True),
    Gap("wrist", "shoulder", crossed=True),
    Gap("wrist", "knee"),
    Gap("shoulder", "ankle"),
)
"""What a movement may be counted by."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownSet:
    """One set: `signals` (drive, side, time) at `RATE`, NaN where never known; how long a repetition is."""

    signals: Series
    period_s: float

    @classmethod
    def of(cls, track: PoseTrack) -> "ShownSet | None":
        """None for a set that is too short, or in which no movement comes back."""
        bodies = Bodies()
        seen = [body for pose in _thinned(track) if (body := bodies.body(pose)).present]
        if len(seen) < 2 or seen[-1].time_s - seen[0].time_s < SHORTEST_S:
            return None
        times = np.array([body.time_s for body in seen])
        steady = np.arange(times[0], times[-1], 1.0 / RATE)
        places = [joint(name, side) for name in LIMBS for side in (0, 1)]
        shapes = np.array([np.append(body.plane[places].ravel() / body.trunk, 0.0) for body in seen])
        period = _period(np.array([_even(steady, times, column) for column in shapes.T]))
        if period is None:
            return None
        values = np.array([[[d.value(b, s) for b in seen] for s in (0, 1)] for d in DRIVES])
        signals = np.array([[_even(steady, times, side) for side in drive] for drive in values])
        return cls(signals, period)


def _thinned(track: PoseTrack) -> Iterator[Pose]:
    last = -math.inf
    for pose in track:
        if pose.time_s - last >= 0.9 / RATE:
            last = pose.time_s
            yield pose


def _even(steady: Series, times: Series, values: Series) -> Series:
    known = np.isfinite(values)
    if known.mean() < SEEN_SHARE:
        return np.full(len(steady), np.nan)
    return np.interp(steady, times[known], values[known])


def _period(signals: Series) -> float | None:
    """The seconds after which the whole body (features, time) is where it was, None where it never is."""
    known = signals[np.isfinite(signals).all(axis=1)]
    known = known - known.mean(axis=1, keepdims=True)
    first, last = (round(limit * RATE) for limit in PERIODS_S)
    last = min(last, known.shape[1] * 2 // 3)
    if last <= first or not known.any():
        return None
    alike = np.array([_alike(known, lag) for lag in range(1, last + 1)])
    peaks = [
        lag
        for lag in range(first, last)
        if alike[lag - 1] >= alike[lag - 2] and alike[lag - 1] >= alike[lag] and alike[lag - 1] > 0
    ]
    if not peaks:
        return None
    best = max(alike[lag - 1] for lag in peaks)
    return next(lag for lag in peaks if alike[lag - 1] >= AS_GOOD * best) / RATE


def _alike(signals: Series, lag: int) -> float:
    """How alike the signals are to themselves `lag` samples later, at most 1."""
    one, other = signals[:, :-lag], signals[:, lag:]
    size = math.sqrt(float((one * one).sum()) * float((other * other).sum()))
    return float((one * other).sum()) / size if size > 0 else 0.0
