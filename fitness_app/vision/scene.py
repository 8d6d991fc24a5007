"""Sees a cut: an edited video that shows another scene from one picture to the next."""

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image

CUT = 20.0
"""Mean change of brightness (0–255) of a cut. In 80 clips people and cameras made 10 at most, cuts 23–88."""

_GRID = (16, 9)


Dots = NDArray[np.float32]


def coarse(image: Image) -> Dots:
    """(9, 16, 3) the picture as coarse dots."""
    step = 1 + image.shape[0] // 64
    thin = np.ascontiguousarray(image[::step, ::step])
    return np.asarray(cv2.resize(thin, _GRID, interpolation=cv2.INTER_AREA), np.float32)


class SceneWatch:
    """Compares each picture's coarse dots with those of the one before."""

    def __init__(self) -> None:
        self._last: Dots | None = None

    def is_cut(self, dots: Dots) -> bool:
        """Whether these dots show another scene than the last."""
        last, self._last = self._last, dots
        return last is not None and float(np.abs(dots - last).mean()) > CUT
