"""A day has the bounds of the user's own clock, also where it has 23 or 25 hours or begins at one."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from fitness_app.domain.workout import SessionInfo, Set, SetEnded
from fitness_app.storage.choice import Choice
from fitness_app.storage.history import History
from fitness_app.storage.store import Store
from fitness_app.storage.trends import Trends

BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"
LOS_ANGELES = "PST8PDT,M3.2.0,M11.1.0"
SANTIAGO = "<-04>4<-03>,M9.1.6/24,M4.1.6/24"
"""There the clock goes from 24:00 to 1:00, and from 24:00 back to 23:00."""
KIRITIMATI, KATHMANDU = "<+14>-14", "<+0545>-5:45"
SECOND = timedelta(seconds=1)

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set here")


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The zone of this machine, for one test."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (BERLIN, date(2027, 3, 28), 23),
        (BERLIN, date(2026, 10, 25), 25),
        (LOS_ANGELES, date(2027, 3, 14), 23),
        (LOS_ANGELES, date(2026, 11, 1), 25),
        (SANTIAGO, date(2026, 9, 6), 23),
        (SANTIAGO, date(2026, 4, 4), 25),
        (KIRITIMATI, date(2027, 1, 1), 24),
        (KATHMANDU, date(2028, 2, 29), 24),
    ],
    indirect=["zone"],
)
def test_all_of_a_day_and_nothing_else_counts_for_it(
    zone: None, engine: Engine, day: date, hours: int
) -> None:
    first = datetime.fromtimestamp(datetime.combine(day, clock()).timestamp(), UTC)
    last = first + timedelta(hours=hours) - SECOND
    moments = {first - SECOND: day - timedelta(1), first: day, last: day, last + SECOND: day + timedelta(1)}
    assert {moment: moment.astimezone().date() for moment in moments} == moments
    store = Store(engine)
    for reps, moment in enumerate(moments, 1):
        info = SessionInfo("Ada", "camera", moment, id=uuid4())
        store.begin(info)
        store.record(info.id, SetEnded(Set("squat", 1.0, 0.0, 1.0, told_reps=reps)))
    told = [(one.day, one.reps) for one in History(engine).days()]
    assert told == [(day - timedelta(1), 1), (day, 5), (day + timedelta(1), 4)]
    assert [one.reps for one in History(engine).days(since=day)] == [5, 4]
    assert [one.reps for one in Trends(engine).volume(Choice(since=day, until=day), "day")] == [5]
    assert Trends(engine).streaks(day).current_days == 2
