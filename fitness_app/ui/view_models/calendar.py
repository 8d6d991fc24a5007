"""The calendar on the History page: a year of days, each as full as it was trained."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from fitness_app.domain.trends import Volume
from fitness_app.ui import words
from fitness_app.ui.shown import DayCell, HeatMap

translate = QCoreApplication.translate

WEEKS = 53
LEVELS = 4
SECONDS_PER_REP = 3.0
"""So many seconds held weigh as much as a repetition."""


def heat_map(volumes: Iterable[Volume], today: date) -> HeatMap:
    """The last WEEKS weeks up to today, whole weeks from the locale's first day of the week on.

    A day's level is 0 where nothing was done, else 1 to LEVELS, by its share of the hardest days.
    """
    per_day: defaultdict[date, list[Volume]] = defaultdict(list)
    for volume in volumes:
        per_day[volume.start].append(volume)
    first = _week_start(today) - timedelta(weeks=WEEKS - 1)
    amounts = {day: _amount(done) for day, done in per_day.items() if first <= day <= today}
    hard = _hard(list(amounts.values()))
    days = ((first + timedelta(number)) for number in range((today - first).days + 1))
    cells = tuple(
        DayCell(day, _level(amounts.get(day, 0.0), hard), _words(day, per_day[day])) for day in days
    )
    return HeatMap(first, cells)


def _week_start(day: date) -> date:
    """The first day of the week in the user's own way of counting."""
    first = QLocale().firstDayOfWeek().value - 1
    return day - timedelta((day.weekday() - first) % 7)


def _amount(done: Sequence[Volume]) -> float:
    return sum(each.reps + each.hold_s / SECONDS_PER_REP for each in done)


def _hard(amounts: Sequence[float]) -> float:
    """The amount from which a day is a full one: that of the hardest tenth of days."""
    ordered = sorted(amounts)
    return ordered[min(len(ordered) - 1, int(0.9 * len(ordered)))] if ordered else 0.0


def _level(amount: float, hard: float) -> int:
    if amount <= 0.0:
        return 0
    return min(LEVELS, 1 + int(LEVELS * amount / hard - 1e-9)) if hard > 0 else LEVELS


def _words(day: date, done: Sequence[Volume]) -> str:
    """One day in words: "Mon 18 May: 12 × Squat · Plank 0:45"."""
    reps = {each.exercise: each.reps for each in done if each.reps}
    held = [f"{words.exercise_name(v.exercise)} {words.stopwatch(v.hold_s)}" for v in done if v.hold_s]
    told = [words.totals(reps)] if reps else []
    nothing = translate("calendar", "nothing")
    return f"{words.day(day, words.today())}: {' · '.join([*told, *held]) or nothing}"
