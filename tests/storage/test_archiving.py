"""What leaves the log comes back whole, and never twice."""

import base64
import zlib
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.archive import Archive, Extras, Intake
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Calibration, Person
from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.review import Correction, Feeling, Recut, Reference, Review
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.archiving import gather, preview, take_in
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.planner import Planner
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store

MODEL = ModelId("skeleton-penn", "b2" * 32)
EXTRAS = Extras(
    corrections=6, pose_tracks=1, recognitions=1, references=1, people=1, calibrations=1, plans=1, goals=1
)
"""Of `filled`."""
ADDED = [one.name for one in fields(Archive) if one.name not in ("program", "skipped", "sessions")]
"""What an archive may hold beside sessions."""


@pytest.fixture
def filled(engine: Engine, session: SessionInfo, rep: Callable[..., Rep], track: PoseTrack) -> SessionInfo:
    """A session, corrected in every way, with all that people add."""
    store, diary = Store(engine), Diary(engine)
    done = Set("squat", 0.9, 0.0, 9.0, reps=(rep(0.0), rep(3.0), rep(6.0, valid=False)))
    told = Set("dip", 1.0, 10.0, 10.0, told_reps=12, load_kg=5.0)
    hold = Hold("plank", 20.0, 50.0)
    store.begin(session)
    opinion = Opinion("squat", 0.9, {"squat": 0.9, "none": 0.1}, MODEL, "cpu", (0.25, 0.75), 2.9, 0.8, "onnx")
    seen = Recognition(3.0, "squat", 0.9, "squat", opinion)
    for event in (SetEnded(done, track), SetEnded(told), HoldEnded(hold), seen):
        store.record(session.id, event)
    store.end(session.id, 60.0)
    diary.correct(Correction(done.id, "recut", Recut((done.reps[0].id,), (rep(0.5),)), "Ada"))
    diary.correct(Correction(done.id, "exercise", "lunge", "Ada"))
    diary.correct(Correction(done.reps[2].id, "valid", True, "Ada"))
    diary.correct(Correction(done.id, "reps", 7, "Ada"))
    diary.correct(Correction(told.id, "reps", 11, "Ada"))
    diary.correct(Correction(hold.id, "exercise", "side_plank", "Ada"))
    diary.feel(done.id, Feeling(7.0, 1.0))
    diary.review(Review(session.id, 3.0, "Bob", "knees", done.id))
    cases = Casebook(engine)
    cases.keep_person(Person("Ada", date(1980, 5, 1), "P-7"))
    cases.calibrate(Calibration("Ada", "left_knee", (10.0, 95.0), (0.0, 90.0), "Eve"))
    cases.keep_reference(Reference(done.id, "as it should be", "Eve"))
    Planner(engine).plan(Plan("Ada", "spring", date(2026, 3, 1), None, (PlanItem(0, "squat", 3, 10),)))
    Planner(engine).goal(Goal("Ada", "squat", "reps", 30.0))
    return session


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(sqlite_url(tmp_path / "other.db"), paths.migrations())
    yield engine
    engine.dispose()


def test_a_log_comes_into_another_one_whole(engine: Engine, other: Engine, filled: SessionInfo) -> None:
    archive = gather(engine)
    assert take_in(other, archive) == Intake("fitness-app", 1, 0, 2, 14, 1, new_notes=1, extras=EXTRAS)
    name = str(filled.id)
    assert History(other).session(name) == History(engine).session(name)
    assert History(other).sessions() == History(engine).sessions()
    for question in (Diary.corrections, Diary.reviews):
        assert question(Diary(other), filled.id) == question(Diary(engine), filled.id)
    assert Planner(other).plans("Ada") == Planner(engine).plans("Ada")
    assert Planner(other).goals("Ada") == Planner(engine).goals("Ada")
    assert gather(other) == archive
    assert History(other).recognitions(filled.id) == History(engine).recognitions(filled.id)
    assert Casebook(other).person("Ada") == Casebook(engine).person("Ada")
    set_id = archive.sessions[0].sets[0].id
    before, after = (History(each).track(set_id) for each in (engine, other))
    assert before is not None
    assert after is not None
    assert np.array_equal(before.landmarks, after.landmarks, equal_nan=True)


