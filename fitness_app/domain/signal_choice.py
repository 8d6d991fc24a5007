"""Chooses by what a taught movement is counted: by all that rises and falls with it, or else by one joint."""

import math
from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np

from fitness_app.domain.film import Series
from fitness_app.domain.joined_signal import joined_signal
from fitness_app.domain.own_signal import OwnSignal
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.rise_and_fall import least_range, ranges, rises, share
from fitness_app.domain.shown_set import DRIVES, ShownSet
from fitness_app.domain.signals import Drive

CLEAR = 0.3
"""A signal whose rise and fall makes less than this share of it is not clear enough to count by."""
PLAIN = 40.0
"""Degrees, or hundredths of the trunk: a range that is half as good as a very large one."""
LEAST_RANGE = 12.0
QUIET = 0.4
"""A side that moves less than this share of the other one rests."""
APART = -0.3


def clearest(tracks: Sequence[PoseTrack]) -> OwnSignal | None:
    """By what the movement of all recorded sets is counted; None where nothing in them is clear enough.

    That is all that moves with it, joined, for others move an arm differently but not the whole body; where
    that is not clear (one side after the other), it is the joint with the clearest rise and fall. How long a
    repetition lasts is told by the whole body, so that a joint that moves twice in one is not mistaken.
    """
    sets = [found for track in tracks if (found := ShownSet.of(track))]
    if not sets:
        return None
    if joined := joined_signal(sets):
        return joined
    told = [_told(drive, sets, number) for number, drive in enumerate(DRIVES)]
    best = max(told, key=lambda one: one.clearness)
    return best if best.clearness >= CLEAR else None


def _told(drive: Drive, sets: Sequence[ShownSet], number: int) -> OwnSignal:
    """How one drive would count all the sets: which of its sides, by what range, and how clearly."""
    limbs = _limbs([one.signals[number] for one in sets])
    parts = [(side, one.period_s) for one in sets for side in _sides(one.signals[number], limbs)]
    shares = [share(signal, period) for signal, period in parts]
    found = [ranges(signal, period) for signal, period in parts]
    shown = sorted(size for whole, _ in found for size in whole)
    if not shown:
        return OwnSignal(drive, "low", limbs, math.inf, (0.0, 0.0), 0.0)
    usual = float(np.median(shown))
    stray = float(np.median([between for _, between in found]))
    apart = max(0.0, 1.0 - stray / usual)
    clear = float(np.mean(shares)) * apart * usual / (usual + PLAIN)
    least = least_range(shown, stray)
    whole = (float(np.percentile(shown, 25)), float(np.percentile(shown, 75)))
    turn: Literal["low", "high"] = "high" if sum(rises(signal) for signal, _ in parts) > 0 else "low"
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
