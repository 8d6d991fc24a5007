"""A body that stands on its head is legs taken for arms: only upright exercises are believed of it."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from fitness_app.domain.clip import Clip, ClipWindow
from fitness_app.domain.coach import Coach
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion
from fitness_app.domain.workout import Event, SetEnded
from fitness_app.paths import resources
from fitness_app.recognition.recogniser import Recogniser
from fitness_app.settings import Settings
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source
from ml.predictor import SkeletonPredictor

SHOULDERS = [11, 12]


def convinced_of(label: str) -> Recogniser:
    """A recogniser whose network always says the same, surely."""
    opinion = Opinion(label, 0.99, {label: 0.99}, ModelId("m", "0" * 64))
    network = SimpleNamespace(weights={label: 1.0}, threshold=0.95, window_s=2.5, predict=lambda _: opinion)
    return Recogniser(cast("SkeletonPredictor", network))


def on_the_head_for(poses: int, of: int = 40) -> Clip:
    """Two seconds of somebody of whom the landmarker is sure, upside down at first."""
    world = np.zeros((of, 33, 3), np.float32)
    world[:, SHOULDERS, 1] = np.where(np.arange(of) < poses, 0.5, -0.5)[:, None]
    landmarks = np.full((of, 33, 4), 0.9, np.float32)
    return Clip(PoseTrack(landmarks, world, np.arange(of) * 0.05, (64, 48)))


def test_no_push_up_is_believed_of_a_body_on_its_head() -> None:
    found = convinced_of("push_up").recognise(on_the_head_for(20))
    assert (found.label, found.guess, found.confidence) == ("unsure", "", 0.0)
    assert found.skeleton is not None
    assert (found.skeleton.label, found.skeleton.weight) == ("push_up", 0.0)  # shown, but not heard


def test_a_moment_on_the_head_is_a_slip_of_the_landmarks() -> None:
    assert convinced_of("push_up").recognise(on_the_head_for(10)).label == "push_up"
    assert convinced_of("push_up").recognise(on_the_head_for(11)).label == "unsure"


@pytest.mark.parametrize("label", ["squat", "none", "my_headstand"])
def test_what_is_done_upright_or_taught_is_believed(label: str) -> None:
    assert convinced_of(label).recognise(on_the_head_for(20)).label == label


@pytest.fixture(scope="module")
def headless(test_data: Path, pose_model: Path) -> list[Pose]:
    """Squats with the head out of the picture: at first the landmarker takes the legs for arms."""
    clip = SourceSpec(str(test_data / "clips" / "real" / "squat_b24.mp4"))
    with open_source(clip) as source, PoseEstimator(pose_model) as estimator:
        return [estimator.estimate(frame) for frame in source.frames() if isinstance(frame, Frame)]


@pytest.mark.slow
def test_who_is_half_out_of_the_picture_is_told_to_step_back_and_is_named_nothing_wrong(
    headless: list[Pose],
) -> None:
    recogniser = Recogniser(SkeletonPredictor(resources() / "models" / Settings().skeleton_model, "cpu"))
    coach, window = Coach(), ClipWindow(recogniser.window_s)
    heard, advice, shown = [], set(), set()
    events: list[Event] = []
    for pose in headless:
        events += coach.update(pose)
        window.add(pose)
        if clip := window.due():
            heard.append(recogniser.recognise(clip))
            events += coach.heard(heard[-1])
        shown.add(coach.state.exercise)
        if 1.2 < pose.time_s < 2.9:
            advice.add(coach.state.advice)
    doubted = [one for one in heard if one.skeleton and one.skeleton.label == "push_up"]
    assert len(doubted) > 4
    assert {one.label for one in doubted} == {"unsure"}
    assert shown <= {"unsure", "squat"}
    assert advice == {"You are too near: step back until your whole body is in the picture."}
    assert not any(isinstance(event, SetEnded) for event in (*events, *coach.finish()))
