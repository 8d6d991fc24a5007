"""The benchmark's figures on a graphics card; where there is none, the processor stands in for it."""

from pathlib import Path

import pytest

from fitness_app.commands import bench_gpu
from fitness_app.commands.bench_pipeline import decoded
from fitness_app.domain.benchmark import MORE_IS_BETTER
from fitness_app.settings import Settings
from fitness_app.vision import mannequin, pose_track
from ml import runtime

DEMO = Path("resources/demo/demo.npz").resolve()


@pytest.mark.slow
def test_a_card_is_told_beside_the_processor_with_the_rounds_of_its_figures(
    pose_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = tmp_path / "short.mp4"
    mannequin.film(pose_track.load(DEMO).between(0.0, 1.0), short, mannequin.Film(20))
    monkeypatch.setattr(runtime, "gpus", lambda: ["A card"])
    settings = Settings(device="cpu", pose_model_path=str(pose_model))
    found = bench_gpu.measured(settings, decoded(str(short)), 50.0)
    told = found["gpu"]
    assert told["name"] == "A card"
    assert told["pipeline_ratio"] == pytest.approx(told["pipeline_fps"] / 50.0, abs=0.002)
    assert told["rgb_ms"]["kept"] > 0
    compared = {name for name in found["rounds"] if len(found["rounds"][name]) >= 3} & set(MORE_IS_BETTER)
    assert compared == {name for name in MORE_IS_BETTER if name.startswith("gpu.")}


def test_without_a_card_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from fitness_app.commands.bench_pipeline import Film

    monkeypatch.setattr(runtime, "gpus", list)
    assert bench_gpu.measured(Settings(), Film("", [], 0.0), 50.0) == {}


def test_a_card_is_measured_by_torch_whatever_runs_the_networks_on_the_processor() -> None:
    settings = bench_gpu.on_card(Settings(device="cpu", runtime="onnx"))
    assert (settings.device, settings.runtime) == ("auto", "torch")
