"""Tells poses that no body can take: limbs of unequal or changing length, joints bent beyond their limits."""

import math
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Body, angle_at, joint

LIMBS = (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
UNEQUAL = 1.45
"""The left limb is at most so much longer than the right one, or the other way round."""
CHANGED = 1.5
"""A limb is at most so much longer or shorter than it was over the last seconds."""
LEAST_ANGLE = {"elbow": 12.0, "knee": 15.0, "hip": 10.0}
"""Degrees to which flesh lets these joints bend."""
CORNERS = (("shoulder", "elbow", "wrist"), ("hip", "knee", "ankle"), ("shoulder", "hip", "knee"))
SLOW_S = 2.0
SEEN = 0.5


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a pose is not human-shaped, in words, and the landmarks concerned."""

    reason: str
    joints: tuple[int, ...]


class ShapeCheck:
    """Checks the poses of one person one after another; lengths are learned as they come."""

    def __init__(self) -> None:
        self._usual = np.full(len(LIMBS), np.nan)
        self._last_s = math.nan

    def doubts(self, body: Body) -> tuple[Doubt, ...]:
        """What is wrong with this pose; empty where it is human-shaped, absent or flat."""
        if not body.present or not body.solid:
            return ()
        lengths = _lengths(body)
        found = (*_unequal(body, lengths), *self._changed(body, lengths), *_bent(body))
        self._learn(body.time_s, np.median(lengths, axis=1))
        return found

    def _changed(self, body: Body, lengths: np.ndarray) -> tuple[Doubt, ...]:
        ratio = lengths / self._usual[:, None]
        return tuple(
            Doubt(f"The {first} and {last} are too far apart or too close.", _pair(first, last, side))
            for i, (first, last) in enumerate(LIMBS)
            for side in (0, 1)
            if not 1 / CHANGED <= ratio[i, side] <= CHANGED and _seen(body, _pair(first, last, side))
            if not math.isnan(ratio[i, side])
        )

    def _learn(self, time_s: float, lengths: np.ndarray) -> None:
        step = time_s - self._last_s
        self._last_s = time_s
        share = 1.0 if math.isnan(step) else 1.0 - math.exp(-max(step, 0.0) / SLOW_S)
        self._usual = np.where(np.isnan(self._usual), lengths, self._usual + share * (lengths - self._usual))


def _lengths(body: Body) -> np.ndarray:
    """(limbs, 2) metres, left and right."""
    ends = np.array([[_pair(first, last, side) for side in (0, 1)] for first, last in LIMBS])
    bones = body.space[ends[..., 0]] - body.space[ends[..., 1]]
    return np.asarray(np.sqrt((bones * bones).sum(axis=-1)))


def _unequal(body: Body, lengths: np.ndarray) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(f"Left and right differ between {first} and {last}.", pair)
        for (first, last), (left, right) in zip(LIMBS, lengths, strict=True)
        if max(left, right) > UNEQUAL * min(left, right)
        if _seen(body, pair := (*_pair(first, last, 0), *_pair(first, last, 1)))
    )


def _bent(body: Body) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(f"The {corner[1]} is bent beyond its limit.", triple)
        for corner in CORNERS
        for side in (0, 1)
        if _seen(body, triple := tuple(joint(name, side) for name in corner))
        if angle_at(body.space, *triple) < LEAST_ANGLE[corner[1]]
    )


def _pair(first: str, last: str, side: int) -> tuple[int, int]:
    return joint(first, side), joint(last, side)


def _seen(body: Body, joints: tuple[int, ...]) -> bool:
    return bool(body.seen[list(joints)].min() >= SEEN)
