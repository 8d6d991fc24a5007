"""What the comparison of two visits says, without a widget."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.comparison import RepDifference
from fitness_app.domain.course import RANGE, SYMMETRY, TEMPO, Course
from fitness_app.domain.difference import Difference, Point, trend
from fitness_app.domain.overlay import PhaseCurves
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.shown import Curve, CurvePoint

translate = QCoreApplication.translate

DEGREES, SECONDS, PERCENT = "°", " s", " %"
UNITS = {RANGE: DEGREES, TEMPO: SECONDS, SYMMETRY: PERCENT}


def not_measurable() -> str:
    """Instead of a number that the camera could not see."""
    return translate("words", "not measurable from this view")


def columns() -> tuple[tuple[str, str], ...]:
    """The table's headings, each with its explanation."""
    return (
        (translate("compare", "Rep"), ""),
        (translate("compare", "Range"), translate("compare", "Range of motion")),
        (translate("compare", "Time"), translate("compare", "Seconds of the whole repetition")),
        (
            translate("compare", "Left/right"),
            translate("compare", "How much more the left side moves than the right one"),
        ),
        (translate("compare", "Down"), translate("compare", "Seconds of the way out")),
        (translate("compare", "Pause"), translate("compare", "Seconds at the turning point")),
        (translate("compare", "Up"), translate("compare", "Seconds of the way back")),
    )


def rows(found: Sequence[RepDifference]) -> list[list[tuple[str, str]]]:
    """What each repetition has more than the other one, each figure with its error and whether it is sure."""
    return [
        [
            (str(each.number), ""),
            _cell(each.range, DEGREES),
            _cell(each.whole, SECONDS),
            _cell(each.symmetry, PERCENT),
            _cell(each.eccentric, SECONDS),
            _cell(each.pause, SECONDS),
            _cell(each.concentric, SECONDS),
        ]
        for each in found
    ]


def _cell(found: Difference, unit: str) -> tuple[str, str]:
    told = difference(found, unit)
    if not found.measurable:
        return told, translate("compare", "The camera stands wrong for it, or the poses were not kept.")
    if found.sure:
        return told, translate("compare", "More than the measurement's own error explains.")
    return told, translate("compare", "The measurement's own error explains it.")


def difference(found: Difference, unit: str) -> str:
    """A difference in words: "+12° ± 8°, unsure"."""
    if not found.measurable:
        return not_measurable()
    sure = translate("compare", "sure") if found.sure else translate("compare", "unsure")
    return f"{figure(found.value, found.error, unit, signed=True)}, {sure}"


def figure(value: float, error: float, unit: str, *, signed: bool = False) -> str:
    """A number with its error and unit: "92° ± 6°", "1.20 ± 0.05 s"."""
    digits = 2 if unit == SECONDS else 0
    told = f"{value:+.{digits}f}" if signed else f"{value:.{digits}f}"
    first = DEGREES if unit == DEGREES else ""
    return words.in_order(decimals(f"{told}{first} ± {error:.{digits}f}{unit}".replace("-", "\u2212")))


def measures() -> dict[str, str]:
    """What is followed over all visits."""
    return {
        RANGE: translate("compare", "Range of motion"),
        TEMPO: translate("compare", "Time per repetition"),
        SYMMETRY: translate("compare", "Left/right"),
    }


def headline(means: dict[str, Difference]) -> str:
    """The mean differences, one line each."""
    return "\n".join(f"{name}: {difference(means[key], UNITS[key])}" for key, name in measures().items())


def trend_words(points: Sequence[Point], measure: str) -> str:
    """How a figure changes from week to week, or what is missing to tell it."""
    found = trend(points)
    if found is None:
        if not points:
            return translate("compare", "It could not be measured in any visit.")
        return translate("compare", "A trend needs visits on two days: measured so far in {0}.").format(
            len(points)
        )
    change, unit = found.per_week, UNITS[measure]
    told = (
        translate("compare", "{0} per week over {1} visits: sure")
        if change.sure
        else translate("compare", "{0} per week over {1} visits: unsure")
    )
    return told.format(figure(change.value, change.error, unit, signed=True), found.visits)


def trend_curve(measure: str, exercise: str, course: Course) -> Curve:
    """A figure visit by visit, with its errors."""
    title = f"{words.exercise_name(exercise)}: {measures()[measure]}"
    points = course.of(measure)
    if not points:
        return Curve(title, words.today(), ())
    first = words.local(points[0].at).date()
    return Curve(title, first, tuple(_curve_point(point, first, measure) for point in points))


def _curve_point(point: Point, first: date, measure: str) -> CurvePoint:
    day = words.local(point.at).date()
    told = figure(point.value, point.error, UNITS[measure])
    return CurvePoint(
        (day - first).days, point.value, point.error, f"{words.day(day, words.today())}: {told}"
    )


def phase_title(curves: PhaseCurves, number: int) -> str:
    """What the chart of the phases shows."""
    if not curves.joint:
        return translate("compare", "Repetition {0}: driving movement, % of the trunk").format(number)
    told = (
        translate("compare", "Repetition {0}: {1}, degrees by the goniometer")
        if curves.calibrated
        else translate("compare", "Repetition {0}: {1}, degrees as the camera sees them")
    )
    return told.format(number, joint_name(curves.joint))


def joint_name(joint: str) -> str:
    """What a joint is called."""
    return joints().get(joint, joint)


def joints() -> dict[str, str]:
    """The joints whose angle is told."""
    return {
        "knee": translate("compare", "Knee"),
        "hip": translate("compare", "Hip"),
        "elbow": translate("compare", "Elbow"),
        "shoulder": translate("compare", "Shoulder"),
        "ankle": translate("compare", "Ankle"),
    }
