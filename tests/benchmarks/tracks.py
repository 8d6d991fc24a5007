"""Makes pose tracks of video clips as the app does, at other sizes and rates and mirrored, for benchmarks.

python tests/benchmarks/tracks.py --model pose_landmarker_full.task --out TRACKS [--fps 15] CLIP…
"""

import argparse
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import PoseTrack, track_of
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.pose_track import load, save
from fitness_app.vision.sources import open_source


@dataclass(frozen=True, slots=True)
class Variant:
    """How a clip is looked at.

    `shrink` divides width and height, `fps` is the highest rate that is taken; `shown` is how many times each
    picture comes, as in a clip of 30 frames/s that was written anew at 60.
    """

    mirrored: bool = False
    shrink: int = 1
    fps: float = math.inf
    shown: int = 1


def track_of_clip(clip: Path, model: Path, variant: Variant) -> PoseTrack:
    """The smoothed poses of a clip."""
    spec = SourceSpec(str(clip), mirrored=variant.mirrored)
    with open_source(spec) as source, PoseEstimator(model) as estimator:
        frames = (frame for frame in source.frames() if isinstance(frame, Frame))
        return track_of(
            [estimator.estimate(_shrunk(frame, variant.shrink)) for frame in _thinned(frames, variant)]
        )


def cached(clip: Path, model: Path, variant: Variant, folder: Path) -> PoseTrack:
    """The track of a clip, made once and kept in `folder`."""
    kept = folder / f"{clip.stem}.npz"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        save(track_of_clip(clip, model, variant), kept)
    return load(kept)


def thinned(track: PoseTrack, fps: float) -> PoseTrack:
    """A recorded track at no more than `fps` poses a second."""
    kept = _kept(track.time_s, fps)
    world = None if track.world is None else track.world[kept]
    return PoseTrack(track.landmarks[kept], world, track.time_s[kept], track.size)


def _thinned(frames: Iterator[Frame], variant: Variant) -> Iterator[Frame]:
    due = last = -math.inf
    for frame in frames:
        for again in range(1, variant.shown if frame.time_s - last < math.inf else 1):
            yield replace(frame, time_s=last + (frame.time_s - last) * again / variant.shown)
        if frame.time_s >= due - 1e-6:
            due = max(due, frame.time_s - 1.0 / variant.fps) + 1.0 / variant.fps
            last = frame.time_s
            yield frame


def _kept(times: np.ndarray, fps: float) -> np.ndarray:
    due, kept = -math.inf, []
    for i, time in enumerate(times):
        if time >= due - 1e-6:
            kept.append(i)
            due = max(due, time - 1.0 / fps) + 1.0 / fps
    return np.array(kept)


def _shrunk(frame: Frame, shrink: int) -> Frame:
    if shrink == 1 or frame.image is None:
        return frame
    height, width = frame.image.shape[:2]
    size = (width // shrink, height // shrink)
    return replace(
        frame, image=np.asarray(cv2.resize(frame.image, size, interpolation=cv2.INTER_AREA), np.uint8)
    )


def main() -> None:
    """Fills a folder with tracks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--mirrored", action="store_true")
    parser.add_argument("--shrink", type=int, default=1)
    parser.add_argument("--fps", type=float, default=math.inf)
    wish = parser.parse_args()
    variant = Variant(wish.mirrored, wish.shrink, wish.fps)
    for clip in wish.clips:
        track = cached(clip, wish.model, variant, wish.out)
        print(clip.name, len(track))  # noqa: T201


if __name__ == "__main__":
    main()
