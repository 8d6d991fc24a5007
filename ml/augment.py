"""Windows for training: cut at random, and spoiled the way a camera and a pose estimator spoil them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray
from ml.data.projection import seen_from_anywhere, seen_from_aside
from ml.data.skeleton import (
    JOINTS,
    MIRRORED,
    SkeletonSequence,
    Times,
    WindowSpec,
    body_size,
    quantiles,
    resample,
    window,
)

FRAME_RATES = (5.0, 8.0, 10.0, 12.0, 15.0, 24.0, 30.0)
"""Frames per second of the sources that the app meets: old clips, slow computers, cameras."""
MISSING = np.float32(np.nan)
HALVES = ([9, 10, 11, 12], [7, 8, 9, 10, 11, 12], [11, 12], [0], [0, 3, 4, 5, 6])
"""Joints that a camera does not see which stands too near: the legs, or the head and the arms."""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How strongly windows are changed; lengths are in units of the torso.

    `mirror`, `aside`, `drop_joints`, `cut_off`, `half_seen`, `swap_sides`, `late`, `hold` and `repeat` are
    shares of the windows that get it; the others are spreads: of speed (a factor), rotation (degrees),
    stretch of one axis, a joint's steady offset, trembling, and the drift of a moving camera. `aside_deg` is
    how far the camera is moved around a person whose depth is guessed.
    """

    mirror: float = 0.5
    speed: float = 1.5
    rotate_deg: float = 10.0
    stretch: float = 0.12
    offset: float = 0.05
    tremble: float = 0.025
    drift: float = 0.15
    drop_joints: float = 0.25
    cut_off: float = 0.3
    half_seen: float = 0.15
    swap_sides: float = 0.08
    drop_frames: float = 0.1
    late: float = 0.15
    hold: float = 0.15
    repeat: float = 0.7
    pitch_deg: float = 20.0
    aside: float = 0.3
    aside_deg: float = 40.0
    frame_rates: tuple[float, ...] = FRAME_RATES
    whole: bool = False
    """The window shows the whole clip, or most of it, however long that is."""
    project: bool = True
    """Three-dimensional points are seen by a camera; else they stay as they are."""


BENCHMARK = Augmentation(
    stretch=0.08,
    offset=0.03,
    tremble=0.015,
    drift=0.0,
    drop_joints=0.15,
    aside=0.0,
    cut_off=0.0,
    half_seen=0.0,
    swap_sides=0.0,
    drop_frames=0.0,
    late=0.0,
    hold=0.0,
    frame_rates=(30.0,),
    whole=True,
    project=False,
)
"""For a published benchmark: whole clips, whose test part is recorded like the training part."""


def random_window(
    sequence: SkeletonSequence, spec: WindowSpec, how: Augmentation, rng: np.random.Generator
) -> FloatArray:
    """A changed window (steps, 13, 3) from a random place of the sequence."""
    wanted = _camera_times(spec, how, rng)
    if how.whole:
        source = _most_of(wanted / spec.seconds, sequence.duration_s, rng)
    else:
        source = _source_times(wanted, sequence.duration_s, spec, how, rng)
    points = _seen(sequence, how, rng)
    return _spoiled_window(resample(points, sequence.time_s, source), wanted, spec, how, rng)


def whole_window(sequence: SkeletonSequence, spec: WindowSpec) -> FloatArray:
    """The unchanged window that shows the whole sequence, from its first pose to its last."""
    wanted = np.linspace(0.0, 1.0, 2 * spec.steps)
    points = resample(sequence.points, sequence.time_s, wanted * sequence.duration_s)
    return window(points, wanted * spec.seconds, spec.seconds, spec)


def still_window(
    sequence: SkeletonSequence, spec: WindowSpec, how: Augmentation, rng: np.random.Generator
) -> FloatArray:
    """A window in which one posture of the sequence is held, with a little sway: nobody exercises."""
    wanted = _camera_times(spec, how, rng)
    posture = _flat(sequence.points[[rng.integers(len(sequence.points))]], how, rng)
    sway = rng.normal(0, 0.03, (4, 1, 2)) + rng.normal(0, 0.015, (4, len(JOINTS), 2))
    swaying = resample(
        sway.astype(np.float32), np.arange(4, dtype=np.float64) * 0.4, wanted * 1.2 / spec.seconds
    )
    held = (posture + swaying * body_size(posture)).astype(np.float32)
    return _spoiled_window(held, wanted, spec, how, rng)


def _seen(sequence: SkeletonSequence, how: Augmentation, rng: np.random.Generator) -> FloatArray:
    """What a camera sees: the recorded picture, or one from a little aside where the depth is guessed."""
    if sequence.solid is None or rng.random() >= how.aside:
        return _flat(sequence.points, how, rng)
    return seen_from_aside(sequence.solid, how.aside_deg, how.pitch_deg, rng)


def _flat(points: FloatArray, how: Augmentation, rng: np.random.Generator) -> FloatArray:
    if points.shape[-1] == 2 or not how.project:
        return points
    return seen_from_anywhere(points, how.pitch_deg, rng)


def _most_of(share: Times, duration_s: float, rng: np.random.Generator) -> Times:
    """The moments of at least three quarters of a recording."""
    kept = rng.uniform(0.75, 1.0)
    moments: Times = (rng.uniform(0, 1 - kept) + np.clip(share, 0, 1) * kept) * duration_s
    return moments


