"""Joint angles of a recorded movement over time: what charts show and comparisons are made of."""

from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.film import Series, angles_between
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reading import SignalReader
from fitness_app.domain.signals import Angle

CORNERS = {
    "shoulder": ("hip", "shoulder", "elbow"),
    "elbow": ("shoulder", "elbow", "wrist"),
    "hip": ("shoulder", "hip", "knee"),
    "knee": ("hip", "knee", "ankle"),
    "ankle": ("knee", "ankle", "toe"),
}
"""The angle of each joint: between which joints, with the joint itself in the middle."""
SIDES = ("left", "right")
TELL_EVERY = 500
"""Poses between two reports of progress: a twentieth of a second."""
ANGLE_NAMES = tuple(f"{side}_{name}" for name in CORNERS for side in SIDES)


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The driving signal of an exercise over time, `n` samples of it.

    `level` grows from rest to the turning point, in the units of the counter; `degrees` is the angle of the
    joint whose range is told. Both are NaN where they cannot be told.
    """

    time_s: Series
    level: Series
    degrees: Series


def joint_angles(track: PoseTrack) -> dict[str, Series]:
    """(T,) degrees for each of `ANGLE_NAMES`: in space where the track has metres, else in the picture."""
    points = places(track)
    return {
        f"{side}_{name}": angle_of(points, corner, number)
        for name, corner in CORNERS.items()
        for number, side in enumerate(SIDES)
    }


def places(track: PoseTrack) -> Series:
    """(T, 33, 3) metres where the track has them, else (T, 33, 2) in picture heights."""
    if track.world is not None and np.isfinite(track.world).any():
        return track.world.astype(np.float64)
    width, height = track.size
    return np.asarray(track.landmarks[..., :2] * [width / height, 1.0], np.float64)


def angle_of(points: Series, corner: tuple[str, ...], side: int) -> Series:
    """(T,) degrees at the second of three joints; `points` is (T, 33, 2) or (T, 33, 3), side 0 is left."""
    first, middle, last = (points[:, joint(name, side)] for name in corner)
    return angles_between(first - middle, last - middle)


def side_angle(track: PoseTrack, exercise: Exercise, side: int) -> Series:
    """(T,) the angle whose range the exercise tells, of one side; all NaN where it tells no angle."""
    measured = exercise.measured if exercise.drives else None
    if not isinstance(measured, Angle):
        return np.full(len(track), np.nan)
    return angle_of(places(track), measured.names, side)


def driving_curve(track: PoseTrack, exercise: Exercise, tell: Progress = silent) -> Curve:
    """The signal by which the repetitions of this exercise are counted.

    `tell` hears the share that is done; what it raises ends the work.
    """
    if not exercise.drives:  # of the user's own: nobody knows what drives it
        unknown = np.full(len(track), np.nan)
        return Curve(track.time_s, unknown, unknown)
    bodies, reader = Bodies(), SignalReader(exercise)
    readings = []
    for number, pose in enumerate(track):
        if number % TELL_EVERY == 0:
            tell(number / len(track))
        readings.append(reader.read(bodies.body(pose)))
    return Curve(
        np.array([reading.time_s for reading in readings]),
        np.array([reading.level for reading in readings]),
        np.array([reading.primary for reading in readings]),
    )
