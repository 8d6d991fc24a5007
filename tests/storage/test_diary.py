"""What people add stands beside what the machine counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Engine, text

from fitness_app.domain.errors import UserError
from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.review import Correction, Feeling, Review
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.planner import Planner
from fitness_app.storage.store import Store

AHEAD = datetime(2099, 1, 1, tzinfo=UTC)


@pytest.fixture
def done(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> Set:
    done = Set("squat", 0.9, 0.0, 9.0, reps=(rep(0.0), rep(3.0), rep(6.0, valid=False, reason="too shallow")))
    store = Store(engine)
    store.begin(session)
    store.record(session.id, SetEnded(done))
    return done


def _set(engine: Engine, session: SessionInfo) -> Set:
    return History(engine).session(str(session.id)).sets[0]


def _totals(engine: Engine) -> dict[str, int]:
    return dict(History(engine).sessions()[0].reps_by_exercise)


def test_a_corrected_exercise_is_shown_and_the_first_one_kept(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    diary = Diary(engine)
    for name in ("lunge", "split_squat"):
        diary.correct(Correction(done.id, "exercise", name, "Ada", "it was the other one"))
    assert _set(engine, session).exercise == "split_squat"
    assert _totals(engine) == {"split_squat": 2}
    found = diary.corrections(session.id)
    assert [(each.old, each.new, each.author) for each in found] == [
        ("squat", "lunge", "Ada"),
        ("lunge", "split_squat", "Ada"),
    ]
    with engine.connect() as db:
        assert db.execute(text("SELECT exercise FROM sets")).scalar() == "squat"


def test_a_repetition_that_is_judged_anew_counts_and_the_machines_word_is_kept(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    Diary(engine).correct(Correction(done.reps[2].id, "valid", True, "Bob"))
    assert [each.valid for each in _set(engine, session).reps] == [True, True, True]
    assert _set(engine, session).valid_reps == 3
    assert _totals(engine) == {"squat": 3}
    Diary(engine).correct(Correction(done.reps[0].id, "valid", False, "Bob"))
    assert _totals(engine) == {"squat": 2}
    with engine.connect() as db:
        kept = db.execute(text("SELECT valid FROM reps ORDER BY started_s")).scalars().all()
    assert [bool(each) for each in kept] == [True, True, False]


def test_a_number_that_is_told_replaces_the_counted_one(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    Diary(engine).correct(Correction(done.id, "reps", 5, "Ada"))
    shown = _set(engine, session)
    assert (shown.told_reps, shown.valid_reps, len(shown.reps)) == (5, 5, 3)
    assert _totals(engine) == {"squat": 5}
    assert Diary(engine).corrections(session.id)[0].old == 2


def test_a_hold_can_be_called_by_another_name(engine: Engine, session: SessionInfo, done: Set) -> None:
    hold = Hold("plank", 20.0, 50.0)
    Store(engine).record(session.id, HoldEnded(hold))
    Diary(engine).correct(Correction(hold.id, "exercise", "side_plank", "Ada"))
    assert History(engine).session(str(session.id)).holds == (replace(hold, exercise="side_plank"),)


def test_the_same_correction_twice_is_one(engine: Engine, session: SessionInfo, done: Set) -> None:
    correction = Correction(done.id, "exercise", "lunge", "Ada")
    for _ in range(2):
        Diary(engine).correct(correction)
    assert Diary(engine).corrections(session.id) == [replace(correction, old="squat")]


@pytest.mark.parametrize(("what", "new"), [("exercise", "lunge"), ("valid", True), ("reps", 3)])
def test_a_correction_of_nothing_is_refused(what: str, new: object, engine: Engine) -> None:
    with pytest.raises(UserError, match="There is no such"):
        Diary(engine).correct(Correction(uuid4(), what, new, "Ada"))  # type: ignore[arg-type]


def test_what_the_athlete_feels_is_kept_bit_by_bit(engine: Engine, session: SessionInfo, done: Set) -> None:
    diary = Diary(engine)
    diary.feel(done.id, Feeling(exertion=7.0, load_kg=20.0))
    diary.feel(done.id, Feeling(pain=1.0))
    diary.feel(done.id, Feeling())
    shown = _set(engine, session)
    assert (shown.exertion, shown.pain, shown.load_kg) == (7.0, 1.0, 20.0)
    with pytest.raises(UserError, match="no such set"):
        diary.feel(uuid4(), Feeling(pain=1.0))


def test_what_was_told_of_a_set_is_unsaid_where_it_is_told_as_a_whole(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    diary = Diary(engine)
    diary.feel(done.id, Feeling(exertion=7.0, pain=3.0))
    diary.feel(done.id, Feeling(load_kg=20.0), whole=True)
    shown = _set(engine, session)
    assert (shown.exertion, shown.pain, shown.load_kg) == (None, None, 20.0)


def test_notes_come_back_in_order_of_the_sessions_time(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    late = Review(session.id, 50.0, "Bob", "well held", done.id)
    early = Review(session.id, 5.0, "Bob", "knees")
    for each in (late, early, late):
        Diary(engine).review(each)
    assert Diary(engine).reviews(session.id) == [early, late]


def test_the_last_word_stands_also_where_the_clock_was_set_back_before_it(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    """The first was told while the clock was years ahead."""
    diary = Diary(engine)
    ahead = Correction(done.id, "exercise", "lunge", "Ada", created_at=AHEAD)
    diary.correct(ahead)
    diary.correct(Correction(done.id, "exercise", "deadlift", "Ada"))
    assert _set(engine, session).exercise == "deadlift"
    diary.undo(diary.corrections(session.id)[-1].id, "Ada")
    assert _set(engine, session).exercise == "lunge"
    diary.undo(ahead.id, "Ada")
    assert _set(engine, session).exercise == "squat"


def test_a_hold_is_called_as_told_last_also_where_the_clock_was_set_back(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    held = Hold("plank", 20.0, 50.0)
    Store(engine).record(session.id, HoldEnded(held))
    Diary(engine).correct(Correction(held.id, "exercise", "dead_bug", "Ada", created_at=AHEAD))
    Diary(engine).correct(Correction(held.id, "exercise", "wall_sit", "Ada"))
    assert [one.exercise for one in History(engine).session(str(session.id)).holds] == ["wall_sit"]


def test_a_note_that_is_written_on_stays_so_where_the_clock_was_set_back(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    note = Review(session.id, 5.0, "Bob", "knees", created_at=AHEAD)
    Diary(engine).review(note)
    for words in ("knees in", "knees out"):
        changed = Diary(engine).change_review(replace(note, text=words))
        assert Diary(engine).reviews(session.id) == [changed]
        assert changed.text == words


def test_plans_and_goals_come_back_and_are_replaced_by_key(engine: Engine) -> None:
    planner = Planner(engine)
    plan = Plan(
        "Ada", "spring", date(2026, 3, 1), None, (PlanItem(0, "squat", 3, 10), PlanItem(2, "plank", 2))
    )
    goal = Goal("Ada", "squat", "reps", 30.0, date(2026, 6, 1))
    planner.plan(plan)
    planner.goal(goal)
    changed = replace(plan, ends_on=date(2026, 5, 1), items=plan.items[:1])
    planner.plan(changed)
    planner.goal(replace(goal, target=40.0))
    assert planner.plans("Ada") == [changed]
    assert planner.goals("Ada") == [replace(goal, target=40.0)]
    assert (planner.plans("Bob"), planner.goals("Bob")) == ([], [])