def _camera_times(spec: WindowSpec, how: Augmentation, rng: np.random.Generator) -> Times:
    """When a camera of some frame rate took pictures in the window; a few are lost, or it started late."""
    step = 1.0 / rng.choice(how.frame_rates)
    times: Times = spec.seconds - step * np.arange(int(spec.seconds / step) + 2)[::-1]
    keep = rng.random(len(times)) >= rng.random() * how.drop_frames
    if rng.random() < how.late:
        keep &= times >= rng.uniform(0, 0.6) * spec.seconds
    keep[-2:] = True  # the app asks when a pose has come: the window ends with one
    return times[keep]


def _source_times(
    wanted: Times, duration_s: float, spec: WindowSpec, how: Augmentation, rng: np.random.Generator
) -> Times:
    """Which moment of the recording each picture shows; before a movement its first posture may be held."""
    speed = how.speed ** rng.uniform(-1, 1)
    source: Times = wanted * speed
    if rng.random() < how.hold:
        source = np.maximum(source - rng.uniform(0, 0.5) * spec.seconds * speed, 0.0)
    spare = duration_s - spec.seconds * speed
    if spare > 0 or rng.random() >= how.repeat:
        source += rng.uniform(min(spare, 0), max(spare, 0))
        return source
    return _again_and_again(
        source + rng.uniform(0, duration_s), duration_s, there_and_back=rng.random() < 0.5
    )


def _again_and_again(source: Times, duration_s: float, there_and_back: bool) -> Times:
    """A movement shorter than the window is repeated, forwards or forwards and backwards in turn."""
    length = max(duration_s, 1e-3)
    if not there_and_back:
        again: Times = source % length
        return again
    back: Times = length - np.abs(source % (2 * length) - length)
    return back


def _spoiled_window(
    points: FloatArray, time_s: Times, spec: WindowSpec, how: Augmentation, rng: np.random.Generator
) -> FloatArray:
    if not np.isfinite(points).any():
        return window(points, time_s, spec.seconds, spec)
    size = body_size(points)
    points = _placed_otherwise(points, time_s / spec.seconds, size, how, rng)
    points = _misjudged(points, size, how, rng)
    points = _partly_unseen(points, how, rng)
    return window(points, time_s, spec.seconds, spec)


def _placed_otherwise(
    points: FloatArray, share: Times, size: float, how: Augmentation, rng: np.random.Generator
) -> FloatArray:
    """Mirrored, rotated, stretched, and seen by a camera that moves and zooms a little."""
    axes = points.shape[-1]
    if rng.random() < how.mirror:
        points = points[:, MIRRORED] * np.array([-1, 1, 1][:axes], np.float32)
    turn = _rotation(np.radians(rng.normal(0, how.rotate_deg)), axes)
    stretch = np.exp(rng.normal(0, how.stretch, axes))
    middle = quantiles(points.reshape(-1, axes), 0.5)
    pan = rng.normal(0, how.drift, axes) * size
    zoom = 1 + rng.normal(0, 0.3 * how.drift) * share[:, None, None]
    return np.asarray((points - middle) @ (turn * stretch) * zoom + pan * share[:, None, None], np.float32)


def _rotation(angle: float, axes: int) -> NDArray[np.float64]:
    """A turn in the picture, or around the upright axis of a space."""
    cos, sin = np.cos(angle), np.sin(angle)
    if axes == 2:
        return np.array([[cos, -sin], [sin, cos]])
    return np.array([[cos, 0, -sin], [0, 1, 0], [sin, 0, cos]])


def _misjudged(points: FloatArray, size: float, how: Augmentation, rng: np.random.Generator) -> FloatArray:
    """Joints beside their place: steadily, as data sets differ, and trembling, some more than others.

    For a while an estimator may take left for right, when it sees a person from behind or from the side.
    """
    if rng.random() < how.swap_sides:
        start, length = rng.integers(len(points)), rng.integers(1, len(points) + 1)
        points = points.copy()
        points[start : start + length] = points[start : start + length, MIRRORED]
    steady = rng.normal(0, how.offset, (1, *points.shape[1:]))
    unrest = how.tremble * rng.random() * np.exp(rng.normal(0, 0.7, (1, len(JOINTS), 1)))
    trembling = rng.normal(0, 1, points.shape) * unrest
    return np.asarray(points + size * (steady + trembling), np.float32)


def _partly_unseen(points: FloatArray, how: Augmentation, rng: np.random.Generator) -> FloatArray:
    """Joints lost for a while or for good, and those beyond the picture's edge."""
    points = points.copy()
    if rng.random() < how.drop_joints:
        lost = rng.random(len(JOINTS)) < 0.2
        start, length = rng.integers(len(points)), int(len(points) * rng.uniform(0.2, 2))
        points[max(0, start - length // 2) : start + length, lost] = MISSING
    if rng.random() < how.half_seen:
        points[:, HALVES[int(rng.integers(len(HALVES)))]] = MISSING
    if rng.random() < how.cut_off:
        points[_beyond_an_edge(points, rng)] = MISSING
    return points


def _beyond_an_edge(points: FloatArray, rng: np.random.Generator) -> NDArray[np.bool_]:
    """(T, 13) true where a picture that cuts off up to a third of the person does not show the joint."""
    axis, sign = rng.integers(2), rng.choice([-1.0, 1.0])
    along = points[..., axis] * sign
    edge = quantiles(along.reshape(-1, 1), rng.uniform(0.65, 1.0))[0]
    return np.asarray(along > edge)
