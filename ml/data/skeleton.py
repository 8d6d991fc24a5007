"""The skeleton that every data set and every pose estimator is brought to, and the window a network sees.

Training and the app use the same functions of this file, so that there is one preprocessing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray, Joint

Times = NDArray[np.float64]

JOINTS = (
    "head",
    "left_shoulder",
    "right_shoulder",
    "left_elbow",
    "right_elbow",
    "left_wrist",
    "right_wrist",
    "left_hip",
    "right_hip",
    "left_knee",
    "right_knee",
    "left_ankle",
    "right_ankle",
)
"""The joints of Penn Action: all sources have them or a part of them."""

MIRRORED = (0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11)
"""The order of joints in which left and right have changed places."""

_BODY = np.array([getattr(Joint, name.upper()) for name in JOINTS[1:]])
_EARS = [Joint.LEFT_EAR, Joint.RIGHT_EAR]
_BONES = np.array([(1, 7), (2, 8), (7, 9), (8, 10), (9, 11), (10, 12), (1, 3), (2, 4), (3, 5), (4, 6)])
_BONE_LENGTHS = np.array([1.0, 1.0, 0.85, 0.85, 0.85, 0.85, 0.6, 0.6, 0.5, 0.5], np.float32)
"""Lengths of the bones above in units of the torso, for a person of common build."""

MIN_VISIBILITY = 0.1
"""Below this an estimator says that it guesses: the joint counts as missing."""
FARTHEST_OUT = 0.1
"""A joint that lies by more of the picture's size outside of it is made up: it counts as missing, too."""
SMALLEST = 1e-3
"""No person is smaller: keeps a division sane."""
LONGEST_GAP_S = 0.45
"""Joints are not interpolated over longer gaps: they are missing there."""


@dataclass(frozen=True, slots=True, eq=False)
class SkeletonSequence:
    """One recorded movement of one person.

    `points` is (T, 13, 2) with y down in square units, or (T, 13, 3) where the source is three-dimensional
    (x right, y down, z away); NaN where a joint is missing. `time_s` is (T,). `person` groups what must not
    be torn apart by a split; `split` is the publisher's own ("train", "test"), or empty. `quality` is the
    source's word on the form, or empty. `solid` (T, 13, 3) has the points of a picture with the depth that
    the estimator guesses, where it does.
    """

    points: FloatArray
    time_s: Times
    label: str
    source: str
    person: str
    name: str
    split: str = ""
    quality: str = ""
    solid: FloatArray | None = None

    @property
    def duration_s(self) -> float:
        """Seconds from the first pose to the last."""
        return float(self.time_s[-1] - self.time_s[0])


@dataclass(frozen=True, slots=True)
class WindowSpec:
    """How long a window is and into how many equal steps it is divided."""

    seconds: float = 2.0
    steps: int = 32


def from_landmarks(landmarks: FloatArray, size: tuple[int, int]) -> FloatArray:
    """(T, 33, 4) landmarks of a picture of `size` → (T, 13, 2) points in units of the picture's height.

    Joints that the estimator only guesses, or sees far outside of the picture, are NaN. The head is the
    middle of the ears.
    """
    return solid_from_landmarks(landmarks, size)[..., :2]


def solid_from_landmarks(landmarks: FloatArray, size: tuple[int, int]) -> FloatArray:
    """The same with the guessed depth: (T, 13, 3) x, y, z, the hips at 0 and z away from the camera."""
    wide = size[0] / size[1]
    points = landmarks[..., :3] * np.array([wide, 1.0, wide], np.float32)
    outside = np.abs(landmarks[..., :2] - 0.5).max(axis=-1) > 0.5 + FARTHEST_OUT
    guessed = outside | (landmarks[..., 3] < MIN_VISIBILITY)
    return joined(np.where(guessed[..., None], np.float32(np.nan), points))


def joined(points: FloatArray) -> FloatArray:
    """(T, 33, D) points in MediaPipe's order, NaN where missing → (T, 13, D) of the common skeleton."""
    ears = points[:, _EARS].mean(axis=1, keepdims=True)
    head = np.where(np.isnan(ears), points[:, [Joint.NOSE]], ears)
    return np.concatenate([head, points[:, _BODY]], axis=1).astype(np.float32)


