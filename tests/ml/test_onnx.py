"""ONNX Runtime answers as torch does, on golden inputs and on real people; what does not fit is refused."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from video_models import small_video_model

from fitness_app.domain.clip import Picture
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.framing import Box
from fitness_app.paths import resources
from fitness_app.recognition.streaming import VideoStream
from fitness_app.vision.sources import open_source
from ml import card, graphs, onnx_export
from ml.data import penn_action
from ml.data.skeleton import JOINTS, WindowSpec
from ml.engine import SkeletonEngine, Where, logits_of, skeleton_engine
from ml.predictor import calibrated
from ml.sliding import sliding
from ml.video_predictor import VideoPredictor

SHIPPED = sorted(file.parent for file in (resources() / "models").glob(f"*/{card.CARD}"))
SKELETON, VIDEO = (resources() / "models" / name for name in ("skeleton-harnet", "video-clips"))
EQUAL = 1e-4


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_shipped_model_gives_its_golden_answer_in_both_runtimes(folder: Path) -> None:
    """Where it fails: run `python -m ml.onnx_export` on the folder after its weights were changed."""
    golden = card.golden(folder)
    by_onnx, by_torch = (logits_of(folder, golden.example, runtime) for runtime in ("onnx", "torch"))
    assert np.allclose(by_onnx, golden.logits, atol=EQUAL)
    assert np.allclose(by_onnx, by_torch, atol=EQUAL)


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_graphs_are_small_and_tell_nothing_of_the_machine_that_made_them(folder: Path) -> None:
    index = onnx_export.check(folder)
    for name in index.graphs:
        content = (folder / name).read_bytes()
        assert len(content) < 200_000
        assert b".py" not in content
        assert str(Path.home()).encode() not in content


@pytest.fixture(scope="module")
def engines() -> list[SkeletonEngine]:
    return [skeleton_engine(SKELETON, Where("cpu", runtime)) for runtime in ("torch", "onnx")]


def test_200_windows_of_real_people_are_answered_alike(
    test_data: Path, engines: list[SkeletonEngine]
) -> None:
    made = card.read(SKELETON)
    spec = WindowSpec(float(made.input["seconds"]), int(made.input["steps"]))
    files = sorted((test_data / "penn_action" / "labels").glob("*.mat"))[::20]
    clips = (penn_action.read_clip(file) for file in files)
    windows = [cut for one in clips for _, cut in sliding(one.points, one.time_s, spec, 1.0)][:200]
    assert len(windows) == 200
    by_torch, by_onnx = (engine.answer(np.stack(windows)) for engine in engines)
    shares = [[calibrated(one, made.temperature) for one in _each(said)] for said in (by_torch, by_onnx)]
    assert np.abs(np.array(shares[0]) - np.array(shares[1])).max() < EQUAL
    assert np.abs(by_torch.attention - by_onnx.attention).max() < EQUAL
    for mine, theirs in zip(*(engine.embed(np.stack(windows)) for engine in engines), strict=True):
        assert np.allclose(mine, theirs, atol=EQUAL)


def _each(said):
    return [type(said)(said.logits[at : at + 1], said.attention[at : at + 1]) for at in range(200)]


def test_a_stream_of_a_real_clip_is_answered_alike_with_its_features_kept(test_data: Path) -> None:
    address = str(test_data / "clips" / "real" / "squat_mediapipe.mp4")
    streams = [VideoStream(VideoPredictor(VIDEO, "cpu", runtime)) for runtime in ("torch", "onnx")]
    pictures: list[Picture] = []
    compared = 0
    with open_source(SourceSpec(address), lambda _: None) as source:
        for frame in source.frames():
            if not isinstance(frame, Frame) or frame.image is None or len(frame.image) == 0:
                continue
            if pictures and frame.time_s - pictures[-1].time_s < 0.2 - 1e-6:
                continue
            height, width = frame.image.shape[:2]
            box = Box((width - height) / 2, 0.0, float(height))
            pictures = [*pictures, Picture(frame.time_s, frame.image, box)][-20:]
            by_torch, by_onnx = (stream.ask(pictures) for stream in streams)
            if by_torch is None or by_onnx is None:
                assert by_torch is by_onnx
                continue
            compared += 1
            assert by_onnx.label == by_torch.label
            mine, theirs = list(by_onnx.probabilities.values()), list(by_torch.probabilities.values())
            assert mine == pytest.approx(theirs, abs=EQUAL)
            assert by_onnx.attention == pytest.approx(by_torch.attention, abs=EQUAL)
            assert (by_torch.runtime, by_onnx.runtime) == ("torch", "onnx")
    assert compared >= 10


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(SKELETON, tmp_path / "skeleton-harnet")


def test_a_damaged_graph_is_refused_by_its_hash(copy: Path) -> None:
    content = bytearray((copy / graphs.NETWORK).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / graphs.NETWORK).write_bytes(content)
    with pytest.raises(UserError, match=r"network\.onnx is damaged"):
        skeleton_engine(copy, Where("cpu", "onnx"))


def test_graphs_of_other_weights_are_refused(copy: Path) -> None:
    index = json.loads((copy / graphs.INDEX).read_text())
    (copy / graphs.INDEX).write_text(json.dumps(index | {"weights_sha256": "0" * 64}))
    with pytest.raises(UserError, match="belong to other weights"):
        skeleton_engine(copy, Where("cpu", "onnx"))


@pytest.mark.parametrize(
    "text", ["", "[]", '{"opset": 20}', '{"opset": 20, "weights_sha256": "", "graphs": 3}']
)
def test_a_broken_index_is_refused(copy: Path, text: str) -> None:
    (copy / graphs.INDEX).write_text(text)
    with pytest.raises(UserError, match=r"onnx\.json cannot be read"):
        skeleton_engine(copy, Where("cpu", "onnx"))


def test_damaged_weights_are_refused_in_this_runtime_too(copy: Path) -> None:
    weights = bytearray((copy / card.WEIGHTS).read_bytes())
    weights[-1] ^= 1
    (copy / card.WEIGHTS).write_bytes(weights)
    with pytest.raises(UserError, match="damaged or foreign"):
        skeleton_engine(copy, Where("cpu", "onnx"))


def test_a_graph_whose_weights_are_missing_is_refused(copy: Path) -> None:
    index = json.loads((copy / graphs.INDEX).read_text())
    index["graphs"][graphs.NETWORK]["weights"][0] = "no.such.weight"
    (copy / graphs.INDEX).write_text(json.dumps(index))
    with pytest.raises(UserError, match="does not fit its weights"):
        skeleton_engine(copy, Where("cpu", "onnx"))


@pytest.mark.slow
def test_exporting_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    import torch

    about = {"joints": JOINTS, "seconds": 2.0, "steps": 8}
    made = card.Card("harnet", ("none", "squat"), {"width": 16}, about)
    torch.manual_seed(1)
    card.save(tmp_path, made, card.build(made), torch.randn(1, 8, 13, 3))
    contents = []
    for _ in range(2):
        onnx_export.export(tmp_path)
        contents.append({file.name: file.read_bytes() for file in tmp_path.iterdir()})
    assert contents[0] == contents[1]


@pytest.mark.slow
def test_a_fresh_video_model_is_exported_and_used(tmp_path: Path) -> None:
    folder = small_video_model(tmp_path / "video")
    assert VideoPredictor(folder, "cpu").runtime == "torch"
    onnx_export.export(folder)
    assert VideoPredictor(folder, "cpu").runtime == "onnx"
    onnx_export.check(folder)


def test_the_command_says_in_a_sentence_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert onnx_export.main([str(tmp_path / "nowhere"), "--check"]) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_the_command_proves_the_shipped_models(capsys: pytest.CaptureFixture[str]) -> None:
    assert onnx_export.main([*map(str, SHIPPED), "--check"]) == 0
    assert "opset 20" in capsys.readouterr().out
