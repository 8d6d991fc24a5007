"""Makes the demo recording from two real clips: landmarks only, nobody's picture.

Run from the project's root: `python resources/demo/make_demo.py SQUATS.mp4 PUSH_UPS.mp4`. The bundled
recording was made from `squat_mediapipe.mp4` and `pushup_mediapipe.mp4` (MediaPipe's own example clips,
Apache-2.0): five squats, an empty room for three seconds, five push-ups.
"""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from fitness_app import assembly
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import Pose, absent, track_of
from fitness_app.settings import Settings
from fitness_app.vision import pose_track
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source

BREAK_S = 3.0
STEP_S = 0.1


def poses_of(clip: str) -> list[Pose]:
    """The unsmoothed poses of a video."""
    with (
        open_source(SourceSpec(clip)) as source,
        PoseEstimator(assembly.pose_model(Settings()), smooth=False) as estimator,
    ):
        return [estimator.estimate(frame) for frame in source.frames() if isinstance(frame, Frame)]


def main(clips: list[str]) -> None:
    """Joins the clips, a break between them, and saves the recording beside this file."""
    joined: list[Pose] = []
    for clip in clips:
        start = joined[-1].time_s + STEP_S if joined else 0.0
        joined += [absent(start + rest, joined[-1].size) for rest in np.arange(0, BREAK_S, STEP_S) if joined]
        start = joined[-1].time_s + STEP_S if joined else 0.0
        joined += [replace(pose, time_s=start + pose.time_s) for pose in poses_of(clip)]
    pose_track.save(track_of(joined), Path(__file__).with_name("demo.npz"))


if __name__ == "__main__":
    main(sys.argv[1:])