def test_damaged_poses_and_bombs_are_refused_whole(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    archive = gather(engine)
    [kept] = archive.tracks
    bomb = base64.b64encode(zlib.compress(bytes(50_000_000))).decode("ascii")
    for wrong in (
        replace(kept, data=kept.data[:100]),
        replace(kept, data="no base64!"),
        replace(kept, data=bomb),
        replace(kept, data=bomb, frames=10**12),
        replace(kept, frames=-1),
        replace(kept, codec=99),
    ):
        with pytest.raises(UserError, match="poses of a set are damaged"):
            take_in(other, replace(archive, tracks=(wrong,)))
    assert History(other).sessions() == []


def test_an_archive_holds_what_the_machine_counted(engine: Engine, filled: SessionInfo) -> None:
    done, told = gather(engine).sessions[0].sets
    assert (done.exercise, done.valid_reps, told.valid_reps) == ("squat", 2, 12)


def test_taking_in_twice_adds_nothing(engine: Engine, other: Engine, filled: SessionInfo) -> None:
    archive = gather(engine)
    assert preview(other, archive) == Intake("fitness-app", 1, 0, 2, 14, 1, new_notes=1, extras=EXTRAS)
    assert History(other).sessions() == []
    take_in(other, archive)
    again = Intake("fitness-app", 0, 1, 0, 0, 0)
    assert preview(other, archive) == take_in(other, archive) == again
    assert gather(other) == archive


@pytest.mark.parametrize("kind", ADDED)
def test_nothing_that_would_be_written_to_a_known_session_goes_untold(
    engine: Engine, other: Engine, filled: SessionInfo, kind: str
) -> None:
    archive = gather(engine)
    take_in(other, replace(archive, **{kind: ()}))
    before = gather(other)
    told = preview(other, archive)
    assert not told.empty
    assert not any((told.new_sessions, told.new_sets, told.new_reps, told.new_holds))
    assert take_in(other, archive) == told
    assert gather(other) != before
    assert gather(other) == archive
    assert preview(other, archive).empty


def test_what_would_change_nothing_is_not_told(engine: Engine, other: Engine, filled: SessionInfo) -> None:
    archive = gather(engine)
    take_in(other, archive)
    [person], [plan] = archive.people, archive.plans
    Casebook(other).keep_person(replace(person, note="knows better"))
    Planner(other).plan(replace(plan, name="summer"))
    twice = {each.name: 2 * getattr(archive, each.name) for each in fields(Archive) if each.name != "program"}
    before = gather(other)
    assert preview(other, Archive("fitness-app", **twice)).empty
    assert take_in(other, Archive("fitness-app", **twice)).empty
    assert gather(other) == before


def test_what_stands_twice_in_a_file_is_told_once(engine: Engine, other: Engine, filled: SessionInfo) -> None:
    archive = gather(engine)
    twice = {each.name: 2 * getattr(archive, each.name) for each in fields(Archive) if each.name != "program"}
    told = preview(other, Archive("fitness-app", **twice))
    assert told == preview(other, archive)
    assert take_in(other, Archive("fitness-app", **twice)) == told
    assert gather(other) == archive


def test_a_person_of_whom_nothing_was_known_here_is_told(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    archive = gather(engine)
    take_in(other, replace(archive, people=()))
    assert Casebook(other).person("Ada") == Person("Ada")
    bare = Archive("fitness-app", people=(Person("Ada"),))
    assert preview(other, bare).empty
    assert preview(other, Archive("fitness-app", people=(Person("Eve"),))).extras.people == 1
    assert preview(other, archive).extras.people == 1
    take_in(other, archive)
    assert Casebook(other).person("Ada") == archive.people[0]


def test_what_the_athlete_told_later_of_a_known_set_comes_and_replaces_nothing(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    take_in(other, gather(engine))
    first, second = (one.id for one in History(engine).session(str(filled.id)).sets)
    Diary(engine).feel(first, Feeling(exertion=7.0, pain=2.0, load_kg=20.0))
    Diary(engine).feel(second, Feeling(load_kg=99.0))
    Diary(other).feel(first, Feeling(pain=5.0))
    archive = gather(engine)
    assert preview(other, archive).extras == Extras(feelings=1)
    assert take_in(other, archive).extras == Extras(feelings=1)
    one, two = History(other).session(str(filled.id)).sets
    assert (one.exertion, one.pain, one.load_kg) == (7.0, 5.0, 20.0)
    assert two.load_kg == 5.0
    assert preview(other, archive).empty


def test_a_note_that_was_deleted_elsewhere_is_told_and_stays_away(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    take_in(other, gather(engine))
    note = Review(filled.id, None, "Eve", "too early")
    Diary(engine).review(note)
    first = gather(engine)
    Diary(engine).change_review(replace(note, removed=True))
    told = preview(other, gather(engine))
    assert (told.new_notes, told.extras) == (0, Extras(removed_notes=1))
    take_in(other, gather(engine))
    assert preview(other, first).empty
    take_in(other, first)
    assert note.text not in {each.text for each in Diary(other).reviews(filled.id)}


def test_notes_that_were_written_elsewhere_are_told_before_they_come(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    take_in(other, gather(engine))
    [note] = Diary(other).reviews(filled.id)
    changed = Diary(other).change_review(replace(note, text="better"))
    fresh = Review(filled.id, None, "Eve", "come back on Monday")
    gone = Review(filled.id, None, "Eve", "never seen here", removed=True)
    for each in (fresh, gone):
        Diary(other).review(each)
    back = gather(other)
    assert preview(engine, back).new_notes == 2
    take_in(engine, back)
    assert preview(engine, back).new_notes == 0
    assert {each.text for each in Diary(engine).reviews(filled.id)} == {changed.text, fresh.text}


def test_what_is_in_the_log_is_not_overwritten(engine: Engine, other: Engine, filled: SessionInfo) -> None:
    archive = gather(engine)
    take_in(other, archive)
    told = archive.sessions[0].sets[1]
    Diary(other).correct(Correction(told.id, "reps", 99, "Eve"))
    take_in(other, archive)
    assert [each.valid_reps for each in History(other).session(str(filled.id)).sets] == [7, 99]


def test_a_known_session_gets_the_sets_that_are_new(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    archive = gather(engine)
    detail = archive.sessions[0]
    take_in(other, Archive("fitness-app", (replace(detail, sets=detail.sets[1:], holds=()),)))
    assert take_in(other, archive) == Intake("fitness-app", 0, 1, 1, 2, 1, new_notes=1, extras=EXTRAS)
    assert len(History(other).session(str(filled.id)).sets) == 2


def test_only_what_was_asked_for_is_gathered(engine: Engine, filled: SessionInfo) -> None:
    second = replace(filled, id=uuid4(), athlete="Bob")
    Store(engine).begin(second)
    assert [each.info.id for each in gather(engine, athlete="Bob").sessions] == [second.id]
    only = gather(engine, [filled.id])
    assert [each.info.id for each in only.sessions] == [filled.id]
    assert (only.plans, len(only.reviews)) == ((), 1)
    assert len(gather(engine).sessions) == 2


def test_values_that_no_log_can_hold_are_refused_whole(
    engine: Engine, other: Engine, filled: SessionInfo
) -> None:
    archive = gather(engine)
    detail = archive.sessions[0]
    wrong = replace(detail, info=replace(detail.info, id=uuid4()), sets=(Set("dip", 7.0, 0.0, 1.0),))
    naive = replace(detail, info=replace(detail.info, started_at=detail.info.started_at.replace(tzinfo=None)))
    for bad in (wrong, naive):
        with pytest.raises(UserError, match="holds what no log can"):
            take_in(other, Archive("fitness-app", (detail, bad)))
    with pytest.raises(UserError, match="no such set"):
        take_in(other, Archive("x", corrections=(Correction(uuid4(), "reps", 1, "Ada"),)))
    assert History(other).sessions() == []
