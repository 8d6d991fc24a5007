"""The recorded movements of the library: small, true to life, and each with its source."""

import json

import numpy as np
import pytest

from fitness_app import keeping, paths
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import Joint
from fitness_app.ui.widgets.figure_view import framed

FOLDER = paths.resources() / "exercises"
SOURCES = json.loads((FOLDER / "sources.json").read_text(encoding="utf-8"))
LARGEST_BYTES = 30_000
LICENCES = ("MIT", "Apache-2.0", "CC BY-SA 3.0")
SHANKS = ((Joint.LEFT_KNEE, Joint.LEFT_ANKLE), (Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE))
THIGHS = ((Joint.LEFT_HIP, Joint.LEFT_KNEE), (Joint.RIGHT_HIP, Joint.RIGHT_KNEE))


def test_every_file_has_a_source_with_a_licence_and_the_other_way_round() -> None:
    assert {file.stem for file in FOLDER.glob("*.npz")} == set(SOURCES) <= set(EXERCISES)
    assert all(told["source"] and told["licence"].startswith(LICENCES) for told in SOURCES.values())


def test_an_exercise_without_a_recording_has_no_loop() -> None:
    missing = set(EXERCISES) - set(SOURCES)
    assert missing
    assert all(keeping.loop(name) is None for name in missing)


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_a_loop_is_small_long_enough_to_follow_and_closes(name: str) -> None:
    file = FOLDER / f"{name}.npz"
    assert file.stat().st_size < LARGEST_BYTES
    with np.load(file, allow_pickle=False) as stored:
        assert stored["landmarks"].dtype == np.float16
    loop = keeping.loop(name)
    assert loop is not None
    track = loop.track
    assert 1.8 <= track.time_s[-1] <= 6.5
    points = framed(track).landmarks[..., :2]
    known = np.isfinite(points[0, :, 0])
    assert known.sum() >= 9
    assert np.abs(points[-1] - points[0])[known].max() < 0.02


@pytest.mark.parametrize("name", sorted(set(SOURCES) - {"calf_raise", "plank"}))
def test_something_moves_in_every_exercise_that_moves(name: str) -> None:
    loop = keeping.loop(name)
    assert loop is not None
    points = framed(loop.track).landmarks[..., :2]
    assert np.ptp(points[:, np.isfinite(points[0, :, 0])], axis=0).max() > 0.15


@pytest.mark.parametrize("name", ["squat", "arm_circles", "elbow_to_knee", "lateral_raise"])
def test_left_and_right_are_a_persons_of_equal_length(name: str) -> None:
    loop = keeping.loop(name)
    assert loop is not None
    points = np.stack([pose.points for pose in loop.track])
    for left, right in (SHANKS, THIGHS):
        lengths = [np.linalg.norm(points[:, a] - points[:, b], axis=1).max() for a, b in (left, right)]
        assert min(lengths) / max(lengths) > 0.6


def test_a_figure_is_cut_to_the_person() -> None:
    loop = keeping.loop("push_up")
    assert loop is not None
    points = framed(loop.track).landmarks[..., :2]
    assert np.nanmin(points) >= 0.0
    assert np.nanmax(points) <= 1.0
    assert framed(loop.track).size[0] > framed(loop.track).size[1]
