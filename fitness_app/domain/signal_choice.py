"""Chooses by which joint a taught movement is counted: the one that rises and falls most clearly with it."""

import math
from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np

from fitness_app.domain.cycles import CycleFinder
from fitness_app.domain.film import Series
from fitness_app.domain.own_signal import OwnSignal
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.shown_set import DRIVES, RATE, ShownSet
from fitness_app.domain.signals import Drive

NEAR = 0.25
"""Frequencies this near to that of the whole body are the same."""
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


def clearest(tracks: Sequence[PoseTrack]) -> OwnSignal | None:
    """The signal with the clearest rise and fall over all recorded sets; None where none is clear enough.

    How long a repetition lasts is told by the whole body, so that a joint that moves twice in one is not
    mistaken.
    """
    sets = [found for track in tracks if (found := ShownSet.of(track))]
    if not sets:
        return None
    told = [_told(drive, sets, number) for number, drive in enumerate(DRIVES)]
    best = max(told, key=lambda one: one.clearness)
    return best if best.clearness >= CLEAR else None


def _told(drive: Drive, sets: Sequence[ShownSet], number: int) -> OwnSignal:
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
