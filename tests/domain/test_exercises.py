"""The table is complete: every entry can be counted, explained and judged."""

import pytest

from fitness_app.domain.angles import LEFT_OF
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import EXERCISES, exercise_meant, exercise_named
from fitness_app.domain.signals import Angle

EXPECTED = {
    *(
        "squat",
        "push_up",
        "pull_up",
        "sit_up",
        "jumping_jack",
        "lunge",
        "bicep_curl",
        "shoulder_press",
        "dip",
    ),
    *("bench_press", "clean_and_jerk", "jump_rope", "sit_to_stand", "arm_circles", "elbow_to_knee", "row"),
    *("lateral_raise", "front_raise", "calf_raise", "glute_bridge", "bird_dog", "deadlift"),
    *("plank", "side_plank", "wall_sit", "single_leg_stand"),
}


def test_has_every_exercise_that_the_recogniser_or_the_user_may_name() -> None:
    assert set(EXERCISES) >= EXPECTED


@pytest.mark.parametrize("entry", EXERCISES.values(), ids=lambda entry: entry.name)
def test_every_entry_says_what_counting_and_coaching_need(entry: Exercise) -> None:
    assert EXERCISES[entry.name] is entry
    assert entry.drives
    assert set(entry.needed) <= set(LEFT_OF)
    assert 0 < entry.usual_range[0] < entry.usual_range[1]
    assert entry.hold or 0 < entry.least_range <= entry.usual_range[1]
    assert entry.trunk[0] < entry.trunk[1]
    assert entry.muscles
    assert entry.stand.endswith(".")
    assert all(rule.sentence.endswith(".") and rule.grave > 0 for rule in entry.rules)


@pytest.mark.parametrize("entry", EXERCISES.values(), ids=lambda entry: entry.name)
def test_the_range_that_is_told_is_that_of_a_joint(entry: Exercise) -> None:
    assert entry.hold or isinstance(entry.measured, Angle)


def test_an_exercise_of_the_users_own_is_counted_by_its_movement() -> None:
    own = exercise_named("dragon_flag")
    assert own.name == "dragon_flag"
    assert own.drives == ()
    assert exercise_named("squat") is EXERCISES["squat"]


@pytest.mark.parametrize("words", ["push_up", "Push-up", " push  UP ", "pushups", "Push-Ups"])
def test_an_exercise_is_known_however_it_is_spelt(words: str) -> None:
    assert exercise_meant(words) is EXERCISES["push_up"]


@pytest.mark.parametrize("words", ["my thing", "Flying", "squat jump", "膝上げ"])
def test_any_other_name_is_an_exercise_of_the_users_own(words: str) -> None:
    own = exercise_meant(words)
    assert own.name == "_".join(words.lower().split())
    assert own.drives == ()


@pytest.mark.parametrize(("words", "told"), [("sqat", "did you mean squat"), ("  ", "needs a name")])
def test_a_slip_is_refused_with_what_may_have_been_meant(words: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        exercise_meant(words)


def test_standing_with_free_hands_is_how_people_also_move_in_daily_life() -> None:
    everyday = {name for name, entry in EXERCISES.items() if entry.everyday and not entry.hold}
    assert {"squat", "lunge", "bicep_curl", "sit_to_stand", "front_raise", "deadlift"} <= everyday
    assert everyday.isdisjoint({"push_up", "pull_up", "sit_up", "dip", "bench_press", "glute_bridge"})
