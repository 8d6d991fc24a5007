"""Which frames of a clip are looked at."""

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]


def spread(frames: int, count: int) -> Indices:
    """`count` frames spread over a clip of `frames`: t_i = floor(i · N / (count + 1)), i = 1 … count.

    The formula of Nishat, Deb and Ahmed, whose count is 20. A clip with fewer frames repeats some.
    """
    return np.arange(1, count + 1, dtype=np.int64) * frames // (count + 1)


def recent(time_s: NDArray[np.float64], end: float, window: tuple[float, int]) -> Indices:
    """The frames of a window that ends at `end`: (seconds, count) of them, evenly in time.

    Each is the newest frame that has been seen by its moment; before the first frame that one is repeated.
    """
    seconds, count = window
    moments = end - seconds / count * np.arange(count - 1, -1, -1)
    return np.maximum(np.searchsorted(time_s, moments + 1e-6, side="right") - 1, 0)
