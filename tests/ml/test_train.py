"""The commands from end to end on a few stick figures: train, resume, evaluate, folds, export."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from fitness_app.domain.errors import UserError
from ml import card, evaluate, export, folds, train
from ml.data.app_classes import CLASSES
from ml.predictor import SkeletonPredictor
from ml.training import CHECKPOINT

SMALL = ("--option", "width=16", "--epochs", "3", "--windows", "128", "--steps", "16", "--hold-out", "0.25")


def trained(recordings: Path, out: Path, *more: str) -> int:
    return train.main(["harnet", "--data", f"clips:{recordings}", "--out", str(out), *SMALL, *more])


@pytest.fixture(scope="module")
def run(recordings: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished training, to be looked at only."""
    folder = tmp_path_factory.mktemp("run")
    assert trained(recordings, folder, "--epochs", "12", "--windows", "400") == 0
    return folder


def test_a_trained_model_names_movements_of_its_people(run: Path, recordings: Path, tmp_path: Path) -> None:
    found = evaluate.main(
        [str(run / "model"), "--data", f"clips:{recordings}", "--split", "all", "--out", str(tmp_path)]
    )
    assert found == 0
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["clips"]["accuracy"] > 0.8
    assert {"confusion.png", "reliability.png", "curves.png"} <= {file.name for file in tmp_path.iterdir()}


def test_the_history_of_a_run_is_kept_and_the_loss_falls(run: Path) -> None:
    history = json.loads((run / "history.json").read_text())
    assert [epoch["number"] for epoch in history] == list(range(1, len(history) + 1))
    assert history[-1]["loss"] < history[0]["loss"]
    assert np.isfinite([epoch["held_loss"] for epoch in history]).all()


def test_the_card_tells_how_to_train_it_again_without_naming_this_machine(
    run: Path, recordings: Path
) -> None:
    made = card.verify(run / "model")
    assert made.command.startswith("python -m ml.train harnet --data clips:recordings")
    assert "--epochs 12" in made.command
    assert str(recordings.parent) not in (run / "model" / card.CARD).read_text()
    assert made.data[0]["source"] == "clips"


def test_the_same_seed_trains_the_same_network(recordings: Path, tmp_path: Path) -> None:
    hashes = []
    for name in ("a", "b"):
        trained(recordings, tmp_path / name)
        hashes.append(card.read(tmp_path / name / "model").sha256)
    assert hashes[0] == hashes[1]


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU in this machine")
def test_a_gpu_trains_what_the_processor_runs(recordings: Path, tmp_path: Path) -> None:
    assert trained(recordings, tmp_path, "--device", "cuda") == 0
    history = json.loads((tmp_path / "history.json").read_text())
    assert np.isfinite([epoch["held_loss"] for epoch in history]).all()
    card.verify(tmp_path / "model")


def test_an_interrupted_run_ends_like_one_that_was_not(recordings: Path, tmp_path: Path) -> None:
    trained(recordings, tmp_path / "whole")
    interrupted = train.parser().parse_args(
        ["harnet", "--data", f"clips:{recordings}", "--out", str(tmp_path / "parts"), *SMALL]
    )
    sequences = train.prepared(interrupted.data, "own")
    kept, held = train.splits.hold_out(sequences, 0.25, 0)
    data = train.mixture(kept, interrupted, sequences)
    train.torch.manual_seed(0)
    network = train.NETWORKS["harnet"](classes=len(data.classes), width=16)
    training = train.Training(network, train.planned(interrupted), data, train.replace(data, sequences=held))
    for number in range(2):
        training.epoch(number)
    training.save(tmp_path / "parts" / CHECKPOINT)
    assert trained(recordings, tmp_path / "parts", "--resume") == 0
    whole, parts = (json.loads((tmp_path / n / "history.json").read_text()) for n in ("whole", "parts"))
    assert [e["loss"] for e in whole[:2]] == [e["loss"] for e in parts[:2]]
    assert parts[-1]["number"] == 3


def test_resuming_with_other_options_is_refused(
    run: Path, recordings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert trained(recordings, run, "--resume", "--epochs", "9") == 1
    assert "other options" in capsys.readouterr().err


def test_resuming_without_a_checkpoint_is_refused(
    recordings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert trained(recordings, tmp_path / "nothing", "--resume") == 1
    assert "no checkpoint" in capsys.readouterr().err


@pytest.mark.parametrize("data", ["clips:/not/there", "photos:/tmp", "clips"])
def test_data_that_is_not_there_is_named(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train.main(["harnet", "--data", data, "--out", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_folds_judge_people_by_models_that_never_saw_them(recordings: Path, tmp_path: Path) -> None:
    out = tmp_path / "folds"
    arguments = ["harnet", "--data", f"clips:{recordings}", "--out", str(out), "--folds", "2", *SMALL]
    assert folds.main(arguments) == 0
    found = json.loads((out / "folds.json").read_text())
    assert found["clips"]["clips"]["samples"] == 12
    assert (out / "confusion.png").exists()
    assert 0 < found["calibration"]["threshold"] < 1
    assert set(json.loads((out / "metrics.json").read_text())["weights"]) <= set(CLASSES)


def test_an_exported_model_is_the_apps(run: Path, tmp_path: Path, recordings: Path) -> None:
    figures = tmp_path / "figures.json"
    figures.write_text('{"clips": 0.9}')
    assert export.main([str(run), "mine", "--to", str(tmp_path / "models"), "--metrics", str(figures)]) == 0
    predictor = SkeletonPredictor(tmp_path / "models" / "mine", "cpu")
    assert predictor.model.name == "mine"
    assert card.read(tmp_path / "models" / "mine").metrics == {"clips": 0.9}


def test_a_damaged_model_is_not_exported(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run / "model", tmp_path / "damaged")
    (tmp_path / "damaged" / card.WEIGHTS).write_bytes(b"rubbish")
    with pytest.raises(UserError, match="damaged"):
        export.export(tmp_path / "damaged", tmp_path / "models" / "mine")


def test_a_split_without_sequences_is_named(
    run: Path, recordings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate.main([str(run / "model"), "--data", f"clips:{recordings}", "--split", "test"]) == 1
    assert "no test part" in capsys.readouterr().err
