"""torch against ONNX Runtime on this machine's processor, in one run, with the app's own thread counts.

    python tests/benchmarks/runtimes.py --clip VIDEO [--recordings FOLDER] [--rounds 40]

Both answer in turn, so that the load of the machine hits them alike. Prints one JSON object: milliseconds of
one skeleton window, of one picture through the backbone, of the head, of one RGB answer with kept features
(a picture and the head), how many times quicker ONNX Runtime is, and how far the answers lie apart on 200
real windows of each model.
"""

import argparse
import itertools
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from fitness_app.domain.clip import Picture
from fitness_app.domain.framing import Box
from fitness_app.domain.recognition import Opinion
from fitness_app.recognition.streaming import VideoStream
from ml import card
from ml.data import penn_action
from ml.data.skeleton import WindowSpec
from ml.engine import Where, skeleton_engine
from ml.runtime import CPU_THREADS
from ml.sliding import sliding
from ml.video_predictor import VideoPredictor

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SKELETON, VIDEO = MODELS / "skeleton-harnet", MODELS / "video-clips"
RUNTIMES = ("torch", "onnx")
WINDOWS = 200
Times = dict[str, list[float]]


def took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def in_turn(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median milliseconds of each."""
    times: Times = {name: [] for name in works}
    for number in range(rounds + 3):
        for name, work in works.items():
            ms = took(work)
            if number > 2:
                times[name].append(ms)
    return {name: round(statistics.median(values), 3) for name, values in times.items()}


def real_windows(labels: Path, spec: WindowSpec) -> np.ndarray:
    """200 windows of many people of Penn Action."""
    files = sorted(labels.glob("*.mat"))[::20]
    clips = (penn_action.read_clip(file) for file in files)
    return np.stack([cut for one in clips for _, cut in sliding(one.points, one.time_s, spec, 1.0)][:WINDOWS])


def real_pictures(clip: Path) -> list[Picture]:
    """The pictures of a clip, forwards and backwards until there are enough, a fifth of a second apart."""
    video = cv2.VideoCapture(str(clip))
    images = []
    while (found := video.read())[0]:
        images.append(found[1])
    height, width = images[0].shape[:2]
    side = float(min(height, width))
    box = Box((width - side) / 2, (height - side) / 2, side)
    endless = itertools.islice(itertools.cycle([*images[::3], *images[::-3]]), WINDOWS + 20)
    return [Picture(0.2 * number, image, box) for number, image in enumerate(endless)]


def skeletons(labels: Path | None, rounds: int) -> dict[str, object]:
    """The skeleton network in both runtimes."""
    made = card.read(SKELETON)
    spec = WindowSpec(float(made.input["seconds"]), int(made.input["steps"]))
    engines = {name: skeleton_engine(SKELETON, Where("cpu", name)) for name in RUNTIMES}
    one = np.zeros((1, spec.steps, 13, 3), np.float32)
    ms = in_turn({name: lambda engine=engine: engine.answer(one) for name, engine in engines.items()}, rounds)
    found: dict[str, object] = {"skeleton_window_ms": ms}
    if labels is not None:
        seen = real_windows(labels, spec)
        first, second = (engine.answer(seen) for engine in engines.values())
        shares = [np.exp(said.logits / made.temperature) for said in (first, second)]
        shares = [one / one.sum(axis=1, keepdims=True) for one in shares]
        found["skeleton_apart"] = {
            "windows": len(seen),
            "probabilities": float(np.abs(shares[0] - shares[1]).max()),
            "attention": float(np.abs(first.attention - second.attention).max()),
        }
    return found


def apart(mine: Opinion, theirs: Opinion) -> tuple[float, float]:
    """How far two opinions lie apart: probabilities, attention."""
    shares = (np.array(list(one.probabilities.values())) for one in (mine, theirs))
    return (
        float(np.abs(np.subtract(*shares)).max()),
        float(np.abs(np.subtract(mine.attention, theirs.attention)).max()),
    )


def videos(clip: Path, rounds: int) -> dict[str, object]:
    """The video network in both runtimes: one picture, the head, and a stream with its features kept."""
    pictures = real_pictures(clip)
    models = {name: VideoPredictor(VIDEO, "cpu", name) for name in RUNTIMES}
    kept = {name: model.features(pictures[:20]) for name, model in models.items()}
    found: dict[str, object] = {
        "rgb_backbone_ms": in_turn(
            {name: lambda model=model: model.features(pictures[:1]) for name, model in models.items()}, rounds
        ),
        "rgb_head_ms": in_turn(
            {name: lambda name=name: models[name].opinion(kept[name]) for name in models}, rounds
        ),
    }
    streams = {name: VideoStream(model) for name, model in models.items()}
    times: Times = {name: [] for name in models}
    gaps = []
    for end in range(20, len(pictures)):
        said: dict[str, Opinion | None] = {}
        for name, stream in streams.items():
            started = time.perf_counter()
            said[name] = stream.ask(pictures[end - 20 : end])
            times[name].append(1000 * (time.perf_counter() - started))
        if said["torch"] and said["onnx"]:
            gaps.append(apart(said["torch"], said["onnx"]))
    found["rgb_answer_ms"] = {name: round(statistics.median(v[1:]), 3) for name, v in times.items()}
    shares, attention = (max(one) for one in zip(*gaps, strict=True))
    found["rgb_apart"] = {"windows": len(gaps), "probabilities": shares, "attention": attention}
    return found


def main() -> None:
    """Prints the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--clip", type=Path, required=True)
    parser.add_argument("--recordings", type=Path, help="Penn Action's folder `labels`")
    parser.add_argument("--rounds", type=int, default=40)
    chosen = parser.parse_args()
    report = {"threads": CPU_THREADS} | skeletons(chosen.recordings, chosen.rounds)
    report |= videos(chosen.clip, chosen.rounds)
    for name, value in list(report.items()):
        if name.endswith("_ms"):
            report[name.removesuffix("_ms") + "_quicker"] = round(value["torch"] / value["onnx"], 2)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
