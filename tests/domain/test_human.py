"""Poses that no body can take are told, and real ones are not."""

from types import SimpleNamespace

import numpy as np

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.human import Doubt, ShapeCheck
from fitness_app.domain.pose import Joint, Pose
from fitness_app.domain.reps import RepCounter


def doubts(poses: list[Pose]) -> list[tuple[Doubt, ...]]:
    check, bodies = ShapeCheck(), Bodies()
    return [check.doubts(bodies.body(pose)) for pose in poses]


def broken(pose: Pose, joint: Joint, by: tuple[float, float, float]) -> Pose:
    assert pose.world is not None
    world = pose.world.copy()
    world[joint] += np.array(by, np.float32)
    return Pose(pose.time_s, pose.landmarks, world, pose.size)


def test_a_person_of_stiff_bones_is_human_in_every_posture(figure: SimpleNamespace) -> None:
    squats = figure.film(figure.stand, figure.waves(2, 172.0, 70.0), camera=figure.Camera(40.0))
    push_ups = figure.film(figure.prone, figure.waves(2, 165.0, 60.0))
    assert not any(doubts(squats))
    assert not any(doubts(push_ups))


def test_a_limb_that_grows_is_marked_with_its_joints(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.stand, [172.0] * 30)
    poses[-1] = broken(poses[-1], Joint.LEFT_WRIST, (0.4, 0.3, 0.0))
    *before, last = doubts(poses)
    assert not any(before)
    assert any(Joint.LEFT_WRIST in doubt.joints for doubt in last)


def test_a_joint_bent_beyond_its_limit_is_marked(figure: SimpleNamespace) -> None:
    pose = figure.film(figure.stand, [172.0])[0]
    assert pose.world is not None
    folded = tuple(float(v) for v in pose.world[Joint.LEFT_SHOULDER] - pose.world[Joint.LEFT_WRIST])
    (found,) = doubts([broken(pose, Joint.LEFT_WRIST, folded)])
    assert any("elbow" in doubt.reason for doubt in found)


def test_no_range_is_told_from_a_pose_that_is_not_human(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.stand, figure.waves(1, 172.0, 90.0))
    bottom = poses[45]
    poses[45] = broken(broken(bottom, Joint.RIGHT_KNEE, (0.5, 0.5, 0)), Joint.LEFT_KNEE, (0.5, 0.5, 0))
    counter = RepCounter(EXERCISES["squat"])
    (rep,) = [rep for pose in poses for rep in counter.update(pose)] + list(counter.finish())
    assert rep.range_deg < 90.0
