"""Files damaged in any way give an answer or a sentence, never anything else, and stay as they are."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.archiving import gather
from fitness_app.storage.checking import check
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.history import History
from fitness_app.storage.restoring import restore
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.trends import Trends

pytestmark = pytest.mark.slow

FILES = 400
"""Of each kind; the imports' and settings' own tests make the rest of the thousand."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small log with something in most tables, in one file."""
    path = tmp_path_factory.mktemp("fuzz") / "fitness.db"
    engine = open_database(sqlite_url(path), paths.migrations())
    store = Store(engine)
    for number in range(3):
        info = SessionInfo("Ada", f"{number}.mp4", datetime(2026, 11, number + 1, tzinfo=UTC))
        store.begin(info)
        for start in (0.0, 30.0):
            reps = tuple(
                Rep(start + i, start + i + 0.4, start + i + 0.8, 90, 6, 1, 0, 1, 0.9) for i in range(8)
            )
            done = Set("squat", 0.9, start, start + 9.0, reps=reps)
            store.record(info.id, SetEnded(done))
        store.record(info.id, HoldEnded(Hold("plank", 60.0, 90.0)))
        Diary(engine).correct(Correction(done.id, "exercise", "lunge", "Ada"))
    engine.dispose()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    return path


def _damaged(content: bytes, chance: random.Random) -> bytes:
    """The content with bytes changed, cut out, doubled, or cut off."""
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 30))):
        at, length = chance.randrange(len(damaged) + 1), chance.choice((1, 4, 100, 4096))
        piece = bytes(damaged[at : at + length])
        match chance.randrange(6):
            case 0 | 1 | 2:
                damaged[at : at + length] = chance.randbytes(len(piece))
            case 3:
                damaged[at : at + length] = b"\0" * len(piece)
            case 4:
                del damaged[at : at + length]
            case _:
                damaged[at:at] = piece
    return bytes(damaged[: chance.randrange(len(damaged) + 1)] if chance.random() < 0.1 else damaged)


def _told(work: Callable[[], object]) -> bool:
    """Whether the work ended with a sentence; all but a result or a sentence fails the test."""
    try:
        work()
    except UserError as error:
        sentence = str(error)
    else:
        sentence = ""
    assert "\n" not in sentence
    return sentence != ""


def _read_everything(engine: Engine) -> None:
    history, trends = History(engine), Trends(engine)
    for each in history.sessions():
        session = history.session(str(each.id))
        for one in session.sets:
            history.track(one.id)
    history.days()
    gather(engine)
    for ask in (trends.volume, trends.records, trends.best_sets):
        ask()
    trends.streaks(date(2026, 11, 20))


def test_damaged_logs_are_read_or_told_and_not_changed_by_reading(sample: Path, tmp_path: Path) -> None:
    chance, told = random.Random(1), 0
    path = tmp_path / "fitness.db"

    def use() -> None:
        engine = open_database(sqlite_url(path), paths.migrations())
        try:
            _read_everything(engine)
        finally:
            engine.dispose()

    for _ in range(FILES):
        shutil.rmtree(tmp_path / "backups", ignore_errors=True)
        content = _damaged(sample.read_bytes(), chance)
        path.write_bytes(content)
        if _told(use):
            told += 1
            kept = path.read_bytes()
            assert _without_mode(kept) == _without_mode(content)
    assert FILES / 4 < told < FILES


def _without_mode(content: bytes) -> bytes:
    """Without the bytes of the header that say whether there is a write-ahead file, and count openings."""
    return content[:18] + content[20:24] + content[28:92] + content[100:]


def test_damaged_backups_are_restored_or_refused_and_never_changed(sample: Path, tmp_path: Path) -> None:
    chance, refused = random.Random(2), 0
    path, backup = tmp_path / "log" / "fitness.db", tmp_path / "backup.db"
    path.parent.mkdir()
    for _ in range(FILES):
        shutil.copy(sample, path)
        content = _damaged(sample.read_bytes(), chance)
        backup.write_bytes(content)
        if _told(lambda: restore(path, backup, paths.migrations())):
            refused += 1
            assert path.read_bytes() == sample.read_bytes()
        assert backup.read_bytes() == content
        _told(lambda: check(path))
        assert check(path).problems == ()
        for left in path.parent.iterdir():
            left.unlink()
    assert FILES / 4 < refused < FILES


def test_damaged_pose_tracks_are_told(
    file_engine: Engine, path: Path, session: SessionInfo, track: PoseTrack
) -> None:
    done = Set("squat", 0.9, 0.0, 9.0)
    Store(file_engine).begin(session)
    Store(file_engine).record(session.id, SetEnded(done, track))
    with closing(sqlite3.connect(path)) as db:
        whole = db.execute("SELECT data FROM pose_tracks").fetchone()[0]
    chance = random.Random(3)
    history = History(file_engine)
    for _ in range(100):
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("UPDATE pose_tracks SET data = ?", (_damaged(whole, chance),))
        _told(lambda: history.track(done.id))
