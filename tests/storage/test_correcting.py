"""Repetitions are split, merged, added and dropped; everything can be undone, and nothing counted is lost."""

import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.recut import merge, split
from fitness_app.domain.review import Correction, Recut
from fitness_app.domain.workout import PIPELINE_VERSION, Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.correcting import put_correction
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.reading import read_session
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.trends import Trends

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
MakeRep = Callable[..., Rep]


def _write(engine: Engine, session: SessionInfo, done: Set) -> None:
    store = Store(engine)
    store.begin(session)
    store.record(session.id, SetEnded(done))
    store.end(session.id, 30.0)


@pytest.fixture
def done(engine: Engine, session: SessionInfo, rep: MakeRep) -> Set:
    done = Set("squat", 0.9, 0.0, 12.0, reps=(rep(0.0), rep(3.0, range_deg=99.0), rep(6.0)))
    _write(engine, session, done)
    return done


def _set(engine: Engine, session: SessionInfo) -> Set:
    return History(engine).session(str(session.id)).sets[0]


def _places(done: Set) -> list[tuple[float, float]]:
    return [(rep.start, rep.end) for rep in done.reps]


def _correct(engine: Engine, done: Set, new: Recut) -> Correction:
    correction = Correction(done.id, "recut", new, "Ada")
    Diary(engine).correct(correction)
    return correction


