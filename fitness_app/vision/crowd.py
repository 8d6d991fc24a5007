"""Counts the people in the picture now and then: only one of them can be followed."""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose
from fitness_app.vision import library
from fitness_app.vision.clothing import TORSO
from fitness_app.vision.quiet import without_chatter

EVERY_S = 2.0
"""A look for somebody else costs as much as one more picture or two; once in so many seconds is enough."""
SEEN = 0.65
"""Mean visibility of a second person. On 80 pictures of real clips what was nobody had at most 0.58."""
MARGIN = 0.12
"""So far around the followed person, in body sizes, everything belongs to that person."""


class Crowd:
    """Says how many people are in the picture, two at most; use it in a `with` block, on one thread.

    The landmarker that follows a person looks for nobody else while it has it, which is what makes it quick.
    Here another one looks now and then at a picture in which that person is painted over. `model_path` is a
    pose landmarker (.task), opened at the first look.
    """

    def __init__(self, model_path: Path) -> None:
        self._model_path = model_path
        self._native: Any = None
        self._due = 0.0
        self._counts = (1, 1)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._native is not None:
            self._native.close()
            self._native = None

    def people(self, frame: Frame, pose: Pose) -> int:
        """How many there are beside the followed `pose` and with it, as two looks in a row agreed.

        So nobody is counted who only walks by.
        """
        if frame.image is not None and pose.present and frame.time_s >= self._due:
            self._due = frame.time_s + EVERY_S
            self._counts = (self._counts[1], 1 + self._sees_another(frame.image, pose))
        return min(self._counts)

    def _sees_another(self, image: Image, pose: Pose) -> bool:
        if self._native is None:
            self._open()
        covered, box = _without(image, pose)
        picture = library.picture_of(covered)
        with without_chatter():
            found = self._native.detect(picture).pose_landmarks
        return bool(found) and _is_another(found[0], box)

    def _open(self) -> None:
        tasks = library.load().tasks
        options = tasks.vision.PoseLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_path=str(self._model_path)),
            running_mode=tasks.vision.RunningMode.IMAGE,
        )
        with without_chatter():
            self._native = tasks.vision.PoseLandmarker.create_from_options(options)


def _without(image: Image, pose: Pose) -> tuple[Image, NDArray[np.float64]]:
    """The picture with the person painted over, and (2, 2) where: both corners in shares of the picture."""
    places = pose.landmarks[:, :2].astype(np.float64)
    low, high = np.nanmin(places, axis=0), np.nanmax(places, axis=0)
    reach = MARGIN * (high - low).max()
    box = np.clip(np.stack((low - reach, high + reach)), 0.0, 1.0)
    height, width = image.shape[:2]
    (left, top), (right, bottom) = (box * (width, height)).astype(int)
    covered = image.copy()
    covered[top:bottom, left:right] = image.mean(axis=(0, 1))
    return covered, box


def _is_another(person: Any, box: NDArray[np.float64]) -> bool:
    """Whether a body is well seen and its trunk stands outside the painted box."""
    points = np.array([(point.x, point.y, point.visibility) for point in person])
    middle = points[TORSO, :2].mean(axis=0)
    outside = (middle < box[0]) | (middle > box[1])
    return bool(outside.any()) and float(points[:, 2].mean()) >= SEEN
