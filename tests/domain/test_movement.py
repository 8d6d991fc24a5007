"""Counting what nobody has described, by the movement of the whole body."""

from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.coach import Coach
from fitness_app.domain.exercises import own_exercise
from fitness_app.domain.movement import MovementCounter
from fitness_app.domain.pose import Pose
from fitness_app.domain.workout import Rep, SetEnded


def counted(poses: list[Pose]) -> list[Rep]:
    counter = MovementCounter(own_exercise("my own"))
    reps = [rep for pose in poses for rep in counter.update(pose)]
    return [*reps, *counter.finish()]


@pytest.mark.parametrize("fps", [7.0, 15.0, 30.0])
@pytest.mark.parametrize(("posture", "rest", "turn"), [("stand", 172.0, 85.0), ("prone", 165.0, 75.0)])
def test_counts_a_movement_that_it_was_never_told_of(
    figure: SimpleNamespace, posture: str, rest: float, turn: float, fps: float
) -> None:
    poses = figure.film(getattr(figure, posture), figure.waves(5, rest, turn, fps=fps), fps)
    assert len(counted(poses)) == 5


def test_counts_arms_that_swing_out_and_tells_the_joint_that_moves_most(figure: SimpleNamespace) -> None:
    film = figure.film(
        lambda a: figure.stand(swing=a), figure.waves(4, 15.0, 150.0), camera=figure.Camera(90.0)
    )
    reps = counted(film)
    assert len(reps) == 4
    assert reps[0].range_deg == pytest.approx(135.0, abs=25.0)


def test_counts_a_long_set_beyond_what_it_remembers(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.stand, figure.waves(25, 172.0, 95.0, fps=15.0), 15.0)
    assert len(counted(poses)) == 25


def test_a_person_whose_size_is_misjudged_at_first_is_counted_all_the_same(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.prone, figure.waves(5, 165.0, 80.0, fps=15.0), 15.0)
    for i, pose in enumerate(poses[:3]):
        assert pose.world is not None
        poses[i] = Pose(pose.time_s, pose.landmarks, pose.world * np.float32(3.0), pose.size)
    assert len(counted(poses)) == 5


def test_somebody_who_stands_still_does_nothing(figure: SimpleNamespace) -> None:
    assert counted(figure.film(figure.stand, [172.0] * 300)) == []


def test_the_coach_counts_an_exercise_of_the_users_own(figure: SimpleNamespace) -> None:
    coach = Coach(own_exercise("knee_dance"))
    poses = figure.film(figure.stand, figure.waves(3, 172.0, 95.0))
    events = [event for pose in poses for event in coach.update(pose)] + list(coach.finish())
    (found,) = [event.set for event in events if isinstance(event, SetEnded)]
    assert (found.exercise, len(found.reps)) == ("knee_dance", 3)
