"""Joins all that moves in a taught movement into one signal, so that nobody is counted by a single joint.

The weights of the drives are those with which the rise and fall of the repetitions is largest against all
else that moves: the first spatial filter of spatio-spectral decomposition (Nikulin, Nolte, Curio, NeuroImage
2011), held back so that no drive of a few recorded sets is trusted alone.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from fitness_app.domain.film import Series
from fitness_app.domain.own_signal import OwnSignal
from fitness_app.domain.rise_and_fall import least_range, ranges, rises, share, spectra
from fitness_app.domain.shown_set import DRIVES, ShownSet
from fitness_app.domain.signals import Part

CLEAR = 0.2
"""A joined signal is not clear enough to count by where its rise and fall makes less than this share."""
HELD_BACK = 1.0
"""So much of the mean power of a drive is added to what disturbs each of them."""
SMALL = 0.001
"""A drive with less weight than this is left out."""

Shown = Sequence[tuple[Series, float]]
"""The recorded sets: signals (drive, time), left and right as one, and the seconds of a repetition."""


def joined_signal(sets: Sequence[ShownSet]) -> OwnSignal | None:
    """The signal of all drives together, left and right as one; None where it is not clear enough."""
    shown = [(_sides_as_one(one.signals), one.period_s) for one in sets]
    known = np.all([np.isfinite(signals).all(axis=1) for signals, _ in shown], axis=0)
    shown = [(np.where(known[:, None], signals, 0.0), period) for signals, period in shown]
    weights = _weights(shown)
    if weights is None:
        return None
    if sum(rises(weights @ signals) for signals, _ in shown) < 0:
        weights = -weights
    found = [ranges(weights @ signals, period) for signals, period in shown]
    sizes = sorted(size for whole, _ in found for size in whole)
    if not sizes:
        return None
    stray = float(np.median([between for _, between in found]))
    clear = float(np.mean([share(weights @ signals, period) for signals, period in shown]))
    clear *= max(0.0, 1.0 - stray / float(np.median(sizes)))
    return _told(weights, shown, least_range(sizes, stray), clear) if clear >= CLEAR else None


def _sides_as_one(signals: Series) -> Series:
    """(drive, time) the mean of the sides that are known; NaN where neither is."""
    known = np.isfinite(signals).all(axis=2, keepdims=True)
    total: Series = np.where(known, signals, 0.0).sum(axis=1)
    count = known.sum(axis=1)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _weights(shown: Shown) -> Series | None:
    """(drive,) weights whose sizes add up to 1, 0 for drives that never move; None where none does."""
    wanted = np.zeros((len(DRIVES), len(DRIVES)))
    unwanted = np.zeros_like(wanted)
    for signals, period in shown:
        told, near = spectra(signals, period)
        mine = (told[:, near] @ told[:, near].conj().T).real
        power = float(np.trace(mine))
        if not power > 0:
            return None
        wanted += mine / power
        unwanted += (told[:, ~near] @ told[:, ~near].conj().T).real / power
    moving = np.count_nonzero(np.diag(wanted))
    unwanted += np.eye(len(DRIVES)) * HELD_BACK * np.trace(wanted) / moving
    first = _largest_against(wanted, unwanted)
    first /= np.abs(first).sum()
    return np.where(np.abs(first) < SMALL, 0.0, first)


def _largest_against(wanted: Series, unwanted: Series) -> Series:
    """The direction in which `wanted` is largest by `unwanted`; the latter is positive definite."""
    power, ways = np.linalg.eigh(unwanted)
    white = ways / np.sqrt(power)
    first: Series = white @ np.linalg.eigh(white.T @ wanted @ white)[1][:, -1]
    return first


def _told(weights: Series, shown: Shown, least: float, clear: float) -> OwnSignal:
    """The signal, named after the drive that has most part in it."""
    moves = np.abs(weights) * np.mean([signals.std(axis=1) for signals, _ in shown], axis=0)
    main = int(np.argmax(moves))
    sizes = [size for signals, period in shown for size in ranges(signals[main], period)[0]] or [0.0]
    usual = (float(np.percentile(sizes, 25)), float(np.percentile(sizes, 75)))
    turn: Literal["low", "high"] = "high" if weights[main] > 0 else "low"
    # Drives are averaged when they are counted by, so that each weighs as many times as there are.
    count = np.count_nonzero(weights) * (1.0 if turn == "high" else -1.0)
    parts = tuple(Part(d, float(w * count)) for d, w in zip(DRIVES, weights, strict=True) if w)
    return OwnSignal(DRIVES[main], turn, "both", least, usual, clear, parts)
