"""The athlete's own word for an exercise of which the networks are not sure."""

import math
from types import SimpleNamespace

import pytest

from fitness_app.domain.coach import Coach
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import UNSURE, Recognition
from fitness_app.domain.workout import Event, RepCounted, SetEnded


def squats(figure: SimpleNamespace, count: int) -> list[Pose]:
    poses: list[Pose] = figure.film(figure.stand, figure.waves(count, 172.0, 85.0))
    return poses


def watched(coach: Coach, poses: list[Pose]) -> list[Event]:
    """Networks that are never sure, four times a second."""
    events: list[Event] = []
    for number, pose in enumerate(poses):
        events += coach.update(pose)
        if number % 8 == 0:
            events += coach.heard(Recognition(pose.time_s, UNSURE, 0.4, "squat"))
    return events


def test_what_was_done_before_the_answer_counts_as_well(figure: SimpleNamespace) -> None:
    coach, poses = Coach(), squats(figure, 4)
    half = len(poses) // 2
    assert not any(isinstance(event, RepCounted) for event in watched(coach, poses[:half]))
    events = [*coach.told("squat"), *watched(coach, poses[half:]), *coach.finish()]
    (ended,) = [event.set for event in events if isinstance(event, SetEnded)]
    assert (ended.exercise, ended.valid_reps, ended.unsure) == ("squat", 4, False)


def test_a_word_that_says_nothing_new_changes_nothing(figure: SimpleNamespace) -> None:
    coach = Coach("squat")
    watched(coach, squats(figure, 2))
    assert coach.told("lunge") == ()
    assert coach.state.exercise == "squat"


def test_tells_the_last_repetition_and_when_the_set_began(figure: SimpleNamespace) -> None:
    coach = Coach("squat")
    assert coach.state.last is None
    assert math.isnan(coach.state.began_s)
    watched(coach, squats(figure, 2))
    last = coach.state.last
    assert last is not None
    assert last.range_deg == pytest.approx(87.0, abs=8.0)
    assert coach.state.began_s < 1.0 < last.start
