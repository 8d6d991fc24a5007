"""Counts and turning points on Penn Action's annotated joints, against an independent method.

The independent method looks at a whole clip at once: the first principal component of all annotated joints
in the picture, smoothed, and its peaks by prominence (scipy). It knows neither joint angles nor thresholds
of the coach; only its sign is told, by one joint whose height rises or falls in that exercise.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.signal import find_peaks, savgol_filter
from sequences import picture_size, track_of_sequence

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.workout import Rep
from ml.data import penn_action
from ml.data.skeleton import SkeletonSequence

FPS = 30.0
PROMINENT = 0.45
WHOLE = 0.5
"""A peak counts where the signal falls by this share of its range on both sides."""
CUT = 0.4
"""On one side only it is a repetition that the clip cuts."""
HEAD, SHOULDERS, WRISTS, HIPS = [0], [1, 2], [5, 6], [7, 8]
RISES: dict[str, tuple[list[int], float]] = {
    "squat": (HIPS, 1.0),
    "pushup": (SHOULDERS, 1.0),
    "pullup": (HEAD, -1.0),
    "situp": ([*HEAD, *SHOULDERS], -1.0),
    "jumping_jacks": (WRISTS, -1.0),
    "bench_press": (WRISTS, 1.0),
}
"""Which joints go down the picture (1) or up (-1) on the way to the turning point."""
NAMES = {
    "squat": "squat",
    "pushup": "push_up",
    "pullup": "pull_up",
    "situp": "sit_up",
    "jumping_jacks": "jumping_jack",
    "bench_press": "bench_press",
}


@dataclass(frozen=True, slots=True)
class Independent:
    """Whole repetitions, those that the clip cuts, and the frames of all turning points."""

    whole: int
    cut: int
    peaks: tuple[int, ...]


def independent_count(sequence: SkeletonSequence) -> Independent:
    """The count of a clip by principal component and prominent peaks."""
    signal = principal(sequence)
    low, high = np.percentile(signal, (2, 98))
    floor = signal.min() - 1e-6
    peaks = find_peaks(np.r_[floor, signal, floor], prominence=PROMINENT * (high - low))[0] - 1
    whole = cut = 0
    for i, peak in enumerate(peaks):
        before = signal[peaks[i - 1] if i else 0 : peak + 1]
        after = signal[peak : peaks[i + 1] + 1 if i + 1 < len(peaks) else len(signal)]
        falls = sorted((signal[peak] - before.min(), signal[peak] - after.min()))
        whole += falls[0] > WHOLE * (high - low)
        cut += falls[0] <= WHOLE * (high - low) and falls[1] > CUT * (high - low)
    return Independent(whole, cut, tuple(int(peak) for peak in peaks))


def principal(sequence: SkeletonSequence) -> np.ndarray:
    """(T,) the first principal component of all joints, rising to the turning point."""
    flat = _filled(sequence.points.reshape(len(sequence.points), -1).astype(np.float64))
    known = flat[:, np.isfinite(flat).all(axis=0)]
    centred = known - known.mean(axis=0)
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    signal = left[:, 0] * sizes[0]
    joints, sign = RISES[sequence.label]
    heights = flat.reshape(len(flat), -1, 2)[:, joints, 1]
    shown = heights[:, np.isfinite(heights).all(axis=0)]
    if shown.size and np.sum((shown.mean(axis=1) - shown.mean()) * signal) * sign < 0:
        signal = -signal
    width = min(len(signal) // 2 * 2 - 1, 9)
    return savgol_filter(signal, width, 2) if width >= 5 else signal


def _filled(columns: np.ndarray) -> np.ndarray:
    frames = np.arange(len(columns))
    filled = np.full_like(columns, np.nan)
    for i, column in enumerate(columns.T):
        known = np.isfinite(column)
        if known.sum() >= max(3, 0.3 * len(column)):
            filled[:, i] = np.interp(frames, frames[known], column[known])
    return filled


def reps_of(track: PoseTrack, exercise: str) -> list[Rep]:
    """The repetitions that the coach counts with the exercise given."""
    counter = RepCounter(EXERCISES[exercise])
    reps = [rep for pose in track for rep in counter.update(pose)]
    return [*reps, *counter.finish()]


def turning_errors(track: PoseTrack, exercise: str, reps: list[Rep]) -> list[float]:
    """Frames between each turning point and the extremum of the annotated signal in that repetition."""
    entry, bodies = EXERCISES[exercise], Bodies()
    sign = 1.0 if entry.turn == "high" else -1.0
    values = np.array([_mean_drive(bodies.body(pose), entry.drives[0].value) for pose in track]) * sign
    errors = []
    for rep in reps:
        first, last = round(rep.start * FPS), round(rep.end * FPS)
        part = values[first : last + 1]
        if np.isfinite(part).any():
            errors.append(abs(rep.peak * FPS - (first + int(np.nanargmax(part)))))
    return errors


def _mean_drive(body: object, value: Callable[..., float]) -> float:
    sides = [told for side in (0, 1) if not np.isnan(told := value(body, side))]
    return float(np.mean(sides)) if sides else float("nan")


def figures(data: Path, every: int = 1) -> dict[str, object]:
    """Accuracy on `every` n-th clip of the test split, and the error of turning points in frames."""
    told: dict[str, object] = {}
    misses: list[int] = []
    errors: list[float] = []
    clips = [clip for clip in penn_action.read(data / "penn_action") if clip.split == "test"][::every]
    for label, exercise in NAMES.items():
        own = []
        for clip in (clip for clip in clips if clip.label == label):
            track = track_of_sequence(clip, picture_size(data, clip.name))
            reps = reps_of(track, exercise)
            truth = independent_count(clip)
            count = sum(rep.valid for rep in reps)
            own.append(max(truth.whole - count, 0, count - truth.whole - truth.cut))
            errors += turning_errors(track, exercise, reps)
        misses += own
        told[exercise] = {"clips": len(own), "right": float(np.mean([miss == 0 for miss in own]))}
    told["off_by_one"] = float(np.mean([miss <= 1 for miss in misses]))
    told["right"] = float(np.mean([miss == 0 for miss in misses]))
    told["turning_point_median_frames"] = float(np.median(errors))
    return told
