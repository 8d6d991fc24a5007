"""From poses and answers to sets: first repetitions, pauses, changes, doubt, and nothing for a walk."""

from collections.abc import Callable, Iterable
from types import SimpleNamespace

import pytest

from fitness_app.domain.coach import Coach
from fitness_app.domain.errors import UserError
from fitness_app.domain.placement import Scene
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import NONE, UNSURE, Recognition
from fitness_app.domain.workout import Event, HoldEnded, RepCounted, Set, SetEnded, SetStarted

Answer = Callable[[float], Recognition | None]
DELAY_S = 0.3
EVERY_S = 0.25


def session(poses: Iterable[Pose], answer: Answer, coach: Coach | None = None) -> list[Event]:
    """Plays poses to a coach; `answer` is asked every quarter of a second and heard with a delay."""
    coach = coach or Coach()
    events: list[Event] = []
    waiting: list[Recognition] = []
    asked = 0.0
    for pose in poses:
        while waiting and waiting[0].time + DELAY_S <= pose.time_s:
            events += coach.heard(waiting.pop(0))
        events += coach.update(pose)
        if pose.time_s >= asked:
            asked = pose.time_s + EVERY_S
            given = answer(pose.time_s)
            waiting += [given] if given else []
    for late in waiting:
        events += coach.heard(late)
    return [*events, *coach.finish()]


def sets_of(events: list[Event]) -> list[Set]:
    return [event.set for event in events if isinstance(event, SetEnded)]


def sure(label: str, time_s: float) -> Recognition:
    return Recognition(time_s, label, 0.9, label)


def squats(figure: SimpleNamespace, count: int, start: float = 0.0) -> list[Pose]:
    poses: list[Pose] = figure.film(figure.stand, figure.waves(count, 172.0, 85.0), start=start)
    return poses


def still(figure: SimpleNamespace, seconds: float, start: float) -> list[Pose]:
    poses: list[Pose] = figure.film(figure.stand, [172.0] * round(seconds * 30), start=start)
    return poses


def test_counts_the_first_repetitions_though_the_word_comes_late(figure: SimpleNamespace) -> None:
    poses = squats(figure, 4)
    events = session(poses, lambda t: sure("squat", t) if t > 6.0 else Recognition(t, UNSURE, 0.3, "none"))
    (found,) = sets_of(events)
    assert found.exercise == "squat"
    assert len(found.reps) == 4
    assert found.reps[0].start < 1.5
    assert not found.unsure


def test_tells_a_set_and_its_repetitions_as_they_happen_under_one_id(figure: SimpleNamespace) -> None:
    events = session(squats(figure, 3), lambda t: sure("squat", t))
    kinds = [type(event) for event in events if not isinstance(event, Recognition)]
    assert kinds == [SetStarted, RepCounted, RepCounted, RepCounted, SetEnded]
    ids = {event.set_id for event in events if isinstance(event, SetStarted | RepCounted)}
    assert ids == {found.id for found in sets_of(events)}


def test_passes_every_answer_on(figure: SimpleNamespace) -> None:
    events = session(squats(figure, 1), lambda t: sure("squat", t))
    assert sum(isinstance(event, Recognition) for event in events) == 12


def test_one_bad_window_and_a_second_of_none_do_not_end_the_set(figure: SimpleNamespace) -> None:
    def answer(t: float) -> Recognition:
        if 4.0 < t < 4.3:
            return sure("push_up", t)
        return sure(NONE if 6.0 < t < 7.0 else "squat", t)

    (found,) = sets_of(session(squats(figure, 5), answer))
    assert len(found.reps) == 5


def test_a_short_pause_is_part_of_the_set_and_a_long_rest_ends_it(figure: SimpleNamespace) -> None:
    first = squats(figure, 2)
    for rest_s, sets in ((5.0, [4]), (13.0, [2, 2])):
        pause = still(figure, rest_s, first[-1].time_s + 1 / 30)
        poses = first + pause + squats(figure, 2, pause[-1].time_s + 1 / 30)
        begin, end = pause[0].time_s + 1.5, pause[-1].time_s + 1.5
        events = session(poses, lambda t, b=begin, e=end: sure(NONE if b < t < e else "squat", t))  # type: ignore[misc]
        assert [len(found.reps) for found in sets_of(events)] == sets


