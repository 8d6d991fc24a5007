"""Opening the log, and every way it can be refused: one sentence, the file untouched."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import SessionInfo
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store


@pytest.fixture
def engine(file_engine: Engine) -> Engine:
    """These tests are about files."""
    return file_engine


def _open(path: Path) -> Engine:
    return open_database(sqlite_url(path), paths.migrations())


def _refused(path: Path, words: str) -> None:
    before = hashlib.sha256(path.read_bytes()).digest()
    with pytest.raises(UserError, match=words) as caught:
        _open(path)
    assert "\n" not in str(caught.value)
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_makes_the_folders_and_the_file(path: Path) -> None:
    _open(path).dispose()
    assert path.is_file()


def test_opens_an_empty_file_as_a_new_log(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    engine = _open(path)
    assert History(engine).sessions() == []
    engine.dispose()


@pytest.mark.parametrize(
    "name", ["with space.db", "percent%20.db", "ques?tion=1.db", "hash#.db", "ünï.db", "a'b.db"]
)
def test_opens_a_file_whatever_signs_its_name_has(name: str, tmp_path: Path) -> None:
    for _ in range(2):
        _open(tmp_path / name).dispose()
    assert (tmp_path / name).is_file()


def test_what_was_written_is_there_when_opened_again(path: Path, session: SessionInfo) -> None:
    engine = _open(path)
    Store(engine).begin(session)
    engine.dispose()
    engine = _open(path)
    assert [each.id for each in History(engine).sessions()] == [session.id]
    engine.dispose()


def test_refuses_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"cannot be kept at .*choose a folder that can be written to"):
        _open(tmp_path / "file" / "fitness.db")


def test_refuses_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder: name a file"):
        _open(tmp_path)


def test_refuses_a_text_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Dear diary, today I did ten squats. " * 100)
    _refused(path, "is not a log of this app")


def test_refuses_the_database_of_another_program(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    _refused(path, "is not a log of this app")


def _with_version(path: Path, version: str) -> None:
    _open(path).dispose()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = ?", (version,))


def test_refuses_a_log_of_a_newer_version(path: Path) -> None:
    _with_version(path, "9999")
    _refused(path, "was written by a newer version of this app")


def test_refuses_a_log_whose_version_is_nonsense(path: Path) -> None:
    _with_version(path, "*")
    _refused(path, "was written by a newer version of this app")


@pytest.mark.parametrize("keep", [100, 4096, 20000])
def test_refuses_a_log_that_was_cut_off(path: Path, keep: int) -> None:
    _open(path).dispose()
    path.write_bytes(path.read_bytes()[:keep])
    _refused(path, "is damaged|is not a log")


def test_refuses_a_log_with_a_damaged_first_page(path: Path) -> None:
    _open(path).dispose()
    content = bytearray(path.read_bytes())
    content[100:2000] = b"\xa5" * 1900
    path.write_bytes(content)
    _refused(path, "is damaged")


def test_damage_that_shows_later_is_told_when_it_is_met(
    engine: Engine, path: Path, session: SessionInfo
) -> None:
    Store(engine).begin(session)
    engine.dispose()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    with pytest.raises(UserError, match="is damaged: restore a backup"):
        History(_open(path)).sessions()


@pytest.mark.parametrize(
    ("url", "words"),
    [("nonsense", "no valid address"), ("mysql://host/name", "no known kind of database")],
)
def test_refuses_an_address_that_is_none(url: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        open_database(url, paths.migrations())
