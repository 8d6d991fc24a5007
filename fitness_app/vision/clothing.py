"""The colours of a person's clothes, remembered, and worked out only when somebody has to be told apart."""

from collections import deque

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Joint, Pose

TORSO = np.array([Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP, Joint.RIGHT_HIP])
"""The landmarks at the corners of the trunk."""
_LIKENESS = 0.6
"""How different the colours of a torso may be from before, 0–1 (Bhattacharyya distance)."""
_MEMORY = 0.05
"""Weight of the newest colours in what is remembered of them."""
_KEPT = 120
"""So many pictures of a torso wait to be counted; what came before them weighs 0.2 % by then."""
_POINTS = 32
"""A patch is thinned to about this many points a side: a thousand tell enough."""

Colours = NDArray[np.float32]


def torso(pose: Pose, image: Image) -> Image:
    """The picture of the torso, a thinned copy of some 3 kB."""
    height, width = image.shape[:2]
    corners = np.clip(pose.landmarks[TORSO, :2], 0.0, 1.0) * (width - 1, height - 1)
    (left, top), (right, bottom) = corners.min(axis=0).astype(int), corners.max(axis=0).astype(int)
    patch = image[top : bottom + 1, left : right + 1]
    step = 1 + min(patch.shape[:2]) // _POINTS
    return np.array(patch[::step, ::step], order="C")


class Clothing:
    """A running mean of a torso's colours; one person's, on one thread.

    Every picture of the torso is kept for a while and counted when it is asked for, which is seldom: only
    after a jump, a gap or a stranger.
    """

    def __init__(self, first: Image) -> None:
        self._mean = _colours(first)
        self._waiting: deque[Image] = deque(maxlen=_KEPT)

    def see(self, patch: Image) -> None:
        """Takes the newest picture of the torso."""
        self._waiting.append(patch)

    def is_like(self, patch: Image) -> bool:
        """Whether this torso wears the same colours."""
        while self._waiting:
            self._mean += np.float32(_MEMORY) * (_colours(self._waiting.popleft()) - self._mean)
        return cv2.compareHist(self._mean, _colours(patch), cv2.HISTCMP_BHATTACHARYYA) <= _LIKENESS


def _colours(patch: Image) -> Colours:
    """How often each hue, saturation and brightness stands in the patch: (12, 4, 4), sums to 1."""
    hsv = cv2.cvtColor(patch, cv2.COLOR_BGR2HSV)
    counts = cv2.calcHist([hsv], [0, 1, 2], None, [12, 4, 4], [0, 180, 0, 256, 0, 256])
    return np.asarray(counts / max(float(counts.sum()), 1.0), np.float32)
