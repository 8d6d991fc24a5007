"""What the window reads from the log and writes into it, joined from the parts behind it."""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.deleting import Deleting
from fitness_app.domain.agenda import agenda
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.plan import GoalProgress
from fitness_app.domain.progress import Work
from fitness_app.domain.recognition import NONE
from fitness_app.domain.today import PlannedSet
from fitness_app.domain.trends import Adherence, Volume
from fitness_app.domain.workout import Hold, Set
from fitness_app.ui.services import Archive, Library, Loop, Pen, Planner

if TYPE_CHECKING:
    from fitness_app.storage.choice import Choice
    from fitness_app.storage.planner import Planner as Kept

HISTORY_DAYS = 60
"""The chart of the days reaches back so far."""
MOST_SESSIONS = 5000
"""The list of sessions ends after so many: thirteen years of every day."""
MOST_TODAY = 50
"""Nobody trains more often on one day."""
ADHERENCE_WEEKS = 12


def today() -> date:
    """Today in the user's calendar."""
    return datetime.now().astimezone().date()


def archive(stage: Backstage) -> Archive:
    """Reads the log."""
    since = timedelta(HISTORY_DAYS)
    return Archive(
        sessions=lambda: stage.history().sessions(MOST_SESSIONS),
        session=lambda name: stage.history().session(name),
        track=lambda set_id: stage.history().track(set_id),
        days=lambda athlete: stage.history().days(athlete, today() - since),
        volumes=lambda athlete: volumes(stage, athlete),
        movement=lambda exercise, athlete: stage.trends().movement(exercise, _choice(athlete)),
        works=lambda exercise, athlete: works(stage, exercise, athlete),
        records=lambda athlete: stage.trends().records(_choice(athlete)),
        streaks=lambda day, athlete: stage.trends().streaks(day, _choice(athlete)),
        goals=lambda: goals(stage),
    )


def _choice(athlete: str | None) -> "Choice":
    from fitness_app.storage.choice import Choice  # noqa: PLC0415 -- slow import

    return Choice(athlete)


def volumes(stage: Backstage, athlete: str | None) -> Sequence[Volume]:
    """What was done on each day."""
    return stage.trends().volume(_choice(athlete), "day")


def works(stage: Backstage, exercise: str, athlete: str | None) -> Sequence[Work]:
    """How an exercise went in each session that has it, oldest first."""
    from fitness_app.storage.works import works as found  # noqa: PLC0415 -- slow import

    return found(stage.engine(), exercise, _choice(athlete))


def pen(stage: Backstage) -> Pen:
    """Changes the log."""
    deleting = Deleting(stage)
    return Pen(
        author=lambda: stage.settings.athlete,
        correct=stage.correct,
        remove=deleting.remove,
        restore=deleting.restore,
    )


def planner(stage: Backstage) -> Planner:
    """Reads and writes plans and goals of the athlete who trains here."""

    def kept() -> "Kept":
        from fitness_app.storage.planner import Planner as Kept  # noqa: PLC0415 -- slow import

        return Kept(stage.engine())

    return Planner(
        athlete=lambda: stage.settings.athlete,
        plans=lambda: kept().plans(stage.settings.athlete),
        keep=lambda plan: kept().plan(plan),
        forget=lambda key: kept().forget_plan(key),
        goals=lambda: goals(stage),
        keep_goal=lambda goal: kept().goal(goal),
        forget_goal=lambda key: kept().forget_goal(key),
        adherence=lambda: adherence(stage),
        today=lambda: planned_today(stage),
        exercises=lambda: exercises_done(stage),
    )


def goals(stage: Backstage) -> Sequence[GoalProgress]:
    """The athlete's goals, and how far they are; of a goal first seen reached, the moment is kept."""
    told = stage.trends().progress(stage.settings.athlete, today())
    return [_reached_now(stage, each) if _newly_reached(each) else each for each in told]


def _newly_reached(told: GoalProgress) -> bool:
    return told.met and told.goal.period == "once" and told.goal.reached_at is None


def _reached_now(stage: Backstage, told: GoalProgress) -> GoalProgress:
    from fitness_app.storage.planner import Planner as Kept  # noqa: PLC0415 -- slow import

    reached = replace(told.goal, reached_at=datetime.now(UTC))
    with suppress(UserError):  # a log that only reads tells its goals all the same
        Kept(stage.engine()).goal(reached)
    return replace(told, goal=reached)


def adherence(stage: Backstage) -> Sequence[Adherence]:
    """Planned and done sets of the last weeks, from the first that had something planned."""
    last = today()
    first = last - timedelta(weeks=ADHERENCE_WEEKS - 1, days=last.weekday())
    weeks = stage.trends().adherence(stage.settings.athlete, first, last)
    begun = next((place for place, week in enumerate(weeks) if week.planned), len(weeks))
    return weeks[begun:]


def planned_today(stage: Backstage, day: date | None = None) -> Sequence[PlannedSet]:
    """The sets that are planned for today (or another day), those ticked off that the log holds already."""
    from fitness_app.storage.planner import Planner as Kept  # noqa: PLC0415 -- slow import

    plans, wanted = Kept(stage.engine()).plans(stage.settings.athlete), day or today()
    return agenda(plans, wanted, _done_on(stage, wanted))


def _done_on(stage: Backstage, day: date) -> Iterator[Set | Hold]:
    """A session counts for the day on which it began; one dated later, by a wrong clock, is passed over."""
    for one in stage.history().sessions(MOST_TODAY, stage.settings.athlete):
        began = one.started_at.astimezone().date()
        if began > day:
            continue
        if began < day:
            break
        detail = stage.history().session(str(one.id))
        done: list[Set | Hold] = [*detail.sets, *detail.holds]
        yield from sorted(done, key=lambda each: each.start)


def exercises_done(stage: Backstage) -> Sequence[str]:
    """Every exercise that was ever done, that the user named, or that a model of theirs has learned."""
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import

    done = {volume.exercise for volume in volumes(stage, None)}
    named = {exercise_named(name).name for name in stage.settings.own_exercises.splitlines() if name}
    taught = {name for model in Casebook(stage.engine()).models() for name in model.classes}
    return sorted((done | named | taught) - {NONE})


def loop(name: str) -> Loop | None:
    """The recorded movement of an exercise with its source, None where nothing was recorded.

    Raises UserError where its file is damaged.
    """
    from fitness_app.vision.pose_track import load  # noqa: PLC0415 -- slow import

    folder = paths.resources() / "exercises"
    sources = folder / "sources.json"
    told = json.loads(sources.read_text(encoding="utf-8")) if sources.is_file() else {}
    if name not in told:
        return None
    return Loop(load(folder / f"{name}.npz"), told[name]["source"], told[name]["licence"])


def library(stage: Backstage) -> Library:
    """The exercises with their recorded movements."""
    return Library(loop=loop, done=lambda: exercises_done(stage))
