"""`python -m ml.extract FOLDER --pose-model FILE --out DIR`: makes pose recordings of a folder of videos.

The app's own estimator is used, so that networks are taught what they will see. The list `counts.csv`, which
names exercise and person of each video, is copied; where there is none, a video is named after its exercise.
"""

import argparse
import csv
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import track_of
from fitness_app.vision import pose_track
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source
from ml.data.clips import COUNTS


def main(arguments: Sequence[str] | None = None) -> int:
    """Extracts as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    parser = argparse.ArgumentParser(prog="python -m ml.extract", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of .mp4 files")
    parser.add_argument("--pose-model", type=Path, required=True, help="a pose landmarker (.task)")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--fps", type=float, default=0.0, help="look at no more frames a second than this")
    parser.add_argument("--mirrored", action="store_true", help="flip the pictures left to right")
    parser.add_argument("--smooth", action="store_true", help="take out jitter as the app does")
    chosen = parser.parse_args(arguments)
    try:
        extract(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


def extract(chosen: argparse.Namespace) -> None:
    """Writes one recording per video, and the list. Raises UserError when there is no video."""
    videos = sorted(chosen.folder.glob("*.mp4"))
    if not videos:
        raise UserError("{0} holds no .mp4 files: name a folder of videos.", chosen.folder)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for video in videos:
        with (
            open_source(SourceSpec(str(video), mirrored=chosen.mirrored)) as source,
            PoseEstimator(chosen.pose_model, smooth=chosen.smooth) as estimator,
        ):
            frames = (frame for frame in source.frames() if isinstance(frame, Frame))
            poses = [estimator.estimate(frame) for frame in at_most(chosen.fps, frames)]
        pose_track.save(track_of(poses), chosen.out / f"{video.stem}.npz")
        sys.stderr.write(f"{video.stem}: {len(poses)} poses\n")
    _list(chosen.folder / COUNTS, videos, chosen.out / COUNTS)


def at_most(fps: float, frames: Iterator[Frame]) -> Iterator[Frame]:
    """The frames, thinned to no more than `fps` of them in a second; all where `fps` is 0."""
    due = 0.0
    for frame in frames:
        if not fps or frame.time_s >= due:
            due = max(due + 1 / fps, frame.time_s) if fps else 0.0
            yield frame


def _list(original: Path, videos: Sequence[Path], copy: Path) -> None:
    if original.exists():
        shutil.copyfile(original, copy)
        return
    with copy.open("w", encoding="utf-8", newline="") as stream:
        lines = csv.writer(stream)
        lines.writerow(("file", "exercise", "person"))
        lines.writerows((video.name, video.stem, video.stem) for video in videos)


if __name__ == "__main__":
    sys.exit(main())
