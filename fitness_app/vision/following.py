"""Stays with one person: a body that appears somewhere else, or in another size, is somebody else."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Joint, Pose
from fitness_app.domain.smoothing import body_size

PATIENCE_S = 2.0
"""How long a lost person is waited for before anybody else is followed."""
PASSING_S = 0.8
"""How long somebody who only walks by stands where the lost person was; who stays longer is that person."""
_CLAIM = 2.0
"""Whoever was followed for a moment only is waited for this many times as long: it may be a mistake."""

_TORSO = np.array([Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP, Joint.RIGHT_HIP])
_STEP, _SPEED = 0.15, 2.0
"""How far a torso gets from one picture to the next: body sizes, and body sizes per second on top."""
_REACH, _GROWTH = 0.5, 4.0
"""How far it may seem to jump, and how much to grow or shrink, where landmarks were bad before."""
_OVERLAP = 0.4
"""How near two bodies are that stand in the same place: body sizes."""
_LIKENESS = 0.6
"""How different the colours of a torso may be from before, 0–1 (Bhattacharyya distance)."""
_MEMORY = 0.05
"""Weight of the newest colours in what is remembered of them."""
_SURROUNDINGS = 1.2
"""How far around the lost person is looked for it: body sizes to each side."""

Colours = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Body:
    """Where a person was: `centre` (x, y) of the torso and `size`, in units of the picture's height.

    It has been followed since `since`.
    """

    time_s: float
    since: float
    centre: NDArray[np.float32]
    size: float
    colours: Colours


class Follower:
    """Chooses a person once and tells whether a pose is still that person's."""

    def __init__(self) -> None:
        self._last: Body | None = None
        self._strayed = False  # the newest body was somebody else's
        self._missed = False  # the newest picture did not show the person

    def reset(self) -> None:
        """Forgets the person: the next one is chosen."""
        self._last, self._strayed, self._missed = None, False, False

    def is_same(self, pose: Pose, image: Image) -> bool:
        """Whether this is the person that is followed: the first one is, and after two seconds anybody."""
        self._give_up(pose.time_s)
        same = pose.present and self._compare(pose, image)
        self._missed = not same
        return same

    def _compare(self, pose: Pose, image: Image) -> bool:
        centre = pose.points[_TORSO].mean(axis=0)
        seen = Body(pose.time_s, pose.time_s, centre, body_size(pose), _colours(pose, image))
        same = self._last is None or _may_be(self._last, seen, self._strayed) or self._stays(self._last, seen)
        self._strayed = not same
        if same:
            self._last = seen if self._last is None else _remembering(self._last, seen)
        return same

    def look(self, image: Image, time_s: float) -> Image:
        """Where to look for the person: while somebody else is in view, only around where it was."""
        self._give_up(time_s)
        return image if self._last is None or not self._strayed else _only(image, self._last)

    def _give_up(self, time_s: float) -> None:
        if self._last is not None and time_s - self._last.time_s > self._patience(PATIENCE_S):
            self.reset()

    def _patience(self, longest_s: float) -> float:
        if self._last is None or not self._missed:
            return longest_s
        return min(longest_s, _CLAIM * (self._last.time_s - self._last.since))

    def _stays(self, last: Body, seen: Body) -> bool:
        """Whether the body that looked like a stranger's has long stood where the person was."""
        if _way(last, seen) > _OVERLAP:
            return False
        return self._strayed and seen.time_s - last.time_s > self._patience(PASSING_S)


def _may_be(last: Body, seen: Body, strayed: bool) -> bool:
    """A body that moved a little is the same; after a jump, gap or stranger it must also look the same."""
    way, moved = _way(last, seen), _SPEED * (seen.time_s - last.time_s)
    if way <= min(_STEP + moved, _REACH) and not strayed:
        return True
    grown = max(seen.size / last.size, last.size / seen.size)
    return way <= _REACH + moved and grown <= _GROWTH and _alike(last.colours, seen.colours)


def _way(last: Body, seen: Body) -> float:
    """How far apart the two are, in body sizes."""
    return float(np.linalg.norm(seen.centre - last.centre)) / ((last.size + seen.size) / 2)


def _alike(one: Colours, other: Colours) -> bool:
    return cv2.compareHist(one, other, cv2.HISTCMP_BHATTACHARYYA) <= _LIKENESS


def _remembering(last: Body, seen: Body) -> Body:
    colours = last.colours + np.float32(_MEMORY) * (seen.colours - last.colours)
    return Body(seen.time_s, last.since, seen.centre, seen.size, colours)


def _colours(pose: Pose, image: Image) -> Colours:
    """How often each hue, saturation and brightness stands in the torso: (12, 4, 4), sums to 1."""
    height, width = image.shape[:2]
    corners = np.clip(pose.landmarks[_TORSO, :2], 0.0, 1.0) * (width - 1, height - 1)
    (left, top), (right, bottom) = corners.min(axis=0).astype(int), corners.max(axis=0).astype(int)
    torso = image[top : bottom + 1, left : right + 1]
    step = 1 + min(torso.shape[:2]) // 32  # a thousand points tell enough
    hsv = cv2.cvtColor(np.ascontiguousarray(torso[::step, ::step]), cv2.COLOR_BGR2HSV)
    counts = cv2.calcHist([hsv], [0, 1, 2], None, [12, 4, 4], [0, 180, 0, 256, 0, 256])
    return np.asarray(counts / max(float(counts.sum()), 1.0), np.float32)


def _only(image: Image, body: Body) -> Image:
    """The picture with everything blackened but the body's surroundings."""
    height, width = image.shape[:2]
    reach = _SURROUNDINGS * body.size
    (left, top), (right, bottom) = ((body.centre + side * reach) * height for side in (-1, 1))
    rows = slice(max(0, int(top)), min(height, int(bottom)))
    columns = slice(max(0, int(left)), min(width, int(right)))
    kept = np.zeros_like(image)
    kept[rows, columns] = image[rows, columns]
    return kept