def test_a_split_repetition_is_two_and_the_machines_own_stays(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    _correct(engine, done, split(done.reps[1], 4.2))
    shown = _set(engine, session)
    assert _places(shown) == [(0.0, 2.0), (3.0, 4.2), (4.2, 5.0), (6.0, 8.0)]
    assert (shown.valid_reps, History(engine).sessions()[0].reps_by_exercise) == (4, {"squat": 4})
    assert all(math.isnan(rep.range_deg) for rep in shown.reps[1:3])
    with engine.connect() as db:
        assert read_session(db, session.id, corrected=False).sets == (done,)


def test_merged_repetitions_are_one_of_the_widest_range(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    _correct(engine, done, merge(done.reps[:2]))
    shown = _set(engine, session)
    assert _places(shown) == [(0.0, 5.0), (6.0, 8.0)]
    assert (shown.reps[0].range_deg, shown.valid_reps) == (99.0, 2)
    assert [each.value for each in Trends(engine).records() if each.measure == "reps"] == [2]


def test_a_missed_repetition_is_added_and_a_wrong_one_dropped(
    engine: Engine, session: SessionInfo, done: Set, rep: MakeRep
) -> None:
    _correct(engine, done, Recut((), (rep(9.0),)))
    _correct(engine, done, Recut((done.reps[0].id,), ()))
    assert _places(_set(engine, session)) == [(3.0, 5.0), (6.0, 8.0), (9.0, 11.0)]


def test_everything_can_be_undone_and_done_again(engine: Engine, session: SessionInfo, done: Set) -> None:
    diary = Diary(engine)
    cut = _correct(engine, done, split(done.reps[0], 1.0))
    diary.correct(Correction(done.id, "exercise", "lunge", "Ada"))
    diary.correct(Correction(_set(engine, session).reps[0].id, "valid", False, "Ada"))
    diary.correct(Correction(done.id, "reps", 9, "Ada"))
    states = [_set(engine, session)]
    undone = []
    for each in reversed(diary.corrections(session.id)):
        undone.append(diary.undo(each.id, "Ada"))
        states.append(_set(engine, session))
    assert states[-1] == done
    assert [each.valid_reps for each in states] == [9, 3, 4, 4, 3]
    for each, state in zip(reversed(undone), reversed(states[:-1]), strict=True):
        diary.undo(each.id, "Ada")
        assert _set(engine, session) == state
    assert len(diary.corrections(session.id)) == 12
    kept = [each.what for each in diary.corrections(session.id, standing_only=True)]
    assert kept == ["recut", "exercise", "valid", "reps", "undo", "undo", "undo", "undo"]
    assert cut.id in {each.id for each in diary.corrections(session.id, standing_only=True)}


def test_undoing_a_relabelled_hold_gives_its_name_back(engine: Engine, session: SessionInfo) -> None:
    hold = Hold("plank", 20.0, 50.0)
    Store(engine).begin(session)
    Store(engine).record(session.id, HoldEnded(hold))
    correction = Correction(hold.id, "exercise", "side_plank", "Ada")
    Diary(engine).correct(correction)
    Diary(engine).undo(correction.id, "Ada")
    assert History(engine).session(str(session.id)).holds == (hold,)


def test_a_set_that_was_none_counts_nowhere_and_can_be_brought_back(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    correction = Correction(done.id, "exercise", "none", "Ada")
    Diary(engine).correct(correction)
    history, trends = History(engine), Trends(engine)
    assert (history.sessions()[0].reps_by_exercise, history.days(), trends.volume()) == ({}, [], [])
    assert (trends.records(), trends.best_sets()) == ([], [])
    Diary(engine).undo(correction.id, "Ada")
    assert history.sessions()[0].reps_by_exercise == {"squat": 3}


def test_repetitions_that_were_replaced_cannot_be_cut_once_more(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    _correct(engine, done, merge(done.reps[:2]))
    with pytest.raises(UserError, match="have changed meanwhile"):
        _correct(engine, done, split(done.reps[0], 1.0))


def test_a_newer_model_counts_a_set_anew_and_is_named(
    engine: Engine, session: SessionInfo, done: Set, rep: MakeRep
) -> None:
    newer = {"skeleton": ModelId("newer", "d4" * 32)}
    recut = Recut(tuple(each.id for each in done.reps), (rep(0.0), rep(3.0)), "next", newer)
    _correct(engine, done, recut)
    assert _set(engine, session).valid_reps == 2
    with engine.connect() as db:
        query = (
            "SELECT pipelines.version, count(*) FROM reps JOIN pipelines ON pipelines.id = pipeline_id "
            "GROUP BY 1 ORDER BY 1"
        )
        assert [tuple(row) for row in db.exec_driver_sql(query)] == [(PIPELINE_VERSION, 3), ("next", 2)]
    [kept] = Diary(engine).corrections(session.id)
    assert kept.new == recut


def test_corrections_give_the_same_log_in_whatever_order_they_come(
    tmp_path: Path, session: SessionInfo, rep: MakeRep
) -> None:
    """Two stations may have corrected the same set, each not knowing of the other."""
    done = Set("squat", 0.9, 0.0, 12.0, reps=(rep(0.0), rep(3.0), rep(6.0)))
    first = Correction(done.id, "recut", split(done.reps[0], 1.0), "Ada", created_at=NOW)
    other = Correction(done.id, "recut", merge(done.reps[:2]), "Bob", created_at=NOW + timedelta(minutes=1))
    told = Correction(done.id, "reps", 7, "Bob", created_at=NOW + timedelta(minutes=2))
    taken_back = Correction(done.id, "undo", str(told.id), "Bob", created_at=NOW + timedelta(minutes=3))
    shown = []
    for number, order in enumerate(permutations((first, other, told, taken_back))):
        engine = open_database(sqlite_url(tmp_path / f"{number}.db"), paths.migrations())
        _write(engine, session, done)
        for each in order:
            with engine.begin() as db:
                put_correction(db, each)
        shown.append(_set(engine, session))
        engine.dispose()
    assert [_places(shown[0]), shown[0].valid_reps] == [[(0.0, 1.0), (1.0, 2.0), (3.0, 5.0), (6.0, 8.0)], 4]
    assert all(replace(each, reps=()) == replace(shown[0], reps=()) for each in shown)
    assert {tuple(_places(each)) for each in shown} == {tuple(_places(shown[0]))}


def test_undoing_what_is_not_there_is_told(engine: Engine) -> None:
    with pytest.raises(UserError, match="no such correction"):
        Diary(engine).undo(uuid4(), "Ada")


def test_a_cut_outside_the_repetition_and_a_merge_of_one_are_refused(rep: MakeRep) -> None:
    for at in (-1.0, 0.0, 2.0, 5.0):
        with pytest.raises(UserError, match="outside the repetition"):
            split(rep(0.0), at)
    with pytest.raises(UserError, match="cannot be merged"):
        merge([rep(0.0)])


def test_keys_of_new_repetitions_are_their_own(rep: MakeRep) -> None:
    whole = rep(0.0)
    keys: set[UUID] = {each.id for each in split(whole, 1.0).reps} | {merge([whole, rep(3.0)]).reps[0].id}
    assert len(keys | {whole.id}) == 4
