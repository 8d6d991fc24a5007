"""Tells poses that no body can take: limbs of unequal or changing length, joints bent beyond their limits."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Body, joint

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
_ENDS = np.array([[[joint(end, side) for end in limb] for side in (0, 1)] for limb in LIMBS])
_BENDS = np.array([[[joint(name, side) for name in corner] for side in (0, 1)] for corner in CORNERS])
_SHARPEST = np.cos(np.radians([[LEAST_ANGLE[middle]] for _, middle, _ in CORNERS]))


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
        self._learn(body.time_s, lengths.mean(axis=1))
        return found

    def _changed(self, body: Body, lengths: np.ndarray) -> tuple[Doubt, ...]:
        usual = self._usual[:, None]
        wrong = (lengths > CHANGED * usual) | (CHANGED * lengths < usual)
        return tuple(
            Doubt(f"The {first} and {last} are too far apart or too close.", ends)
            for (first, last), ends in _named(body, LIMBS, _ENDS, wrong)
        )

    def _learn(self, time_s: float, lengths: np.ndarray) -> None:
        step = time_s - self._last_s
        self._last_s = time_s
        share = 1.0 if math.isnan(step) else 1.0 - math.exp(-max(step, 0.0) / SLOW_S)
        self._usual = np.where(np.isnan(self._usual), lengths, self._usual + share * (lengths - self._usual))


def _lengths(body: Body) -> np.ndarray:
    """(limbs, 2) metres, left and right."""
    bones = body.space[_ENDS[..., 0]] - body.space[_ENDS[..., 1]]
    return np.asarray(np.sqrt((bones * bones).sum(axis=-1)))


def _unequal(body: Body, lengths: np.ndarray) -> tuple[Doubt, ...]:
    wrong = lengths.max(axis=1) > UNEQUAL * lengths.min(axis=1)
    return tuple(
        Doubt(f"Left and right differ between {first} and {last}.", ends)
        for (first, last), ends in _named(body, LIMBS, _ENDS.reshape(len(LIMBS), 1, -1), wrong[:, None])
    )


def _bent(body: Body) -> tuple[Doubt, ...]:
    points = body.space[_BENDS]
    one, other = points[:, :, 0] - points[:, :, 1], points[:, :, 2] - points[:, :, 1]
    sizes = np.sqrt((one * one).sum(axis=-1) * (other * other).sum(axis=-1))
    wrong = (one * other).sum(axis=-1) > _SHARPEST * sizes
    return tuple(
        Doubt(f"The {corner[1]} is bent beyond its limit.", ends)
        for corner, ends in _named(body, CORNERS, _BENDS, wrong)
    )


def _named(
    body: Body, names: Sequence[tuple[str, ...]], places: np.ndarray, wrong: np.ndarray
) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    """The names and the (rows, sides, …) landmarks of what is `wrong` (rows, sides), where all are seen."""
    for row, side in zip(*wrong.nonzero(), strict=True):
        ends = tuple(int(place) for place in places[row, side])
        if body.seen[list(ends)].min() >= SEEN:
            yield names[row], ends
