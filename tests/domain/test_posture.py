"""Nothing is counted while getting into the posture of an exercise, or out of it."""

from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import Pose, PoseTrack, absent, track_of
from fitness_app.domain.posture import PostureMeter, on_head
from fitness_app.domain.reps import RepCounter


def fits(name: str, poses: list[Pose]) -> bool:
    meter, bodies = PostureMeter(EXERCISES[name]), Bodies()
    for pose in poses:
        body = bodies.body(pose)
        meter.follow(body, body.seen)
    return meter.fits


@pytest.mark.parametrize("degrees", [0.0, 45.0, 90.0])
def test_tells_standing_from_lying_from_every_side(figure: SimpleNamespace, degrees: float) -> None:
    camera = figure.Camera(degrees)
    standing = figure.film(figure.stand, [170.0] * 30, camera=camera)
    lying = figure.film(figure.prone, [170.0] * 30, camera=camera)
    assert fits("squat", standing)
    assert not fits("squat", lying)
    assert fits("push_up", lying)
    assert not fits("push_up", standing)


def test_a_flat_pose_is_not_judged(figure: SimpleNamespace) -> None:
    standing = figure.film(figure.stand, [170.0] * 30)
    assert fits("push_up", [Pose(pose.time_s, pose.landmarks, None, pose.size) for pose in standing])


def test_getting_down_and_up_around_a_set_of_push_ups_is_not_counted(figure: SimpleNamespace) -> None:
    down = figure.film(lambda knee: figure.stand(knee, elbow=knee), list(np.linspace(172.0, 60.0, 45)))
    push_ups = figure.film(figure.prone, figure.waves(4, 165.0, 80.0), start=1.5)
    up = figure.film(
        lambda knee: figure.stand(knee, elbow=knee),
        list(np.linspace(60.0, 172.0, 45)),
        start=push_ups[-1].time_s + 1 / 30,
    )
    counter = RepCounter(EXERCISES["push_up"])
    reps = [rep for pose in down + push_ups + up for rep in counter.update(pose)] + list(counter.finish())
    assert len(reps) == 4


def test_walking_away_after_squats_is_not_counted(figure: SimpleNamespace) -> None:
    def walking(phase: float) -> dict[str, np.ndarray]:
        points: dict[str, np.ndarray] = figure.stand(170.0)
        swing = 0.25 * np.sin(phase)
        points["LEFT_ANKLE"] = points["LEFT_ANKLE"] + [swing, -0.05 * abs(swing), 0.0]
        points["RIGHT_ANKLE"] = points["RIGHT_ANKLE"] + [-swing, -0.05 * abs(swing), 0.0]
        return points

    squats = figure.film(figure.stand, figure.waves(3, 172.0, 85.0))
    steps = figure.film(walking, list(np.linspace(0.0, 30.0, 180)), start=squats[-1].time_s + 1 / 30)
    counter = RepCounter(EXERCISES["squat"])
    reps = [rep for pose in squats + steps for rep in counter.update(pose)] + list(counter.finish())
    assert len(reps) == 3


def turned(track: PoseTrack, poses: int) -> PoseTrack:
    """The track with its first `poses` upside down, as where legs are taken for arms."""
    assert track.world is not None
    world = track.world.copy()
    world[:poses, :, 1] *= -1.0
    return PoseTrack(track.landmarks, world, track.time_s, track.size)


def test_tells_which_share_of_a_track_stands_on_its_head(figure: SimpleNamespace) -> None:
    standing = track_of(figure.film(figure.stand, [170.0] * 40))
    assert on_head(standing) == 0.0
    assert on_head(turned(standing, 10)) == 0.25
    assert on_head(turned(standing, 40)) == 1.0


@pytest.mark.parametrize("degrees", [0.0, 45.0, 90.0])
def test_nobody_doing_push_ups_stands_on_the_head_from_whatever_side(
    figure: SimpleNamespace, degrees: float
) -> None:
    film = figure.film(figure.prone, figure.waves(2, 165.0, 80.0), camera=figure.Camera(degrees))
    assert on_head(track_of(film)) == 0.0
    assert on_head(turned(track_of(film), len(film))) == 0.0


def test_whoever_is_away_or_flat_does_not_stand_on_the_head(figure: SimpleNamespace) -> None:
    standing = figure.film(figure.stand, [170.0] * 4)
    upset = turned(track_of(standing), 4)
    assert on_head(PoseTrack(upset.landmarks, None, upset.time_s, upset.size)) == 0.0
    assert on_head(track_of([absent(0.0, (64, 48))])) == 0.0
    away = [absent(pose.time_s + 1.0, pose.size) for pose in standing]
    assert on_head(turned(track_of([*standing, *away]), 2)) == 0.5
