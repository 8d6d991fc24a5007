"""Teaching in words: what is to be done, what was taught, and what a lesson came to."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import KnownSet, Taught, Verdict
from fitness_app.domain.signals import Angle, Gap, Height
from fitness_app.ui import words
from fitness_app.ui.figures import decimals
from fitness_app.ui.said import said

if TYPE_CHECKING:
    from fitness_app.ui.view_models.teach import TeachViewModel

translate = QCoreApplication.translate


def trouble_of(error: Exception) -> str:
    """What is said of an error: its own sentence where the user can mend it."""
    if isinstance(error, UserError):
        return said(error)
    return translate("teach", "This is a fault in the app ({0}).").format(type(error).__name__)


def set_text(one: KnownSet, today: date | None = None) -> str:
    """A set of the log in one line."""
    when = words.day_and_time(one.at, today or words.today())
    parts = [
        words.exercise_name(one.exercise),
        words.repetitions(one.reps),
        words.duration(one.seconds),
        when,
    ]
    if one.corrected:
        parts.append(translate("teach", "corrected"))
    return "  ·  ".join(parts)


def hint(model: "TeachViewModel") -> str:
    """What is to be done next, in one sentence."""
    if not model.name.strip():
        if model.corrections and model.corrected:
            return translate(
                "teach", "Write the name of a new exercise, or let it learn from your corrections."
            )
        return translate("teach", "Write what the exercise is called.")
    if not model.label:
        return translate("teach", "This name cannot be used: write another one.")
    if model.missing == 1:
        return translate("teach", "Choose one more set, or record it.")
    if model.missing:
        return translate(
            "teach", "Choose {0} more sets, or record them: three at least, better five."
        ).format(model.missing)
    return translate("teach", "Ready. It takes less than a minute.")


def taught_text(one: Taught) -> str:
    """What the model knows of a movement, in one line."""
    told = translate("teach", "learned from {0} sets; {1} of them were named right when they were left out")
    return f"{told.format(one.sets, one.sets_right)}. {_counted(one)}"


def _counted(one: Taught) -> str:
    """By what a movement is counted."""
    joints = {
        "shoulder": translate("teach", "Shoulder"),
        "elbow": translate("teach", "Elbow"),
        "wrist": translate("teach", "Wrist"),
        "hip": translate("teach", "Hip"),
        "knee": translate("teach", "Knee"),
        "ankle": translate("teach", "Ankle"),
    }
    if one.joined and one.drive:
        names = (one.drive.middle,) if isinstance(one.drive, Angle) else one.drive.names
        told = translate("teach", "Counted by all that moves, most of all: {0}.")
        return told.format(" – ".join(joints[name] for name in names))
    match one.drive:
        case Angle(middle=middle):
            return translate("teach", "Counted by the angle: {0}.").format(joints[middle])
        case Height(name=name):
            return translate("teach", "Counted by the height: {0}.").format(joints[name])
        case Gap(first=first, last=last):
            told = translate("teach", "Counted by the distance: {0} – {1}.")
            return told.format(joints[first], joints[last])
    return translate("teach", "Counted by any movement that comes back.")


def headline(verdict: Verdict) -> tuple[str, str, str]:
    """Tone, title and text of what a lesson came to."""
    if not verdict.kept:
        return "warning", translate("teach", "The model in use stays"), _why(verdict)
    text = translate("teach", "Learned in {0}. It is used from the next session on.")
    return "good", translate("teach", "Learned"), text.format(words.duration(verdict.seconds))


def _why(verdict: Verdict) -> str:
    told = {
        "hardly": translate(
            "teach",
            "{0} is hardly recognised in sets that were left out: record more sets, with your whole body in "
            "the picture and from where you will train.",
        ),
        "worse": translate("teach", "The new model would know this worse than the one in use: {0}."),
        "others": translate("teach", "The new model would know the other exercises worse."),
        "alike": translate(
            "teach",
            "The new movement looks too much like others: record it from another side, or leave it out.",
        ),
        "same": translate("teach", "The new model is no better on sets that were left out."),
    }
    text = told.get(verdict.fault, verdict.reason).format(words.exercise_name(verdict.about))
    alike = next((one.alike for one in verdict.learned if one.label == verdict.about), "")
    if verdict.fault != "hardly" or not alike:
        return text
    return (
        text + " " + translate("teach", "It looks like {0} to the coach.").format(words.exercise_name(alike))
    )


def figures(verdict: Verdict) -> list[tuple[str, str, str]]:
    """What was measured, before and after: on sets and people that were not learned from."""
    rows = []
    for one in verdict.learned:
        sets = translate("teach", "{0} of {1}")
        rows.append(
            (
                words.exercise_name(one.label),
                f"{sets.format(one.sets_before, one.sets)}\n{words.percent(one.before)}",
                f"{sets.format(one.sets_after, one.sets)}\n{words.percent(one.after)}",
            )
        )
    return [
        *rows,
        (
            translate("teach", "All other exercises"),
            decimals(f"{100 * verdict.shipped_before:.1f} %"),
            decimals(f"{100 * verdict.shipped_after:.1f} %"),
        ),
        (translate("teach", "False alarms"), "", decimals(f"{100 * verdict.false_alarms:.1f} %")),
    ]
