"""The log as an app holds it, from opening to closing."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import URL

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.backup import backup_folder, backups
from fitness_app.storage.journal import Begun, Journal
from fitness_app.storage.logbook import HANDED_OVER, READ_ONLY, Logbook, Place, Retention
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store


@pytest.fixture
def place(path: Path, tmp_path: Path) -> Place:
    return Place(sqlite_url(path), paths.migrations(), [path.parent / "journals", tmp_path / "journals"])


@pytest.fixture
def told() -> list[str]:
    return []


def _train(book: Logbook, session: SessionInfo, rep: Callable[..., Rep]) -> None:
    store = book.store()
    store.begin(session)
    store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
    store.end(session.id, 10.0)


def test_closing_makes_a_backup_where_something_changed(
    place: Place, told: list[str], path: Path, session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    with Logbook(place, told.append) as book:
        _train(book, session, rep)
        assert book.history.sessions()[0].reps_by_exercise == {"squat": 1}
    (made,) = backups(backup_folder(path))
    with Logbook(place, told.append) as book:
        assert len(book.history.sessions()) == 1
    assert backups(backup_folder(path)) == [made]
    assert told == []


def test_what_another_run_left_in_a_journal_is_written_at_the_start(
    place: Place, told: list[str], session: SessionInfo
) -> None:
    journal = Journal(place.journals)
    journal.extend([Begun(session)])
    journal.close()
    with Logbook(place, told.append) as book:
        assert [each.id for each in book.history.sessions()] == [session.id]
    assert list(place.journals[0].iterdir()) == []


def test_a_second_instance_reads_and_says_so(
    place: Place, told: list[str], session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    heard: list[str] = []
    with Logbook(place, told.append) as writer:
        with Logbook(place, heard.append) as reader:
            assert (writer.read_only, reader.read_only, heard) == (False, True, [READ_ONLY])
            _train(writer, session, rep)
            assert len(reader.history.sessions()) == 1
            with pytest.raises(UserError, match="Close the other one to change"):
                reader.eraser()
        _train(writer, replace(session, id=uuid4()), rep)
    assert told == []
    with Logbook(place, heard.append) as book:
        assert not book.read_only


def test_what_a_second_instance_records_is_handed_over_to_the_first(
    place: Place, told: list[str], session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    heard: list[str] = []
    with Logbook(place, told.append) as writer, Logbook(place, heard.append) as other:
        store = other.store()
        store.begin(session)
        store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
        writer.tend()
        assert writer.history.sessions() == []
        store.end(session.id, 10.0)
        writer.tend()
        assert [each.reps_by_exercise for each in other.history.sessions()] == [{"squat": 1}]
        assert heard == [READ_ONLY, HANDED_OVER]
    assert list(place.journals[0].iterdir()) == []


def test_a_session_that_was_handed_over_to_nobody_is_taken_in_at_the_next_start(
    place: Place, told: list[str], session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    with Logbook(place, told.append):
        other = Logbook(place, told.append)
        store = other.store()
        store.begin(session)
        store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
        assert store.waiting == 2
    other.close()  # killed before its session had ended, as far as anyone can see
    with Logbook(place, told.append) as book:
        assert [each.reps_by_exercise for each in book.history.sessions()] == [{"squat": 1}]


def test_a_session_that_can_be_handed_over_nowhere_is_told(
    place: Place, told: list[str], session: SessionInfo, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    nowhere = replace(place, journals=[tmp_path / "file" / "journals"])
    with Logbook(place, told.append), Logbook(nowhere, told.append) as other:
        store = other.store()
        with pytest.raises(UserError, match="free some space"):
            store.begin(session)


def test_a_reader_cannot_change_the_log_by_any_way(
    place: Place, told: list[str], session: SessionInfo
) -> None:
    with Logbook(place, told.append), Logbook(place, told.append) as reader:
        store = Store(reader.engine)
        with pytest.raises(UserError, match="cannot be written to"):
            store.begin(session)


def test_a_log_that_vanishes_in_a_session_is_made_again(
    place: Place, told: list[str], path: Path, session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    with Logbook(place, told.append) as book:
        store = book.store()
        store.begin(session)
        shutil.rmtree(path.parent)
        store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
        store.end(session.id, 10.0)
        assert book.history.sessions()[0].reps_by_exercise == {"squat": 1}
    assert "has vanished" in told[0]
    assert "nothing was lost" in told[1]


def test_a_backup_that_fails_is_told_and_stops_nothing(
    place: Place, told: list[str], path: Path, session: SessionInfo, rep: Callable[..., Rep]
) -> None:
    path.parent.mkdir()
    backup_folder(path).touch()
    with Logbook(place, told.append) as book:
        _train(book, session, rep)
        told.clear()
    assert len(told) == 1
    assert "No copy can be made" in told[0]


def test_a_log_that_cannot_be_opened_leaves_the_lock_free(place: Place, told: list[str], path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Dear diary")
    for _ in range(2):
        with pytest.raises(UserError, match="is not a log"):
            Logbook(place, told.append)
    assert path.read_text() == "Dear diary"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="choose a folder"):
        Logbook(Place(sqlite_url(tmp_path / "file" / "a.db"), paths.migrations()), told.append)
    with pytest.raises(UserError, match="is a folder"):
        Logbook(Place(sqlite_url(tmp_path), paths.migrations()), told.append)


def test_a_log_on_a_server_has_a_writer_at_each_station(
    shared_database: URL, server_engine: object, told: list[str], tmp_path: Path, session: SessionInfo
) -> None:
    place = Place(shared_database, paths.migrations(), [tmp_path / "journals"])
    with Logbook(place, told.append) as one, Logbook(place, told.append) as two:
        assert (one.read_only, two.read_only) == (False, False)
        two.store().begin(session)
        assert len(one.history.sessions()) == 1
    assert told == []


def test_closing_deletes_what_is_kept_too_long_by_the_wish_of_now(
    place: Place, told: list[str], session: SessionInfo, rep: Callable[..., Rep], tmp_path: Path
) -> None:
    videos = tmp_path / "videos"
    videos.mkdir()
    book = Logbook(replace(place, videos=videos), told.append)
    film = videos / f"{session.id}.mkv"
    film.write_bytes(b"film")
    long_ago = datetime.now(UTC).timestamp() - 9 * 24 * 3600
    os.utime(film, (long_ago, long_ago))
    book.close(retention=Retention(videos=timedelta(days=7)))
    assert not film.exists()
    assert told == []
