"""Gives pictures a margin while the person reaches out of them: a body seen half is easily lost."""

from dataclasses import replace

import cv2
import numpy as np

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Joint, Pose

SHARE = 0.25
"""The margin on every side, as a share of the picture's height."""
NEAR, FAR = 0.93, 0.85
"""Below the first (of the picture's height) hips are about to leave it, above the second they are inside."""
PATIENCE_S = 2.0
"""For so long they stay inside, or unseen, before the margin goes."""

_HIPS = np.array([Joint.LEFT_HIP, Joint.RIGHT_HIP])


class Margin:
    """A black margin around the pictures of one source, there while the hips are at the lower edge or beyond.

    Measured on close-ups of pull-ups from behind: without it the skeleton collapses onto the shoulders, or
    lies beside the body; with it the hips are guessed where they are, below the picture. It is not always
    there: a body whose head is cut off is seen better without.
    """

    def __init__(self) -> None:
        self._needed_s: float | None = None  # when the margin was last needed, None while there is none

    def reset(self) -> None:
        """Another scene begins: without a margin."""
        self._needed_s = None

    def around(self, image: Image) -> Image:
        """The picture to look at."""
        wide = self._width(image.shape[0])
        if not wide:
            return image
        return np.asarray(cv2.copyMakeBorder(image, wide, wide, wide, wide, cv2.BORDER_CONSTANT), np.uint8)

    def without(self, pose: Pose, size: tuple[int, int]) -> Pose:
        """The pose as it lies in the picture of `size` (width, height) itself; decides about the next one."""
        wide = self._width(size[1])
        if wide:
            pose = _moved(pose, size, wide)
        self._decide(pose)
        return pose

    def _width(self, height: int) -> int:
        return 0 if self._needed_s is None else round(SHARE * height)

    def _decide(self, pose: Pose) -> None:
        low = float(pose.landmarks[_HIPS, 1].mean()) if pose.present else 0.0
        if low > (NEAR if self._needed_s is None else FAR):
            self._needed_s = pose.time_s
        elif self._needed_s is not None and pose.time_s - self._needed_s > PATIENCE_S:
            self._needed_s = None


def _moved(pose: Pose, size: tuple[int, int], wide: int) -> Pose:
    """Shares of the picture with its margin become shares of the picture."""
    inner = np.array(size, np.float32)
    outer = inner + 2 * wide
    landmarks = pose.landmarks.copy()
    landmarks[:, :2] = (landmarks[:, :2] * outer - wide) / inner
    landmarks[:, 2] *= outer[0] / inner[0]  # depth goes by the width
    return replace(pose, landmarks=landmarks, size=size)
