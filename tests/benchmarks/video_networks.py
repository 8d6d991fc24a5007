"""`python tests/benchmarks/video_networks.py [--device cuda]`: what each RGB network costs at its paper's
size.

One clip at a time, untrained weights: milliseconds (p50, p95), frames a second, memory. A Markdown table.
"""

import argparse
import resource
import sys
import time
from multiprocessing import get_context

import numpy as np
import torch

from ml.models.registry import VIDEO_NETWORKS

REAL = {"attention_har": (8, 120), "cnn_slstm": (40, 224), "cnn_slstm_attention": (40, 224)}
"""Frames and size of the papers, (20, 64) for all others."""


def main() -> None:
    words = argparse.ArgumentParser()
    words.add_argument("--device", default="cpu")
    words.add_argument("--rounds", type=int, default=5)
    chosen = words.parse_args()
    sys.stdout.write(
        "| network | clip | p50 ms | p95 ms | frames/s | memory MB |\n|---|---|--:|--:|--:|--:|\n"
    )
    for name in VIDEO_NETWORKS:
        with get_context("spawn").Pool(1) as pool:  # its memory is the network's
            sys.stdout.write(pool.apply(row, (name, chosen.device, chosen.rounds)))
        sys.stdout.flush()


def row(name: str, device: str, rounds: int) -> str:
    torch.set_num_threads(1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    frames, size = REAL.get(name, (20, 64))
    network = VIDEO_NETWORKS[name](classes=35, size=size).to(device).eval()
    clip = torch.rand(1, frames, 3, size, size, device=device)
    times = [took(network, clip) for _ in range(rounds + 1)][1:]
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    if device == "cuda":
        memory = torch.cuda.max_memory_allocated() / 2**20
    middle, late = np.percentile(times, [50, 95])
    shape = f"{frames} × {size}²"
    return f"| {name} | {shape} | {middle:.0f} | {late:.0f} | {1000 * frames / middle:.0f} | {memory:.0f} |\n"


def took(network: torch.nn.Module, clip: torch.Tensor) -> float:
    started = time.perf_counter()
    with torch.inference_mode():
        network(clip).logits.cpu()
    return 1000 * (time.perf_counter() - started)


if __name__ == "__main__":
    main()
