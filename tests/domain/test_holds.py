"""Postures are timed while they hold, and only then."""

from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.holds import HoldTimer
from fitness_app.domain.pose import Pose, absent
from fitness_app.domain.workout import Hold


def held(name: str, poses: list[Pose]) -> list[Hold]:
    timer = HoldTimer(EXERCISES[name])
    return [hold for pose in poses for hold in timer.update(pose)] + list(timer.finish())


def test_a_wall_sit_is_timed_while_the_knees_are_bent(figure: SimpleNamespace) -> None:
    angles = [172.0] * 60 + [95.0] * 300 + [172.0] * 60
    (hold,) = held("wall_sit", figure.film(figure.stand, angles))
    assert hold.end - hold.start == pytest.approx(10.0, abs=0.4)


def test_a_short_wobble_does_not_end_a_hold_and_a_break_does(figure: SimpleNamespace) -> None:
    for seconds, holds in ((0.4, 1), (2.0, 2)):
        angles = [95.0] * 150 + [172.0] * round(seconds * 30) + [95.0] * 150
        assert len(held("wall_sit", figure.film(figure.stand, angles))) == holds


def test_a_plank_whose_hips_sink_to_the_floor_is_over(figure: SimpleNamespace) -> None:
    poses = figure.film(lambda sag: figure.prone(170.0, sag=sag), [0.0] * 150 + [0.5] * 90)
    (hold,) = held("plank", poses)
    assert hold.end == pytest.approx(5.0, abs=0.4)


def test_a_hold_ends_when_the_person_is_gone(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.stand, [95.0] * 90) + [absent(3.0 + i / 30, (640, 640)) for i in range(60)]
    (hold,) = held("wall_sit", poses)
    assert hold.end == pytest.approx(3.0, abs=0.2)


def test_standing_on_one_leg_is_timed_while_the_other_is_up(figure: SimpleNamespace) -> None:
    def one_leg(up: float) -> dict[str, np.ndarray]:
        points: dict[str, np.ndarray] = figure.stand()
        for joint in ("LEFT_KNEE", "LEFT_ANKLE"):
            points[joint] = points[joint] + [0.1, -up, 0.0]
        return points

    poses = figure.film(one_leg, [0.0] * 30 + [0.25] * 120 + [0.0] * 45, camera=figure.Camera(90.0))
    (hold,) = held("single_leg_stand", poses)
    assert hold.end - hold.start == pytest.approx(4.0, abs=0.4)


def test_a_blink_of_a_posture_is_no_hold(figure: SimpleNamespace) -> None:
    assert held("wall_sit", figure.film(figure.stand, [172.0] * 30 + [95.0] * 15 + [172.0] * 60)) == []
