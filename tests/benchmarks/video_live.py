"""`python tests/benchmarks/video_live.py MODEL_DIR VIDEO POSE_MODEL`: both networks beside each other.

One thread finds the person in every picture as fast as it goes, one asks the video model as fast as it goes:
answers a second, and what the landmarker has left, against what it has alone.
"""

import sys
import threading
import time
from pathlib import Path

import torch

from fitness_app.domain.clip import Picture
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.framing import Box
from fitness_app.recognition.streaming import VideoStream
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source
from ml.video_predictor import VideoPredictor

SECONDS = 10.0


def main() -> None:
    model, video, pose_model = (Path(word) for word in sys.argv[1:4])
    torch.set_num_threads(1)
    predictor = VideoPredictor(model, "cpu")
    predictor.warm_up()
    with open_source(SourceSpec(str(video))) as source:
        frames = [item for item in source.frames() if isinstance(item, Frame)][:60]
    alone = [0]
    estimate(frames, pose_model, alone, time.perf_counter() + SECONDS)
    beside = [0]
    end = time.perf_counter() + SECONDS
    other = threading.Thread(target=estimate, args=(frames, pose_model, beside, end))
    other.start()
    answers = answered(predictor, frames, end)
    other.join()
    sys.stdout.write(f"landmarker alone {alone[0] / SECONDS:.1f} frames/s\n")
    rates = answers / SECONDS, beside[0] / SECONDS
    sys.stdout.write(f"beside it: {rates[0]:.1f} answers/s, landmarker {rates[1]:.1f} frames/s\n")


def estimate(frames: list[Frame], pose_model: Path, count: list[int], end: float) -> None:
    with PoseEstimator(pose_model) as estimator:
        while time.perf_counter() < end:
            frame = frames[count[0] % len(frames)]
            estimator.estimate(Frame(count[0] / 30, frame.image))
            count[0] += 1


def answered(predictor: VideoPredictor, frames: list[Frame], end: float) -> int:
    stream, answers, number = VideoStream(predictor), 0, 0
    while time.perf_counter() < end:
        image = frames[number % len(frames)].image
        assert image is not None
        box = Box(0.0, 0.0, float(min(image.shape[:2])))
        answers += stream.ask([Picture(number * predictor.interval_s, image, box)]) is not None
        number += 1
    return answers


if __name__ == "__main__":
    main()
