"""The whole way: videos in a folder, the command, a model folder."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from video_models import small_video_model

from fitness_app.domain.errors import UserError
from ml import card, evaluate
from ml import train as training
from ml.models.backbones import backbone
from ml.models.pretrained import fill, from_file
from ml.models.registry import VIDEO_NETWORKS
from ml.video_options import network_options, parser, recipe

QUICK = ("--epochs", "2", "--batch", "4", "--frames", "3", "--rate", "0.01", "--device", "cpu")


@pytest.fixture(scope="module")
def videos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two classes by four people: "red" and "blue"."""
    folder = tmp_path_factory.mktemp("videos")
    lines = ["file,exercise,person"]
    for number in range(8):
        label = ("red", "blue")[number % 2]
        name = f"{label}{number}.mp4"
        writer = cv2.VideoWriter(str(folder / name), cv2.VideoWriter.fourcc(*"mp4v"), 10, (64, 48))
        picture = np.zeros((48, 64, 3), np.uint8)
        picture[..., 2 if label == "red" else 0] = 200
        for _ in range(12):
            writer.write(picture)
        writer.release()
        lines.append(f"{name},{label},p{number // 2}")
    (folder / "counts.csv").write_text("\n".join(lines) + "\n")
    return folder


def run(videos: Path, out: Path, *words: str, network: str = "lrcn") -> int:
    data = ("--data", f"clips:{videos}", "--out", str(out), "--cache", str(out.parent / "frames"))
    return training.main([network, *data, *QUICK, *words])


def test_whole_clips_are_trained_tested_and_written(videos: Path, tmp_path: Path) -> None:
    assert run(videos, tmp_path / "run") == 0
    made = card.verify(tmp_path / "run" / "model")
    assert made.classes == ("blue", "red")
    assert made.input["size"] == 64
    assert "--epochs 2" in made.command
    assert str(tmp_path) not in made.command
    figures = json.loads((tmp_path / "run" / "figures.json").read_text())
    assert figures["clips"]["samples"] == 2  # a fifth of four people is one, with two clips
    for picture in ("curves.png", "confusion.png"):
        assert (tmp_path / "run" / picture).stat().st_size > 1000


