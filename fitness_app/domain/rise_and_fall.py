"""How clearly a recorded signal rises and falls once in each repetition, and by what range."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.cycles import CycleFinder
from fitness_app.domain.film import Series
from fitness_app.domain.shown_set import RATE

NEAR = 0.25
"""Frequencies this near to that of the whole body are the same."""
LEAST = (0.4, 0.65)
"""A repetition has at least a share between these of the usual range that was shown."""
FIND = 0.3
REST_S = 0.2
"""A set begins and ends at rest for so long; of a longer time quick repetitions have already left it."""


def spectra(signals: Series, period_s: float) -> tuple[NDArray[np.complex128], NDArray[np.bool_]]:
    """(…, frequencies) spectra of `signals` (…, time), and where in them the frequency of repetitions is."""
    length = signals.shape[-1]
    centred = signals - signals.mean(axis=-1, keepdims=True)
    told = np.fft.rfft(centred * np.hanning(length), 4 * length)
    rates = np.fft.rfftfreq(4 * length, 1.0 / RATE)
    near = np.abs(rates - 1.0 / period_s) <= max(NEAR / period_s, 1.5 * RATE / length)
    return told, near


def share(signal: Series, period_s: float) -> float:
    """The share of a signal (time,) that is one rise and fall in each period."""
    told, near = spectra(signal, period_s)
    power = np.abs(told) ** 2
    return float(power[near].sum() / power.sum()) if power.sum() > 0 else 0.0


def least_range(shown: Sequence[float], stray: float) -> float:
    """The least range of a repetition, from the sorted ranges `shown` and what strays between them."""
    usual = float(np.median(shown))
    return min(max((stray + shown[len(shown) // 4]) / 2, LEAST[0] * usual), LEAST[1] * usual)


def ranges(signal: Series, period_s: float) -> tuple[list[float], float]:
    """The ranges of the cycles that are repetitions, and the largest of those that are none."""
    low, high = np.percentile(signal, (3, 97))
    if not high - low > 0:
        return [], 0.0
    finder = CycleFinder(FIND * float(high - low))
    found = [finder.add(i / RATE, float(value)) for i, value in enumerate(signal)]
    sizes = sorted((max(c.way_out, c.way_back) for c in (*found, finder.finish()) if c), reverse=True)
    most = max(1, round(len(signal) / RATE / period_s))
    return sizes[:most], max(sizes[most:], default=0.0)


def rises(signal: Series) -> float:
    """Above 0 where a set begins and ends low, so that the turning points are high."""
    few = round(RATE * REST_S)
    low, high = np.percentile(signal, (3, 97))
    rest = float(np.median(signal[:few]) + np.median(signal[-few:])) / 2
    return float(((low + high) / 2 - rest) / max(high - low, 1e-9))
