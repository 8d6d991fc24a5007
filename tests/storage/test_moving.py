"""A log moves between file and server with every row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.plan import Goal
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.archiving import gather
from fitness_app.storage.backup import backups
from fitness_app.storage.copying import problems, rows
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.moving import back_up_server, copy_log
from fitness_app.storage.planner import Planner
from fitness_app.storage.restoring import restore
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store


def _fill(engine: Engine, session: SessionInfo, rep: Callable[..., Rep], track: PoseTrack) -> Set:
    done = Set("squat", 0.9, 0.0, 9.0, reps=(rep(), rep(3.0)))
    opinion = Opinion("squat", 0.9, {"squat": 0.9, "none": 0.1}, ModelId("skeleton-penn", "b2" * 32))
    store = Store(engine)
    for name in ("Ada", "Bob"):
        info = replace(session, id=uuid4(), athlete=name)
        store.begin(info)
        store.record(info.id, Recognition(3.2, "squat", 0.9, "squat", opinion))
    store.record(info.id, SetEnded(done, track))
    Diary(engine).correct(Correction(done.id, "exercise", "lunge", "Ada"))
    Planner(engine).goal(Goal("Ada", "squat", "reps", 30.0))
    return done


@pytest.mark.parametrize("way", [("file_engine", "server_engine"), ("server_engine", "file_engine")])
def test_a_log_moves_whole_and_goes_on_growing(
    way: tuple[str, str],
    request: pytest.FixtureRequest,
    session: SessionInfo,
    rep: Callable[..., Rep],
    track: PoseTrack,
) -> None:
    source, target = (request.getfixturevalue(name) for name in way)
    done = _fill(source, session, rep, track)
    copied = copy_log(source, target)
    assert (copied["sessions"], copied["reps"], copied["opinions"], copied["pose_tracks"]) == (2, 2, 2, 1)
    assert gather(target) == gather(source)
    kept = History(target).track(done.id)
    assert kept is not None
    assert len(kept) == len(track)
    _fill(target, session, rep, track)
    assert len(History(target).sessions()) == 4
    with pytest.raises(UserError, match="is not empty"):
        copy_log(source, target)


def test_a_server_is_backed_up_into_a_file_that_can_be_restored(
    server_engine: Engine,
    session: SessionInfo,
    rep: Callable[..., Rep],
    track: PoseTrack,
    tmp_path: Path,
) -> None:
    _fill(server_engine, session, rep, track)
    made = back_up_server(server_engine, tmp_path / "backups", paths.migrations(), datetime.now(UTC))
    assert backups(tmp_path / "backups") == [made]
    assert problems(made.path) == []
    assert rows(made.path)["reps"] == 2
    restore(tmp_path / "log.db", made.path, paths.migrations())
    engine = open_database(sqlite_url(tmp_path / "log.db"), paths.migrations())
    assert gather(engine) == gather(server_engine)
    engine.dispose()
