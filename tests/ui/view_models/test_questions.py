"""“Unsure: is this a lunge?”"""

from dataclasses import replace

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.pose import absent
from fitness_app.domain.recognition import NONE, UNSURE, Recognition
from fitness_app.domain.workout import Rep, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models.questions import ASK_AFTER_S, Questions

REPS = tuple(Rep(i, i + 0.5, i + 1, 90, 6, 0.5, 0.0, 0.5, 0.9) for i in range(8))
DOUBTFUL = Set("lunge", 0.5, 0.0, 20.0, unsure=True, reps=REPS)
SURE = Set("squat", 0.9, 0.0, 20.0, reps=REPS)


def unsure(time_s: float, guess: str = "lunge", confidence: float = 0.5) -> Snapshot:
    heard = Recognition(time_s, UNSURE, confidence, guess)
    return Snapshot(time_s, None, absent(time_s, (64, 48)), CoachState(guess=guess), heard)


def watched(questions: Questions, until_s: float, **heard: object) -> None:
    for number in range(round(10 * until_s) + 1):
        questions.see(unsure(number / 10, **heard), (), "Ada")  # type: ignore[arg-type]


def test_asks_about_a_doubtful_set_once_it_is_over() -> None:
    questions = Questions()
    assert questions.see(None, (SURE, DOUBTFUL), "Ada") == []
    assert questions.current is not None
    assert questions.current.words == "Unsure: was that 8 × Lunge?"
    told, (correction,) = questions.answer(True, "Ada")
    assert told == ""
    assert (correction.target, correction.what, correction.new) == (DOUBTFUL.id, "exercise", "lunge")
    assert correction.author == "Ada"
    questions.see(None, (SURE, DOUBTFUL), "Ada")
    assert questions.current is None


def test_no_means_that_it_was_no_exercise() -> None:
    questions = Questions()
    questions.see(None, (DOUBTFUL,), "Ada")
    _, (correction,) = questions.answer(False, "Ada")
    assert correction.new == NONE


def test_asks_about_what_is_under_way_after_a_while_of_the_same_guess() -> None:
    questions = Questions()
    watched(questions, ASK_AFTER_S - 0.5)
    assert questions.current is None
    watched(questions, ASK_AFTER_S + 0.2)
    assert questions.current is not None
    assert questions.current.words == "Unsure: is this “Lunge”?"


def test_yes_is_told_to_the_coach_and_kept_with_the_set() -> None:
    questions = Questions()
    watched(questions, 4.0)
    assert questions.answer(True, "Ada") == ("lunge", [])
    confirmed = replace(DOUBTFUL, unsure=False)
    (correction,) = questions.see(None, (confirmed,), "Ada")
    assert (correction.target, correction.new) == (confirmed.id, "lunge")
    assert questions.see(None, (confirmed,), "Ada") == []


def test_no_is_not_asked_again_and_kept_with_the_set() -> None:
    questions = Questions()
    watched(questions, 4.0)
    assert questions.answer(False, "Ada") == ("", [])
    watched(questions, 9.0)
    assert questions.current is None
    (correction,) = questions.see(None, (DOUBTFUL,), "Ada")
    assert correction.new == NONE


def test_a_weak_guess_is_not_worth_a_question() -> None:
    questions = Questions()
    watched(questions, 10.0, confidence=0.2)
    assert questions.current is None
    watched(questions, 10.0, guess="none")
    assert questions.current is None


def test_the_question_goes_when_the_coach_has_become_sure() -> None:
    questions = Questions()
    watched(questions, 4.0)
    sure = Snapshot(4.1, None, absent(4.1, (64, 48)), CoachState("lunge", unsure=False), None)
    questions.see(sure, (), "Ada")
    assert questions.current is None


def test_an_answer_without_a_question_changes_nothing() -> None:
    assert Questions().answer(True, "Ada") == ("", [])
