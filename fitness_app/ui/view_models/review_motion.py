"""The joints' angles and angular speeds over a visit, left and right, and the phases of its repetitions."""

from collections import Counter
from math import isfinite

import numpy as np

from fitness_app.domain.curves import CORNERS, SIDES, joint_angles
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.film import Series
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.recognition import NONE
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.thinning import angular_speed, broken, stretches
from fitness_app.domain.workout import Rep, Set
from fitness_app.ui.shown_review import Band, Curve2, Motion, RepMark


def motion_of(sheet: Sheet) -> Motion:
    """All that the charts show of a visit; takes a moment. Without curves where no poses were kept."""
    time_s, angles = sheet.poses.time_s, angles_of(sheet.poses)
    speeds = {name: angular_speed(time_s, angle) for name, angle in angles.items()}
    sets = _done(sheet)
    return Motion(
        _by_joint(time_s, angles),
        _by_joint(time_s, speeds),
        tuple(band for one in sets for rep in one.reps for band in phases(one, rep)),
        tuple(
            RepMark(rep.start, rep.end, number, rep.valid)
            for one in sets
            for number, rep in enumerate(one.reps, 1)
        ),
        usual_joint(sheet),
    )


def _done(sheet: Sheet) -> list[Set]:
    return [one for one in sheet.session.sets if one.exercise != NONE]


def angles_of(poses: PoseTrack) -> dict[str, Series]:
    """(T,) degrees of each joint of either side; empty where there are no poses.

    Every stretch is measured by itself: in space where it has metres, else in the picture.
    """
    if not len(poses):
        return {}
    parts = [joint_angles(_part(poses, part)) for part in stretches(poses.time_s)]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _part(poses: PoseTrack, part: slice) -> PoseTrack:
    world = None if poses.world is None else poses.world[part]
    return PoseTrack(poses.landmarks[part], world, poses.time_s[part], poses.size)


def _by_joint(time_s: Series, curves: dict[str, Series]) -> dict[str, tuple[Curve2, Curve2]]:
    if not curves:
        return {}
    sides = {
        name: [broken(time_s, curves[f"{side}_{name}"]) for side in SIDES]
        for name in CORNERS
        if any(np.isfinite(curves[f"{side}_{name}"]).any() for side in SIDES)
    }
    return {name: (left, right) for name, (left, right) in sides.items()}


def usual_joint(sheet: Sheet) -> str:
    """The joint whose range most sets of this visit tell, else the knee."""
    named = Counter(measured_joint(exercise_named(one.exercise)) for one in _done(sheet))
    known = [(count, name) for name, count in named.items() if name in CORNERS]
    return max(known)[1] if known else "knee"


def phases(one: Set, rep: Rep) -> list[Band]:
    """The phases of a repetition, one after the other; of an unknown tempo the way out and the way back."""
    out_first = exercise_named(one.exercise).effort == "out"
    way_out: Band
    known = all(map(isfinite, (rep.eccentric_s, rep.pause_s, rep.concentric_s)))
    out_s = rep.concentric_s if out_first else rep.eccentric_s
    turn = min(rep.start + out_s, rep.end) if known else rep.peak
    back = min(turn + rep.pause_s, rep.end) if known else rep.peak
    way_out = Band(rep.start, turn, "concentric" if out_first else "eccentric")
    bands = [way_out, Band(turn, back, "pause")]
    bands.append(Band(back, rep.end, "eccentric" if out_first else "concentric"))
    return [band for band in bands if band.end > band.start]
