"""Progress over time, in curves and words."""

from collections.abc import Callable, Mapping, Sequence
from math import isnan, nan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.trends import Movement, Record, Streaks
from fitness_app.ui import words
from fitness_app.ui.shown import Curve, CurvePoint

translate = QCoreApplication.translate

REPETITIONS = "repetitions"
RANGE, TEMPO, FORM = "range", "tempo", "form"


def measures() -> dict[str, str]:
    """What can be looked at; the first is per day and of all exercises, the others of one exercise."""
    return {
        REPETITIONS: translate("progress", "Repetitions per day"),
        RANGE: translate("progress", "Range of motion"),
        TEMPO: translate("progress", "Time per repetition"),
        FORM: translate("progress", "Form"),
    }


def curve(measure: str, exercise: str, sessions: Sequence[Movement]) -> Curve:
    """One figure of one exercise, session by session; sessions that have none are left out."""
    title = f"{words.exercise_name(exercise)}: {measures()[measure]}"
    told = [(session, *VALUES[measure](session)) for session in sessions]
    known = [(session, value, error) for session, value, error in told if not isnan(value)]
    if not known:
        return Curve(title, words.today(), ())
    first = words.local(known[0][0].started_at).date()
    return Curve(
        title,
        first,
        tuple(
            CurvePoint(
                (words.local(session.started_at).date() - first).days, value, error, _words(session, measure)
            )
            for session, value, error in known
        ),
    )


def _range(session: Movement) -> tuple[float, float]:
    return session.range_deg, session.range_error_deg


def _tempo(session: Movement) -> tuple[float, float]:
    return session.eccentric_s + session.pause_s + session.concentric_s, nan


def _form(session: Movement) -> tuple[float, float]:
    return 100 * session.form, nan


VALUES: Mapping[str, Callable[[Movement], tuple[float, float]]] = {
    RANGE: _range,
    TEMPO: _tempo,
    FORM: _form,
}


def _words(session: Movement, measure: str) -> str:
    """One point in words: "Wed 18 Nov: 92° ± 6°, 12 repetitions"."""
    value, error = VALUES[measure](session)
    figure = {
        RANGE: words.range_of_motion(value, error),
        TEMPO: f"{value:.1f} s",
        FORM: f"{value:.0f} %",
    }[measure]
    day = words.day(words.local(session.started_at).date(), words.today())
    return f"{day}: {figure}, {words.repetitions(session.reps)}"


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
        text.format(_figure(measure, own[measure])) for measure, text in _records().items() if measure in own
    ]
    return " · ".join(parts)


def _records() -> dict[str, str]:
    return {
        "reps": translate("progress", "{0} in a set"),
        "day_reps": translate("progress", "{0} on a day"),
        "hold_s": translate("progress", "held for {0}"),
        "load_kg": translate("progress", "{0} lifted"),
        "range_deg": translate("progress", "{0} range"),
    }


def _figure(measure: str, value: float) -> str:
    if measure == "hold_s":
        return words.stopwatch(value)
    unit = {"load_kg": " kg", "range_deg": "°"}.get(measure, "")
    return f"{value:.0f}{unit}"