def resample(points: FloatArray, time_s: Times, wanted_s: Times) -> FloatArray:
    """Points (T, 13, D) at `time_s` → (len(wanted_s), 13, D) by linear interpolation.

    A joint is NaN outside the recorded time, and between two poses that lie too far apart.
    """
    after = np.clip(np.searchsorted(time_s, wanted_s), 1, max(len(time_s) - 1, 1))
    if len(time_s) == 1:
        return _nearest_only(points, np.abs(wanted_s - time_s[0]) <= LONGEST_GAP_S)
    gap = time_s[after] - time_s[after - 1]
    share = ((wanted_s - time_s[after - 1]) / np.maximum(gap, 1e-9)).astype(np.float32)
    near = np.clip(share, 0, 1)[:, None, None]
    mixed = points[after - 1] * (1 - near) + points[after] * near
    inside = (share > -0.5) & (share < 1.5) & (gap <= LONGEST_GAP_S)
    return np.where(inside[:, None, None], _fill(mixed, points, after, share), np.float32(np.nan))


def _nearest_only(points: FloatArray, near: NDArray[np.bool_]) -> FloatArray:
    return np.where(near[:, None, None], points, np.float32(np.nan))


def _fill(mixed: FloatArray, points: FloatArray, after: NDArray[np.intp], share: FloatArray) -> FloatArray:
    """Where one of the two poses lacks a joint, the nearer one alone decides."""
    nearer = points[np.where(share < 0.5, after - 1, after)]
    return np.where(np.isnan(mixed), nearer, mixed)


def window_times(end_s: float, spec: WindowSpec) -> Times:
    """The times of the steps of the window that ends at `end_s`."""
    return end_s - spec.seconds + spec.seconds * (np.arange(spec.steps) + 1.0) / spec.steps


def window(points: FloatArray, time_s: Times, end_s: float, spec: WindowSpec) -> FloatArray:
    """The normalised window (steps, 13, 3) that ends at `end_s`: x, y, and 1 where the joint is known.

    Rotation is kept, because up and down tell a push-up from a squat; place and size are not.
    """
    cut = resample(points, time_s, window_times(end_s, spec))
    return normalised(cut)


def normalised(cut: FloatArray) -> FloatArray:
    """(T, 13, D) with NaN → (T, 13, D + 1): the hips are at 0, the torso is 1, missing joints are 0."""
    known = np.isfinite(cut[..., 0])
    if not known.any():
        return np.zeros((*known.shape, cut.shape[-1] + 1), np.float32)
    placed = (cut - _middle(cut)) / body_size(cut)
    placed = np.clip(np.where(known[..., None], placed, 0.0), -8, 8)
    return np.concatenate([placed, known[..., None]], axis=-1).astype(np.float32)


def _middle(cut: FloatArray) -> FloatArray:
    """The hips' place in the middle of the window, or that of whatever joints are known."""
    for joints in ([7, 8], [1, 2], list(range(len(JOINTS)))):
        part = cut[:, joints].reshape(-1, cut.shape[-1])
        part = part[np.isfinite(part[:, 0])]
        if len(part):
            return np.asarray(np.median(part, axis=0), np.float32)
    raise ValueError("a window without joints has no middle")


def body_size(cut: FloatArray) -> float:
    """The length of the torso that fits the bones seen in (T, 13, 2 or 3), steady under foreshortening.

    A bone's longest view counts, and of the bones one of the longer ones.
    """
    lengths = np.linalg.norm(cut[:, _BONES[:, 0]] - cut[:, _BONES[:, 1]], axis=-1) / _BONE_LENGTHS
    longest = quantiles(lengths, 0.8)
    longest = np.sort(longest[np.isfinite(longest)])
    if not len(longest):
        known = cut[np.isfinite(cut)]
        return max(float(known.std()), SMALLEST) if len(known) else SMALLEST
    return max(float(longest[int(0.7 * (len(longest) - 1) + 0.5)]), SMALLEST)


def moved(cut: FloatArray) -> float:
    """How far the joints of a normalised window (T, 13, D + 1) stray from their mean place, in torsos.

    The body's common movement is taken out, because cameras move too; the three liveliest joints count.
    """
    known = cut[..., -1:]
    place = cut[..., :-1] - _mean(cut[..., :-1], known, axis=1)
    astray = np.linalg.norm((place - _mean(place, known, axis=0)) * known, axis=-1)
    spread = astray.sum(axis=0) / np.maximum(known[..., 0].sum(axis=0), 1)
    return float(np.sort(spread)[-3:].mean())


def _mean(values: FloatArray, known: FloatArray, axis: int) -> FloatArray:
    total = (values * known).sum(axis=axis, keepdims=True)
    return np.asarray(total / np.maximum(known.sum(axis=axis, keepdims=True), 1), np.float32)


def quantiles(values: FloatArray, share: float) -> FloatArray:
    """The quantile of each column of (T, n) over its finite values, NaN where there is none."""
    ordered = np.sort(values, axis=0)  # NaN sorts to the end
    known = np.isfinite(ordered).sum(axis=0)
    rank = (share * np.maximum(known - 1, 0) + 0.5).astype(int)
    return np.asarray(ordered[rank, np.arange(values.shape[1])], np.float32)
