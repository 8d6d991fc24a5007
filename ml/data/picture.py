"""A picture as every network sees it: small, square, red-green-blue; training and app share it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image
from fitness_app.domain.framing import Box

Pixels = NDArray[np.uint8]

GREY = (114, 114, 114)
"""What lies beyond the picture."""


def small(image: Image, size: int, box: Box | None = None) -> Pixels:
    """A BGR picture, or a square of it, as `size` × `size` RGB pixels, as training and app both see it."""
    part = image if box is None else square(image, box)
    resized = cv2.resize(part, (size, size), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(resized, cv2.COLOR_BGR2RGB), np.uint8)


def square(image: Image, box: Box, beyond: tuple[int, int, int] = GREY) -> Image:
    """A square of a picture; where it reaches out of it, it is of the colour `beyond`."""
    height, width = image.shape[:2]
    left, top, side = round(box.left), round(box.top), max(round(box.side), 1)
    inner = image[max(top, 0) : max(top + side, 0), max(left, 0) : max(left + side, 0)]
    edges = (max(-top, 0), max(top + side - height, 0), max(-left, 0), max(left + side - width, 0))
    if not inner.size:
        return np.full((1, 1, 3), beyond, np.uint8)
    return np.asarray(cv2.copyMakeBorder(inner, *edges, cv2.BORDER_CONSTANT, value=beyond), np.uint8)
