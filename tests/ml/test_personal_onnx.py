"""A personal model taught without torch is the very model that torch would have."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.paths import resources
from ml import card, graphs, personal, personal_folder
from ml.data.skeleton import WindowSpec
from ml.engine import Where, skeleton_engine
from ml.personal_examples import Example, plain

BASE = resources() / "models" / "skeleton-harnet"


def movement(number: int) -> Example:
    """A circle of both hands about a body that stands."""
    time_s = np.arange(210) / 30.0
    turn = 2 * np.pi * time_s / (1.3 + 0.1 * number)
    points = np.repeat(STANDING[None], 210, axis=0)
    points[:, 3:7, 0] += (40 + 20 * np.array([0, 0, 1, 1])) * np.sin(turn)[:, None]
    points[:, 3:7, 1] -= (60 + 60 * np.array([0, 0, 1, 1])) * (1 - np.cos(turn))[:, None]
    points[:, :7, 0] += 45 * np.sin(turn / 2)[:, None]
    points += np.random.default_rng(number).normal(0, 1.0, points.shape)
    return Example(f"circle-{number}", "great_circle", points.astype(np.float32), time_s, f"set {number}")


STANDING = np.array(
    [(0, -40), (20, 0), (-20, 0), (25, 60), (-25, 60), (25, 110), (-25, 110), (15, 100), (-15, 100),
     (15, 185), (-15, 185), (15, 270), (-15, 270)],
    np.float32,
)  # fmt: skip


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "personal-ada"
    lesson = personal.Lesson(BASE, folder, tuple(map(movement, range(3))), insist=True)
    personal.teach(lesson, Doing())
    return folder


def test_both_runtimes_answer_alike(taught: Path) -> None:
    made = card.read(taught)
    spec = WindowSpec(float(made.input["seconds"]), int(made.input["steps"]))
    windows = np.concatenate([plain(movement(number), spec) for number in range(4)])
    by_onnx, by_torch = (
        skeleton_engine(taught, Where("cpu", runtime)).answer(windows) for runtime in ("onnx", "torch")
    )
    assert np.abs(np.exp(by_onnx.logits) - np.exp(by_torch.logits)).max() < 1e-4
    assert np.abs(by_onnx.attention - by_torch.attention).max() < 1e-4
    assert np.exp(by_onnx.logits).sum(axis=1) == pytest.approx(1.0, abs=1e-5)


def test_its_golden_answer_holds_in_torch_too(taught: Path) -> None:
    golden, network = card.golden(taught), card.load(taught)[1]
    logits = card.answer(network, torch.from_numpy(golden.example)).numpy()
    assert np.allclose(logits, golden.logits, atol=1e-4)


def test_it_takes_its_graph_along(taught: Path) -> None:
    assert (taught / graphs.NETWORK).read_bytes() == (BASE / graphs.NETWORK).read_bytes()
    assert graphs.read(taught, card.read(taught)).weights_sha256 == card.read(taught).sha256


def test_the_same_lesson_in_torch_learns_the_same(taught: Path, tmp_path: Path) -> None:
    base = shutil.copytree(BASE, tmp_path / BASE.name)
    (base / graphs.INDEX).unlink()
    lesson = personal.Lesson(base, tmp_path / "personal-ada", tuple(map(movement, range(3))), insist=True)
    by_torch = personal.teach(lesson, Doing())
    by_onnx = card.read(taught).metrics["judged"]
    assert by_torch.shipped_after == pytest.approx(by_onnx["shipped_after"], abs=0.002)
    assert by_torch.false_alarms == pytest.approx(by_onnx["false_alarms"], abs=0.002)
    assert by_torch.learned[0].after == pytest.approx(by_onnx["learned"][0]["after"], abs=0.02)


def test_a_personal_model_teaches_none(taught: Path) -> None:
    with pytest.raises(UserError, match="cannot be taught"):
        skeleton_engine(taught, Where("cpu", "onnx")).embed(np.zeros((1, 36, 13, 3), np.float32))


def test_the_head_is_where_scipy_finds_the_least_loss() -> None:
    from scipy.optimize import minimize

    from ml.personal_head import minimised

    rng = np.random.default_rng(0)
    slopes, goal = rng.normal(size=(200, 12)), rng.normal(size=12)

    def loss(place):
        off = slopes @ (place - goal)
        return float(np.log(np.cosh(off)).mean()), slopes.T @ np.tanh(off) / 200

    theirs = minimize(loss, np.zeros(12), jac=True, method="L-BFGS-B").x
    assert minimised(loss, np.zeros(12)) == pytest.approx(theirs, abs=1e-3)


@pytest.fixture
def older(taught: Path, tmp_path: Path) -> Path:
    """The same model as an app without graphs would have written it."""
    folder = shutil.copytree(taught, tmp_path / "personal-ada")
    for name in graphs.FILES:
        (folder / name).unlink()
    return folder


def test_a_model_of_an_older_app_is_given_its_graph(taught: Path, older: Path) -> None:
    graphs.complete(older, BASE.parent)
    window = card.golden(taught).example
    answers = [skeleton_engine(folder, Where("cpu", "onnx")).answer(window) for folder in (taught, older)]
    assert np.array_equal(answers[0].logits, answers[1].logits)


def test_a_model_on_another_architecture_is_given_none(older: Path, tmp_path: Path) -> None:
    card_file = older / card.CARD
    card_file.write_text(card_file.read_text().replace('"base": "harnet"', '"base": "other"'))
    graphs.complete(older, BASE.parent)
    assert not graphs.there(older)


def test_an_older_export_comes_in_without_torch(older: Path, tmp_path: Path) -> None:
    file = personal_folder.export(older, tmp_path)
    back = personal_folder.take_in(file, tmp_path / "models")
    assert graphs.there(back)
    assert sorted(one.name for one in back.iterdir()) == sorted({*personal_folder.FILES, "examples.npz"})
