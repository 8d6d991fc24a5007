"""Holds a joint's angle as the camera sees it against a goniometer: two positions make a calibration."""

import math
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies
from fitness_app.domain.curves import CORNERS
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.reading import FOLLOWS
from fitness_app.domain.signals import Angle

AROUND_S = 0.15
"""The angle of a moment is the middle one of so many seconds around it: one pose alone may slip."""
LEAST_APART_DEG = 20.0
"""Two positions that lie nearer tell more of the errors than of the joint."""
LEAST_GAIN, MOST_GAIN = 0.5, 2.0
"""No camera is further off than this: a number was mistyped, or two were exchanged."""
SEEN_RANGE, KNOWN_RANGE = (0.0, 180.0), (-60.0, 360.0)


def angle_for(joint: str, exercise: Exercise | None = None) -> Angle:
    """The angle at a joint ("knee"), as the exercise measures it where it is about that joint."""
    if exercise is not None and measured_joint(exercise) == joint and isinstance(exercise.measured, Angle):
        return exercise.measured
    return Angle(*CORNERS[joint])


def seen_angle(track: PoseTrack, angle: Angle, time_s: float) -> float:
    """The degrees that the camera sees at a time, of both sides by how well they are seen; NaN where nothing.

    It is told from the same joints and weights as the range of motion, so that both lie on one scale.
    """
    near = track.between(time_s - AROUND_S, time_s + AROUND_S)
    bodies = Bodies()
    found = [_of(bodies, near, index, angle) for index in range(len(near))]
    known = [each for each in found if math.isfinite(each)]
    return float(np.median(known)) if known else math.nan


def _of(bodies: Bodies, track: PoseTrack, index: int, angle: Angle) -> float:
    body = bodies.body(track[index])
    if not body.present:
        return math.nan
    told = [
        (float(body.seen[list(angle.joints(side))].min()) ** FOLLOWS, angle.value(body, side))
        for side in (0, 1)
    ]
    known = [(weight, value) for weight, value in told if weight > 0.0 and math.isfinite(value)]
    total = sum(weight for weight, _ in known)
    return sum(weight * value for weight, value in known) / total if known else math.nan


@dataclass(frozen=True, slots=True)
class Positions:
    """Two positions of a joint: what the camera saw and what the goniometer showed; None: not known yet."""

    seen: tuple[float | None, float | None] = (None, None)
    known: tuple[float | None, float | None] = (None, None)

    @property
    def whole(self) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """All four numbers, seen and known, or None while one is missing."""
        (a, b), (c, d) = self.seen, self.known
        return None if a is None or b is None or c is None or d is None else ((a, b), (c, d))

    @property
    def gain(self) -> float:
        """How many degrees the goniometer moved for one that the camera saw; NaN where not known."""
        numbers = self.whole
        if numbers is None or numbers[0][0] == numbers[0][1]:
            return math.nan
        (seen, other), (known, last) = numbers
        return abs((last - known) / (other - seen))

    @property
    def seen_apart(self) -> bool:
        """Whether the camera saw two different positions."""
        numbers = self.whole
        return numbers is not None and abs(numbers[0][1] - numbers[0][0]) >= LEAST_APART_DEG

    @property
    def known_apart(self) -> bool:
        """Whether the goniometer showed two different positions."""
        numbers = self.whole
        return numbers is not None and abs(numbers[1][1] - numbers[1][0]) >= LEAST_APART_DEG

    @property
    def likely(self) -> bool:
        """Whether these can be two positions of one joint."""
        return self.seen_apart and self.known_apart and LEAST_GAIN <= self.gain <= MOST_GAIN
