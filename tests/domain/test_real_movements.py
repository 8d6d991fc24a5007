"""The floor under counting on real people; tests/benchmarks/counting.py gives the whole figures."""

import re
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter

Load = Callable[[str], ModuleType]
CLIPS = ("squat_tfjs.mp4", "squat_mediapipe.mp4", "pushup_mediapipe.mp4", "pushup_a13.mp4", "squat_a19.mp4")


@pytest.fixture(scope="session")
def lite_model(test_data: Path) -> Path:
    """The small pose landmarker that lies beside the recordings."""
    model = test_data.parent / "models" / "pose_landmarker_lite.task"
    if not model.is_file():
        pytest.skip(f"no pose landmarker in {model.parent}")
    return model


@pytest.mark.parametrize("name", CLIPS)
def test_counts_real_clips_alike_at_every_rate_with_the_smallest_landmarker(
    name: str, test_data: Path, lite_model: Path, benchmark_module: Load
) -> None:
    clips, tracks = benchmark_module("clip_counts"), benchmark_module("tracks")
    (truth,) = [truth for truth in clips.truths(test_data) if truth.name == name]
    whole = tracks.track_of_clip(test_data / "clips" / "real" / name, lite_model, tracks.Variant())
    counts = {clips.counted(track, truth.exercise) for track in (whole, *_thinned(tracks, whole))}
    assert len(counts) == 1
    assert truth.miss(counts.pop()) == 0


def _thinned(tracks: ModuleType, whole: PoseTrack) -> list[PoseTrack]:
    return [tracks.thinned(whole, fps) for fps in (15.0, 10.0, 7.0)]


def test_counts_annotated_people_as_an_independent_method_does_and_turns_with_them(
    test_data: Path, benchmark_module: Load
) -> None:
    figures = benchmark_module("penn_counts").figures(test_data, every=5)
    assert figures["off_by_one"] >= 0.95, figures
    assert figures["right"] >= 0.93, figures
    assert figures["turning_point_median_frames"] <= 2.0, figures


def test_counts_captured_squats_and_crunches_as_their_names_say(
    test_data: Path, benchmark_module: Load
) -> None:
    counted = benchmark_module("clip_counts").counted
    right = [
        counted(track, label) == int(told[1])
        for name, label, track in benchmark_module("sequences").captured(test_data / "hdm05.npz")
        if label in ("squat", "elbow_to_knee") and (told := re.search(r"(\d)Reps", name))
    ]
    assert len(right) == 79
    assert all(right)


@pytest.mark.parametrize("exercise", ["push_up", "sit_up"])
def test_lying_down_and_getting_up_is_no_repetition(
    exercise: str, test_data: Path, benchmark_module: Load
) -> None:
    counted = benchmark_module("clip_counts").counted
    lying = [
        track
        for _, label, track in benchmark_module("sequences").captured(test_data / "hdm05.npz")
        if label == "lie_down"
    ]
    assert len(lying) == 20
    assert sum(counted(track, exercise) for track in lying) == 0


def test_a_frame_costs_less_than_a_millisecond(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.prone, figure.waves(10, 165.0, 80.0))
    costs = []
    for _ in range(3):
        counter = RepCounter(EXERCISES["push_up"])
        begun = time.process_time()
        for pose in poses:
            counter.update(pose)
        costs.append((time.process_time() - begun) / len(poses) * 1e3)
    assert min(costs) <= 1.0
