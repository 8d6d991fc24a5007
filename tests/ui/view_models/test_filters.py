from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from fitness_app.domain.workout import SessionSummary
from fitness_app.ui.view_models import history
from fitness_app.ui.view_models.filters import Filter, athletes_in, exercises_in

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOW.astimezone().date()


def session(days_ago: int = 0, athlete: str = "Ada", **reps: int) -> SessionSummary:
    return SessionSummary(uuid4(), athlete, "clip.mp4", NOW - timedelta(days_ago), 60.0, reps or {"squat": 9})


def passes(wanted: Filter, one: SessionSummary) -> bool:
    return wanted.lets_through(one, history.session_line(one, TODAY), TODAY)


@pytest.mark.parametrize(
    ("wanted", "one", "shown"),
    [
        (Filter(), session(900), True),
        (Filter("squat ada"), session(), True),
        (Filter("lunge"), session(), False),
        (Filter(exercise="lunge"), session(lunge=4, squat=2), True),
        (Filter(exercise="lunge"), session(), False),
        (Filter(days=7), session(6), True),
        (Filter(days=7), session(7), False),
        (Filter(athlete="Bob"), session(), False),
        (Filter(athlete="Ada"), session(), True),
        (Filter(day=TODAY - timedelta(3)), session(3), True),
        (Filter(day=TODAY - timedelta(3)), session(2), False),
        (Filter("squat", "squat", 30, "Ada"), session(29), True),
    ],
)
def test_a_session_passes_when_it_has_all_that_is_asked_for(
    wanted: Filter, one: SessionSummary, shown: bool
) -> None:
    assert passes(wanted, one) == shown


def test_a_session_of_holds_alone_is_found_by_its_exercise() -> None:
    held = SessionSummary(uuid4(), "Ada", "clip.mp4", NOW, 60.0, {}, {"plank": 45.0})
    assert passes(Filter("plank", exercise="plank"), held)
    assert history.session_line(held, TODAY).what == "Plank 0:45"
    assert exercises_in([held]) == ["plank"]


def test_only_a_filter_that_asks_for_nothing_is_not_active() -> None:
    assert not Filter().active
    assert Filter(days=7).active


def test_the_first_day_of_a_period_is_counted_back_from_today() -> None:
    assert Filter().since(date(2026, 11, 20)) is None
    assert Filter(days=7).since(date(2026, 11, 20)) == date(2026, 11, 14)


def test_what_can_be_asked_for_is_what_was_done_and_by_whom() -> None:
    sessions = [session(lunge=1), session(athlete="bob", squat=2, arm_circles=3), session()]
    assert exercises_in(sessions) == ["arm_circles", "lunge", "squat"]
    assert athletes_in(sessions) == ["Ada", "bob"]
