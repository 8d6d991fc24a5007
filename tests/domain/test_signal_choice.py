"""By which joint a taught movement is counted."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.coach import Coach
from fitness_app.domain.exercises import own_exercise
from fitness_app.domain.own_signal import OwnSignal, counted_by, own_exercises
from fitness_app.domain.plain import as_plain
from fitness_app.domain.pose import Pose, PoseTrack, track_of
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.signal_choice import clearest
from fitness_app.domain.signals import Angle, Gap, Part
from fitness_app.domain.workout import SetEnded


@pytest.fixture
def squats(figure: SimpleNamespace) -> list[PoseTrack]:
    """Three sets of four knee bends, the arms quiet."""
    return [
        track_of(figure.film(figure.stand, figure.waves(4, 172.0, turn, seconds, fps=15.0), 15.0))
        for turn, seconds in ((90.0, 2.0), (85.0, 2.4), (95.0, 1.8))
    ]


def counted(signal: OwnSignal, poses: list[Pose]) -> int:
    counter = RepCounter(counted_by("own", signal))
    reps = [rep for pose in poses for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


def test_a_knee_bend_is_counted_by_what_bends_and_not_by_the_arms(
    squats: list[PoseTrack], figure: SimpleNamespace
) -> None:
    signal = clearest(squats)
    assert signal is not None
    assert not {"wrist", "elbow"} & set(signal.drive.names)
    assert signal.limbs == "both"
    fresh = figure.film(figure.stand, figure.waves(6, 172.0, 88.0, fps=30.0), 30.0)
    assert counted(signal, fresh) == 6


def test_another_movement_is_not_counted_by_that_signal(
    squats: list[PoseTrack], figure: SimpleNamespace
) -> None:
    signal = clearest(squats)
    assert signal is not None
    swings = figure.film(lambda a: figure.stand(swing=a), figure.waves(4, 15.0, 150.0))
    assert counted(signal, swings) == 0


def test_one_arm_alone_is_counted_on_whichever_side_it_moves(figure: SimpleNamespace) -> None:
    def curl(left: bool) -> list[Pose]:
        return figure.film(
            lambda a: figure.stand(elbow=(a, 170.0) if left else (170.0, a)), figure.waves(4, 170.0, 50.0)
        )

    signal = clearest([track_of(curl(left=True))] * 3)
    assert signal is not None
    assert counted(signal, curl(left=True)) == 4
    assert counted(signal, curl(left=False)) == 4


def test_one_arm_after_the_other_is_counted_in_pairs(figure: SimpleNamespace) -> None:
    def curls(pairs: int) -> list[Pose]:
        bent = figure.waves(2 * pairs, 170.0, 50.0, fps=15.0)
        turn = len(bent) // (2 * pairs)
        left = [angle if i // turn % 2 == 0 else 170.0 for i, angle in enumerate(bent)]
        right = [angle if i // turn % 2 == 1 else 170.0 for i, angle in enumerate(bent)]
        return figure.film(lambda both: figure.stand(elbow=both), list(zip(left, right, strict=True)), 15.0)

    signal = clearest([track_of(curls(3))] * 3)
    assert signal is not None
    assert signal.limbs == "pair"
    assert counted(signal, curls(4)) == 4


def test_who_keeps_quiet_the_arms_that_the_teacher_moved_along_is_counted(
    figure: SimpleNamespace,
) -> None:
    def bends(times: int, swinging: bool) -> list[Pose]:
        knees = figure.waves(times, 172.0, 90.0)
        return figure.film(
            lambda k: figure.stand(k, swing=15.0 + (172.0 - k) / 4 if swinging else 15.0), knees
        )

    signal = clearest([track_of(bends(4, swinging=True))] * 3)
    assert signal is not None
    assert len(signal.parts) > 1
    assert counted(signal, bends(5, swinging=True)) == 5
    assert counted(signal, bends(5, swinging=False)) == 5


def test_the_drive_that_moves_most_names_the_signal_and_its_range(
    squats: list[PoseTrack], figure: SimpleNamespace
) -> None:
    signal = clearest(squats)
    assert signal is not None
    exercise = counted_by("own", signal)
    assert exercise.measured == signal.drive
    assert {part.of for part in signal.parts} >= {signal.drive}
    low, high = signal.usual_range
    counter = RepCounter(exercise)
    reps = [
        rep
        for pose in figure.film(figure.stand, figure.waves(3, 172.0, 90.0))
        for rep in counter.update(pose)
    ]
    assert all(0.8 * low <= rep.range_deg <= 1.2 * high for rep in reps)
    assert len(reps) >= 2


def test_a_hand_out_of_sight_does_not_stop_the_count(
    squats: list[PoseTrack], figure: SimpleNamespace
) -> None:
    signal = clearest(squats)
    assert signal is not None
    poses = figure.film(figure.stand, figure.waves(5, 172.0, 90.0))
    hidden = np.array([pose.landmarks for pose in poses])
    hidden[:, 15:23, 3] = 0.1
    seen = [replace(pose, landmarks=marks) for pose, marks in zip(poses, hidden, strict=True)]
    assert counted(signal, seen) == 5


def test_quick_repetitions_right_from_the_start_are_turned_the_right_way_round(
    figure: SimpleNamespace,
) -> None:
    quick = [track_of(figure.film(figure.stand, figure.waves(5, 172.0, 100.0, 0.8, fps=15.0), 15.0))] * 3
    signal = clearest(quick)
    assert signal is not None
    assert counted(signal, figure.film(figure.stand, figure.waves(4, 172.0, 95.0, 1.0))) == 4


def test_who_stands_still_shows_no_signal(figure: SimpleNamespace) -> None:
    assert clearest([track_of(figure.film(figure.stand, [172.0] * 150))]) is None


def test_a_set_of_two_seconds_or_without_anybody_shows_no_signal(figure: SimpleNamespace) -> None:
    short = track_of(figure.film(figure.stand, figure.waves(1, 172.0, 90.0)))
    assert clearest([short]) is None
    assert clearest([]) is None


def test_the_coach_counts_a_taught_exercise_by_its_own_signal(
    squats: list[PoseTrack], figure: SimpleNamespace
) -> None:
    signal = clearest(squats)
    assert signal is not None
    own = own_exercises({"deep_bend": as_plain(signal)})
    coach = Coach(own_exercise("deep_bend"), own)
    swings = figure.film(lambda a: figure.stand(swing=a), figure.waves(3, 15.0, 150.0))
    bends = figure.film(figure.stand, figure.waves(3, 172.0, 90.0))
    later = swings[-1].time_s + 0.5
    moved = [Pose(p.time_s + later, p.landmarks, p.world, p.size) for p in bends]
    events = [event for pose in (*swings, *moved) for event in coach.update(pose)] + list(coach.finish())
    (found,) = [event.set for event in events if isinstance(event, SetEnded)]
    assert (found.exercise, len(found.reps)) == ("deep_bend", 3)


def test_what_a_model_keeps_of_a_signal_is_read_again_and_damage_is_passed_over() -> None:
    signal = OwnSignal(Gap("wrist", "hip", crossed=True), "high", "each", 20.0, (30.0, 50.0), 0.7)
    joined = OwnSignal(signal.drive, "high", "both", 9.0, (30.0, 50.0), 0.7, (Part(signal.drive, -0.5),))
    assert own_exercises({"all": as_plain(joined)})["all"].drives == joined.parts
    before = {key: value for key, value in as_plain(signal).items() if key != "parts"}
    assert own_exercises({"reach": before})["reach"].drives == (signal.drive,)
    damaged = as_plain(signal) | {"turn": "sideways"}
    found = own_exercises({"reach": as_plain(signal), "bad": damaged, "worse": 7})
    assert list(found) == ["reach"]
    assert (found["reach"].drives, found["reach"].least_range) == ((signal.drive,), 20.0)
    assert Angle("hip", "knee", "ankle") != signal.drive
