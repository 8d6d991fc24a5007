"""The margin around close-ups: there while the hips leave the picture, and unseen from outside."""

from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import JOINTS, Joint, Pose, absent
from fitness_app.vision.margin import PATIENCE_S, Margin
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source

SIZE = (640, 360)
PICTURE = np.full((360, 640, 3), 90, np.uint8)


def pose(hips: float, time_s: float = 0.0, size: tuple[int, int] = SIZE) -> Pose:
    landmarks = np.full((JOINTS, 4), 0.5, np.float32)
    landmarks[[Joint.LEFT_HIP, Joint.RIGHT_HIP], 1] = hips
    return Pose(time_s, landmarks, np.zeros((JOINTS, 3), np.float32), size)


def near() -> Margin:
    margin = Margin()
    margin.without(pose(hips=0.97), SIZE)
    return margin


def test_a_picture_that_shows_the_whole_person_is_left_alone() -> None:
    margin = Margin()
    margin.without(pose(hips=0.6), SIZE)
    assert margin.around(PICTURE) is PICTURE


def test_a_picture_gets_a_margin_when_the_hips_leave_it() -> None:
    assert near().around(PICTURE).shape == (360 + 2 * 90, 640 + 2 * 90, 3)


def test_landmarks_lie_where_they_are_in_the_picture_itself() -> None:
    margin = near()
    seen = pose(hips=0.5, size=(820, 540))
    landmarks = seen.landmarks.copy()
    landmarks[Joint.NOSE, :3] = ((90 + 64) / 820, (90 + 36) / 540, 0.4)
    found = margin.without(replace(seen, landmarks=landmarks), SIZE)
    assert np.allclose(found.landmarks[Joint.NOSE, :3], (0.1, 0.1, 0.4 * 820 / 640), atol=1e-5)
    assert found.size == SIZE


def test_somebody_lost_is_absent_in_the_size_of_the_picture() -> None:
    found = near().without(absent(1.0, (820, 540)), SIZE)
    assert not found.present
    assert found.size == SIZE


def test_the_margin_goes_when_the_hips_have_come_back_for_a_while() -> None:
    margin = near()
    margin.without(pose(hips=0.5, time_s=0.5 * PATIENCE_S, size=(820, 540)), SIZE)
    assert margin.around(PICTURE) is not PICTURE
    margin.without(pose(hips=0.5, time_s=1.1 * PATIENCE_S, size=(820, 540)), SIZE)
    assert margin.around(PICTURE) is PICTURE


def test_another_scene_begins_without_a_margin() -> None:
    margin = near()
    margin.reset()
    assert margin.around(PICTURE) is PICTURE


def test_a_close_up_of_pull_ups_keeps_its_hips_below_its_shoulders(test_data: Path, pose_model: Path) -> None:
    """Without the margin the skeleton collapses onto the shoulders in most of these pictures."""
    clip = str(test_data / "clips" / "real" / "pullup_b25.mp4")
    with open_source(SourceSpec(clip)) as source, PoseEstimator(pose_model, smooth=False) as estimator:
        frames = (frame for frame in source.frames() if isinstance(frame, Frame))
        poses = [estimator.estimate(frame) for frame in islice(frames, 60)][20:]
    torsos = [
        p.points[[Joint.LEFT_HIP, Joint.RIGHT_HIP], 1].mean()
        - p.points[[Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER], 1].mean()
        for p in poses
        if p.present
    ]
    assert len(torsos) >= 35
    assert np.median(torsos) > 0.4
