"""Where in the picture the person is: the square that a network which looks at pictures is shown."""

from typing import NamedTuple

import numpy as np

from fitness_app.domain.pose import FloatArray

VISIBLE = 0.5
"""Landmarks less visible than this are guesses."""
FEW = 10
"""Of fewer landmarks no square is made."""
ROOM = 1.25
"""The square is so much larger than the landmarks reach: heads and hands go beyond them."""
LOOK_BACK_S = 2.0
"""Poses of so many seconds are framed together, so that the square does not shake with each movement."""


class Box(NamedTuple):
    """A square in pixels: left and top edge, and its side. It may reach beyond the picture."""

    left: float
    top: float
    side: float


def person_box(landmarks: FloatArray, size: tuple[int, int]) -> Box:
    """The square around a person in landmarks (time, 33, 4) of a picture of `size` (width, height).

    The whole picture, as a square, where hardly anything of the person is seen.
    """
    width, height = size
    points = landmarks[landmarks[..., 3] > VISIBLE][:, :2]
    if len(points) < FEW:
        side = float(max(width, height))
        return Box((width - side) / 2, (height - side) / 2, side)
    places = points * np.array([width, height])
    left, top = np.percentile(places, 2, axis=0)
    right, bottom = np.percentile(places, 98, axis=0)
    side = max(float(right - left), float(bottom - top), 1.0) * ROOM
    return Box(float(left + right - side) / 2, float(top + bottom - side) / 2, side)
