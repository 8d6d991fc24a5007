"""What the History page reads from the log at once, and what its card shows of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fitness_app.domain.plan import GoalProgress
from fitness_app.domain.trends import Record, Streaks, Volume
from fitness_app.domain.workout import DayTotal, SessionSummary
from fitness_app.ui import words
from fitness_app.ui.services import Archive
from fitness_app.ui.shown import DayBars, HeatMap
from fitness_app.ui.view_models import calendar, goals, history
from fitness_app.ui.view_models.goals import Cell


@dataclass(frozen=True, slots=True)
class Readings:
    """What was read: the sessions of everyone, the figures of one athlete or all."""

    sessions: Sequence[SessionSummary]
    days: Sequence[DayTotal]
    volumes: Sequence[Volume]
    streaks: Streaks
    records: Sequence[Record]
    goals: Sequence[GoalProgress]


@dataclass(frozen=True, slots=True)
class Overview:
    """What the card shows before anything is chosen on it."""

    heat: HeatMap
    bars: DayBars
    streaks: Streaks
    records: Sequence[Record]
    exercises: Sequence[str] = ()
    goals: Sequence[Sequence[Cell]] = ()
    goal_headings: Sequence[str] = ()


def read(log: Archive, athlete: str | None, today: date) -> Readings:
    """Reads all of it. Raises UserError where the log cannot be read."""
    return Readings(
        log.sessions(),
        log.days(athlete),
        log.volumes(athlete),
        log.streaks(today, athlete),
        log.records(athlete),
        log.goals(),
    )


def overview(found: Readings, today: date) -> Overview:
    """What is shown of it."""
    return Overview(
        calendar.heat_map(found.volumes, today),
        history.day_bars(found.days, today),
        found.streaks,
        found.records,
        sorted({volume.exercise for volume in found.volumes}, key=words.exercise_name),
        goals.rows(goals.ordered(found.goals)),
        goals.headings(),
    )
