"""Stays with one person: a body that appears somewhere else, or in another size, is somebody else."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Pose
from fitness_app.domain.smoothing import body_size
from fitness_app.vision.clothing import TORSO, Clothing, torso

PATIENCE_S = 2.0
"""How long a lost person is waited for before anybody else is followed."""
PASSING_S = 0.8
"""How long somebody who only walks by stands where the lost person was; who stays longer is that person."""
_CLAIM = 2.0
"""Whoever was followed for a moment only is waited for this many times as long: it may be a mistake."""

_STEP, _SPEED = 0.15, 2.0
"""How far a torso gets from one picture to the next: body sizes, and body sizes per second on top."""
_REACH, _GROWTH = 0.5, 4.0
"""How far it may seem to jump, and how much to grow or shrink, where landmarks were bad before."""
_OVERLAP = 0.4
"""How near two bodies are that stand in the same place: body sizes."""
_SURROUNDINGS = 1.2
"""How far around the lost person is looked for it: body sizes to each side."""


@dataclass(frozen=True, slots=True)
class Body:
    """Where a person was: `centre` (x, y) of the torso and `size`, in units of the picture's height.

    It has been followed since `since`; `patch` is a picture of its torso.
    """

    time_s: float
    since: float
    centre: NDArray[np.float32]
    size: float
    patch: Image


class Follower:
    """Chooses a person once and tells whether a pose is still that person's."""

    def __init__(self) -> None:
        self._last: Body | None = None
        self._clothing: Clothing | None = None
        self._strayed = False  # the newest body was somebody else's
        self._missed = False  # the newest picture did not show the person

    def reset(self) -> None:
        """Forgets the person: the next one is chosen."""
        self._last, self._clothing = None, None
        self._strayed, self._missed = False, False

    def is_same(self, pose: Pose, image: Image) -> bool:
        """Whether this is the person that is followed: the first one is, and after two seconds anybody."""
        self._give_up(pose.time_s)
        same = pose.present and self._compare(pose, image)
        self._missed = not same
        return same

    def _compare(self, pose: Pose, image: Image) -> bool:
        centre = pose.points[TORSO].mean(axis=0)
        seen = Body(pose.time_s, pose.time_s, centre, body_size(pose), torso(pose, image))
        same = self._last is None or self._may_be(self._last, seen) or self._stays(self._last, seen)
        self._strayed = not same
        if same:
            self._remember(seen)
        return same

    def _may_be(self, last: Body, seen: Body) -> bool:
        """A body that moved a little is the same; after a jump, gap or stranger it must look the same too."""
        way, moved = _way(last, seen), _SPEED * (seen.time_s - last.time_s)
        if way <= min(_STEP + moved, _REACH) and not self._strayed:
            return True
        grown = max(seen.size / last.size, last.size / seen.size)
        near = way <= _REACH + moved and grown <= _GROWTH
        return near and self._clothing is not None and self._clothing.is_like(seen.patch)

    def _remember(self, seen: Body) -> None:
        if self._last is None or self._clothing is None:
            self._last, self._clothing = seen, Clothing(seen.patch)
        else:
            self._last = replace(seen, since=self._last.since)
            self._clothing.see(seen.patch)

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


def _way(last: Body, seen: Body) -> float:
    """How far apart the two are, in body sizes."""
    return float(np.linalg.norm(seen.centre - last.centre)) / ((last.size + seen.size) / 2)


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
