import numpy as np
import pytest

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.pose import JOINTS, Pose, absent
from fitness_app.domain.recognition import NONE, UNSURE
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models.coach_display import at_rest, display, set_line

SOMEBODY = Pose(0.0, np.full((JOINTS, 4), 0.5, np.float32), None, (640, 480))
REPS = tuple(Rep(i, i + 1, i + 2, 90, 6, 1, 0, 1, 1) for i in range(3))


def snapshot(pose: Pose = SOMEBODY, **state) -> Snapshot:
    return Snapshot(1.0, None, pose, CoachState(**state), None)


def test_shows_the_exercise_its_confidence_and_the_count() -> None:
    shown = display(snapshot(exercise="squat", confidence=0.97, unsure=False, reps=5, progress=0.4), (), None)
    assert (shown.exercise, shown.detail) == ("Squat", "97 % sure")
    assert (shown.count, shown.unit, shown.progress, shown.quiet) == ("5", "repetitions", 0.4, False)


def test_one_repetition_is_no_plural() -> None:
    shown = display(snapshot(exercise="squat", confidence=1, unsure=False, reps=1), (), None)
    assert shown.unit == "repetition"


def test_asks_where_it_is_unsure() -> None:
    shown = display(snapshot(exercise=UNSURE, unsure=True, guess="lunge", confidence=0.4), (), None)
    assert shown.exercise == "Unsure: lunge?"


@pytest.mark.parametrize("guess", ["", NONE, UNSURE])
def test_asks_nothing_where_there_is_no_guess(guess: str) -> None:
    assert display(snapshot(exercise=UNSURE, unsure=True, guess=guess), (), None).exercise == "Watching…"


def test_says_that_nothing_is_being_done() -> None:
    assert display(snapshot(exercise=NONE, unsure=False), (), None).exercise == "No exercise"


def test_says_that_nobody_is_there() -> None:
    shown = display(snapshot(absent(0.0, (640, 480)), exercise="squat", unsure=False, reps=4), (), None)
    assert shown.exercise == "Nobody in the picture"
    assert shown.count == "4"


def test_a_chosen_exercise_is_no_guess() -> None:
    shown = display(snapshot(exercise="lunge", confidence=1, unsure=False), (), "lunge")
    assert (shown.exercise, shown.detail) == ("Lunge", "chosen by you")


def test_a_hold_is_timed() -> None:
    shown = display(snapshot(exercise="plank", confidence=1, unsure=False, hold_s=65.3), (), None)
    assert (shown.count, shown.unit) == ("1:05", "held")


def test_advice_is_passed_on() -> None:
    shown = display(snapshot(exercise="squat", unsure=False, reps=1, cue="Go deeper."), (), None)
    assert shown.cue == "Go deeper."


def test_between_sets_it_says_how_to_stand() -> None:
    shown = display(snapshot(exercise=NONE, unsure=False, advice="Step back."), (), None)
    assert shown.cue == "Step back."
    shown = display(
        snapshot(exercise="squat", unsure=False, reps=1, cue="Deeper.", advice="Step back."), (), None
    )
    assert shown.cue == "Deeper."


def test_between_two_sets_the_last_count_stays_in_grey() -> None:
    shown = display(snapshot(exercise=NONE, unsure=False), [Set("squat", 1, 0, 9, reps=REPS)], None)
    assert (shown.count, shown.unit, shown.quiet) == ("3", "last set: Squat", True)


def test_at_rest_the_result_of_the_session_before_stays() -> None:
    assert at_rest((), None).exercise == "Ready"
    assert at_rest((), "squat").exercise == "Squat"
    assert at_rest([Set("squat", 1, 0, 9, reps=REPS)], None).count == "3"


def test_finished_sets_and_holds_have_a_line_each() -> None:
    assert set_line(Set("squat", 0.9, 5, 66, reps=REPS)) == ("Squat", "0:05 – 1:06  ·  90° range", "3")
    assert set_line(Set("squat", 0.4, 5, 66, unsure=True))[0] == "Squat (unsure)"
    assert set_line(Set("squat", 0.4, 5, 66))[1] == "0:05 – 1:06"
    assert set_line(Hold("plank", 5, 50)) == ("Plank", "0:05", "0:45")
