"""The steady label: taken only when sure, whatever the rate of answers."""

import pytest

from fitness_app.domain.recognition import NONE, UNSURE, Recognition, Steady


def labels(answers: list[str], every: float = 0.25, confidence: float = 0.9) -> list[str]:
    steady = Steady()
    told = []
    for i, answer in enumerate(answers):
        guess = answer.removeprefix("?")
        label = UNSURE if answer.startswith("?") else answer
        told.append(steady.heard(Recognition(i * every, label, confidence, guess)))
    return told


def test_is_unsure_before_answers_have_agreed_for_a_while() -> None:
    assert labels(["squat"] * 3) == [UNSURE] * 3
    assert labels(["squat"] * 4)[-1] == "squat"


@pytest.mark.parametrize("every", [0.05, 0.1, 0.25, 0.35])
def test_goes_by_time_not_by_the_number_of_answers(every: float) -> None:
    first = labels(["squat"] * 40, every).index("squat") * every
    assert 0.7 <= first <= 1.05


def test_one_odd_answer_changes_nothing() -> None:
    assert set(labels(["squat"] * 8 + ["push_up"] + ["squat"] * 4)[4:]) == {"squat"}


def test_an_exercise_is_changed_only_after_a_longer_agreement() -> None:
    told = labels(["squat"] * 8 + ["push_up"] * 12)
    change = told.index("push_up") * 0.25 - 8 * 0.25
    assert 1.0 <= change <= 2.5


def test_unsure_answers_alone_never_make_a_label() -> None:
    assert set(labels(["?squat"] * 30)) == {UNSURE}


def test_none_is_a_label_too() -> None:
    assert labels(["squat"] * 8 + [NONE] * 12)[-1] == NONE
