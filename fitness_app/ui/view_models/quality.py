"""How well a visit was measured: each figure with view, visibility and error, or why there is none."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.comparison import Take, symmetry
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Calibration
from fitness_app.domain.quality import mean_range, measured_joint, range_figure, stretch
from fitness_app.domain.view import View, how_to_place
from fitness_app.domain.workout import Rep
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.view_models.compare import DEGREES, PERCENT, SECONDS, figure, joint_name, not_measurable

translate = QCoreApplication.translate
Cell = tuple[str, str]


def view_name(view: View) -> str:
    """From where the camera saw."""
    return {
        "front": translate("quality", "from the front"),
        "back": translate("quality", "from behind"),
        "oblique": translate("quality", "half from the side"),
        "side": translate("quality", "from the side"),
    }.get(view.name, translate("quality", "unknown"))


def facts(take: Take) -> list[tuple[str, str]]:
    """What holds for the whole set."""
    quality = take.quality
    angle = "" if math.isnan(quality.view.degrees) else words.in_order(f", {quality.view.degrees:.0f}°")
    told = mean_range(take.reps, quality, take.calibration)
    return [
        (translate("quality", "Mean range"), _range(told.value, told.error, told=told.told)),
        (translate("quality", "Seen"), view_name(quality.view) + angle),
        (translate("quality", "Joints visible"), _share(quality.visibility)),
        (translate("quality", "Error of the range"), _error(quality.error_deg)),
        (translate("quality", "Person in the picture"), _share(quality.pose_share)),
        (translate("quality", "Pictures a second"), _number(quality.rate)),
        (translate("quality", "Calibration"), calibration_words(take)),
    ]


def _share(share: float) -> str:
    return translate("quality", "unknown") if math.isnan(share) else words.percent(share)


def _number(value: float) -> str:
    return translate("quality", "unknown") if math.isnan(value) else f"{value:.0f}"


def _error(error_deg: float) -> str:
    if math.isnan(error_deg):
        return translate("quality", "unknown")
    return words.in_order(f"± {error_deg:.0f}°")


def _range(value: float, error: float, *, told: bool) -> str:
    return figure(value, error, DEGREES) if told else not_measurable()


def calibration_words(take: Take) -> str:
    """Whether the joint was held against a goniometer."""
    joint = measured_joint(exercise_named(take.one.exercise))
    if not joint:
        return translate("quality", "this exercise tells no angle")
    if take.calibration is None:
        return translate("quality", "{0}: none").format(joint_name(joint))
    return translate("quality", "{0}: {1}").format(joint_name(joint), gain_words(take.calibration))


def gain_words(calibration: Calibration) -> str:
    """What a calibration does."""
    told = translate("quality", "1° seen is {0}° on the goniometer")
    return told.format(decimals(f"{stretch(calibration):.2f}"))


def advice(take: Take) -> str:
    """How to stand next time, in a sentence; empty where the camera stood well."""
    if take.track is None:
        return translate(
            "quality", "The poses of this set were not kept: view and error are those of each rep."
        )
    return words.sentence(how_to_place(exercise_named(take.one.exercise).view, take.quality.view))


def columns() -> tuple[str, ...]:
    """The headings of the table of figures."""
    return (
        translate("quality", "Rep"),
        translate("quality", "Range"),
        translate("quality", "Time"),
        translate("quality", "Left/right"),
        translate("quality", "View"),
        translate("quality", "Visible"),
        translate("quality", "Error"),
    )


def rows(take: Take) -> list[list[Cell]]:
    """Each repetition that counts: its figures, and what they are worth."""
    return [_row(number, take, rep) for number, rep in enumerate(take.reps, 1)]


def _row(number: int, take: Take, rep: Rep) -> list[Cell]:
    found = range_figure(rep, take.quality, take.calibration)
    sides = symmetry(take, rep)
    view = view_name(take.quality.view)
    told = [
        _range(found.value, found.error, told=found.told),
        _tempo(rep, take.quality.tempo_error_s),
        figure(sides.value, sides.error, PERCENT, signed=True) if sides.measurable else not_measurable(),
    ]
    worth = [view, _share(found.visibility), _error(found.error)]
    tip = translate("quality", "Seen {0}, {1} visible, error {2}").format(*worth)
    return [(str(number), ""), *((each, tip) for each in told), *((each, "") for each in worth)]


def _tempo(rep: Rep, error_s: float) -> str:
    """The whole repetition; without an error where the pictures' rate is not known."""
    seconds = rep.eccentric_s + rep.pause_s + rep.concentric_s
    if math.isnan(seconds):
        return translate("quality", "not measured")
    if math.isnan(error_s):
        return words.in_order(decimals(f"{seconds:.2f} s"))
    return figure(seconds, error_s, SECONDS)


def measurable_words(takes: Sequence[Take]) -> str:
    """How many of the visit's ranges can be told."""
    figures = [range_figure(rep, take.quality, take.calibration) for take in takes for rep in take.reps]
    told = sum(each.told for each in figures)
    return translate("quality", "The range of {0} of {1} repetitions can be told.").format(told, len(figures))
