"""What one answer of the video network costs: with its features kept, and with all looked at again."""

import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np

from fitness_app.domain.clip import Picture
from fitness_app.domain.framing import Box
from fitness_app.recognition.streaming import VideoStream

if TYPE_CHECKING:
    from ml.video_predictor import VideoPredictor

ROUNDS = 15
SIZE = (480, 640)


def measured(predictor: "VideoPredictor") -> dict[str, Any]:
    """Milliseconds of one answer in three ways, and how many times cheaper the kept features make it.

    `rgb_cache_ratio` compares with 20 single passes of the backbone, `rgb_cache_ratio_batch` with one batch
    of all pictures; the three are measured in turn, so that the load of the machine hits them alike. `rounds`
    are those of each turn.
    """
    pictures = _pictures(predictor, predictor.frames + ROUNDS)
    stream = VideoStream(predictor)
    stream.ask(pictures[: predictor.frames])
    times: dict[str, list[float]] = {"kept": [], "single": [], "batch": []}
    for number in range(ROUNDS):
        window = pictures[number + 1 : number + 1 + predictor.frames]
        times["kept"].append(_took(partial(stream.ask, window)))
        times["single"].append(_took(partial(_one_by_one, predictor, window)))
        times["batch"].append(_took(partial(_together, predictor, window)))
    kept, single, batch = (statistics.median(values) for values in times.values())
    return {
        "rgb_ms": {name: round(1000 * statistics.median(values), 2) for name, values in times.items()},
        "rgb_cache_ratio": round(single / kept, 1),
        "rgb_cache_ratio_batch": round(batch / kept, 1),
        "rgb_device": predictor.device,
        "rgb_runtime": predictor.runtime,
        "rounds": _rounds(times),
    }


def _rounds(times: dict[str, list[float]]) -> dict[str, list[float]]:
    """The same figures for every round, by their names in the report."""
    kept = times["kept"]
    return {
        "rgb_ms.kept": [round(1000 * one, 3) for one in kept],
        "rgb_cache_ratio": [round(one / own, 2) for one, own in zip(times["single"], kept, strict=True)],
        "rgb_cache_ratio_batch": [round(one / own, 2) for one, own in zip(times["batch"], kept, strict=True)],
    }


def _pictures(predictor: "VideoPredictor", count: int) -> list[Picture]:
    source = np.random.default_rng(0)
    images = [source.integers(0, 256, (*SIZE, 3)).astype(np.uint8) for _ in range(4)]
    box = Box(80.0, 0.0, 480.0)
    return [Picture(number * predictor.interval_s, images[number % 4], box) for number in range(count)]


def _one_by_one(predictor: "VideoPredictor", window: list[Picture]) -> None:
    predictor.opinion([predictor.features([picture])[0] for picture in window])


def _together(predictor: "VideoPredictor", window: list[Picture]) -> None:
    predictor.opinion(predictor.features(window))


def _took(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
