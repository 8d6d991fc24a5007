"""What the Train page says in words beside the coach's own: signs over the picture, and the plan."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.hands_free import HOLD_S, RaisedArms
from fitness_app.domain.today import PlannedSet, following
from fitness_app.ui import words
from fitness_app.ui.view_models.companion import Companion
from fitness_app.ui.view_models.standby import Standby

translate = QCoreApplication.translate

SAY_SILENT_S = 12.0
"""So long into a session it is said that this computer has no voice."""


def recording(companion: Companion) -> str:
    """The sign that a video is being kept, empty where none is."""
    film = companion.film
    return translate("train", "● Video is being kept") if film is not None and film.running else ""


def delayed(companion: Companion) -> str:
    """The sign that the picture is of the past, empty where it is not."""
    echo = companion.echo
    if not companion.delayed or echo is None:
        return ""
    seconds = round(echo.delay_s)
    if companion.past is None:
        return translate("train", "Delayed mirror: begins in a few seconds")
    return translate("train", "You {0} s ago").format(seconds)


def arms(raised: RaisedArms, starting: bool) -> str:
    """How to start or stop without a hand on the keyboard."""
    if raised.progress > 0.1:
        left = max(1, round(HOLD_S * (1.0 - raised.progress)))
        return translate("train", "Keep your arms up: {0} s").format(left)
    return translate("train", "Raise both arms for two seconds to start") if starting else ""


def during(companion: Companion) -> str:
    """What is said over the picture of a session: how far the arms are, or why nothing is heard."""
    if companion.countdown:
        return ""
    snapshot = companion.model.snapshot
    if told := arms(companion.arms, starting=False):
        return told
    return companion.silent if snapshot is not None and snapshot.time_s < SAY_SILENT_S else ""


def standing_by(standby: Standby) -> str:
    """What is said over the picture before a session."""
    if standby.snapshot is None:
        return standby.message
    return words.sentence(standby.snapshot.coach.advice) or arms(standby.arms, starting=True)


def plan_heading(plan: Sequence[PlannedSet]) -> str:
    """How much of today's plan is done."""
    done = sum(wanted.done for wanted in plan)
    if plan and done == len(plan):
        return translate("train", "Today: all {0} sets done").format(done)
    return translate("train", "Today: {0} of {1} sets").format(done, len(plan))


def plan_lines(plan: Sequence[PlannedSet]) -> list[tuple[str, str, str]]:
    """Title, detail and state ("done", "next", "") of each planned set."""
    upcoming = following(plan)
    place = next((i for i, wanted in enumerate(plan) if wanted is upcoming), -1)
    return [
        (
            words.exercise_name(wanted.exercise),
            _detail(wanted),
            "done" if wanted.done else "next" if number == place else "",
        )
        for number, wanted in enumerate(plan)
    ]


def _detail(wanted: PlannedSet) -> str:
    parts = [words.stopwatch(wanted.hold_s) if wanted.hold_s else words.repetitions(wanted.reps)]
    if wanted.range_deg:
        parts.append(translate("train", "at least {0}°").format(round(wanted.range_deg)))
    if wanted.rest_s:
        parts.append(translate("train", "then rest {0}").format(words.stopwatch(wanted.rest_s)))
    return "  ·  ".join(parts)
