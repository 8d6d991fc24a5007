from pathlib import Path

import numpy as np
import pytest
from video_models import small_video_model

from fitness_app.domain.clip import Picture
from fitness_app.domain.frame import Image
from fitness_app.domain.framing import Box
from fitness_app.recognition.streaming import VideoStream
from ml.video_predictor import VideoPredictor

BOX = Box(8.0, 0.0, 48.0)


class Counting(VideoPredictor):
    """Counts the pictures that pass the backbone."""

    passed = 0

    def features(self, pictures):  # type: ignore[no-untyped-def]
        self.passed += len(pictures)
        return super().features(pictures)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_video_model(tmp_path_factory.mktemp("models") / "small")


@pytest.fixture
def predictor(folder: Path) -> Counting:
    return Counting(folder, "cpu")


def pictures(count: int, every_s: float = 0.2, seed: int = 0) -> list[Picture]:
    source = np.random.default_rng(seed)
    return [
        Picture(n * every_s, source.integers(0, 256, (48, 64, 3)).astype(np.uint8), BOX) for n in range(count)
    ]


def test_every_picture_passes_the_backbone_once(predictor: Counting) -> None:
    stream, seen = VideoStream(predictor), pictures(40)
    for number in range(12, 40):
        stream.ask(seen[number - 10 : number + 1])
    assert predictor.passed == 38  # the two before the first window never came


def test_the_answer_is_that_of_the_last_pictures_seen_together(predictor: Counting) -> None:
    stream, seen = VideoStream(predictor), pictures(33)
    for number in range(0, 33, 3):
        found = stream.ask(seen[max(0, number - 5) : number + 3])
    whole = predictor.opinion(predictor.features(seen[-20:]))
    assert found is not None
    assert found.label == whole.label
    assert found.probabilities == pytest.approx(whole.probabilities, abs=1e-5)


def test_nothing_is_said_before_two_fifths_of_the_window_have_been_seen(predictor: Counting) -> None:
    stream, seen = VideoStream(predictor), pictures(20)
    assert stream.ask(seen[:7]) is None
    assert stream.ask(seen[:8]) is not None


def test_another_stream_begins_anew(predictor: Counting) -> None:
    stream, other = VideoStream(predictor), pictures(12, seed=1)
    stream.ask(pictures(12))
    found = stream.ask(other)
    fresh = VideoStream(predictor).ask(other)
    assert found is not None
    assert fresh is not None
    assert found.probabilities == pytest.approx(fresh.probabilities)


def test_after_a_pause_it_begins_anew(predictor: Counting) -> None:
    stream, seen = VideoStream(predictor), pictures(60)
    assert stream.ask(seen[:20]) is not None
    assert stream.ask(seen[40:45]) is None


def test_no_pictures_are_no_reason_to_forget(predictor: Counting) -> None:
    stream = VideoStream(predictor)
    first = stream.ask(pictures(20))
    again = stream.ask([])
    assert first is not None
    assert again is not None
    assert again.probabilities == first.probabilities


def test_a_picture_of_any_size_is_taken(predictor: Counting) -> None:
    large: Image = np.zeros((1080, 1920, 3), np.uint8)
    assert VideoStream(predictor).ask([Picture(0.2 * n, large, BOX) for n in range(10)]) is not None
