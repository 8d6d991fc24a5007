"""Streaks and records in words, and the table of all records."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.trends import Record, Streaks
from fitness_app.ui import words
from fitness_app.ui.view_models.goals import figure

translate = QCoreApplication.translate


def streaks(told: Streaks) -> str:
    """Days in a row, in words; empty before the first."""
    if not told.longest_days:
        return ""
    current = translate("progress", "{0} in a row").format(words.days(told.current_days))
    return translate("progress", "{0}, {1} at the longest").format(current, words.days(told.longest_days))


def records(exercise: str, told: Sequence[Record]) -> str:
    """The bests of one exercise, in words."""
    own = {record.measure: record.value for record in told if record.exercise == exercise}
    parts = [
        text.format(figure(measure, own[measure])) for measure, text in _records().items() if measure in own
    ]
    return " · ".join(parts)


def record_headings() -> tuple[str, ...]:
    """The headings of the table of records."""
    return (
        translate("progress", "Exercise"),
        translate("progress", "In a set"),
        translate("progress", "On a day"),
        translate("progress", "Weight"),
        translate("progress", "Range"),
        translate("progress", "Held"),
    )


def record_rows(told: Sequence[Record]) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The table of records: a row for each exercise, a cell with its figure and its day for each measure."""
    best = {(record.exercise, record.measure): record for record in told}
    names = sorted({record.exercise for record in told}, key=words.exercise_name)
    order = ("reps", "day_reps", "load_kg", "range_deg", "hold_s")
    return tuple(
        ((words.exercise_name(name), ""), *(_cell(best.get((name, measure))) for measure in order))
        for name in names
    )


def _cell(record: Record | None) -> tuple[str, str]:
    if record is None:
        return "", ""
    return figure(record.measure, record.value), words.day(record.on, words.today())


def _records() -> dict[str, str]:
    return {
        "reps": translate("progress", "{0} in a set"),
        "day_reps": translate("progress", "{0} on a day"),
        "hold_s": translate("progress", "held for {0}"),
        "load_kg": translate("progress", "{0} lifted"),
        "range_deg": translate("progress", "{0} range"),
    }
