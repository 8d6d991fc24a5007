"""`python tests/benchmarks/precision.py [--device cuda]`: the shipped networks by precision, and training.

Prints one JSON object: milliseconds (p50, p95) of one skeleton window, of one picture through the backbone of
the video model and of a whole clip, in each precision, and how far its answers then lie from those in single
precision on the processor; clips a second that ResNet50 + LSTM learns from, in single precision and mixed.
Speed does not depend on the values of weights.
"""

import argparse
import copy
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import nn

from ml import card
from ml.models.registry import VIDEO_NETWORKS
from ml.models.video_network import VideoNetwork

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
WARM_UP = 5


def waited(device: str) -> None:
    if device == "cuda":
        torch.cuda.synchronize()


def milliseconds(work: Callable[[], object], device: str, rounds: int) -> dict[str, float]:
    """What one call takes when nothing else is asked."""
    times = []
    for _ in range(rounds + WARM_UP):
        waited(device)
        started = time.perf_counter()
        work()
        waited(device)
        times.append(1000 * (time.perf_counter() - started))
    return {f"p{share}": round(float(np.percentile(times[WARM_UP:], share)), 3) for share in (50, 95)}


def answers(folder: Path, device: str, rounds: int) -> dict[str, object]:
    """One shipped network: its speed in each precision, and how far its answer is from the processor's."""
    network = card.load(folder)[1]
    example = torch.from_numpy(card.golden(folder).example)
    expected = card.answer(network, example).softmax(1)
    found: dict[str, object] = {}
    for name, precision in PRECISIONS.items():
        mine = copy.deepcopy(network).to(device, precision)
        seen = example.to(device)
        seen = (seen.to(precision) / 255 if seen.dtype == torch.uint8 else seen.to(precision)).contiguous()
        with torch.inference_mode():
            far = (mine(seen).logits.float().softmax(1).cpu() - expected).abs().max()
            one: dict[str, object] = {"apart": float(far)}
            one["whole_ms"] = milliseconds(lambda mine=mine, seen=seen: mine(seen), device, rounds)
            if isinstance(mine, VideoNetwork):
                frame = seen[:, 0].contiguous(memory_format=torch.channels_last)
                one["picture_ms"] = milliseconds(lambda mine=mine, f=frame: mine.encode(f), device, rounds)
        found[name] = one
    return found


def learning(device: str, batch: int, rounds: int) -> dict[str, object]:
    """Clips of 20 × 64² a second that ResNet50 + LSTM learns from: forwards, backwards and the step."""
    found: dict[str, object] = {"batch": batch}
    for name in ("fp32", "bf16"):
        network = VIDEO_NETWORKS["resnet50_lstm"](classes=35).to(device).train()
        optimiser = torch.optim.AdamW(network.parameters(), 1e-4)
        clips = torch.rand(batch, 20, 3, 64, 64, device=device)
        labels = torch.randint(0, 35, (batch,), device=device)

        def step(network: nn.Module = network, optimiser: torch.optim.Optimizer = optimiser,
                 mixed: bool = name == "bf16", clips: torch.Tensor = clips,
                 labels: torch.Tensor = labels) -> None:  # fmt: skip
            with torch.autocast(device, torch.bfloat16, enabled=mixed):
                loss = nn.functional.cross_entropy(network(clips).logits.float(), labels)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()

        found[name] = round(1000 * batch / milliseconds(step, device, rounds)["p50"], 1)
    return found


def main() -> None:
    """Prints the report."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    words.add_argument("--device", default="cpu")
    words.add_argument("--rounds", type=int, default=100)
    words.add_argument("--batch", type=int, default=32)
    chosen = words.parse_args()
    name = torch.cuda.get_device_name() if chosen.device == "cuda" else "the processor"
    report: dict[str, object] = {"device": name, "torch": torch.__version__}
    for folder in sorted(MODELS.glob("*/card.json")):
        report[folder.parent.name] = answers(folder.parent, chosen.device, chosen.rounds)
    report["clips_learned_per_s"] = learning(chosen.device, chosen.batch, max(chosen.rounds // 5, 1))
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
