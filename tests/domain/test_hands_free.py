from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.hands_free import RaisedArms, may_stop
from fitness_app.domain.pose import Pose, absent

FRONT = 90.0


def raised(figure: SimpleNamespace, seconds: float, fps: float = 30.0, start: float = 0.0) -> list[Pose]:
    camera = figure.Camera(FRONT)
    count = round(seconds * fps) + 1
    return figure.film(lambda lift: figure.stand(lift=lift), [175.0] * count, fps, camera, start)


def lowered(figure: SimpleNamespace, seconds: float, start: float) -> list[Pose]:
    count = round(seconds * 30) + 1
    return figure.film(
        lambda lift: figure.stand(lift=lift), [10.0] * count, 30.0, figure.Camera(FRONT), start
    )


def told(poses: list[Pose]) -> list[float]:
    arms = RaisedArms()
    return [pose.time_s for pose in poses if arms.see(pose)]


@pytest.mark.parametrize("fps", [5.0, 15.0, 30.0])
def test_both_arms_held_up_for_two_seconds_tell_once(figure: SimpleNamespace, fps: float) -> None:
    assert told(raised(figure, 6.0, fps)) == pytest.approx([2.0], abs=0.25)


def test_arms_that_come_down_early_tell_nothing(figure: SimpleNamespace) -> None:
    assert told([*raised(figure, 1.7), *lowered(figure, 1.0, 1.8), *raised(figure, 1.7, start=3.0)]) == []


def test_arms_must_come_down_before_they_tell_again(figure: SimpleNamespace) -> None:
    first, rest = raised(figure, 2.5), lowered(figure, 1.0, 2.6)
    assert len(told([*first, *rest, *raised(figure, 2.5, start=4.0)])) == 2


def test_one_arm_is_no_sign(figure: SimpleNamespace) -> None:
    camera = figure.Camera(FRONT)
    one = figure.film(lambda lift: figure.stand(lift=(lift, 10.0)), [175.0] * 120, 30.0, camera)
    assert told(one) == []


def test_a_single_bad_picture_does_not_break_the_sign(figure: SimpleNamespace) -> None:
    poses = raised(figure, 3.0)
    poses[20] = absent(poses[20].time_s, poses[20].size)
    assert len(told(poses)) == 1


def test_hands_that_wander_are_no_sign(figure: SimpleNamespace) -> None:
    poses = raised(figure, 6.0)
    wandering = []
    for number, pose in enumerate(poses):
        landmarks = pose.landmarks.copy()
        landmarks[:, 0] += 0.3 * np.sin(number / 10)
        wandering.append(Pose(pose.time_s, landmarks, pose.world, pose.size))
    assert told(wandering) == []


def test_shows_how_much_of_the_time_is_over(figure: SimpleNamespace) -> None:
    arms = RaisedArms()
    for pose in raised(figure, 1.0):
        arms.see(pose)
    assert arms.progress == pytest.approx(0.5, abs=0.05)


def test_arms_that_are_up_already_must_come_down_first(figure: SimpleNamespace) -> None:
    arms = RaisedArms()
    arms.forget()
    assert not any(arms.see(pose) for pose in raised(figure, 4.0))
    for pose in lowered(figure, 1.0, 4.1):
        arms.see(pose)
    assert sum(arms.see(pose) for pose in raised(figure, 2.5, start=6.0)) == 1


def test_raised_arms_mean_nothing_in_an_exercise_above_the_head() -> None:
    assert may_stop(CoachState("squat", reps=3))
    assert not may_stop(CoachState("pull_up"))
    assert not may_stop(CoachState("unsure", guess="shoulder_press"))
    assert not may_stop(CoachState("squat", progress=0.8))
