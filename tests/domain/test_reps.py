"""Counting whole poses of a made-up person, and real recordings where they are there."""

from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import Pose, absent
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.workout import Rep


def counted(name: str, poses: list[Pose]) -> list[Rep]:
    counter = RepCounter(EXERCISES[name])
    reps = [rep for pose in poses for rep in counter.update(pose)]
    return [*reps, *counter.finish()]


@pytest.mark.parametrize("fps", [5.0, 7.0, 10.0, 15.0, 30.0, 60.0])
@pytest.mark.parametrize("degrees", [0.0, 45.0, 90.0])
def test_counts_squats_at_any_frame_rate_from_any_side(
    figure: SimpleNamespace, fps: float, degrees: float
) -> None:
    angles = figure.waves(4, 172.0, 85.0, seconds=2.4, fps=fps)
    poses = figure.film(figure.stand, angles, fps, figure.Camera(degrees))
    assert [rep.valid for rep in counted("squat", poses)] == [True] * 4


def test_counts_squats_from_the_front_without_a_third_dimension(figure: SimpleNamespace) -> None:
    film = figure.film(figure.stand, figure.waves(3, 172.0, 85.0), camera=figure.Camera(90.0))
    flat = [Pose(pose.time_s, pose.landmarks, None, pose.size) for pose in film]
    assert len(counted("squat", flat)) == 3


def test_tells_range_and_tempo_of_a_squat(figure: SimpleNamespace) -> None:
    down, hold, up = np.linspace(172, 90, 61), np.full(15, 90.0), np.linspace(90, 172, 31)
    angles = [172.0] * 15 + [*down, *hold, *up] + [172.0] * 15
    (rep,) = counted("squat", figure.film(figure.stand, angles))
    assert rep.range_deg == pytest.approx(82, abs=4)
    assert rep.start == pytest.approx(0.5, abs=0.35)
    assert rep.end == pytest.approx(0.5 + 107 / 30, abs=0.25)
    assert rep.eccentric_s == pytest.approx(2 * 0.8, abs=0.2)
    assert rep.concentric_s == pytest.approx(0.8, abs=0.2)
    assert rep.pause_s == pytest.approx(0.5 + 0.3, abs=0.2)


def test_the_way_down_of_a_pull_up_is_the_eccentric_phase() -> None:
    assert EXERCISES["pull_up"].effort == "out"
    assert EXERCISES["squat"].effort == "back"


def test_counts_push_ups_by_the_arm_that_is_seen(figure: SimpleNamespace) -> None:
    camera = figure.Camera(0.0, left_seen=0.05)
    poses = figure.film(figure.prone, figure.waves(3, 165.0, 80.0), camera=camera)
    assert len(counted("push_up", poses)) == 3


def test_does_not_count_arms_that_are_not_seen(figure: SimpleNamespace) -> None:
    camera = figure.Camera(0.0, left_seen=0.1, right_seen=0.2)
    poses = figure.film(figure.prone, figure.waves(3, 165.0, 80.0), camera=camera)
    assert counted("push_up", poses) == []


def test_does_not_count_push_ups_while_the_person_stands(figure: SimpleNamespace) -> None:
    poses = figure.film(lambda elbow: figure.stand(elbow=elbow), figure.waves(3, 165.0, 70.0))
    assert counted("push_up", poses) == []


def test_marks_half_a_repetition_and_says_why(figure: SimpleNamespace) -> None:
    angles = figure.waves(3, 172.0, 80.0) + figure.waves(1, 172.0, 122.0)
    *whole, half = counted("squat", figure.film(figure.stand, angles))
    assert [rep.valid for rep in whole] == [True] * 3
    assert not half.valid
    assert half.reason


def test_curls_in_turns_count_once_each_and_together_once(figure: SimpleNamespace) -> None:
    wave = figure.waves(3, 165.0, 50.0)
    together = figure.film(lambda a: figure.stand(elbow=(a, a)), wave)
    assert [rep.side for rep in counted("bicep_curl", together)] == ["both"] * 3
    still = [165.0] * len(wave)
    turns = figure.film(lambda a: figure.stand(elbow=(a, 165.0)), wave)
    turns += figure.film(lambda a: figure.stand(elbow=(165.0, a)), wave, start=len(still) / 30.0)
    assert [rep.side for rep in counted("bicep_curl", turns)] == ["left"] * 3 + ["right"] * 3


def test_a_person_who_leaves_the_picture_in_a_squat_has_not_made_it(figure: SimpleNamespace) -> None:
    film = figure.film(figure.stand, figure.waves(1, 172.0, 85.0))
    turned = film[:45] + [absent(45 / 30 + i / 30, (640, 640)) for i in range(150)]
    back = figure.film(figure.stand, [172.0] * 60, start=195 / 30)
    assert counted("squat", turned + back) == []


def test_a_mirrored_picture_gives_the_same_count(figure: SimpleNamespace) -> None:
    film = figure.film(figure.stand, figure.waves(3, 172.0, 85.0), camera=figure.Camera(30.0))
    flipped = []
    for pose in film:
        landmarks, world = pose.landmarks.copy(), None if pose.world is None else pose.world.copy()
        landmarks[:, 0] = 1.0 - landmarks[:, 0]
        if world is not None:
            world[:, 0] *= -1.0
        flipped.append(Pose(pose.time_s, landmarks, world, pose.size))
    assert len(counted("squat", flipped)) == 3


@pytest.mark.parametrize("fps", [10.0, 15.0, 30.0, 60.0])
@pytest.mark.parametrize("seconds", [0.5, 0.6, 6.0, 9.0])
def test_counts_quick_and_slow_repetitions_at_every_rate(
    figure: SimpleNamespace, fps: float, seconds: float
) -> None:
    angles = figure.waves(4, 165.0, 80.0, seconds, fps)
    assert [rep.valid for rep in counted("push_up", figure.film(figure.prone, angles, fps))] == [True] * 4


@pytest.mark.parametrize("fps", [7.0, 30.0])
def test_one_slip_of_the_landmarks_between_two_gaps_is_no_repetition(
    figure: SimpleNamespace, fps: float
) -> None:
    film = figure.film(figure.stand, [172.0] * round(6 * fps), fps)
    at = round(3 * fps)
    (slip,) = figure.film(figure.stand, [80.0], start=film[at].time_s)
    film[at - 1 : at + 2] = [
        absent(film[at - 1].time_s, (640, 640)),
        slip,
        absent(film[at + 1].time_s, (640, 640)),
    ]
    assert counted("squat", film) == []
