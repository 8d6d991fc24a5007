"""What is written is there, once."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from sqlalchemy import Engine, text

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.workout import (
    PIPELINE_VERSION,
    Event,
    Hold,
    HoldEnded,
    Rep,
    RepCounted,
    SessionInfo,
    Set,
    SetEnded,
    SetStarted,
)
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_engine
from fitness_app.storage.store import Store

MakeRep = Callable[..., Rep]


@pytest.fixture
def store(engine: Engine, session: SessionInfo) -> Store:
    store = Store(engine)
    store.begin(session)
    return store


@pytest.fixture
def history(engine: Engine) -> History:
    return History(engine)


def _count(engine: Engine, table: str) -> int:
    with engine.connect() as db:
        return db.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def test_a_whole_session_comes_back_as_it_was(
    store: Store, history: History, session: SessionInfo, rep: MakeRep, track: PoseTrack
) -> None:
    reps = (rep(1.0), rep(4.0, valid=False, reason="too shallow", side="left", cues=()))
    done = Set("squat", 0.97, 0.5, 7.0, False, reps)
    hold = Hold("plank", 20.0, 51.5)
    for event in (
        SetStarted(done.id, "squat", 0.6, 0.5),
        *(RepCounted(done.id, each) for each in reps),
        SetEnded(done, track),
        HoldEnded(hold),
    ):
        store.record(session.id, event)
    store.end(session.id, 60.0)
    detail = history.session(str(session.id))
    assert (detail.info, detail.duration_s) == (session, 60.0)
    assert (detail.sets, detail.holds) == ((done,), (hold,))
    kept = history.track(done.id)
    assert kept is not None
    np.testing.assert_allclose(kept.landmarks, track.landmarks, atol=0.002)


def test_a_set_without_poses_has_no_track(store: Store, history: History, session: SessionInfo) -> None:
    done = Set("squat", 0.97, 0.5, 7.0)
    store.record(session.id, SetEnded(done))
    assert history.track(done.id) is None


def test_the_repetitions_of_a_session_that_was_killed_are_there(
    store: Store, history: History, session: SessionInfo, rep: MakeRep
) -> None:
    set_id, reps = uuid4(), (rep(1.0), rep(4.0))
    store.record(session.id, SetStarted(set_id, "squat", 0.6, 0.5))
    for each in reps:
        store.record(session.id, RepCounted(set_id, each))
    detail = history.session(str(session.id))
    assert detail.sets == (Set("squat", 0.6, 0.5, 6.0, False, reps, set_id),)
    assert detail.duration_s == 6.0
    assert history.sessions()[0].reps_by_exercise == {"squat": 2}
    assert history.sessions()[0].duration_s == 6.0


def test_a_set_that_was_opened_and_never_counted_in_ends_where_it_began(
    store: Store, history: History, session: SessionInfo
) -> None:
    store.record(session.id, SetStarted(uuid4(), "squat", 0.6, 3.5))
    detail = history.session(str(session.id))
    assert detail.sets[0].end == 3.5
    assert detail.duration_s == 3.5


def test_writing_everything_twice_changes_nothing(
    engine: Engine, store: Store, history: History, session: SessionInfo, rep: MakeRep, track: PoseTrack
) -> None:
    counted = rep()
    done = Set("squat", 0.97, 0.5, 7.0, False, (counted,))
    opinion = Opinion("squat", 0.9, {"squat": 0.9, "none": 0.1}, ModelId("skeleton-penn", "b2" * 32))
    events: list[Event] = [
        SetStarted(done.id, "squat", 0.6, 0.5),
        RepCounted(done.id, counted),
        SetEnded(done, track),
        HoldEnded(Hold("plank", 20.0, 51.5)),
        Recognition(3.2, "squat", 0.9, "squat", opinion),
    ]
    tables = (
        "athletes",
        "models",
        "pipelines",
        "sessions",
        "sets",
        "reps",
        "holds",
        "opinions",
        "pose_tracks",
    )
    for event in events:
        store.record(session.id, event)
    store.end(session.id, 60.0)
    before, counts = history.session(str(session.id)), [_count(engine, table) for table in tables]
    store.begin(session)
    for event in events:
        store.record(session.id, event)
    store.end(session.id, 60.0)
    assert history.session(str(session.id)) == before
    assert [_count(engine, table) for table in tables] == counts


def test_the_end_of_a_set_brings_repetitions_that_were_not_written_before(
    store: Store, history: History, session: SessionInfo, rep: MakeRep
) -> None:
    done = Set("lunge", 0.8, 0.5, 9.0, True, (rep(1.0), rep(4.0)))
    store.record(session.id, SetEnded(done))
    assert history.session(str(session.id)).sets == (done,)


def test_the_final_label_of_a_set_replaces_the_first(
    store: Store, history: History, session: SessionInfo
) -> None:
    done = Set("lunge", 0.8, 0.5, 9.0, True)
    store.record(session.id, SetStarted(done.id, "squat", 0.5, 0.6))
    store.record(session.id, SetEnded(done))
    assert history.session(str(session.id)).sets == (done,)


def test_what_could_not_be_measured_stays_unknown(
    store: Store, history: History, session: SessionInfo, rep: MakeRep
) -> None:
    counted = rep(range_error_deg=math.nan, pause_s=math.inf)
    store.record(session.id, SetEnded(Set("squat", 0.8, 0.5, 9.0, False, (counted,))))
    again = history.session(str(session.id)).sets[0].reps[0]
    assert math.isnan(again.range_error_deg)
    assert math.isnan(again.pause_s)
    assert again.range_deg == 92.0


def test_every_set_and_repetition_names_the_models_that_made_it(
    engine: Engine, store: Store, session: SessionInfo, rep: MakeRep
) -> None:
    other = replace(session, id=uuid4(), pipeline_version="next", models={"pose": ModelId("lite", "c3" * 32)})
    store.begin(other)
    for info in (session, other):
        store.record(info.id, SetEnded(Set("squat", 0.8, 0.5, 9.0, False, (rep(),))))
    query = """
        SELECT {table}.pipeline_id, version, role, models.name, sha256 FROM {table}
        JOIN pipelines ON pipelines.id = {table}.pipeline_id
        JOIN pipeline_models ON pipeline_models.pipeline_id = pipelines.id
        JOIN models ON models.id = model_id ORDER BY version, role"""
    expected = [
        (1, PIPELINE_VERSION, "pose", "pose_landmarker_full", "a1" * 32),
        (1, PIPELINE_VERSION, "skeleton", "skeleton-penn", "b2" * 32),
        (2, "next", "pose", "lite", "c3" * 32),
    ]
    with engine.connect() as db:
        for table in ("sets", "reps"):
            assert [tuple(row) for row in db.execute(text(query.format(table=table)))] == expected


def test_a_recognition_keeps_the_opinion_of_each_model(
    engine: Engine, store: Store, session: SessionInfo
) -> None:
    skeleton = Opinion("squat", 0.9, {"squat": 0.9, "none": 0.1}, ModelId("skeleton-penn", "b2" * 32))
    video = Opinion("lunge", 0.7, {"lunge": 0.7, "squat": 0.3}, ModelId("video", "d4" * 32), "cuda")
    store.record(session.id, Recognition(3.2, "unsure", 0.6, "squat", skeleton, video))
    query = (
        "SELECT r.label, guess, role, o.label, o.confidence, device, sha256 FROM recognitions r "
        "JOIN opinions o ON o.recognition_id = r.id JOIN models m ON m.id = model_id ORDER BY role"
    )
    with engine.connect() as db:
        assert [tuple(row) for row in db.execute(text(query))] == [
            ("unsure", "squat", "skeleton", "squat", 0.9, "cpu", "b2" * 32),
            ("unsure", "squat", "video", "lunge", 0.7, "cuda", "d4" * 32),
        ]


def test_an_opinion_that_is_still_shown_is_logged_once(
    engine: Engine, store: Store, session: SessionInfo
) -> None:
    video = Opinion("lunge", 0.7, {"lunge": 0.7}, ModelId("video", "d4" * 32), "cpu", time_s=3.0)
    for time_s in (3.0, 3.25, 3.5):
        store.record(session.id, Recognition(time_s, "unsure", 0.6, "squat", None, video))
    query = "SELECT r.time_s FROM recognitions r JOIN opinions o ON o.recognition_id = r.id"
    with engine.connect() as db:
        assert [tuple(row) for row in db.execute(text(query))] == [(3.0,)]


def test_a_locked_log_is_told_in_a_sentence_and_can_be_written_to_afterwards(
    file_engine: Engine, path: Path, session: SessionInfo
) -> None:
    impatient = sqlite_engine(path, patience_ms=10)
    with (
        file_engine.execution_options(synchronous="FULL").begin(),
        pytest.raises(UserError, match="in use by another"),
    ):
        Store(impatient).begin(session)
    Store(impatient).begin(session)
    assert History(file_engine).sessions()[0].id == session.id
    impatient.dispose()
