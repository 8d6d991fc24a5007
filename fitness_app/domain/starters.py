"""Routines to begin with, for people who have none of their own yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from fitness_app.domain.routine import Line

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = range(6)
THREE_DAYS = frozenset({MONDAY, WEDNESDAY, FRIDAY})
TWO_DAYS = frozenset({TUESDAY, FRIDAY})
SIX_DAYS = frozenset(range(6))
EVERY_DAY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Starter:
    """A routine ready to be taken over: its name, whom it suits, and its lines."""

    name: str
    text: str
    lines: Sequence[Line]


STARTERS: tuple[Starter, ...] = (
    Starter(
        "First steps",
        "Whole body, three short sessions a week, no equipment: for the first month.",
        (
            Line("sit_to_stand", THREE_DAYS, 2, 8, rest_s=60),
            Line("push_up", THREE_DAYS, 2, 6, rest_s=75),
            Line("glute_bridge", THREE_DAYS, 2, 10, rest_s=60),
            Line("plank", THREE_DAYS, 2, 0, hold_s=20, rest_s=60),
        ),
    ),
    Starter(
        "Strong at home",
        "Legs, push and pull with your own weight and a bar, three times a week.",
        (
            Line("squat", THREE_DAYS, 3, 12, rest_s=75, range_min_deg=90),
            Line("push_up", THREE_DAYS, 3, 10, rest_s=75, range_min_deg=75),
            Line("pull_up", THREE_DAYS, 3, 5, rest_s=120),
            Line("lunge", THREE_DAYS, 2, 10, rest_s=75),
            Line("plank", THREE_DAYS, 3, 0, hold_s=40, rest_s=45),
        ),
    ),
    Starter(
        "Pair of dumbbells",
        "Upper body twice a week; choose a weight that leaves two repetitions in reserve.",
        (
            Line("shoulder_press", TWO_DAYS, 3, 10, rest_s=90),
            Line("row", TWO_DAYS, 3, 12, rest_s=90),
            Line("bicep_curl", TWO_DAYS, 3, 12, rest_s=60, range_min_deg=110),
            Line("lateral_raise", TWO_DAYS, 2, 12, rest_s=60),
            Line("deadlift", TWO_DAYS, 3, 10, rest_s=120),
        ),
    ),
    Starter(
        "Ten quiet minutes",
        "A little on six days: nothing that the neighbours would hear.",
        (
            Line("squat", SIX_DAYS, 2, 10, rest_s=40),
            Line("glute_bridge", SIX_DAYS, 2, 12, rest_s=30),
            Line("bird_dog", SIX_DAYS, 2, 8, rest_s=30),
            Line("side_plank", SIX_DAYS, 2, 0, hold_s=20, rest_s=30),
        ),
    ),
    Starter(
        "Steady on your feet",
        "Balance and legs every day, for those who want to be surer on their feet. Keep a chair at hand.",
        (
            Line("sit_to_stand", EVERY_DAY, 2, 8, rest_s=60),
            Line("calf_raise", EVERY_DAY, 2, 10, rest_s=45),
            Line("single_leg_stand", EVERY_DAY, 2, 0, hold_s=15, rest_s=30),
        ),
    ),
)
