"""What a set can be compared with: other visits, and reference motions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.review import Reference
from fitness_app.domain.workout import SessionInfo, SessionSummary, Set
from fitness_app.ui import words

translate = QCoreApplication.translate

MOST_OPTIONS = 500
"""Nobody looks through a longer list."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a set can be compared with: another visit, or a reference motion."""

    kind: Literal["visit", "reference"]
    key: UUID
    title: str
    tip: str = ""


def set_title(number: int, one: Set) -> str:
    """A set as it stands in a list: "Squat, 0:05, 12 repetitions"."""
    count = words.repetitions(one.valid_reps)
    return f"{number}. {words.exercise_name(one.exercise)}, {words.stopwatch(one.start)}, {count}"


def visits(
    found: Sequence[SessionSummary], here: SessionInfo, exercise: str, *, everyone: bool
) -> list[Option]:
    """The newest `MOST_OPTIONS` other visits that have this exercise: of the same patient, or of all."""
    others = [
        one
        for one in found
        if one.id != here.id
        and exercise in one.reps_by_exercise
        and (everyone or one.athlete == here.athlete)
    ]
    return [_visit(one, everyone=everyone) for one in others[:MOST_OPTIONS]]


def _visit(one: SessionSummary, *, everyone: bool) -> Option:
    when = words.day_and_time(one.started_at, words.today())
    title = f"{one.athlete}, {when}" if everyone else when
    return Option("visit", one.id, title, words.totals(one.reps_by_exercise))


def usual(options: Sequence[Option], found: Sequence[SessionSummary], here: SessionInfo) -> UUID | None:
    """The visit before this one, else the one after it: what one wants to know of first."""
    known = {one.id: one for one in found}
    mine = [known[each.key] for each in options if each.kind == "visit" and each.key in known]
    mine = [one for one in mine if one.athlete == here.athlete]
    before = [one for one in mine if one.started_at < here.started_at]
    if before:
        return max(before, key=lambda one: one.started_at).id
    return min(mine, key=lambda one: one.started_at).id if mine else None


def references(found: Sequence[Reference]) -> list[Option]:
    """The reference motions of this exercise, by their names."""
    told = translate("compare", "Reference: {0}")
    made = translate("compare", "Kept by {0}, {1}")
    return [
        Option(
            "reference",
            one.id,
            told.format(one.name),
            made.format(one.author, words.day_and_time(one.created_at, words.today())),
        )
        for one in found
    ]
