"""Makes people in a picture unrecognisable, for good: what is blurred is thrown away, not hidden."""

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Joint, Pose

FACE = range(int(Joint.NOSE), int(Joint.MOUTH_RIGHT) + 1)
COARSE_PICTURE, COARSE_FACE = 24, 4
"""So many pixels are left across a picture, and across a face."""
AROUND = 0.25
"""The square around the athlete is so much larger than the skeleton, as a share of it."""
FACE_PER_TRUNK = 0.3
"""Radius of a head in trunk lengths, with room for hair; the trunk may look shorter, hence the next."""
FACE_PER_SPREAD = 2.2


def hidden(image: Image, pose: Pose | None) -> Image:
    """The picture with the athlete's face and all around the athlete blurred; all of it without a pose.

    Someone who stands right behind the athlete stays visible but for the parts outside the square.
    """
    height, width = image.shape[:2]
    coarse = _coarse(image, COARSE_PICTURE)
    if pose is None or not pose.present:
        return coarse
    points = pose.landmarks[:, :2] * np.array([width, height], np.float32)
    left, top, right, bottom = _box(points, width, height)
    coarse[top:bottom, left:right] = image[top:bottom, left:right]
    _blur_face(coarse, points)
    return coarse


def _coarse(image: Image, pixels: int) -> Image:
    """The same size with no more than so many pixels' worth of content across."""
    height, width = image.shape[:2]
    small = (min(pixels, width), max(1, min(round(pixels * height / width), height)))
    shrunk = cv2.resize(image, small, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(shrunk, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _box(points: NDArray[np.float32], width: int, height: int) -> tuple[int, int, int, int]:
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    room = AROUND * float(max(high - low))
    left, top = (max(0, int(value - room)) for value in low)
    right, bottom = int(min(width, high[0] + room)), int(min(height, high[1] + room))
    return left, top, max(right, left), max(bottom, top)


def _blur_face(image: Image, points: NDArray[np.float32]) -> None:
    """Works in place."""
    face = points[list(FACE)]
    face = face[np.isfinite(face).all(axis=1)]
    if not len(face):
        return
    centre = face.mean(axis=0)
    spread = float(np.linalg.norm(face - centre, axis=1).max())
    radius = int(max(FACE_PER_SPREAD * spread, FACE_PER_TRUNK * _trunk(points), 4.0))
    height, width = image.shape[:2]
    left, top = (max(0, int(value) - radius) for value in centre)
    right, bottom = min(width, int(centre[0]) + radius), min(height, int(centre[1]) + radius)
    if right > left and bottom > top:
        image[top:bottom, left:right] = _coarse(image[top:bottom, left:right], COARSE_FACE)


def _trunk(points: NDArray[np.float32]) -> float:
    """Pixels from shoulders to hips, 0 where they are not known."""
    shoulders = points[[Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER]].mean(axis=0)
    hips = points[[Joint.LEFT_HIP, Joint.RIGHT_HIP]].mean(axis=0)
    return float(np.nan_to_num(np.linalg.norm(shoulders - hips)))
