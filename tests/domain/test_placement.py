"""What the coach says before a set, one thing at a time."""

from types import SimpleNamespace

import numpy as np

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.placement import Placement, Scene
from fitness_app.domain.pose import Pose, absent

CALM = Scene()


def advice(poses: list[Pose], exercise: str | None = None, scene: Scene = CALM) -> str:
    placement, bodies = Placement(EXERCISES[exercise] if exercise else None), Bodies()
    return [placement.see(bodies.body(pose), scene) for pose in poses][-1]


def standing(figure: SimpleNamespace, degrees: float = 0.0) -> list[Pose]:
    poses: list[Pose] = figure.film(figure.stand, [172.0] * 60, camera=figure.Camera(degrees))
    return poses


def zoomed(poses: list[Pose], by: float, down: float = 0.0) -> list[Pose]:
    far = []
    for pose in poses:
        landmarks = pose.landmarks.copy()
        landmarks[:, :2] = (landmarks[:, :2] - 0.5) * by + 0.5
        landmarks[:, 1] += down
        outside = (landmarks[:, :2] < 0) | (landmarks[:, :2] > 1)
        landmarks[outside.any(axis=1), 3] = 0.1
        far.append(Pose(pose.time_s, landmarks, pose.world, pose.size))
    return far


def test_says_nothing_where_everything_is_well(figure: SimpleNamespace) -> None:
    assert advice(standing(figure), "squat") == ""


def test_says_who_stands_too_far_too_near_or_is_cut_off(figure: SimpleNamespace) -> None:
    assert "come closer" in advice(zoomed(standing(figure), 0.4), "squat")
    assert "step back" in advice(zoomed(standing(figure), 2.5, down=1.0), "squat")
    assert "ankles cannot be seen" in advice(zoomed(standing(figure), 1.0, down=0.15))


def test_says_how_to_turn(figure: SimpleNamespace) -> None:
    assert "side-on" in advice(standing(figure, 90.0), "squat")
    assert "face the camera" in advice(standing(figure, 0.0), "lateral_raise")


def test_asks_for_light_before_anything_else_and_for_one_person(figure: SimpleNamespace) -> None:
    far = zoomed(standing(figure, 90.0), 0.4)
    assert "too dark" in advice(far, "squat", Scene(brightness=20.0, people=2))
    assert "two people" in advice(far, "squat", Scene(brightness=120.0, people=2))
    assert "come closer" in advice(far, "squat", Scene(brightness=120.0))


def test_asks_for_somebody(figure: SimpleNamespace) -> None:
    assert advice([absent(i / 30, (640, 640)) for i in range(60)]) == "Step into the picture."


def test_a_moment_of_trouble_is_not_talked_about(figure: SimpleNamespace) -> None:
    well = standing(figure)
    blink = zoomed(figure.film(figure.stand, [172.0] * 10, start=2.0), 0.4)
    assert advice(well + blink, "squat") == ""


def test_shares_of_the_picture_are_kept_for_measuring(figure: SimpleNamespace) -> None:
    pose = standing(figure)[0]
    assert np.allclose(Bodies().body(pose).shares, pose.landmarks[:, :2])
