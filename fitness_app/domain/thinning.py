"""Long curves made fit for a screen: broken where nothing is known, and thinned to what can be seen."""

from itertools import pairwise

import numpy as np

from fitness_app.domain.film import Series

GAP_S = 0.5
"""Between samples that are further apart nothing is known."""
SPEED_S = 0.2
"""Angular speed is the mean over so many seconds: from one picture to the next there is mostly trembling."""


def stretches(time_s: Series) -> list[slice]:
    """The parts of growing times that follow each other without a gap."""
    if not len(time_s):
        return []
    cuts = np.flatnonzero(np.diff(time_s) > GAP_S) + 1
    edges = [0, *(int(cut) for cut in cuts), len(time_s)]
    return [slice(first, last) for first, last in pairwise(edges)]


def angular_speed(time_s: Series, angle_deg: Series) -> Series:
    """(T,) degrees per second: how much the angle changes in the `SPEED_S` around each moment.

    Positive where the joint opens; NaN where the angle is not known around it.
    """
    speed = np.full(len(time_s), np.nan)
    for part in stretches(time_s):
        times, angles = time_s[part], angle_deg[part]
        known = np.isfinite(angles)
        if known.sum() < 2:
            continue
        early = np.maximum(times - SPEED_S / 2, times[0])
        late = np.minimum(times + SPEED_S / 2, times[-1])
        moved = np.interp(late, times[known], angles[known]) - np.interp(early, times[known], angles[known])
        speed[part] = np.where(known, moved / np.maximum(late - early, 1e-9), np.nan)
    return speed


def broken(time_s: Series, values: Series) -> tuple[Series, Series]:
    """The same with a NaN in every gap, so that no line is drawn across it."""
    cuts = np.flatnonzero(np.diff(time_s) > GAP_S) + 1
    middle = (time_s[cuts - 1] + time_s[cuts]) / 2
    return np.insert(time_s, cuts, middle), np.insert(values, cuts, np.nan)


def thin(curve: tuple[Series, Series], first: float, last: float, columns: int) -> tuple[Series, Series]:
    """The part of a curve from `first` to `last`, and one sample beyond, as at most three samples a column.

    In each column the lowest and the highest sample are kept, so that no peak is lost (U. Jugel et al., M4,
    VLDB 2014, without its first and last sample); after a column with something unknown the line is broken.
    """
    time_s, values = curve
    begin = max(int(np.searchsorted(time_s, first)) - 1, 0)
    end = min(int(np.searchsorted(time_s, last, side="right")) + 1, len(time_s))
    time_s, values = time_s[begin:end], values[begin:end]
    if len(time_s) <= 2 * columns:
        return time_s, values
    edges = np.linspace(0, len(time_s), columns + 1).astype(int)[:-1]
    low = np.fmin.reduceat(values, edges)
    high = np.fmax.reduceat(values, edges)
    after = np.where(np.logical_or.reduceat(np.isnan(values), edges), np.nan, high)
    return np.repeat(time_s[edges], 3), np.column_stack((low, high, after)).ravel()
