"""Deleting, keeping for a time, and database servers from the command line."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import Engine
from training_log import KEPT, write_training

from fitness_app import paths, settings
from fitness_app.domain.workout import SessionInfo
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.logbook import Logbook, Place
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store

NOW = datetime.now(UTC)


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = open_database(sqlite_url(paths.user_folders().database), paths.migrations())
    yield engine
    engine.dispose()


@pytest.fixture
def trained(engine: Engine) -> list[SessionInfo]:
    """Three sessions of Ada's, the oldest with a video that was made just now."""
    sessions = write_training(Store(engine), NOW, (40, 2, 1))
    video = paths.user_folders().data / "videos" / f"{sessions[0].id}.mp4"
    video.parent.mkdir()
    video.write_bytes(b"pictures")
    Diary(engine).keep_file(sessions[0].id, "video", video)
    engine.dispose()
    return sessions


def _files_with(mark: str) -> list[str]:
    data = paths.user_folders().data
    return [each.name for each in data.rglob("*") if each.is_file() and mark.encode() in each.read_bytes()]


def test_a_session_is_deleted_for_good_and_comes_back_whole_from_its_export(
    fitness_app: Any, engine: Engine, trained: list[SessionInfo], tmp_path: Path
) -> None:
    gone = trained[0].id
    before = History(engine).session(str(gone))
    set_id = next(each.id for each in before.sets if each.exercise in KEPT)
    track = History(engine).track(set_id)
    engine.dispose()
    fitness_app("db", "backup")
    refused = fitness_app("sessions", "delete", gone)
    assert (refused.status, "say --yes" in refused.error) == (1, True)
    assert fitness_app("sessions", "delete", gone, "--everything", "--yes").status == 1
    out = tmp_path / "kept.json"
    table = fitness_app("sessions", "delete", gone, "--export", tmp_path / "kept.csv", "--yes")
    assert (table.status, "cannot be imported" in table.error) == (1, True)
    options = ("--export", out, "--with-backups", "--yes", "--json")
    [done] = fitness_app("sessions", "delete", str(gone)[:12], *options).lines
    assert (done["sessions"], done["exported"]) == (1, [str(out)])
    assert _files_with(gone.hex) + _files_with(str(gone)) == []
    assert not list((paths.user_folders().data / "videos").iterdir())
    fitness_app("sessions", "import", out)
    assert History(engine).session(str(gone)) == before
    back = History(engine).track(set_id)
    assert track is not None
    assert back is not None
    assert np.array_equal(back.landmarks, track.landmarks, equal_nan=True)
    assert [each.what for each in Casebook(engine).deeds()] == ["import", "delete", "export"]


def test_an_athlete_and_then_everything_is_deleted(
    fitness_app: Any, engine: Engine, trained: list[SessionInfo]
) -> None:
    Store(engine).begin(SessionInfo("Bob", "0", NOW))
    engine.dispose()
    assert fitness_app("sessions", "delete", "--athlete", "Eve", "--yes").error.startswith("There is no")
    [done] = fitness_app("sessions", "delete", "--athlete", "Ada", "--yes", "--json").lines
    assert (done["sessions"], History(engine).athletes()) == (3, ["Bob"])
    engine.dispose()
    assert "1 sessions" in fitness_app("sessions", "delete", "--everything", "--yes").out
    assert History(engine).athletes() == []


def test_videos_and_poses_are_kept_as_long_as_was_said(
    fitness_app: Any, engine: Engine, trained: list[SessionInfo]
) -> None:
    assert fitness_app("db", "keep", "--json").lines == [{"videos_days": 0, "poses_days": 0}]
    [done] = fitness_app("db", "keep", "--poses", 30, "--videos", 90, "--apply", "--json").lines
    assert (done["poses_days"], done["deleted_videos"], done["deleted_poses"] > 0) == (30, 0, True)
    history = History(engine)
    tracks = [[history.track(each.id) for each in history.session(str(one.id)).sets] for one in trained]
    assert tracks[0] == [None] * 3
    assert any(each is not None for each in tracks[2])
    [stored] = fitness_app("db", "stored", "--json").lines
    assert (stored["sessions"], stored["videos"], stored["videos_bytes"]) == (3, 1, 8)
    assert fitness_app("db", "keep", "--poses", "-1").error.startswith("The setting keep_tracks_days")


def test_everything_is_exported_and_backups_on_request_are_listed_and_all_stay(
    fitness_app: Any, engine: Engine, trained: list[SessionInfo]
) -> None:
    [whole] = fitness_app("db", "export", paths.user_folders().data, "--json").lines
    assert [Path(each).suffix for each in whole["files"]] == [".csv", ".csv", ".json"]
    made = [fitness_app("db", "backup", "--json").lines[0]["backup"] for _ in range(2)]
    [found] = fitness_app("db", "backups", "--json").lines
    assert [any(path in line for line in found["backups"]) for path in made] == [True, True]


def test_a_server_is_tried_before_it_is_used_and_the_file_can_be_gone_back_to(fitness_app: Any) -> None:
    for address, sentence in (
        ("postgresql://ada@127.0.0.1:9/log", "cannot be used"),
        ("mysql://ada@host/log", "no known kind"),
        ("postgresql://127.0.0.1:9", "no address of a server"),
        ("nonsense", "no valid address"),
    ):
        for action in ("try", "use"):
            assert sentence in fitness_app("db", action, address).error
    assert "name a server" in fitness_app("db", "try").error
    assert settings.load(paths.user_folders().settings).database_url == ""
    path = paths.user_folders().settings
    elsewhere = {"database_url": "postgresql://a@127.0.0.1:9/l"}
    path.write_text(json.dumps(json.loads(path.read_text()) | elsewhere))
    assert fitness_app("db", "use", "file", "--json").lines == [
        {"database": str(paths.user_folders().database)}
    ]
    assert settings.load(path).database_url == ""


def test_a_second_instance_reads_and_says_so_changes_nothing_and_hands_over_what_it_records(
    fitness_app: Any, engine: Engine, trained: list[SessionInfo]
) -> None:
    place = Place(sqlite_url(paths.user_folders().database), paths.migrations())
    place = replace(place, journals=[paths.user_folders().data / "journals"])
    with Logbook(place, lambda _: None) as book:
        listed = fitness_app("sessions", "list")
        assert (listed.status, "only reads" in listed.err, listed.out.count("Ada")) == (0, True, 3)
        for command in (
            ("sessions", "delete", "--everything", "--yes"),
            ("db", "keep", "--videos", 1, "--apply"),
        ):
            done = fitness_app(*command)
            assert (done.status, "Close the other one" in done.error) == (1, True)
        saved = fitness_app("analyse", "resources/demo/demo.npz", "--save")
        assert (saved.status, saved.err.count("saved rep"), "handed over" in saved.err) == (0, 10, True)
        book.tend()
        assert dict(book.history.sessions()[0].reps_by_exercise) == {"squat": 5, "push_up": 5}
    assert len(History(engine).sessions()) == 4
