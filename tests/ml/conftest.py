"""Stick figures that move: small data to train and judge on, made here."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.pose import PoseTrack
from fitness_app.vision import pose_track
from ml.data.skeleton import SkeletonSequence

STANDING = np.array(
    [(0, -40), (20, 0), (-20, 0), (25, 60), (-25, 60), (25, 110), (-25, 110), (15, 100), (-15, 100),
     (15, 185), (-15, 185), (15, 270), (-15, 270)],
    np.float32,
)  # fmt: skip
MEDIAPIPE = (0, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28)

Figure = Callable[..., SkeletonSequence]


def points_of(label: str, frames: int, fps: float, phase: float) -> np.ndarray:
    """(frames, 13, 2): "squat" bends the knees, "jumping_jack" throws the arms, "none" sways."""
    swing = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(frames) / fps / 1.5 + phase))
    points = np.repeat(STANDING[None], frames, axis=0)
    if label == "squat":
        points[:, :9, 1] += 70 * swing[:, None]
        points[:, 9:11, 1] += 25 * swing[:, None]
    elif label == "jumping_jack":
        points[:, 3:7, 1] -= np.array([60, 60, 150, 150]) * swing[:, None]
        points[:, 11:, 0] += np.array([40, -40]) * swing[:, None]
    else:
        points += 2 * swing[:, None, None]
    return points.astype(np.float32)


@pytest.fixture
def figure() -> Figure:
    """Makes a sequence of one label."""

    def make(
        label: str = "squat", person: str = "p0", seconds: float = 3.0, **fields: str
    ) -> SkeletonSequence:
        frames = int(seconds * 30)
        points = points_of(label, frames, 30.0, phase=len(person) / 7)
        known = {"source": "clips", "name": f"{label}-{person}", "split": ""} | fields
        return SkeletonSequence(points, np.arange(frames) / 30.0, label, person=person, **known)

    return make


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pose recordings with its list: three movements by each of four people."""
    folder = tmp_path_factory.mktemp("data") / "recordings"
    lines = ["file,exercise,reps_min,reps_max,person,note"]
    for person in range(4):
        for label in ("squat", "jumping_jack", "none"):
            name = f"{label}_{person}"
            points = points_of(label, 90, 30.0, phase=person / 4)
            landmarks = np.full((90, 33, 4), np.nan, np.float32)
            landmarks[:, MEDIAPIPE, :2] = (points + 200) / 600
            landmarks[:, MEDIAPIPE, 2], landmarks[:, MEDIAPIPE, 3] = 0.0, 1.0
            pose_track.save(
                PoseTrack(landmarks, None, np.arange(90) / 30, (600, 600)), folder / f"{name}.npz"
            )
            lines.append(f"{name}.mp4,{label},,,person-{person},")
    (folder / "counts.csv").write_text("\n".join(lines) + "\n")
    return folder
