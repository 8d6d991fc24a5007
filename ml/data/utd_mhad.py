"""UTD-MHAD's Kinect skeletons, `aA_sS_tT_skeleton.mat` (Chen et al., ICIP 2015; research use)."""

import re
from pathlib import Path

import numpy as np

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from ml.data.matlab import load_mat, mat_files
from ml.data.skeleton import SkeletonSequence

FRAMES_PER_S = 30.0
ACTIONS = (
    "swipe_left",
    "swipe_right",
    "wave",
    "clap",
    "throw",
    "arm_cross",
    "basketball_shoot",
    "draw_x",
    "draw_circle_cw",
    "draw_circle_ccw",
    "draw_triangle",
    "bowling",
    "boxing",
    "baseball_swing",
    "tennis_swing",
    "arm_curl",
    "tennis_serve",
    "push",
    "knock",
    "catch",
    "pickup_throw",
    "jog",
    "walk",
    "sit_to_stand",
    "stand_to_sit",
    "lunge",
    "squat",
)
_KINECT = (0, 4, 8, 5, 9, 6, 10, 12, 16, 13, 17, 14, 18)
"""The Kinect joint of each joint of the common skeleton."""
_NAME = re.compile(r"a(\d+)_s(\d+)_t(\d+)_skeleton")


def read(folder: Path) -> list[SkeletonSequence]:
    """All sequences of the data set in `folder`, or in its folder `Skeleton`; points in metres.

    Split across subjects as published: odd ones train, even ones test. Raises UserError when files are
    missing, broken or misnamed.
    """
    inner = folder / "Skeleton"
    return [read_sequence(file) for file in mat_files(inner if inner.is_dir() else folder, "UTD-MHAD")]


def read_sequence(file: Path) -> SkeletonSequence:
    """One sequence. Raises UserError when the file is broken or its name says no action and subject."""
    named = _NAME.fullmatch(file.stem)
    if named is None or not 1 <= int(named[1]) <= len(ACTIONS):
        raise UserError("{0} is not named like a1_s1_t1_skeleton.mat: give it its published name.", file)
    kinect = load_mat(file, ("d_skel",))["d_skel"]
    if kinect.ndim != 3 or kinect.shape[:2] != (20, 3):
        raise UserError("{0} does not hold 20 Kinect joints: fetch the file again.", file)
    subject = int(named[2])
    return SkeletonSequence(
        points=_upright(kinect.transpose(2, 0, 1)[:, list(_KINECT)]),
        time_s=np.arange(kinect.shape[2]) / FRAMES_PER_S,
        label=ACTIONS[int(named[1]) - 1],
        source="utd-mhad",
        person=f"utd-{subject}",
        name=file.stem,
        split="train" if subject % 2 else "test",
    )


def _upright(points: FloatArray) -> FloatArray:
    """Kinect's x grows to the sensor's left and y upwards; ours to the right and downwards."""
    return np.asarray(points * np.array([-1.0, -1.0, 1.0]), np.float32)
