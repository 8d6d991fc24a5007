from dataclasses import replace

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import Learned, Verdict
from ml.personal_judge import check, judged

SHIPPED = ("squat", "none")


def refusal(verdict: Verdict, shipped: tuple[str, ...]) -> str:
    """Why it is refused; empty where it is kept."""
    found = judged(verdict, shipped)
    assert found.kept == (not found.reason) == (not found.fault)
    return found.reason


def verdict(*learned: Learned, before: float = 0.99, after: float = 0.99, alarms: float = 0.0) -> Verdict:
    return Verdict(learned, before, after, alarms, kept=False)


def learned(label: str = "swing", before: float = 0.0, after: float = 0.9) -> Learned:
    return Learned(label, 4, 40, before, after, 0, 4)


def test_a_new_movement_that_is_recognised_is_kept() -> None:
    assert refusal(verdict(learned()), SHIPPED) == ""


def test_a_movement_that_is_hardly_recognised_is_refused_with_what_would_help() -> None:
    told = refusal(verdict(learned(after=0.3)), SHIPPED)
    assert "30% of the moments" in told
    one = replace(learned(after=0.3), alike="push_up")
    assert "it looks like push up to the coach" in refusal(verdict(one), SHIPPED)
    assert "record more sets" in told


def test_a_worse_model_is_refused() -> None:
    assert "stays" in refusal(verdict(learned(before=0.95, after=0.8)), SHIPPED)


def test_a_model_that_forgets_the_shipped_exercises_is_refused() -> None:
    assert "other exercises worse" in refusal(verdict(learned(), after=0.95), SHIPPED)


def test_a_model_that_sees_the_new_movement_everywhere_is_refused() -> None:
    assert "too much like others" in refusal(verdict(learned(), alarms=0.05), SHIPPED)


def test_corrections_that_teach_nothing_change_nothing() -> None:
    assert "no better" in refusal(verdict(learned("squat", before=0.9, after=0.9)), SHIPPED)


def test_a_correction_may_lift_an_exercise_that_was_hardly_known() -> None:
    assert refusal(verdict(learned("squat", before=0.1, after=0.4)), SHIPPED) == ""


def test_two_sets_of_a_new_movement_are_too_few() -> None:
    with pytest.raises(UserError, match=r"'kettle swing' has too few sets .2.: at least 3"):
        check(["kettle_swing", "kettle_swing"], SHIPPED)


def test_one_correction_waits_for_a_second_one() -> None:
    with pytest.raises(UserError, match=r"'squat' has too few sets .1.: at least 2"):
        check(["squat"], SHIPPED)
    check(["squat", "squat"], SHIPPED)


def test_nothing_to_learn_from_is_said() -> None:
    with pytest.raises(UserError, match="choose some sets"):
        check([], SHIPPED)
