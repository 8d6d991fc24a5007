"""Progress over time, in curves and words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import isnan, nan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.progress import Work
from fitness_app.domain.trends import Movement
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.shown import Curve, CurvePoint

translate = QCoreApplication.translate

CALENDAR, REPETITIONS, RECORDS, GOALS = "calendar", "repetitions", "records", "goals"
VOLUME, BEST, RANGE, TEMPO, FATIGUE, FORM = "volume", "best", "range", "tempo", "fatigue", "form"
OF_ALL = frozenset({CALENDAR, REPETITIONS, RECORDS, GOALS})
"""What is told of all exercises together; the rest is told of one."""


def measures() -> dict[str, str]:
    """What can be looked at, in order."""
    return {
        CALENDAR: translate("progress", "Calendar"),
        REPETITIONS: translate("progress", "Repetitions per day"),
        RECORDS: translate("progress", "Records"),
        GOALS: translate("progress", "Goals"),
        VOLUME: translate("progress", "Volume"),
        BEST: translate("progress", "Best set"),
        RANGE: translate("progress", "Range of motion"),
        TEMPO: translate("progress", "Time per repetition"),
        FATIGUE: translate("progress", "Fatigue"),
        FORM: translate("progress", "Form"),
    }


def explanations() -> dict[str, str]:
    """What a measure means, where its name does not say it."""
    return {
        VOLUME: translate("progress", "Repetitions of a session; with weights, weight times repetitions"),
        BEST: translate("progress", "The most repetitions of a set, or the longest hold"),
        FATIGUE: translate("progress", "Estimated: the speed lost by the end of the sets"),
    }


@dataclass(frozen=True, slots=True)
class Course:
    """One exercise over the sessions: how it was done, and how much of it."""

    movements: Sequence[Movement] = ()
    works: Sequence[Work] = ()


@dataclass(frozen=True, slots=True)
class _Point:
    at: datetime
    value: float
    error: float
    words: str


def curve(measure: str, exercise: str, course: Course, since: date | None = None) -> Curve:
    """One figure of one exercise, session by session; sessions that have none are left out."""
    title = f"{words.exercise_name(exercise)}: {measures()[measure]}"
    known = [point for point in _POINTS[measure](course) if not isnan(point.value)]
    known = [point for point in known if since is None or words.local(point.at).date() >= since]
    if not known:
        return Curve(title, words.today(), ())
    first = words.local(known[0].at).date()
    return Curve(
        title,
        first,
        tuple(
            CurvePoint(
                (words.local(point.at).date() - first).days,
                point.value,
                point.error,
                f"{words.day(words.local(point.at).date(), words.today())}: {point.words}",
            )
            for point in known
        ),
    )


def _ranges(course: Course) -> list[_Point]:
    return [
        _moved(m, m.range_deg, m.range_error_deg, words.range_of_motion(m.range_deg, m.range_error_deg))
        for m in course.movements
    ]


def _tempos(course: Course) -> list[_Point]:
    told = [(m, m.eccentric_s + m.pause_s + m.concentric_s) for m in course.movements]
    return [_moved(m, seconds, nan, decimals(f"{seconds:.1f} s")) for m, seconds in told]


def _forms(course: Course) -> list[_Point]:
    return [_moved(m, 100 * m.form, nan, f"{100 * m.form:.0f} %") for m in course.movements]


def _moved(m: Movement, value: float, error: float, figure: str) -> _Point:
    return _Point(m.started_at, value, error, f"{figure}, {words.repetitions(m.reps)}")


def _volumes(course: Course) -> list[_Point]:
    weighted = any(work.load_kg for work in course.works)
    points = []
    for work in course.works:
        if _held(work):
            points.append(_Point(work.started_at, work.hold_s, nan, words.stopwatch(work.hold_s)))
        else:
            value = work.load_kg if weighted else float(work.reps)
            load = f"{work.load_kg:.0f} kg, " if weighted else ""
            points.append(_Point(work.started_at, value, nan, load + words.repetitions(work.reps)))
    return points


def _bests(course: Course) -> list[_Point]:
    return [
        _Point(work.started_at, work.longest_s, nan, words.stopwatch(work.longest_s))
        if _held(work)
        else _Point(work.started_at, float(work.best), nan, words.repetitions(work.best))
        for work in course.works
    ]


def _fatigues(course: Course) -> list[_Point]:
    lost = translate("progress", "{0} % slower by the end")
    return [
        _Point(
            w.started_at,
            100 * w.speed_loss,
            nan,
            "" if isnan(w.speed_loss) else lost.format(round(100 * w.speed_loss)),
        )
        for w in course.works
    ]


def _held(work: Work) -> bool:
    known = EXERCISES.get(work.exercise)
    return known.hold if known else work.hold_s > 0


_POINTS: Mapping[str, Callable[[Course], list[_Point]]] = {
    VOLUME: _volumes,
    BEST: _bests,
    RANGE: _ranges,
    TEMPO: _tempos,
    FATIGUE: _fatigues,
    FORM: _forms,
}