def test_a_change_of_exercise_ends_the_set_and_counts_from_zero(figure: SimpleNamespace) -> None:
    poses = squats(figure, 3)
    border = poses[-1].time_s
    poses += figure.film(figure.prone, figure.waves(3, 165.0, 80.0), start=border + 1 / 30)
    events = session(poses, lambda t: sure("squat" if t < border + 1.0 else "push_up", t))
    assert [(found.exercise, len(found.reps)) for found in sets_of(events)] == [("squat", 3), ("push_up", 3)]


def test_does_not_count_a_movement_that_is_no_exercise(figure: SimpleNamespace) -> None:
    assert sets_of(session(squats(figure, 4), lambda t: sure(NONE, t))) == []


def test_does_not_count_what_comes_after_the_recogniser_has_changed_its_mind(figure: SimpleNamespace) -> None:
    poses = squats(figure, 6)
    (found,) = sets_of(session(poses, lambda t: sure("squat" if t < 8.0 else NONE, t)))
    assert len(found.reps) == 3


def test_logs_a_bout_that_never_was_sure_as_its_best_guess(figure: SimpleNamespace) -> None:
    (found,) = sets_of(session(squats(figure, 3), lambda t: Recognition(t, UNSURE, 0.5, "squat")))
    assert found.unsure
    assert found.exercise == "squat"
    assert len(found.reps) == 3
    assert 0.0 < found.confidence <= 1.0


def pulls(figure: SimpleNamespace, count: int, start: float = 0.0) -> list[Pose]:
    def hang(elbow: float) -> dict[str, object]:
        return figure.stand(elbow=elbow, lift=180.0 - (170.0 - elbow) * 0.8)  # type: ignore[no-any-return]

    return figure.film(hang, figure.waves(count, 165.0, 60.0), start=start)  # type: ignore[no-any-return]


def test_one_bend_with_a_short_word_for_it_is_no_set(figure: SimpleNamespace) -> None:
    bend = squats(figure, 1)
    poses = bend + still(figure, 4.0, bend[-1].time_s + 1 / 30)
    events = session(poses, lambda t: sure("squat" if 1.3 < t < 4.5 else NONE, t))
    assert not any(isinstance(event, SetStarted | RepCounted | SetEnded) for event in events)


@pytest.mark.parametrize(("until", "sets"), [(4.5, 0), (7.5, 1)])
def test_one_repetition_is_a_set_where_the_word_for_it_outlasts_one_movement(
    figure: SimpleNamespace, until: float, sets: int
) -> None:
    bend = squats(figure, 1)
    poses = bend + still(figure, 6.0, bend[-1].time_s + 1 / 30)
    events = session(poses, lambda t: sure("squat" if 1.3 < t < until else NONE, t))
    assert [len(found.reps) for found in sets_of(events)] == [1] * sets


def test_one_repetition_is_a_set_where_the_recording_ends_on_it(figure: SimpleNamespace) -> None:
    poses = squats(figure, 1) + still(figure, 0.6, 3.0)
    (found,) = sets_of(session(poses, lambda t: sure("squat", t) if t > 1.3 else None))
    assert len(found.reps) == 1


def test_one_pull_up_is_a_set_for_nobody_hangs_so_in_daily_life(figure: SimpleNamespace) -> None:
    (found,) = sets_of(session(pulls(figure, 1), lambda t: sure("pull_up", t) if 1.3 < t < 2.6 else None))
    assert (found.exercise, len(found.reps)) == ("pull_up", 1)


def test_one_repetition_of_a_chosen_exercise_is_a_set(figure: SimpleNamespace) -> None:
    (found,) = sets_of(session(squats(figure, 1), lambda t: None, Coach("squat")))
    assert len(found.reps) == 1


def test_two_claps_that_look_like_curls_for_a_moment_are_no_set(figure: SimpleNamespace) -> None:
    poses = figure.film(lambda a: figure.stand(elbow=a), figure.waves(2, 165.0, 50.0, seconds=0.5))
    assert (
        sets_of(session(poses, lambda t: Recognition(t, UNSURE, 0.6, "bicep_curl" if t > 1.2 else NONE)))
        == []
    )


def test_a_single_movement_that_nobody_is_sure_of_is_no_set(figure: SimpleNamespace) -> None:
    assert sets_of(session(squats(figure, 1), lambda t: Recognition(t, UNSURE, 0.5, "squat"))) == []


def test_logs_nothing_where_doubt_leans_to_no_exercise(figure: SimpleNamespace) -> None:
    events = session(
        squats(figure, 3), lambda t: Recognition(t, UNSURE, 0.5, "squat" if t % 1.0 < 0.2 else "none")
    )
    assert sets_of(events) == []


