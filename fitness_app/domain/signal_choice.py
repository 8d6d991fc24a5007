"""Chooses by which joint a taught movement is counted: the one that rises and falls most clearly with it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.cycles import CycleFinder
from fitness_app.domain.film import Series
from fitness_app.domain.own_signal import OwnSignal
from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.signals import Angle, Drive, Gap, Height

RATE = 15.0
"""Signals are looked at with so many samples a second."""
PERIODS_S = (0.6, 8.0)
"""A repetition lasts at least and at most so long."""
SHORTEST_S = 3.0
SEEN_SHARE = 0.7
"""A joint is known in at least this share of a set."""
NEAR = 0.25
"""Frequencies this near to that of the whole body are the same."""
AS_GOOD = 0.85
"""Of periods whose repetition is almost as clear the shortest is one repetition, longer ones are several."""
CLEAR = 0.3
"""A signal whose rise and fall makes less than this share of it is not clear enough to count by."""
PLAIN = 40.0
"""Degrees, or hundredths of the trunk: a range that is half as good as a very large one."""
LEAST = (0.4, 0.65)
"""A repetition has at least a share between these of the usual range that was shown."""
FIND = 0.3
LEAST_RANGE = 12.0
QUIET = 0.4
"""A side that moves less than this share of the other one rests."""
APART = -0.3
LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
DRIVES: tuple[Drive, ...] = (
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


def clearest(tracks: Sequence[PoseTrack]) -> OwnSignal | None:
    """The signal with the clearest rise and fall over all recorded sets; None where none is clear enough.

    How long a repetition lasts is told by the whole body, so that a joint that moves twice in one is not
    mistaken.
    """
    sets = [found for track in tracks if (found := _Shown.of(track))]
    if not sets:
        return None
    told = [_told(drive, sets, number) for number, drive in enumerate(DRIVES)]
    best = max(told, key=lambda one: one.clearness)
    return best if best.clearness >= CLEAR else None


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """One set: `signals` (drive, side, time) at `RATE`, NaN where never known; how long a repetition is."""

    signals: Series
    period_s: float

    @classmethod
    def of(cls, track: PoseTrack) -> "_Shown | None":
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


def _told(drive: Drive, sets: Sequence[_Shown], number: int) -> OwnSignal:
    """How one drive would count all the sets: which of its sides, by what range, and how clearly."""
    limbs = _limbs([one.signals[number] for one in sets])
    parts = [(side, one.period_s) for one in sets for side in _sides(one.signals[number], limbs)]
    shares = [_share(signal, period) for signal, period in parts]
    found = [_ranges(signal, period) for signal, period in parts]
    shown = sorted(size for whole, _ in found for size in whole)
    if not shown:
        return OwnSignal(drive, "low", limbs, math.inf, (0.0, 0.0), 0.0)
    usual = float(np.median(shown))
    stray = float(np.median([between for _, between in found]))
    apart = max(0.0, 1.0 - stray / usual)
    clear = float(np.mean(shares)) * apart * usual / (usual + PLAIN)
    least = min(max((stray + shown[len(shown) // 4]) / 2, LEAST[0] * usual), LEAST[1] * usual)
    whole = (float(np.percentile(shown, 25)), float(np.percentile(shown, 75)))
    turn: Literal["low", "high"] = "high" if sum(_rises(signal) for signal, _ in parts) > 0 else "low"
    return OwnSignal(drive, turn, limbs, max(LEAST_RANGE, least), whole, clear)


def _limbs(sides: Sequence[Series]) -> Literal["both", "each", "pair"]:
    """Whether left (0) and right (1) move together, one of them alone, or one after the other."""
    told = []
    for left, right in sides:
        spans = float(np.std(left)), float(np.std(right))
        if not min(spans) >= QUIET * max(spans) > 0.0:  # also where one of them is never known
            told.append("each")
            continue
        told.append("pair" if np.corrcoef(left, right)[0, 1] < APART else "both")
    return max(("both", "each", "pair"), key=told.count)


def _sides(sides: Series, limbs: str) -> Iterator[Series]:
    """What is counted of a drive (side, time): both sides as one, or the side that moves, or each of them."""
    known = [side for side in sides if np.isfinite(side).all()]
    if limbs == "both" and known:
        yield np.mean(known, axis=0)
    elif limbs == "each" and known:
        yield max(known, key=lambda side: float(np.std(side)))
    elif limbs == "pair":
        yield from known


def _share(signal: Series, period_s: float) -> float:
    """The share of a signal (time,) that is one rise and fall in each period."""
    window = np.hanning(len(signal))
    power = np.abs(np.fft.rfft((signal - signal.mean()) * window, 4 * len(signal))) ** 2
    rates = np.fft.rfftfreq(4 * len(signal), 1.0 / RATE)
    width = max(NEAR / period_s, 1.5 * RATE / len(signal))
    near = np.abs(rates - 1.0 / period_s) <= width
    return float(power[near].sum() / power.sum()) if power.sum() > 0 else 0.0


def _ranges(signal: Series, period_s: float) -> tuple[list[float], float]:
    """The ranges of the cycles that are repetitions, and the largest of those that are none."""
    low, high = np.percentile(signal, (3, 97))
    if not high - low > 0:
        return [], 0.0
    finder = CycleFinder(FIND * float(high - low))
    found = [finder.add(i / RATE, float(value)) for i, value in enumerate(signal)]
    sizes = sorted((max(c.way_out, c.way_back) for c in (*found, finder.finish()) if c), reverse=True)
    most = max(1, round(len(signal) / RATE / period_s))
    return sizes[:most], max(sizes[most:], default=0.0)


def _rises(signal: Series) -> float:
    """Above 0 where a set begins and ends low, so that the turning points are high."""
    few = round(RATE / 3)
    low, high = np.percentile(signal, (3, 97))
    rest = float(np.median(signal[:few]) + np.median(signal[-few:])) / 2
    return float(((low + high) / 2 - rest) / max(high - low, 1e-9))
