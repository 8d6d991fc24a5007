"""Which library computes a network is chosen by what is there, and said."""

from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.paths import resources
from ml import runtime
from ml.engine import Where, skeleton_engine

SKELETON = resources() / "models" / "skeleton-harnet"


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch):
    """A machine with these libraries and graphics cards."""

    def make(*libraries: str, cards: tuple[str, ...] = ()) -> None:
        monkeypatch.setattr(runtime, "installed", lambda name: name in libraries)
        monkeypatch.setattr(runtime, "gpus", lambda: [*cards])

    return make


@pytest.mark.parametrize(
    ("libraries", "cards", "device", "expected"),
    [
        (("torch", "onnx"), (), "auto", "onnx"),
        (("torch", "onnx"), (), "cpu", "onnx"),
        (("torch", "onnx"), ("H200",), "auto", "torch"),
        (("torch", "onnx"), ("H200",), "cpu", "onnx"),
        (("torch", "onnx"), ("H200",), "cuda", "torch"),
        (("onnx",), (), "auto", "onnx"),
        (("torch",), (), "auto", "torch"),
    ],
)
def test_auto_takes_the_quicker_one_that_is_there(machine, libraries, cards, device, expected) -> None:
    machine(*libraries, cards=cards)
    assert runtime.chosen_runtime("auto", device, SKELETON) == expected


def test_a_model_without_graphs_is_computed_by_torch(machine, tmp_path: Path) -> None:
    machine("torch", "onnx")
    assert runtime.chosen_runtime("auto", "cpu", tmp_path) == "torch"


@pytest.mark.parametrize(
    ("libraries", "wanted", "device", "told"),
    [
        (("onnx",), "torch", "cpu", "torch is not installed"),
        (("onnx",), "auto", "cuda", "needs torch"),
        (("torch",), "onnx", "cpu", "ONNX Runtime is not installed"),
        (("torch", "onnx"), "onnx", "cuda", "processor only"),
        ((), "auto", "cpu", "torch is not installed"),
        (("torch",), "abacus", "cpu", "no runtime 'abacus'"),
    ],
)
def test_what_cannot_be_had_is_told_with_what_to_do(machine, libraries, wanted, device, told) -> None:
    machine(*libraries)
    with pytest.raises(UserError, match=told):
        runtime.chosen_runtime(wanted, device, SKELETON)


def test_a_model_without_graphs_says_how_they_are_made(machine, tmp_path: Path) -> None:
    machine("torch", "onnx")
    with pytest.raises(UserError, match=r"python -m ml\.onnx_export"):
        runtime.chosen_runtime("onnx", "cpu", tmp_path)


@pytest.mark.parametrize("wanted", ["torch", "onnx"])
def test_an_engine_says_what_computes(wanted: str) -> None:
    engine = skeleton_engine(SKELETON, Where("cpu", wanted))
    assert (engine.device, engine.runtime) == ("cpu", wanted)
