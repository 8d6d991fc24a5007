import sys
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from video_models import CLASSES, small_video_model

from fitness_app.domain.clip import Picture
from fitness_app.domain.errors import UserError
from fitness_app.domain.framing import Box
from fitness_app.paths import resources
from ml import card, torch_engine
from ml.data.picture import small
from ml.video_predictor import VideoPredictor

BOX = Box(4.0, -6.0, 60.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_video_model(tmp_path_factory.mktemp("models") / "small")


def pictures(count: int = 20) -> list[Picture]:
    source = np.random.default_rng(3)
    images = [source.integers(0, 256, (48, 64, 3)).astype(np.uint8) for _ in range(count)]
    return [Picture(0.2 * number, image, BOX) for number, image in enumerate(images)]


def test_gives_calibrated_probabilities_and_attention_over_the_frames(folder: Path) -> None:
    predictor = VideoPredictor(folder, "cpu")
    predictor.warm_up()
    found = predictor.opinion(predictor.features(pictures()))
    assert tuple(found.probabilities) == CLASSES
    assert sum(found.probabilities.values()) == pytest.approx(1.0, abs=1e-5)
    assert len(found.attention) == 20
    assert sum(found.attention) == pytest.approx(1.0, abs=1e-4)
    assert found.device == "cpu"
    assert found.model.sha256 == card.read(folder).sha256


@pytest.mark.parametrize("crop", [False, True])
def test_answers_as_the_network_does_that_was_trained(tmp_path: Path, crop: bool) -> None:
    about = {"size": 64, "frames": 20, "seconds": 4.0, "crop": crop}
    folder = small_video_model(tmp_path / "m", input=about)
    predictor = VideoPredictor(folder, "cpu")
    made, network = card.load(folder)
    seen = pictures()
    pixels = [small(picture.image, 64, picture.box if crop else None) for picture in seen]
    clip = torch.from_numpy(np.stack(pixels)).permute(0, 3, 1, 2)[None]
    expected = (card.answer(network, clip)[0] / made.temperature).softmax(0)
    found = predictor.opinion(predictor.features(seen))
    assert list(found.probabilities.values()) == pytest.approx(expected.tolist(), abs=1e-5)


def test_half_precision_halves_the_file(folder: Path) -> None:
    made = card.read(folder)
    weights = sum(p.numel() for p in card.build(made).parameters())
    assert (folder / card.WEIGHTS).stat().st_size < 2 * weights + 10_000
    card.verify(folder)


def test_a_window_of_four_seconds_needs_a_picture_every_fifth_of_one(folder: Path) -> None:
    assert VideoPredictor(folder, "cpu").interval_s == pytest.approx(0.2)


def test_a_model_without_figures_carries_no_weight(folder: Path) -> None:
    assert set(VideoPredictor(folder, "cpu").weights.values()) == {0.0}


def test_figures_on_unseen_people_give_weight(tmp_path: Path) -> None:
    folder = small_video_model(tmp_path / "m", metrics={"weights": {"squat": 0.9, "push_up": 0.8}})
    assert VideoPredictor(folder, "cpu").weights == {"none": 0.0, "push_up": 0.8, "squat": 0.9}


def test_damaged_weights_are_refused_by_their_hash(tmp_path: Path) -> None:
    folder = small_video_model(tmp_path / "m")
    weights = bytearray((folder / card.WEIGHTS).read_bytes())
    weights[-1] ^= 1
    (folder / card.WEIGHTS).write_bytes(weights)
    with pytest.raises(UserError, match="damaged or foreign"):
        VideoPredictor(folder, "cpu")


def test_weights_of_other_classes_are_refused_with_both_lists(tmp_path: Path) -> None:
    folder, other = small_video_model(tmp_path / "m"), tmp_path / "other"
    made = card.read(folder)
    strange = card.Card(made.network, ("dip", "plank", "row"), made.options, made.input)
    card.save(other, strange, card.build(strange), torch.zeros(1, 20, 3, 64, 64))
    (folder / card.WEIGHTS).write_bytes((other / card.WEIGHTS).read_bytes())
    text = (folder / card.CARD).read_text().replace(made.sha256, card.sha256(other / card.WEIGHTS))
    (folder / card.CARD).write_text(text)
    with pytest.raises(UserError, match=r"dip, plank, row.*none, push_up, squat"):
        VideoPredictor(folder, "cpu")


def test_a_skeleton_model_is_refused() -> None:
    folder = next(f.parent for f in (resources() / "models").glob("skeleton*/card.json"))
    with pytest.raises(UserError, match="video model"):
        VideoPredictor(folder, "cpu")


def test_translated_by_torch_it_answers_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    traced = partial(torch.compile, backend="eager")  # without the C++ compiler, which takes minutes
    monkeypatch.setattr(torch, "compile", traced)
    monkeypatch.setattr(torch_engine, "COMPILERS", (sys.executable,))
    seen, answers = pictures(), []
    for compiled in (False, True):
        predictor = VideoPredictor(folder, "cpu", compiled=compiled)
        predictor.warm_up()
        features = [*predictor.features(seen[:1]), *predictor.features(seen[1:])]
        answers.append(list(predictor.opinion(features).probabilities.values()))
    assert answers[0] == pytest.approx(answers[1], abs=1e-4)


def test_without_a_compiler_translating_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="compile_video to false"):
        VideoPredictor(folder, "cpu", compiled=True)


def test_the_installed_app_translates_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(UserError, match="installed app cannot translate"):
        VideoPredictor(folder, "cpu", compiled=True)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU in this machine")
def test_a_gpu_answers_as_the_processor_does(folder: Path) -> None:
    seen, answers = pictures(), []
    for device in ("cpu", "cuda"):
        predictor = VideoPredictor(folder, device)
        answers.append(list(predictor.opinion(predictor.features(seen)).probabilities.values()))
    assert answers[0] == pytest.approx(answers[1], abs=1e-3)


def test_a_model_that_needs_optical_flow_is_not_for_live_pictures(tmp_path: Path) -> None:
    about = {"size": 64, "frames": 20, "seconds": 4.0, "flow": "dis"}
    with pytest.raises(UserError, match="video model"):
        VideoPredictor(small_video_model(tmp_path / "m", input=about), "cpu")
