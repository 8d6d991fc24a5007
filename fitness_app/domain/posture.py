"""Whether a person is in the posture of an exercise: not while getting into it, nor while walking off."""

import math

import numpy as np

from fitness_app.domain.angles import TRUNK_M, Body, joint, torso_elevation
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.film import Series
from fitness_app.domain.pose import PoseTrack

SEEN = 0.5
OVER_S = {"trunk": 0.7, "pelvis": 0.4, "hands": 0.2}
"""Each figure is averaged over about so many seconds."""
ON_HEAD_DEG = -70.0
"""A trunk at this elevation or below stands on its head. Push-ups seen from the front come to -57."""


class PostureMeter:
    """Follows trunk, pelvis and hands and compares them with what an exercise wants.

    The figures are averaged over part of a repetition, since they move with it. Only poses with a third
    dimension are judged: in a flat picture a trunk that points at the camera looks upright.
    """

    def __init__(self, exercise: Exercise) -> None:
        self._wanted = {"trunk": exercise.trunk, "pelvis": exercise.pelvis}
        self._hands = exercise.hands
        self._now: dict[str, float] = {}
        self._last_s = math.nan

    @property
    def fits(self) -> bool:
        """Whether all that is known of the posture is as the exercise wants it."""
        return all(low <= self._now.get(name, low) <= high for name, (low, high) in self._wanted.items())

    @property
    def hands_fit(self) -> bool:
        """Whether the hands are now where the exercise wants them at rest, as far as that is known."""
        low, high = self._hands
        return low <= self._now.get("hands", low) <= high

    def follow(self, body: Body, seen: Series) -> None:
        """Takes the next pose; `seen` (33,) tells how well its joints have been seen lately."""
        if not body.solid:
            return
        step = body.time_s - self._last_s
        self._last_s = body.time_s
        told = {
            "trunk": torso_elevation(body.space),
            "pelvis": _below(body, seen, "ankle", "hip"),
            "hands": _below(body, seen, "wrist", "shoulder"),
        }
        for name, value in told.items():
            if not math.isnan(value):
                old = self._now.get(name, value)
                self._now[name] = old + (value - old) * _weight(step, OVER_S[name])


def on_head(track: PoseTrack) -> float:
    """The share of the poses, 0–1, in which the trunk stands on its head; 0 where none has a third dimension.

    No exercise of the table is done so. Where a head or feet are cut off, a landmarker takes the legs for
    arms and is as sure of every joint as of a true one.
    """
    if track.world is None:
        return 0.0
    told = [torso_elevation(points) for points in track.world.astype(np.float64)]
    known = [elevation for elevation in told if not math.isnan(elevation)]
    return sum(elevation <= ON_HEAD_DEG for elevation in known) / len(known) if known else 0.0


def _weight(step: float, over_s: float) -> float:
    return 1.0 - math.exp(-max(step, 0.0) / over_s) if not math.isnan(step) else 1.0


def _below(body: Body, seen: Series, name: str, other: str) -> float:
    """How far one joint hangs below another in trunk lengths, over the sides that are seen; else NaN."""
    sides = [side for side in (0, 1) if seen[joint(name, side)] >= SEEN and seen[joint(other, side)] >= SEEN]
    gaps = [body.space[joint(name, side), 1] - body.space[joint(other, side), 1] for side in sides]
    return float(sum(gaps)) / len(gaps) / TRUNK_M if gaps else math.nan