@pytest.mark.slow
def test_the_same_command_on_two_processes_gives_the_same_model(videos: Path, tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {"PYTHONPATH": str(root), "OMP_NUM_THREADS": "1"}
    command = ("ml.train", "conv_lstm", "--data", f"clips:{videos}", "--cache", str(tmp_path / "frames"))
    torchrun = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    found, losses = [], []
    for name, launcher in (("one", ()), ("two", torchrun)):
        # gradient descent: Adam would blow up rounding; no dropout: each process draws its own
        words = (*launcher, "-m", *command, *QUICK, "--recipe", "two-level", "--held", "0.4")
        words += ("--size", "64", "--rate", "0.1", "--option", "dropout=0.0", "--out", str(tmp_path / name))
        subprocess.run([sys.executable, *words], check=True, timeout=280, cwd=root, env=env)
        found.append(card.load(tmp_path / name / "model")[1].state_dict())
        history = json.loads((tmp_path / name / "history.json").read_text())
        losses.append([epoch["held_loss"] for epoch in history])
    one, two = found
    assert all(torch.allclose(one[key], two[key], atol=1e-5) for key in one)
    assert losses[0] == pytest.approx(losses[1], abs=1e-6)
    assert losses[0][0] != pytest.approx(losses[0][1], abs=1e-5)  # something was learned


def test_progress_tells_the_time_left(videos: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        assert run(videos, tmp_path / "run") == 0
    assert "epoch 1 of 2" in caplog.text
    assert "at most 0 s left" in caplog.text  # after the last of them


def test_folds_test_every_clip_once(videos: Path, tmp_path: Path) -> None:
    assert run(videos, tmp_path / "run", "--folds", "2", "--held", "0", "--seconds", "1", "--balance") == 0
    figures = json.loads((tmp_path / "run" / "figures.json").read_text())
    assert figures["clips"]["samples"] == 8
    assert 0.2 <= figures["calibration"]["temperature"] <= 5


@pytest.mark.parametrize("when", [(), ("--flow-on-demand",)])
def test_a_network_of_two_levels_looks_at_the_flow_too(
    videos: Path, tmp_path: Path, when: tuple[str, ...]
) -> None:
    words = ("--size", "32", "--flow", "dis", "--frozen", "--epochs", "1", "--held", "0", *when)
    assert run(videos, tmp_path / "run", *words, network="two_level") == 0
    assert card.verify(tmp_path / "run" / "model").input["flow"] == "dis"


def test_a_finished_model_is_judged_by_a_command_of_its_own(
    videos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(videos, tmp_path / "run", "--seconds", "1", "--held", "0") == 0
    data = ("--data", f"clips:{videos}", "--split", "all", "--cache", str(tmp_path / "frames"))
    capsys.readouterr()
    out = ("--json", "--out", str(tmp_path / "figures"))
    assert evaluate.main([str(tmp_path / "run" / "model"), *data, *out]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["clips"]["samples"] == 8
    assert (tmp_path / "figures" / "confusion.png").stat().st_size > 1000
    assert evaluate.main([str(tmp_path / "run" / "model"), *data]) == 0
    assert "clips: 8" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [({}, "none, push_up, squat"), ({"classes": ("blue", "red"), "crop": True}, "--poses")],
)
def test_a_model_that_cannot_be_judged_by_the_data_is_told(
    videos: Path, tmp_path: Path, changes: dict[str, Any], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    about = {"size": 64, "frames": 20, "seconds": 4.0, "crop": changes.pop("crop", False)}
    folder = small_video_model(tmp_path / "m", input=about, **changes)
    command = [str(folder), "--data", f"clips:{videos}", "--split", "all"]
    assert evaluate.main(command) == 1
    assert sentence in capsys.readouterr().err.splitlines()[-1]


def test_a_model_to_be_used_takes_its_calibration_from_folds(videos: Path, tmp_path: Path) -> None:
    folds = tmp_path / "figures.json"
    folds.write_text(json.dumps({"calibration": {"temperature": 1.5, "threshold": 0.8}}))
    words = ("--full", "--held", "0", "--seconds", "1", "--calibration", str(folds), "--half")
    assert run(videos, tmp_path / "run", *words) == 0
    made = card.read(tmp_path / "run" / "model")
    assert (made.temperature, made.threshold) == (1.5, 0.8)


def test_a_frozen_backbone_comes_out_as_it_went_in(videos: Path, tmp_path: Path) -> None:
    torch.manual_seed(5)
    known = backbone("small_cnn", 64)
    save_file(known.layers.state_dict(), tmp_path / "known.safetensors")
    words = ("--weights", str(tmp_path / "known.safetensors"), "--frozen", "--views", "2", "--seconds", "1")
    assert run(videos, tmp_path / "run", *words) == 0
    _, network = card.load(tmp_path / "run" / "model")
    taught = network.backbone.layers.state_dict()
    assert all(torch.equal(value, taught[name]) for name, value in known.layers.state_dict().items())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--classes", "red"), "fewer than two"),
        (("--option", "width"), "NAME=VALUE"),
        (("--option", "colour=3"), "cannot be built"),
        (("--weights", "/no/such/file.pt"), "cannot be read"),
        (("--resume",), "without --resume"),
        (("--full", "--calibration", "/no/such/file"), "calibration"),
        (("--rooms", "/no/such/folder"), "--frozen"),
        (("--rooms", "/no/such/folder", "--frozen"), "--pose-model"),
        (("--alone",), "--frozen"),
        (("--alone", "--frozen"), "--folds 5"),
        (("--alone", "--frozen", "--folds", "2"), "--pose-model"),
    ],
)
def test_what_cannot_be_done_is_told(
    videos: Path, tmp_path: Path, words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(videos, tmp_path / "run", *words) == 1
    assert sentence in capsys.readouterr().err.splitlines()[-1]


def test_without_network_or_file_imagenet_weights_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with pytest.raises(UserError, match="--weights FILE"):
        fill(VIDEO_NETWORKS["mobilenet_v2_lstm"](classes=2, size=64), "imagenet")


def test_weights_of_another_backbone_are_refused(tmp_path: Path) -> None:
    save_file(backbone("small_cnn", 64).layers.state_dict(), tmp_path / "small.safetensors")
    with pytest.raises(UserError, match="do not fit mobilenet_v2"):
        fill(VIDEO_NETWORKS["mobilenet_v2_lstm"](classes=2, size=64), str(tmp_path / "small.safetensors"))


def test_a_file_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.pt").write_text("no weights")
    with pytest.raises(UserError, match="name another file"):
        from_file(tmp_path / "text.pt")


def test_a_network_without_backbone_takes_no_weights() -> None:
    with pytest.raises(UserError, match="no backbone"):
        fill(VIDEO_NETWORKS["attention_har"](classes=2), "imagenet")


def test_the_position_table_of_a_vit_fits_another_size(tmp_path: Path) -> None:
    torch.manual_seed(0)
    save_file(backbone("vit_b_32", 96).layers.state_dict(), tmp_path / "vit.safetensors")
    network = VIDEO_NETWORKS["vit_b32_lstm"](classes=2, size=64)
    fill(network, str(tmp_path / "vit.safetensors"))
    assert network.backbone.layers.encoder.pos_embedding.shape == (1, 5, 768)


def test_real_imagenet_weights_fit(test_data: Path) -> None:
    file = test_data.parent / "models" / "mobilenet_v2_imagenet_torchvision_keys_features_only.pt"
    if not file.exists():
        pytest.skip(f"no ImageNet weights at {file}")
    fill(VIDEO_NETWORKS["mobilenet_v2_lstm"](classes=2, size=64), str(file))


def test_numbers_of_the_command_line_go_before_those_of_the_recipe() -> None:
    chosen = parser().parse_args(["attention_har", "--data", "x:y", "--out", "z", "--epochs", "7"])
    how = recipe(chosen)
    assert (how.epochs, how.size, how.frames, how.folds) == (7, 120, 8, 5)


def test_options_are_numbers_words_and_truths() -> None:
    words = ["lrcn", "--data", "x:y", "--out", "z", "--option", "hidden=64", "attention=table", "dropout=0.5"]
    chosen = parser().parse_args(words)
    assert network_options(chosen, recipe(chosen)) == {
        "size": 64, "hidden": 64, "attention": "table", "dropout": 0.5,
    }  # fmt: skip
