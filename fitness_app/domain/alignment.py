"""Lays one movement over another by phase: dynamic time warping on the driving angle, within a band.

After Sakoe and Chiba, Dynamic programming algorithm optimization for spoken word recognition, 1978. Beside
the level its direction counts, so that a way down is never matched with a way up.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fitness_app.domain.film import Series

Indices = NDArray[np.int64]
BAND = 0.4
"""Moments are matched that lie no further apart than this share of the movements' lengths."""
MOST_SAMPLES = 1500
"""Longer movements are thinned first: the work grows with the square."""
DIRECTION = 0.3
"""What a difference of direction weighs against one of the level."""
LEAST_RANGE = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Pairs of samples that show the same phase: `one[k]` goes with `other[k]`, both growing.

    `cost` is the mean distance of a pair, 0 where both movements are the same.
    """

    one: Indices
    other: Indices
    cost: float

    def place(self, index: ArrayLike) -> Series:
        """Which sample of the other movement goes with sample `index` of the first, between samples too."""
        samples, first = np.unique(self.one, return_index=True)
        sums = np.add.reduceat(self.other.astype(np.float64), first)
        means = sums / np.diff([*first, len(self.one)])
        return np.asarray(np.interp(np.asarray(index, np.float64), samples, means))


def align(one: Series, other: Series, band: float = BAND) -> Alignment:
    """Matches two movements given as levels over evenly spaced times, (n,) and (m,); NaN is bridged.

    Raises ValueError where one has fewer than two known samples.
    """
    kept = [_kept(len(each)) for each in (one, other)]
    features = [_features(each)[places] for each, places in zip((one, other), kept, strict=True)]
    rows, columns, cost = _path(features[0], features[1], band)
    return Alignment(kept[0][rows], kept[1][columns], cost)


def _kept(count: int) -> Indices:
    return np.unique(np.linspace(0, count - 1, min(count, MOST_SAMPLES)).round().astype(np.int64))


def _features(level: Series) -> Series:
    """(n, 2): the level from 0 to 1, and which way it goes from -1 to 1, weighted."""
    known = np.isfinite(level)
    if known.sum() < 2:
        raise ValueError("a movement needs two known samples or more")
    filled = np.interp(np.arange(len(level)), np.flatnonzero(known), level[known])
    low, high = np.percentile(filled, (2, 98))
    scaled = (filled - low) / max(float(high - low), LEAST_RANGE)
    speed = np.gradient(scaled)
    usual = max(float(np.percentile(np.abs(speed), 90)), LEAST_RANGE)
    return np.column_stack((scaled, DIRECTION * np.tanh(2.0 * speed / usual)))


def _path(one: Series, other: Series, band: float) -> tuple[Indices, Indices, float]:
    """Works along the diagonals from corner to corner: all cells of one need only the two before it."""
    n, m = len(one), len(other)
    steps = np.zeros((n, m), np.uint8)
    before = last = np.full(n + 1, np.inf)  # of row i at place i + 1; place 0 lies outside
    for diagonal in range(n + m - 1):
        rows = np.arange(max(0, diagonal - m + 1), min(n, diagonal + 1))
        columns = diagonal - rows
        near = np.abs(rows / max(n - 1, 1) - columns / max(m - 1, 1)) <= band
        rows, columns = rows[near], columns[near]
        ways = np.stack((before[rows], last[rows], last[rows + 1]))  # both on, the first on, the other on
        best = ways.argmin(axis=0)
        sofar = ways[best, np.arange(len(rows))] if diagonal else np.zeros(1)
        fresh = np.full(n + 1, np.inf)
        fresh[rows + 1] = sofar + ((one[rows] - other[columns]) ** 2).sum(axis=1)
        steps[rows, columns] = best
        before, last = last, fresh
    rows, columns = _walk(steps)
    return rows, columns, float(last[n]) / len(rows)


def _walk(steps: NDArray[np.uint8]) -> tuple[Indices, Indices]:
    """From the last cell back to the first."""
    row, column = steps.shape[0] - 1, steps.shape[1] - 1
    path = [(row, column)]
    while row or column:
        step = steps[row, column]
        row, column = row - (step != 2), column - (step != 1)
        path.append((row, column))
    cells = np.array(path[::-1], np.int64)
    return cells[:, 0], cells[:, 1]
