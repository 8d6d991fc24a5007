"""Windows that slide over a movement as the app sees them: nothing is known of later poses."""

import numpy as np

from fitness_app.domain.pose import FloatArray
from ml.data.skeleton import Times, WindowSpec, window

HOP_S = 0.25
"""The app asks about four times a second."""


def sliding(
    points: FloatArray, time_s: Times, spec: WindowSpec, first_s: float
) -> list[tuple[float, FloatArray]]:
    """(end, window) for every window that ends at least `first_s` after the start, in steps of `HOP_S`.

    A shorter clip gives the one that ends with it.
    """
    start, last = float(time_s[0]), float(time_s[-1])
    ends = np.arange(min(start + first_s, last), last + 1e-6, HOP_S)
    return [(float(end), _recent(points, time_s, float(end), spec)) for end in ends]


def _recent(points: FloatArray, time_s: Times, end: float, spec: WindowSpec) -> FloatArray:
    """The window of the poses up to `end`, as the app has it: nothing is known of later ones."""
    keep = (time_s <= end + 1e-6) & (time_s >= end - spec.seconds - 0.5)
    return window(points[keep], time_s[keep], end, spec)
