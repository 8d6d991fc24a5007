"""The bundled recording of real people, played otherwise: slower, quicker, mirrored, held, twice, thinned."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter
from fitness_app.vision.pose_track import load, mirrored

Load = Callable[[str], ModuleType]
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "demo.npz"
PARTS = {"squat": (0.0, 5.9), "push_up": (5.9, 99.0)}


@pytest.fixture(params=PARTS)
def filmed(request: pytest.FixtureRequest) -> tuple[str, PoseTrack]:
    start, end = PARTS[request.param]
    part = load(DEMO).between(start, end)
    return request.param, PoseTrack(part.landmarks, part.world, part.time_s - part.time_s[0], part.size)


def counted(exercise: str, track: PoseTrack) -> int:
    counter = RepCounter(EXERCISES[exercise])
    reps = [rep for pose in track for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


@pytest.mark.parametrize("stretch", [0.6, 1.0, 2.0, 5.0])
def test_counts_alike_however_fast_it_is_played(filmed: tuple[str, PoseTrack], stretch: float) -> None:
    exercise, track = filmed
    slower = PoseTrack(track.landmarks, track.world, track.time_s * stretch, track.size)
    assert counted(exercise, slower) == 5


def test_counts_alike_mirrored_and_under_dropped_poses(
    filmed: tuple[str, PoseTrack], benchmark_module: Load
) -> None:
    exercise, track = filmed
    assert counted(exercise, mirrored(track)) == 5
    assert counted(exercise, benchmark_module("tracks").thinned(track, 7.0)) == 5


def test_counts_add_up_and_a_long_stop_in_the_middle_adds_none(
    filmed: tuple[str, PoseTrack], benchmark_module: Load
) -> None:
    exercise, track = filmed
    joins = benchmark_module("joins")
    assert counted(exercise, joins.joined(track, track)) == 10
    begun, rest = track.between(0.0, 2.0), track.between(2.0, np.inf)
    stopped = joins.joined(joins.joined(begun, joins.still(begun, -1, 3.0)), rest)
    assert counted(exercise, stopped) == 5
