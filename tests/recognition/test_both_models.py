"""Both models on one clip: a real skeleton model, and a small video model with untrained weights."""

from pathlib import Path

import numpy as np
import pytest
from video_models import small_video_model

from fitness_app.domain.clip import Clip, Picture
from fitness_app.domain.framing import Box
from fitness_app.domain.pose import PoseTrack
from fitness_app.paths import resources
from fitness_app.recognition.recogniser import Recogniser, visibility
from fitness_app.settings import Settings
from fitness_app.vision import pose_track
from ml.predictor import SkeletonPredictor
from ml.video_predictor import VideoPredictor

TRUSTED = {"none": 0.9, "push_up": 0.9, "squat": 0.9}


def skeleton() -> SkeletonPredictor:
    return SkeletonPredictor(resources() / "models" / Settings().skeleton_model, "cpu")


def video(folder: Path, weights: dict[str, float]) -> VideoPredictor:
    return VideoPredictor(small_video_model(folder / "small", metrics={"weights": weights}), "cpu")


def clips(seconds: float = 6.0) -> list[Clip]:
    """The bundled recording with pictures of noise beside it, a clip every quarter second."""
    track = pose_track.load(resources() / "demo" / "demo.npz")
    source = np.random.default_rng(0)
    pictures = [
        Picture(0.2 * n, source.integers(0, 256, (48, 64, 3)).astype(np.uint8), Box(0, 0, 48))
        for n in range(99)
    ]
    ends = np.arange(2.0, seconds, 0.25)
    return [
        Clip(track.between(end - 2, end), tuple(p for p in pictures if end - 2 <= p.time_s <= end))
        for end in ends
    ]


def test_both_opinions_are_given_with_device_and_attention(tmp_path: Path) -> None:
    recogniser = Recogniser(skeleton(), video(tmp_path, TRUSTED))
    recogniser.warm_up()
    found = [recogniser.recognise(clip) for clip in clips()][-1]
    assert found.skeleton is not None
    assert found.video is not None
    for opinion in (found.skeleton, found.video):
        assert opinion.device == "cpu"
        assert sum(opinion.attention) == pytest.approx(1.0, abs=1e-3)
    assert set(recogniser.models) == {"skeleton", "video"}


def test_a_video_model_without_weight_changes_no_answer(tmp_path: Path) -> None:
    alone, both = Recogniser(skeleton()), Recogniser(skeleton(), video(tmp_path, {}))
    for clip in clips():
        one, other = alone.recognise(clip), both.recognise(clip)
        assert (one.label, one.guess) == (other.label, other.guess)
        assert one.confidence == pytest.approx(other.confidence)
    assert other.video is not None


def test_a_video_model_without_weight_is_asked_every_ten_seconds(tmp_path: Path) -> None:
    recogniser = Recogniser(skeleton(), video(tmp_path, {}))
    opinions = [recogniser.recognise(clip).video for clip in clips(13.0)]
    assert len({id(opinion) for opinion in opinions if opinion is not None}) <= 3


def test_an_opinion_says_which_moment_it_is_of(tmp_path: Path) -> None:
    recogniser = Recogniser(skeleton(), video(tmp_path, {}))
    found = [recogniser.recognise(clip) for clip in clips()]
    assert all(one.skeleton is not None and one.skeleton.time_s == one.time for one in found)
    times = [one.video.time_s for one in found if one.video is not None]
    assert set(times) == {found[0].time}  # shown for ten seconds, as what it is: an old opinion


def test_an_opinion_says_what_it_weighed(tmp_path: Path) -> None:
    on_trial = Recogniser(skeleton(), video(tmp_path, {})).recognise(clips()[-1])
    trusted = Recogniser(None, video(tmp_path, TRUSTED)).recognise(clips()[-1])
    assert on_trial.video is not None
    assert on_trial.video.weight == 0.0
    assert on_trial.skeleton is not None
    assert on_trial.skeleton.weight is not None
    assert on_trial.skeleton.weight > 0.0
    assert trusted.video is not None
    assert trusted.video.weight == 0.9


def test_a_video_model_works_alone(tmp_path: Path) -> None:
    recogniser = Recogniser(None, video(tmp_path, TRUSTED))
    found = [recogniser.recognise(clip) for clip in clips()][-1]
    assert found.video is not None
    assert found.guess == found.video.label
    assert recogniser.picture_s == pytest.approx(0.2)


def test_without_pictures_the_skeleton_answers_alone(tmp_path: Path) -> None:
    recogniser = Recogniser(skeleton(), video(tmp_path, TRUSTED))
    found = recogniser.recognise(Clip(clips()[-1].track))
    assert found.skeleton is not None
    assert found.video is None


def test_the_skeleton_weighs_as_much_as_is_seen_of_the_joints() -> None:
    landmarks = np.ones((10, 33, 4), np.float32)
    landmarks[..., 3] = 0.6
    assert visibility(PoseTrack(landmarks, None, np.arange(10) / 30, (64, 48))) == pytest.approx(0.6)


def test_an_opinion_of_another_session_is_not_kept(tmp_path: Path) -> None:
    recogniser = Recogniser(skeleton(), video(tmp_path, {}))
    first = recogniser.recognise(clips()[0]).video
    again = recogniser.recognise(clips()[0]).video
    assert first is not None
    assert again is not None
    assert first is not again
