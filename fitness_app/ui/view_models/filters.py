"""Which sessions are shown: by words, exercise, period, athlete, or one day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.recognition import NONE
from fitness_app.domain.workout import SessionSummary
from fitness_app.ui import words
from fitness_app.ui.shown import SessionLine

translate = QCoreApplication.translate

WEEK, MONTH, QUARTER, YEAR = 7, 30, 91, 365


@dataclass(frozen=True, slots=True)
class Filter:
    """What is empty or None asks for nothing; `days` are those up to today."""

    text: str = ""
    exercise: str = ""
    days: int | None = None
    athlete: str = ""
    day: date | None = None

    @property
    def active(self) -> bool:
        """Whether anything is asked for."""
        return self != Filter()

    def since(self, today: date) -> date | None:
        """The first day that is shown, None where all are."""
        return None if self.days is None else today - timedelta(self.days - 1)

    def lets_through(self, session: SessionSummary, line: SessionLine, today: date) -> bool:
        """Whether a session, told in words by its line, is one of those that are asked for."""
        on = words.local(session.started_at).date()
        since = self.since(today)
        return (
            (not self.exercise or self.exercise in done(session))
            and (not self.athlete or self.athlete == session.athlete)
            and (since is None or on >= since)
            and (self.day is None or on == self.day)
            and line.matches(self.text)
        )


def periods() -> dict[int | None, str]:
    """The periods that can be chosen, by their days."""
    return {
        None: translate("filters", "All time"),
        WEEK: translate("filters", "7 days"),
        MONTH: translate("filters", "30 days"),
        QUARTER: translate("filters", "3 months"),
        YEAR: translate("filters", "12 months"),
    }


def done(session: SessionSummary) -> frozenset[str]:
    """The exercises of a session, holds among them."""
    return frozenset({*session.reps_by_exercise, *session.holds_by_exercise}) - {NONE}


def exercises_in(sessions: Iterable[SessionSummary]) -> list[str]:
    """The exercises of these sessions, in order of their titles."""
    return sorted({name for session in sessions for name in done(session)}, key=words.exercise_name)


def athletes_in(sessions: Iterable[SessionSummary]) -> list[str]:
    """Who trained, in order of the alphabet."""
    return sorted({session.athlete for session in sessions}, key=str.casefold)
