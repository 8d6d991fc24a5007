from datetime import UTC, date, datetime

import pytest

from fitness_app.domain.plan import Goal, GoalProgress
from fitness_app.domain.trends import Adherence
from fitness_app.ui import words
from fitness_app.ui.view_models import adherence, goals


@pytest.mark.parametrize(
    ("goal", "told"),
    [
        (Goal("Ada", "", "days", 3, period="week"), "Train on 3 days a week"),
        (Goal("Ada", "squat", "reps", 20), "Squat: 20 repetitions in a set"),
        (Goal("Ada", "squat", "reps", 100, period="week"), "Squat: 100 repetitions a week"),
        (Goal("Ada", "plank", "hold_s", 90), "Plank: Hold for 1:30"),
        (Goal("Ada", "bench_press", "load_kg", 60), "Bench press: Lift 60 kg"),
        (Goal("Ada", "squat", "range_deg", 110), "Squat: Range of motion of 110°"),
    ],
)
def test_a_goal_is_told_in_words(goal: Goal, told: str) -> None:
    assert goals.title(goal) == told


def test_progress_is_told_in_figures_and_not_by_a_bar_alone() -> None:
    (row,) = goals.rows([GoalProgress(Goal("Ada", "plank", "hold_s", 90), 45)])
    assert row[1][0] == "▰▰▰▰▰▱▱▱▱▱  0:45 of 1:30"
    assert row[2][0] == "not yet"


def test_a_goal_tells_whether_and_when_it_was_reached() -> None:
    reached = Goal("Ada", "squat", "reps", 10, reached_at=datetime(2025, 3, 1, 12, tzinfo=UTC))
    weekly = Goal("Ada", "", "days", 3, period="week")
    due = Goal("Ada", "squat", "reps", 30, due_on=date(2030, 1, 31))
    told = [
        GoalProgress(reached, 12),
        GoalProgress(weekly, 3),
        GoalProgress(weekly, 2),
        GoalProgress(due, 12),
    ]
    states = [row[2][0] for row in goals.rows(told)]
    assert states[0].startswith("✓ ")
    assert "2025" in states[0]
    assert states[1:3] == ["✓ this week", "not yet this week"]
    assert states[3].startswith("until ")


def test_goals_not_yet_reached_come_first_and_archived_ones_not_at_all() -> None:
    done = GoalProgress(Goal("Ada", "squat", "reps", 10), 12)
    open_one = GoalProgress(Goal("Ada", "squat", "reps", 30), 12)
    gone = GoalProgress(Goal("Ada", "squat", "reps", 40, archived_on=date(2026, 1, 1)), 12)
    assert goals.ordered([done, gone, open_one]) == [open_one, done]


def test_a_week_and_all_weeks_are_told_in_sets() -> None:
    weeks = [Adherence(date(2026, 11, 9), 12, 12), Adherence(date(2026, 11, 16), 12, 6)]
    assert adherence.week_words(weeks[1]).endswith("6 of 12 planned sets, 50 %")
    assert adherence.week_words(Adherence(date(2026, 11, 9), 0, 0)).endswith("nothing planned")
    assert adherence.summary(weeks) == "18 of 24 planned sets were done: 75 %."
    assert adherence.summary([]).startswith("Nothing was planned yet")


def test_weeks_and_days_that_are_due_are_told_by_their_date_on_mondays_too() -> None:
    today = words.today()
    assert "Today" not in adherence.week_words(Adherence(today, 12, 6))
    (row,) = goals.rows([GoalProgress(Goal("Ada", "squat", "reps", 30, due_on=today), 12)])
    assert row[2][0] == f"until {words.plain_day(today, today)}"
