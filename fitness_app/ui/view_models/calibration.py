"""A goniometer's calibration of a joint, in words and numbers."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.goniometer import LEAST_APART_DEG, LEAST_GAIN, Positions, angle_for, seen_angle
from fitness_app.domain.person import Calibration
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.recognition import NONE
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Set
from fitness_app.ui import words
from fitness_app.ui.view_models.compare import joints
from fitness_app.ui.view_models.quality import gain_words

translate = QCoreApplication.translate


def offered(sheet: Sheet) -> dict[str, str]:
    """The joints, those first whose range is told in this visit."""
    mine = [measured_joint(exercise_named(one.exercise)) for one in sheet.session.sets]
    names = joints()
    return {joint: names[joint] for joint in sorted(names, key=lambda joint: joint not in mine)}


def seen_now(sheet: Sheet, joint: str, time_s: float) -> float:
    """The angle of a joint that the camera sees at a moment; NaN where nobody is seen."""
    one = _set_at(sheet, time_s)
    if one is None or one.id not in sheet.tracks:
        return seen_angle(sheet.poses, angle_for(joint), time_s)
    return seen_angle(sheet.tracks[one.id], angle_for(joint, exercise_named(one.exercise)), time_s)


def _set_at(sheet: Sheet, time_s: float) -> Set | None:
    sets = [one for one in sheet.session.sets if one.exercise != NONE]
    return next((one for one in sets if one.start <= time_s <= one.end), None)


def now_words(angle_deg: float) -> str:
    """What the camera sees at the cursor."""
    if math.isnan(angle_deg):
        return translate("calibration", "The camera sees no one at the cursor.")
    return translate("calibration", "At the cursor the camera sees {0}°.").format(f"{angle_deg:.0f}")


def missing(positions: Positions) -> str:
    """What is still to be done before these numbers can be kept, in a sentence; empty where nothing is."""
    if positions.whole is None:
        return translate("calibration", "Enter both positions: what the camera sees and what you read.")
    if not positions.seen_apart:
        told = translate("calibration", "The camera saw nearly the same angle twice: move at least {0}°.")
        return told.format(round(LEAST_APART_DEG))
    if not positions.known_apart:
        told = translate("calibration", "You read nearly the same angle twice: move at least {0}°.")
        return told.format(round(LEAST_APART_DEG))
    if positions.likely:
        return ""
    if positions.gain < LEAST_GAIN:
        return translate("calibration", "You read less than half of what the camera saw: check the numbers.")
    return translate("calibration", "You read more than twice of what the camera saw: check the numbers.")


def in_force(kept: Sequence[Calibration], joint: str) -> Calibration | None:
    """The newest calibration of a joint."""
    return next((each for each in reversed(kept) if each.joint == joint), None)


def kept_words(kept: Sequence[Calibration], joint: str) -> str:
    """The calibration of a joint that is in force."""
    found = in_force(kept, joint)
    if found is None:
        return translate("calibration", "Not calibrated: angles are told as the camera sees them.")
    (seen, other), (known, last) = found.seen_deg, found.known_deg
    pairs = words.in_order(f"{seen:.0f}° → {known:.0f}°, {other:.0f}° → {last:.0f}°")
    told = translate("calibration", "{0}; {1}. By {2}, {3}.")
    when = words.day_and_time(found.created_at, words.today())
    return told.format(pairs, gain_words(found), found.author, when)
