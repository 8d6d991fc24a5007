"""Joint angles, heights and gaps of one pose: the numbers that repetitions are made of."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import Joint, Pose

Points = NDArray[np.float64]
TRUNK_M = 0.5
"""Metres from the middle of the shoulders to the middle of the hips of a grown-up."""
SLOW_S = 3.0
FORGET_S = 2.0
"""After so long without the person, what was known of size and place is forgotten."""
_BONES = np.array([(11, 23), (12, 24), (23, 25), (24, 26), (25, 27), (26, 28), (11, 13), (12, 14)])
_PER_TRUNK = np.array([1.0, 1.0, 0.85, 0.85, 0.85, 0.85, 0.6, 0.6])
"""Lengths of these bones in trunks, for a person of common build."""
_LIMBS = np.arange(int(Joint.LEFT_SHOULDER), int(Joint.RIGHT_ANKLE) + 1)

LEFT_OF = {
    "ear": Joint.LEFT_EAR,
    "shoulder": Joint.LEFT_SHOULDER,
    "elbow": Joint.LEFT_ELBOW,
    "wrist": Joint.LEFT_WRIST,
    "hip": Joint.LEFT_HIP,
    "knee": Joint.LEFT_KNEE,
    "ankle": Joint.LEFT_ANKLE,
    "heel": Joint.LEFT_HEEL,
    "toe": Joint.LEFT_FOOT_INDEX,
}
"""A joint's plain name and its landmark on the left; the right one is the next number."""


def joint(name: str, side: int) -> int:
    """The landmark of a joint named as in `LEFT_OF`; `side` is 0 for left, 1 for right."""
    return int(LEFT_OF[name]) + side


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """One pose ready for measuring.

    `space` is (33, 3): metres where the pose has world landmarks, else the image plane in picture heights
    with depth 0. `plane` is (33, 2) in picture heights. `seen` is the visibility, 0 where a joint is missing.
    """

    time_s: float
    space: Points
    plane: Points
    seen: NDArray[np.float64]
    shares: Points
    """(33, 2) as shares of the picture's width and height."""
    solid: bool
    """Whether `space` has a true third dimension."""
    present: bool
    """Whether a person was found."""
    trunk: float
    """Picture heights that one trunk length makes here, averaged over some seconds."""
    origin: float
    """The mean height of the joints at the start, in picture heights from the top."""


class Bodies:
    """Makes poses of one person ready for measuring; keeps a slow measure of how large the person is."""

    def __init__(self) -> None:
        self._trunk = self._origin = self._last_s = math.nan

    def body(self, pose: Pose) -> Body:
        """The pose as float64 points; world landmarks are used where they are known."""
        plane, space, solid = _points(pose)
        seen = np.where(np.isfinite(plane[:, 0]), pose.visibility, 0.0).astype(np.float64)
        self._follow(pose.time_s, plane, trunk_scale(plane, space) if solid else flat_trunk(plane))
        shares = pose.landmarks[:, :2].astype(np.float64)
        return Body(pose.time_s, space, plane, seen, shares, solid, pose.present, self._trunk, self._origin)

    def _follow(self, time_s: float, plane: Points, trunk: float) -> None:
        if not trunk > 0:
            return
        if math.isnan(self._last_s) or time_s - self._last_s > FORGET_S:
            self._trunk, self._origin = trunk, float(np.nanmean(plane[_LIMBS, 1]))
        share = 1.0 - math.exp(-max(time_s - self._last_s, 0.0) / SLOW_S) if self._last_s < time_s else 0.0
        self._trunk += share * (trunk - self._trunk)
        self._last_s = time_s


def _points(pose: Pose) -> tuple[Points, Points, bool]:
    plane = pose.points.astype(np.float64)
    solid = pose.world is not None and bool(np.isfinite(pose.world[:, 0]).any())
    if solid and pose.world is not None:
        space = pose.world.astype(np.float64)
    else:
        space = np.column_stack((plane, np.zeros(len(plane))))
    return plane, space, solid


def trunk_scale(plane: Points, space: Points) -> float:
    """Picture heights per trunk length, from how large the skeleton in metres stands in the picture.

    Better than the trunk in the picture, which is short when it points at the camera (weak perspective).
    """
    limbs = plane[_LIMBS] - plane[_LIMBS].mean(axis=0)
    metres = space[_LIMBS, :2] - space[_LIMBS, :2].mean(axis=0)
    size = float((metres * metres).sum())
    return TRUNK_M * math.sqrt(float((limbs * limbs).sum()) / size) if size > 0 else math.nan


def angle_between(u: Points, v: Points) -> float:
    """The angle between two vectors in degrees 0–180; NaN where one has no length or is not known."""
    size = math.sqrt(float(u @ u) * float(v @ v))
    if not size > 0:
        return math.nan
    return math.degrees(math.acos(max(-1.0, min(1.0, float(u @ v) / size))))


def angle_at(points: Points, first: int, middle: int, last: int) -> float:
    """The angle in degrees at landmark `middle`; `points` is (33, 2) or (33, 3)."""
    return angle_between(points[first] - points[middle], points[last] - points[middle])


def flat_trunk(plane: Points) -> float:
    """The trunk's length in a flat picture, from the least shortened bone; NaN where none is known."""
    bones = plane[_BONES[:, 0]] - plane[_BONES[:, 1]]
    lengths = np.sqrt((bones * bones).sum(axis=1)) / _PER_TRUNK
    return float(np.nanmax(lengths)) if np.isfinite(lengths).any() else math.nan


def torso_size(points: Points) -> float:
    """Distance from the middle of the shoulders to the middle of the hips."""
    spine = _middle(points, "shoulder") - _middle(points, "hip")
    return math.sqrt(float(spine @ spine))


def torso_elevation(points: Points) -> float:
    """How upright the trunk is, in degrees: 90 standing, 0 lying, negative with the head below the hips."""
    spine = _middle(points, "shoulder") - _middle(points, "hip")
    size = math.sqrt(float(spine @ spine))
    if not size > 0:
        return math.nan
    return math.degrees(math.asin(max(-1.0, min(1.0, -float(spine[1]) / size))))


def _middle(points: Points, name: str) -> Points:
    """Between left and right; the one that is known where the other is not."""
    left = LEFT_OF[name]
    one: Points = points[left]
    other: Points = points[left + 1]
    if math.isnan(one[0]):
        return other
    return one if math.isnan(other[0]) else (one + other) / 2.0
