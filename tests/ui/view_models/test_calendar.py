from datetime import date, timedelta

from PySide6.QtCore import QLocale

from fitness_app.domain.trends import Volume
from fitness_app.ui.view_models import calendar

TODAY = date(2026, 11, 20)


def volume(days_ago: int, reps: int = 0, hold_s: float = 0.0, exercise: str = "squat") -> Volume:
    return Volume(TODAY - timedelta(days_ago), exercise, 1, reps, 0.0, hold_s)


def test_the_calendar_is_a_year_of_whole_weeks_that_ends_today() -> None:
    heat = calendar.heat_map([volume(0, 10)], TODAY)
    assert heat.cells[-1].day == TODAY
    assert heat.weeks == calendar.WEEKS
    assert heat.first.isoweekday() == QLocale().firstDayOfWeek().value
    days = [cell.day for cell in heat.cells]
    assert days == [heat.first + timedelta(number) for number in range(len(days))]


def test_a_day_is_as_full_as_its_share_of_the_hardest_days() -> None:
    heat = calendar.heat_map([volume(0, 100), volume(1, 51), volume(2, 5)], TODAY)
    assert [cell.level for cell in heat.cells[-4:]] == [0, 1, 3, 4]


def test_seconds_held_make_a_day_full_too() -> None:
    heat = calendar.heat_map([volume(0, hold_s=90, exercise="plank")], TODAY)
    assert heat.cells[-1].level == calendar.LEVELS
    assert heat.cells[-1].words.endswith("Plank 1:30")


def test_a_day_tells_what_was_done_and_an_empty_one_that_nothing_was() -> None:
    heat = calendar.heat_map([volume(1, 12), volume(1, 8, exercise="lunge")], TODAY)
    assert heat.cells[-2].words.endswith("12 × Squat · 8 × Lunge")
    assert heat.cells[-1].words.endswith("nothing")


def test_what_is_longer_ago_than_a_year_is_left_out() -> None:
    heat = calendar.heat_map([volume(500, 12)], TODAY)
    assert not any(cell.level for cell in heat.cells)
