"""Goals in words, and how far they are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.plan import Goal, GoalProgress, Measure, Period
from fitness_app.ui import words

translate = QCoreApplication.translate

Cell = tuple[str, str]
Kind = tuple[Measure, Period]
STEPS = 10


def headings() -> tuple[str, ...]:
    """The headings of the table of goals."""
    return translate("goals", "Goal"), translate("goals", "So far"), translate("goals", "Reached")


def kinds() -> dict[Kind, str]:
    """What a goal can be about, in words; `{0}` is the target."""
    return {
        ("days", "week"): translate("goals", "Train on {0} days a week"),
        ("sets", "week"): translate("goals", "{0} sets a week"),
        ("reps", "week"): translate("goals", "{0} repetitions a week"),
        ("hold_s", "week"): translate("goals", "Hold for {0} a week"),
        ("reps", "once"): translate("goals", "{0} repetitions in a set"),
        ("hold_s", "once"): translate("goals", "Hold for {0}"),
        ("load_kg", "once"): translate("goals", "Lift {0}"),
        ("range_deg", "once"): translate("goals", "Range of motion of {0}"),
    }


def title(goal: Goal) -> str:
    """A goal in words: "Squat: 20 repetitions in a set"."""
    text = kinds().get((goal.measure, goal.period), "{0}").format(figure(goal.measure, goal.target))
    return f"{words.exercise_name(goal.exercise)}: {text}" if goal.exercise else text


def figure(measure: str, value: float) -> str:
    """A figure of a measure with its unit."""
    if measure == "hold_s":
        return words.stopwatch(value)
    return f"{value:.0f}" + {"load_kg": " kg", "range_deg": "°"}.get(measure, "")


def ordered(told: Sequence[GoalProgress]) -> list[GoalProgress]:
    """Those that are not reached yet first; archived ones are left out."""
    return sorted((each for each in told if each.goal.archived_on is None), key=lambda each: each.met)


def rows(told: Sequence[GoalProgress]) -> list[tuple[Cell, ...]]:
    """The table of goals, a row for each of them."""
    return [_row(each) for each in told]


def _row(told: GoalProgress) -> tuple[Cell, ...]:
    goal = told.goal
    value, target = figure(goal.measure, told.value), figure(goal.measure, goal.target)
    so_far = translate("goals", "{0} of {1}").format(value, target)
    full = round(STEPS * told.share)
    bar = "▰" * full + "▱" * (STEPS - full)
    return (title(goal), ""), (f"{bar}  {so_far}", so_far), (_state(told), "")


def _state(told: GoalProgress) -> str:
    goal = told.goal
    if goal.period == "week":
        return translate("goals", "✓ this week") if told.met else translate("goals", "not yet this week")
    if told.met:
        if goal.reached_at is None:
            return translate("goals", "✓ reached")
        on = words.day(words.local(goal.reached_at).date(), words.today())
        return translate("goals", "✓ {0}").format(on)
    if goal.due_on is None:
        return translate("goals", "not yet")
    return translate("goals", "until {0}").format(words.plain_day(goal.due_on, words.today()))
