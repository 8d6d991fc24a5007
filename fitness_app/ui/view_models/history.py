"""What the History page shows, without a widget."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from math import isnan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.recognition import NONE
from fitness_app.domain.workout import DayTotal, Hold, Rep, SessionDetail, SessionSummary, Set
from fitness_app.ui import words
from fitness_app.ui.shown import DayBars, Row, SessionLine

translate = QCoreApplication.translate

LEAST_DAYS = 14
"""The chart shows at least so many days, so that a single one is no wall."""
MOST_DAYS = 60
MOST_COLOURS = 7
"""So many exercises get a colour of their own; the rest are drawn together."""


def columns() -> tuple[tuple[str, str], ...]:
    """The table's headings, each with its explanation."""
    return (
        (translate("history", "Exercise"), ""),
        (translate("history", "Count"), translate("history", "Repetitions that count")),
        (translate("history", "Time"), translate("history", "Minutes and seconds from the start")),
        (translate("history", "Range"), translate("history", "Range of motion with its error, degrees")),
        (translate("history", "Tempo"), translate("history", "Down – pause – up, seconds")),
        (translate("history", "Verdict"), ""),
    )


def session_line(summary: SessionSummary, today: date) -> SessionLine:
    """A session as it stands in the list."""
    length = words.duration(summary.duration_s) if summary.duration_s else translate("history", "not ended")
    return SessionLine(
        str(summary.id),
        words.day_and_time(summary.started_at, today),
        _totals(summary),
        f"{summary.athlete} · {length}",
        f"{words.full_date(summary.started_at)}\n{summary.source}",
    )


def _totals(summary: SessionSummary) -> str:
    """What was done: "12 × Squat · Plank 0:45"."""
    held = [
        f"{words.exercise_name(name)} {words.stopwatch(seconds)}"
        for name, seconds in summary.holds_by_exercise.items()
    ]
    counted = [words.totals(summary.reps_by_exercise)] if summary.reps_by_exercise or not held else []
    return " · ".join(counted + held)


def rows(detail: SessionDetail) -> tuple[Row, ...]:
    """Sets and holds of a session in order of time; those that were deleted are labelled "none"."""
    done: list[Set | Hold] = [*detail.sets, *detail.holds]
    done = sorted((one for one in done if one.exercise != NONE), key=lambda one: one.start)
    return tuple(_hold_row(one) if isinstance(one, Hold) else _set_row(one) for one in done)


def _set_row(done: Set) -> Row:
    valid = [rep for rep in done.reps if rep.valid]
    name = words.exercise_name(done.exercise)
    title = translate("history", "{0} (unsure)").format(name) if done.unsure else name
    confidence = translate("history", "{0} sure").format(words.percent(done.confidence))
    cells = (title, str(done.valid_reps), words.stopwatch(done.start), _mean_range(valid), "", confidence)
    children = tuple(_rep_row(number, rep, str(done.id)) for number, rep in enumerate(done.reps, 1))
    return Row(cells, children, done.unsure, str(done.id), done.start, "set", str(done.id))


def _rep_row(number: int, rep: Rep, set_id: str) -> Row:
    cells = (
        translate("history", "Rep {0}").format(number),
        "✓" if rep.valid else "–",
        words.stopwatch(rep.start),
        words.range_of_motion(rep.range_deg, rep.range_error_deg),
        "" if isnan(rep.eccentric_s) else words.tempo(rep),
        _verdict(rep),
    )
    return Row(cells, (), not rep.valid, set_id, rep.start, "rep", str(rep.id))


def _verdict(rep: Rep) -> str:
    if not rep.valid:
        return translate("history", "Not counted. {0}").format(words.sentence(rep.reason)).rstrip()
    return " ".join(map(words.sentence, rep.cues)) or translate("history", "Counted")


def _hold_row(done: Hold) -> Row:
    length = words.stopwatch(done.end - done.start)
    held = translate("history", "Held for {0}").format(length)
    cells = (words.exercise_name(done.exercise), length, words.stopwatch(done.start), "", "", held)
    return Row(cells, kind="hold", id=str(done.id))


def _mean_range(reps: Sequence[Rep]) -> str:
    measured = [rep for rep in reps if not isnan(rep.range_deg)]
    if not measured:
        return ""
    mean = sum(rep.range_deg for rep in measured) / len(measured)
    error = sum(rep.range_error_deg for rep in measured) / len(measured)
    return words.range_of_motion(mean, error)


def day_bars(totals: Sequence[DayTotal], today: date) -> DayBars:
    """The totals as bars: from the first day that counts, at most MOST_DAYS, up to today."""
    first = min((total.day for total in totals), default=today)
    first = min(max(first, today - timedelta(MOST_DAYS - 1)), today - timedelta(LEAST_DAYS - 1))
    shown = [total for total in totals if first <= total.day <= today]
    days = (today - first).days + 1
    names = _named(shown)
    counts = {title: [0] * days for title in names.values()}
    for total in shown:
        counts[names[total.exercise]][(total.day - first).days] += total.reps
    return DayBars(first, days, counts)


def _named(totals: Sequence[DayTotal]) -> dict[str, str]:
    """What each exercise's bar is called, the most frequent first; beyond MOST_COLOURS all are "Others"."""
    sums: Counter[str] = Counter()
    for total in totals:
        sums[total.exercise] += total.reps
    ranked = [name for name, _ in sums.most_common()]
    own = len(ranked) if len(ranked) <= MOST_COLOURS + 1 else MOST_COLOURS
    others = translate("history", "Others")
    return {name: words.exercise_name(name) if i < own else others for i, name in enumerate(ranked)}
