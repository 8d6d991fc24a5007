from dataclasses import replace

import pytest

from fitness_app import paths
from fitness_app.domain.exercises import EXERCISES, own_exercise
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recut import merge, split
from fitness_app.domain.remeasure import measured, rest_within
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.workout import Rep
from fitness_app.vision.pose_track import load

SQUAT = EXERCISES["squat"]


@pytest.fixture(scope="module")
def demo() -> PoseTrack:
    return load(paths.resources() / "demo" / "demo.npz")


@pytest.fixture(scope="module")
def reps(demo: PoseTrack) -> list[Rep]:
    """The squats of the demo recording."""
    counter = RepCounter(SQUAT)
    return [rep for pose in demo for rep in counter.update(pose)]


def test_two_squats_that_were_taken_for_one_are_parted_at_the_rest_between_them(
    demo: PoseTrack, reps: list[Rep]
) -> None:
    (both,) = merge(reps[1:3]).reps
    at = rest_within(both, SQUAT, demo)
    assert at is not None
    assert reps[1].peak < at < reps[2].peak
    assert reps[1].end - 0.3 <= at <= reps[2].start + 0.3


def test_the_halves_are_measured_as_they_were_counted(demo: PoseTrack, reps: list[Rep]) -> None:
    (both,) = merge(reps[1:3]).reps
    at = rest_within(both, SQUAT, demo)
    assert at is not None
    halves = [measured(half, SQUAT, demo) for half in split(both, at).reps]
    for half, counted in zip(halves, reps[1:3], strict=True):
        assert half.peak == pytest.approx(counted.peak, abs=0.15)
        assert half.range_deg == pytest.approx(counted.range_deg, rel=0.15)
        assert half.eccentric_s + half.concentric_s == pytest.approx(
            counted.eccentric_s + counted.concentric_s, abs=0.35
        )


def test_one_squat_has_no_rest_within(demo: PoseTrack, reps: list[Rep]) -> None:
    assert [rest_within(rep, SQUAT, demo) for rep in reps] == [None] * len(reps)


def test_where_the_poses_do_not_tell_a_repetition_stays_as_it_is(demo: PoseTrack, reps: list[Rep]) -> None:
    later = replace(reps[0], start=900.0, peak=901.0, end=902.0)
    assert measured(later, SQUAT, demo) == later
    assert rest_within(later, SQUAT, demo) is None
    assert measured(reps[0], own_exercise("band_walk"), demo) == reps[0]
