"""What is remembered between sets, and what it was most likely about."""

from types import SimpleNamespace

import pytest

from fitness_app.domain.bout import READ_AGAIN_S, WINDOW_S, Bout
from fitness_app.domain.recognition import NONE, UNSURE, Recognition


def heard(*answers: tuple[float, str], confidence: float = 0.8) -> Bout:
    bout = Bout()
    for time_s, name in answers:
        label = UNSURE if name.startswith("?") else name
        bout.hear(Recognition(time_s, label, confidence, name.removeprefix("?")))
    return bout


def test_an_exercise_began_a_window_before_the_answers_that_speak_for_it() -> None:
    bout = heard((1.0, NONE), (2.0, NONE), (3.0, NONE), (4.0, "squat"), (5.0, "squat"))
    assert bout.began("squat") == pytest.approx(4.0 - WINDOW_S)


def test_unsure_answers_before_it_belong_to_the_exercise_and_one_odd_answer_does_not_cut_it() -> None:
    bout = heard((1.0, NONE), (3.0, "?none"), (3.5, "?squat"), (4.0, "squat"), (4.5, NONE), (5.0, "squat"))
    assert bout.began("squat") == pytest.approx(3.0 - WINDOW_S)


def test_guesses_what_most_unsure_answers_said() -> None:
    guess = heard(
        (1.0, "?none"), (2.0, "?squat"), (3.0, "?squat"), (4.0, "?push_up"), (5.0, "?squat")
    ).guess()
    assert guess is not None
    assert guess.exercise == "squat"
    assert 0.5 < guess.share < 1.0


def test_guesses_nothing_where_no_exercise_is_likelier() -> None:
    assert heard((1.0, NONE), (2.0, "?squat"), (3.0, NONE)).guess() is None
    assert heard((1.0, "?none"), (2.0, "?none")).guess() is None
    assert Bout().guess() is None


def test_weighs_the_sure_answers_on_a_time() -> None:
    bout = heard((1.0, NONE), (2.0, "squat"), (2.5, "?none"), (3.0, "squat"))
    assert bout.balance("squat", 1.5, 3.5) == pytest.approx(1.6)
    assert bout.balance("squat", 0.0, 1.5) == pytest.approx(-0.8)
    assert bout.balance("squat", 9.0, 9.5) == 0.0


def test_tells_how_long_on_end_answers_were_sure() -> None:
    bout = heard(
        (1.0, "squat"), (1.5, "?squat"), (2.5, "squat"), (2.7, "?lunge"), (3.0, "squat"), (4.0, NONE)
    )
    assert bout.sure_s("squat") == pytest.approx(1.5)
    assert bout.sure_s("lunge") == 0.0


def test_tells_how_long_a_guess_lasted_and_whether_it_still_holds() -> None:
    guess = heard((1.0, "?none"), (2.0, "?squat"), (3.5, "squat"), (4.0, "?squat")).guess()
    assert guess is not None
    assert guess.lasted_s == pytest.approx(2.0)
    assert (guess.now, guess.leaning) == (False, True)


def test_remembers_no_more_than_the_last_seconds(figure: SimpleNamespace) -> None:
    bout = Bout()
    for pose in figure.film(figure.stand, [172.0] * 500, 10.0):
        bout.see(pose)
    kept = bout.poses_since(0.0)
    assert kept[-1].time_s - kept[0].time_s <= READ_AGAIN_S
    bout.clear(until=kept[-1].time_s - 1.0)
    assert len(bout.poses_since(0.0)) == 10