def test_a_word_that_comes_only_at_the_end_of_a_short_clip_is_enough(figure: SimpleNamespace) -> None:
    poses = [pose for pose in squats(figure, 2) if pose.time_s < 4.75]
    events = session(poses, lambda t: sure("squat", t) if t > 3.3 else Recognition(t, UNSURE, 0.4, "none"))
    assert [len(found.reps) for found in sets_of(events)] == [2]


def test_a_chosen_exercise_needs_no_recogniser(figure: SimpleNamespace) -> None:
    (found,) = sets_of(session(squats(figure, 3), lambda t: None, Coach("squat")))
    assert (found.exercise, len(found.reps), found.unsure, found.confidence) == ("squat", 3, False, 1.0)


def test_a_chosen_exercise_heeds_no_other_word(figure: SimpleNamespace) -> None:
    events = session(squats(figure, 3), lambda t: sure("push_up", t), Coach("squat"))
    assert [found.exercise for found in sets_of(events)] == ["squat"]


def test_an_unknown_exercise_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(UserError, match="squat"):
        Coach("flying")


def test_the_track_of_a_set_covers_its_repetitions(figure: SimpleNamespace) -> None:
    events = session(squats(figure, 3), lambda t: sure("squat", t))
    (ended,) = [event for event in events if isinstance(event, SetEnded)]
    assert ended.track is not None
    assert ended.track.time_s[0] <= ended.set.start
    assert ended.track.time_s[-1] >= ended.set.end


def test_times_a_plank_only_while_the_posture_holds(figure: SimpleNamespace) -> None:
    poses = still(figure, 2.0, 0.0)
    poses += figure.film(figure.prone, [170.0] * 180, start=2.0)
    poses += still(figure, 2.0, 8.0)
    (hold,) = [
        event.hold for event in session(poses, lambda t: None, Coach("plank")) if isinstance(event, HoldEnded)
    ]
    assert hold.start == pytest.approx(2.0, abs=0.8)
    assert hold.end == pytest.approx(8.0, abs=0.8)


def test_a_posture_alone_starts_no_hold(figure: SimpleNamespace) -> None:
    events = session(figure.film(figure.prone, [170.0] * 180), lambda t: sure(NONE, t))
    assert not any(isinstance(event, HoldEnded) for event in events)


def test_shows_what_is_going_on(figure: SimpleNamespace) -> None:
    coach = Coach()
    assert coach.state.unsure
    for pose in squats(figure, 2):
        coach.update(pose)
        coach.heard(sure("squat", pose.time_s))
    assert (coach.state.exercise, coach.state.reps, coach.state.unsure) == ("squat", 2, False)
    assert coach.state.progress < 0.2
    assert not coach.state.effort.tired
    assert coach.state.range_text == "87° ± 6°"


def test_says_one_cue_and_shows_the_joints_that_it_is_about(figure: SimpleNamespace) -> None:
    coach = Coach("squat")
    for pose in figure.film(figure.stand, figure.waves(1, 172.0, 128.0)):
        coach.update(pose)
    for pose in still(figure, 1.0, 3.0):
        coach.update(pose)
    assert coach.state.cue.startswith("Go lower")
    assert {23, 24, 25, 26} == set(coach.state.highlight)


def test_says_how_to_stand_before_a_set_and_not_during_it(figure: SimpleNamespace) -> None:
    coach = Coach("squat")
    camera = figure.Camera(90.0)
    for pose in figure.film(figure.stand, [172.0] * 60, camera=camera):
        coach.update(pose)
    assert "side-on" in coach.state.advice
    for pose in figure.film(figure.stand, figure.waves(2, 172.0, 85.0), camera=camera, start=2.0):
        coach.update(pose)
    assert coach.state.reps > 0
    assert coach.state.advice == ""


def test_asks_for_light_when_the_picture_is_dark(figure: SimpleNamespace) -> None:
    coach = Coach()
    coach.notice(Scene(brightness=15.0))
    for pose in still(figure, 2.0, 0.0):
        coach.update(pose)
    assert "too dark" in coach.state.advice


def test_half_repetitions_alone_are_no_set(figure: SimpleNamespace) -> None:
    poses = figure.film(figure.stand, figure.waves(3, 172.0, 138.0))
    events = session(poses, lambda t: sure("squat", t))
    assert not any(isinstance(event, SetStarted | SetEnded | RepCounted) for event in events)
