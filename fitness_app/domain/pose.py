"""A person's pose in one picture, and the track of poses over time.

Joint order and axes are MediaPipe's (BlazePose, 33 landmarks, https://arxiv.org/abs/2006.10204).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
JOINTS = 33


class Joint(IntEnum):
    """The 33 landmarks of BlazePose; left and right are the person's own."""

    NOSE = 0
    LEFT_EYE_INNER = 1
    LEFT_EYE = 2
    LEFT_EYE_OUTER = 3
    RIGHT_EYE_INNER = 4
    RIGHT_EYE = 5
    RIGHT_EYE_OUTER = 6
    LEFT_EAR = 7
    RIGHT_EAR = 8
    MOUTH_LEFT = 9
    MOUTH_RIGHT = 10
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_PINKY = 17
    RIGHT_PINKY = 18
    LEFT_INDEX = 19
    RIGHT_INDEX = 20
    LEFT_THUMB = 21
    RIGHT_THUMB = 22
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_FOOT_INDEX = 31
    RIGHT_FOOT_INDEX = 32


BONES: tuple[tuple[Joint, Joint], ...] = (
    (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER),
    (Joint.LEFT_HIP, Joint.RIGHT_HIP),
    (Joint.LEFT_SHOULDER, Joint.LEFT_HIP),
    (Joint.RIGHT_SHOULDER, Joint.RIGHT_HIP),
    (Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW),
    (Joint.LEFT_ELBOW, Joint.LEFT_WRIST),
    (Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW),
    (Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST),
    (Joint.LEFT_HIP, Joint.LEFT_KNEE),
    (Joint.LEFT_KNEE, Joint.LEFT_ANKLE),
    (Joint.RIGHT_HIP, Joint.RIGHT_KNEE),
    (Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE),
    (Joint.LEFT_ANKLE, Joint.LEFT_FOOT_INDEX),
    (Joint.RIGHT_ANKLE, Joint.RIGHT_FOOT_INDEX),
)
"""Pairs of joints that a drawn skeleton joins."""


def _frozen(array: FloatArray) -> FloatArray:
    """The array as float32 that nobody can write to: what crosses threads is frozen."""
    frozen = np.array(array, dtype=np.float32)
    frozen.flags.writeable = False
    return frozen


@dataclass(frozen=True, slots=True, eq=False)
class Pose:
    """One person in one picture.

    `landmarks` is (33, 4): x and y as shares of the picture's width and height, z in the scale of x,
    visibility 0–1; all NaN where no person was found. `world` is (33, 3) in metres around the hips,
    or None. `size` is the picture's (width, height) in pixels. `time_s` counts from the source's start.
    """

    time_s: float
    landmarks: FloatArray
    world: FloatArray | None
    size: tuple[int, int]

    def __post_init__(self) -> None:
        object.__setattr__(self, "landmarks", _frozen(self.landmarks))
        if self.world is not None:
            object.__setattr__(self, "world", _frozen(self.world))

    @property
    def present(self) -> bool:
        """Whether a person was found."""
        return bool(np.isfinite(self.landmarks[:, 0]).any())

    @property
    def points(self) -> FloatArray:
        """(33, 2) in units of the picture's height, so that lengths and angles are true."""
        width, height = self.size
        return self.landmarks[:, :2] * np.array([width / height, 1.0], dtype=np.float32)

    @property
    def visibility(self) -> FloatArray:
        """(33,) 0–1, and 0 where a joint is missing."""
        return np.nan_to_num(self.landmarks[:, 3], nan=0.0)


def absent(time_s: float, size: tuple[int, int]) -> Pose:
    """A pose that says: nobody was in the picture at this time."""
    return Pose(time_s, np.full((JOINTS, 4), np.nan, np.float32), None, size)


@dataclass(frozen=True, slots=True, eq=False)
class PoseTrack:
    """Poses over time: `landmarks` (T, 33, 4), `world` (T, 33, 3) or None, `time_s` (T,), `size`."""

    landmarks: FloatArray
    world: FloatArray | None
    time_s: NDArray[np.float64]
    size: tuple[int, int]

    def __len__(self) -> int:
        return len(self.time_s)

    def __getitem__(self, index: int) -> Pose:
        world = None if self.world is None else self.world[index]
        return Pose(float(self.time_s[index]), self.landmarks[index], world, self.size)

    def __iter__(self) -> Iterator[Pose]:
        return (self[i] for i in range(len(self)))

    def between(self, start: float, end: float) -> "PoseTrack":
        """The part from `start` to `end` seconds, both included."""
        keep = (self.time_s >= start) & (self.time_s <= end)
        world = None if self.world is None else self.world[keep]
        return PoseTrack(self.landmarks[keep], world, self.time_s[keep], self.size)


def track_of(poses: Sequence[Pose]) -> PoseTrack:
    """Joins poses of one source into a track; `world` is NaN where a pose has none.

    Raises ValueError when `poses` is empty.
    """
    if not poses:
        raise ValueError("a track needs at least one pose")
    blank = np.full((JOINTS, 3), np.nan, np.float32)
    known = any(pose.world is not None for pose in poses)
    worlds = [blank if pose.world is None else pose.world for pose in poses]
    return PoseTrack(
        np.stack([pose.landmarks for pose in poses]),
        np.stack(worlds) if known else None,
        np.array([pose.time_s for pose in poses], dtype=np.float64),
        poses[-1].size,
    )
