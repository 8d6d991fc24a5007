"""How a camera sees a three-dimensional skeleton."""

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray
from ml.data.skeleton import body_size, quantiles

NEAREST, FARTHEST = 4.0, 10.0
"""Distance of the camera, in torsos."""


def seen_from_anywhere(points: FloatArray, highest_deg: float, rng: np.random.Generator) -> FloatArray:
    """The picture (T, 13, 2) of 3D points (T, 13, 3) from a random side, height and distance.

    The camera looks down by at most `highest_deg`, and up by half of that.
    """
    pitch = np.radians(rng.uniform(-0.5, 1.0) * highest_deg)
    distance = rng.uniform(NEAREST, FARTHEST)
    return seen_from(points, rng.uniform(0, 2 * np.pi), pitch, distance)


def seen_from_aside(
    points: FloatArray, aside_deg: float, pitch_deg: float, rng: np.random.Generator
) -> FloatArray:
    """The picture (T, 13, 2) of a recorded person (T, 13, 3) from a camera moved a little to the side or up.

    The depth that a pose estimator guesses is good enough for some tens of degrees.
    """
    yaw = np.radians(rng.uniform(-1, 1) * aside_deg)
    pitch = np.radians(rng.uniform(-0.5, 1.0) * pitch_deg)
    return seen_from(points, yaw, pitch, rng.uniform(NEAREST, FARTHEST))


def seen_from(points: FloatArray, yaw: float, pitch: float, distance: float) -> FloatArray:
    """The picture (T, 13, 2) of 3D points from `yaw` and `pitch` radians and `distance` torsos away."""
    middle = quantiles(points.reshape(-1, 3), 0.5)
    turned = (points - middle) @ turn(yaw, pitch).T
    away = distance * body_size(points)
    nearness = away / np.maximum(away + turned[..., 2:], 0.2 * away)
    return np.asarray(turned[..., :2] * nearness, np.float32)


def turn(yaw: float, pitch: float) -> NDArray[np.float32]:
    """The rotation (3, 3) by `yaw` around the upright axis, then by `pitch` around the picture's."""
    cy, sy, cp, sp = np.cos(yaw), np.sin(yaw), np.cos(pitch), np.sin(pitch)
    around = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    nod = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    return np.asarray(nod @ around, np.float32)
