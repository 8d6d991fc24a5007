"""Two positions of a joint make a calibration, and nothing that cannot be two positions of a joint."""

import math

import numpy as np
import pytest

from fitness_app import paths
from fitness_app.domain.curves import driving_curve
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.goniometer import Positions, angle_for, seen_angle
from fitness_app.domain.pose import PoseTrack
from fitness_app.vision.pose_track import load


@pytest.fixture(scope="module")
def squats() -> PoseTrack:
    return load(paths.resources() / "demo" / "demo.npz").between(0.0, 7.0)


def test_the_angle_under_the_cursor_lies_on_the_scale_of_the_range(squats: PoseTrack) -> None:
    exercise = exercise_named("squat")
    curve = driving_curve(squats, exercise)
    known = np.flatnonzero(np.isfinite(curve.degrees))[5::7]
    assert len(known) > 5
    apart = [
        seen_angle(squats, angle_for("knee", exercise), float(curve.time_s[place])) - curve.degrees[place]
        for place in known
    ]
    assert np.median(np.abs(apart)) < 4.0


def test_where_nobody_is_seen_there_is_no_angle(squats: PoseTrack) -> None:
    assert math.isnan(seen_angle(squats, angle_for("knee"), 99.0))
    nobody = PoseTrack(np.full_like(squats.landmarks, np.nan), None, squats.time_s, squats.size)
    assert math.isnan(seen_angle(nobody, angle_for("knee"), 1.0))


def test_an_exercise_of_its_own_measures_a_joint_in_its_own_way() -> None:
    assert angle_for("shoulder").names == ("hip", "shoulder", "elbow")
    assert angle_for("shoulder", exercise_named("jumping_jack")).names == ("hip", "shoulder", "wrist")
    assert angle_for("knee", exercise_named("jumping_jack")).names == ("hip", "knee", "ankle")


@pytest.mark.parametrize(
    ("seen", "known", "likely"),
    [
        ((175.0, 80.0), (0.0, 100.0), True),
        ((80.0, 175.0), (100.0, -5.0), True),
        ((175.0, 80.0), (0.0, None), False),
        ((100.0, 90.0), (0.0, 90.0), False),
        ((175.0, 80.0), (0.0, 10.0), False),
        ((175.0, 150.0), (0.0, 100.0), False),
        ((100.0, 100.0), (0.0, 90.0), False),
    ],
    ids=["usual", "turned round", "missing", "seen alike", "known alike", "four times as far", "no way"],
)
def test_only_two_true_positions_are_taken(
    seen: tuple[float, float], known: tuple[float, float | None], likely: bool
) -> None:
    assert Positions(seen, known).likely is likely
