"""On which day training counts, where it goes over midnight or a clock was wrong."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from fitness_app import assembly, keeping
from fitness_app.backstage import Backstage
from fitness_app.domain.plan import Plan, PlanItem
from fitness_app.domain.trends import Streaks
from fitness_app.domain.workout import SessionInfo, Set, SetEnded
from fitness_app.settings import Settings
from fitness_app.storage.choice import Choice
from fitness_app.storage.planner import Planner
from fitness_app.storage.store import Store

DAY = date(2026, 12, 31)
NEXT = date(2027, 1, 1)


@pytest.fixture
def stage() -> Iterator[Backstage]:
    """A log with a plan: a set of squats on every day."""
    made = Backstage(Settings(athlete="Ada"), lambda settings, report: assembly.Studio(None, None))
    Planner(made.engine()).plan(
        Plan("Ada", "Home", date(2026, 1, 1), items=(PlanItem(None, "squat", 1, 10),))
    )
    yield made
    made.close()


def train(stage: Backstage, began: datetime, seconds: float = 60.0) -> None:
    """A set of squats in the last minute of a session."""
    store, info = Store(stage.engine()), SessionInfo("Ada", "camera", began.astimezone())
    store.begin(info)
    store.record(info.id, SetEnded(Set("squat", 1.0, seconds - 60.0, seconds, told_reps=10)))
    store.end(info.id, seconds)


def done(stage: Backstage, day: date) -> list[bool]:
    return [one.done for one in keeping.planned_today(stage, day)]


def test_a_session_over_midnight_counts_for_the_day_on_which_it_began_wherever_that_is_told(
    stage: Backstage,
) -> None:
    train(stage, datetime(2026, 12, 31, 23, 50), seconds=1200.0)  # noqa: DTZ001 -- this machine's time
    assert (done(stage, DAY), done(stage, NEXT)) == ([True], [False])
    assert [one.day for one in stage.history().days("Ada")] == [DAY]
    assert [one.start for one in keeping.volumes(stage, "Ada")] == [DAY]
    assert stage.trends().streaks(NEXT, Choice("Ada")) == Streaks(1, 1)
    weeks = stage.trends().adherence("Ada", DAY, NEXT)
    assert [(week.week, week.planned, week.done) for week in weeks] == [(date(2026, 12, 28), 1, 1)]


def test_a_session_that_a_wrong_clock_dated_later_hides_none_of_today(stage: Backstage) -> None:
    noon = datetime(2026, 12, 31, 12)  # noqa: DTZ001 -- this machine's time
    train(stage, noon)
    train(stage, noon + timedelta(days=1))
    assert done(stage, DAY) == [True]
