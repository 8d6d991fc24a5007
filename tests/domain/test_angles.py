"""Joint angles, sizes and elevations of made-up people, and of missing joints."""

import math
from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.angles import Bodies, angle_at, joint, torso_elevation, trunk_scale
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import Pose, absent
from fitness_app.domain.signals import Angle, Gap, Height, Lift

KNEE = Angle("hip", "knee", "ankle")


@pytest.mark.parametrize("degrees", [0.0, 30.0, 60.0, 90.0])
@pytest.mark.parametrize("knee", [60.0, 120.0, 170.0])
def test_an_angle_in_space_is_the_same_from_every_side(
    figure: SimpleNamespace, degrees: float, knee: float
) -> None:
    body = Bodies().body(figure.pose_of(figure.stand(knee), 0.0, figure.Camera(degrees)))
    assert KNEE.value(body, 0) == pytest.approx(knee, abs=0.5)
    assert KNEE.value(body, 1) == pytest.approx(knee, abs=0.5)


def test_an_angle_in_the_picture_is_true_from_the_side_only(figure: SimpleNamespace) -> None:
    side, front = (
        Bodies().body(figure.pose_of(figure.stand(90.0), 0.0, figure.Camera(degrees)))
        for degrees in (0.0, 90.0)
    )
    assert KNEE.in_picture(side, 0) == pytest.approx(90.0, abs=0.5)
    assert KNEE.in_picture(front, 0) > 120.0


def test_elevation_tells_standing_from_lying(figure: SimpleNamespace) -> None:
    standing, lying = (Bodies().body(figure.pose_of(p, 0.0)) for p in (figure.stand(), figure.prone()))
    assert torso_elevation(standing.space) == pytest.approx(90.0, abs=10.0)
    assert abs(torso_elevation(lying.space)) < 25.0


def test_the_size_of_a_person_does_not_change_when_the_trunk_points_at_the_camera(
    figure: SimpleNamespace,
) -> None:
    sizes = []
    for degrees in (0.0, 90.0):
        body = Bodies().body(figure.pose_of(figure.prone(), 0.0, figure.Camera(degrees)))
        sizes.append(trunk_scale(body.plane, body.space))
    assert sizes[0] == pytest.approx(sizes[1], rel=0.05)


def test_missing_joints_give_nan_and_no_warning(figure: SimpleNamespace) -> None:
    pose = figure.pose_of(figure.stand(), 0.0)
    landmarks = pose.landmarks.copy()
    landmarks[joint("knee", 0)] = np.nan
    body = Bodies().body(Pose(0.0, landmarks, None, pose.size))
    assert math.isnan(KNEE.value(body, 0))
    assert not math.isnan(KNEE.value(body, 1))
    assert math.isnan(angle_at(np.zeros((33, 3)), 0, 1, 2))
    assert not Bodies().body(absent(0.0, (640, 480))).present


def test_heights_gaps_and_lifts_are_told_in_trunks(figure: SimpleNamespace) -> None:
    bodies = Bodies()
    before, after = (
        bodies.body(figure.pose_of(figure.stand(knee), i / 30)) for i, knee in enumerate((172.0, 90.0))
    )
    fall = Height("hip").value(before, 0) - Height("hip").value(after, 0)
    assert fall == pytest.approx(100 * 0.84 * (1 - math.sin(math.radians(45))) / 0.5, rel=0.15)
    assert Gap("hip", "knee").value(before, 0) == pytest.approx(84.0, rel=0.05)
    assert Lift("ankle").value(before, 0) == pytest.approx(0.0, abs=1e-3)


def test_every_drive_of_the_table_can_be_read_from_a_whole_body(figure: SimpleNamespace) -> None:
    body = Bodies().body(figure.pose_of(figure.stand(150.0), 0.0, figure.Camera(40.0)))
    for entry in EXERCISES.values():
        for drive in entry.drives:
            assert not math.isnan(drive.value(body, 0)), entry.name
