from pathlib import Path

import numpy as np
import pytest
import torch

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.paths import resources
from ml import card
from ml.data.skeleton import JOINTS
from ml.predictor import SkeletonPredictor
from ml.runtime import chosen_device

CLASSES = ("none", "push_up", "squat")


@pytest.fixture
def predictor(tmp_path: Path) -> SkeletonPredictor:
    """A small network with random weights: any answer will do."""
    torch.manual_seed(3)
    made = card.Card("harnet", CLASSES, {"width": 16}, {"joints": JOINTS, "seconds": 2.0, "steps": 32})
    card.save(tmp_path / "small", made, card.build(made), torch.randn(1, 32, 13, 3))
    return SkeletonPredictor(tmp_path / "small", "cpu")


def squatting(fps: float, seconds: float, size: tuple[int, int] = (640, 480)) -> PoseTrack:
    """A stick figure that bends its knees once in two seconds, in square pixels of `size`."""
    time_s = np.arange(0, seconds, 1 / fps)
    landmarks = np.full((len(time_s), 33, 4), np.nan, np.float32)
    down = 60 * (0.5 - 0.5 * np.cos(np.pi * time_s))
    for joint, (x, y, share) in FIGURE.items():
        landmarks[:, joint, 0] = (320 + x) / size[0]
        landmarks[:, joint, 1] = (100 + y + share * down) / size[1]
    landmarks[..., 2:] = np.where(np.isnan(landmarks[..., :1]), np.nan, [0.0, 1.0])
    return PoseTrack(landmarks, None, time_s, size)


FIGURE = {
    0: (0, 0, 1), 7: (8, 0, 1), 8: (-8, 0, 1), 11: (25, 30, 1), 12: (-25, 30, 1), 13: (32, 80, 1),
    14: (-32, 80, 1), 15: (34, 125, 1), 16: (-34, 125, 1), 23: (18, 130, 1), 24: (-18, 130, 1),
    25: (20, 210, 0.5), 26: (-20, 210, 0.5), 27: (20, 290, 0), 28: (-20, 290, 0),
}  # fmt: skip


def test_gives_every_class_a_probability_and_names_itself(predictor: SkeletonPredictor) -> None:
    opinion = predictor.predict(squatting(30, 3))
    assert tuple(opinion.probabilities) == CLASSES
    assert sum(opinion.probabilities.values()) == pytest.approx(1, abs=1e-5)
    assert opinion.label == max(opinion.probabilities, key=opinion.probabilities.__getitem__)
    assert opinion.confidence == opinion.probabilities[opinion.label]
    assert opinion.model.name == "small"
    assert len(opinion.model.sha256) == 64
    assert opinion.device == "cpu"


def test_gives_one_attention_weight_per_step_of_the_window(predictor: SkeletonPredictor) -> None:
    attention = predictor.predict(squatting(30, 3)).attention
    assert len(attention) == 32
    assert sum(attention) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("fps", [5, 10, 15, 60])
def test_the_frame_rate_of_the_source_hardly_matters(predictor: SkeletonPredictor, fps: float) -> None:
    usual = predictor.predict(squatting(30, 4).between(0, 3))
    other = predictor.predict(squatting(fps, 4).between(0, 3))
    for name in CLASSES:
        assert other.probabilities[name] == pytest.approx(usual.probabilities[name], abs=0.03)


def test_size_and_shape_of_the_picture_do_not_matter(predictor: SkeletonPredictor) -> None:
    usual = predictor.predict(squatting(30, 3))
    other = predictor.predict(squatting(30, 3, size=(1280, 500)))
    for name in CLASSES:
        assert other.probabilities[name] == pytest.approx(usual.probabilities[name], abs=1e-3)


def test_answers_though_the_person_was_lost_for_a_while(predictor: SkeletonPredictor) -> None:
    track = squatting(30, 3)
    landmarks = track.landmarks.copy()
    landmarks[40:70] = np.nan
    opinion = predictor.predict(PoseTrack(landmarks, None, track.time_s, track.size))
    assert np.isfinite(opinion.confidence)


@pytest.mark.parametrize("poses", [1, 2])
def test_answers_on_the_first_poses_of_a_source(predictor: SkeletonPredictor, poses: int) -> None:
    track = squatting(30, 3)
    first = track.between(0, (poses - 0.5) / 30)
    assert len(first) == poses
    assert np.isfinite(predictor.predict(first).confidence)


def test_answers_for_a_picture_without_anybody(predictor: SkeletonPredictor) -> None:
    nobody = PoseTrack(np.full((30, 33, 4), np.nan, np.float32), None, np.arange(30) / 15, (64, 48))
    assert np.isfinite(predictor.predict(nobody).confidence)


def test_refuses_a_device_that_is_not_there() -> None:
    with pytest.raises(UserError, match="not there"):
        chosen_device("abacus")


def test_refuses_a_model_that_does_not_look_at_skeletons(tmp_path: Path) -> None:
    made = card.Card("harnet", CLASSES, {"width": 16}, {"frame": [64, 64]})
    card.save(tmp_path / "video", made, card.build(made), torch.randn(1, 8, 13, 3))
    with pytest.raises(UserError, match="skeleton"):
        SkeletonPredictor(tmp_path / "video")


@pytest.mark.parametrize(
    ("metrics", "expected"),
    [
        ({}, {"none": 1.0, "push_up": 1.0, "squat": 1.0}),
        ({"weights": {"none": 0.9, "squat": 0.8}}, {"none": 0.9, "push_up": 0.5, "squat": 0.8}),
    ],
)
def test_its_word_weighs_what_the_card_says(
    tmp_path: Path, metrics: dict[str, object], expected: dict[str, float]
) -> None:
    about = {"joints": JOINTS, "seconds": 2.0, "steps": 32}
    made = card.Card("harnet", CLASSES, {"width": 16}, about, metrics=metrics)
    card.save(tmp_path / "m", made, card.build(made), torch.randn(1, 32, 13, 3))
    assert SkeletonPredictor(tmp_path / "m", "cpu").weights == expected


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU in this machine")
def test_a_gpu_answers_as_the_processor_does() -> None:
    folder = next(file.parent for file in (resources() / "models").glob("skeleton*/card.json"))
    track = squatting(30, 3)
    mine, theirs = (SkeletonPredictor(folder, device).predict(track) for device in ("cpu", "cuda"))
    assert theirs.device == "cuda"
    assert list(theirs.probabilities.values()) == pytest.approx(list(mine.probabilities.values()), abs=1e-3)
    assert theirs.attention == pytest.approx(mine.attention, abs=1e-3)
