"""Poses from the log are as good as those that were seen: they are counted alike."""

from dataclasses import astuple

import pytest

from fitness_app import paths
from fitness_app.domain.coach import Coach
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import Rep, RepCounted
from fitness_app.storage.track_codec import pack, unpack
from fitness_app.vision.pose_track import load


def _count(track: PoseTrack, exercise: str) -> list[Rep]:
    coach = Coach(exercise)
    events = [event for pose in track for event in coach.update(pose)] + list(coach.finish())
    return [event.rep for event in events if isinstance(event, RepCounted)]


def test_a_stored_track_gives_the_same_repetitions_with_the_same_figures() -> None:
    seen = load(paths.resources() / "demo" / "demo.npz")
    stored = unpack(pack(seen))
    assert len(_count(seen, "squat")) > 3
    for exercise in ("squat", "push_up"):
        before, after = _count(seen, exercise), _count(stored, exercise)
        assert len(before) == len(after)
        for one, other in zip(before, after, strict=True):
            assert astuple(other)[3:10] == pytest.approx(astuple(one)[3:10], abs=0.5)
            assert (other.start, other.end) == pytest.approx((one.start, one.end), abs=0.07)
