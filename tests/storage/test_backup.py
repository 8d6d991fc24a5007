"""Backups are proven before they are trusted, and restoring loses nothing."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.backup import (
    Backup,
    back_up,
    back_up_when_due,
    backup_folder,
    backups,
    superfluous,
)
from fitness_app.storage.checking import check, survey
from fitness_app.storage.copying import problems, rows
from fitness_app.storage.database import open_database
from fitness_app.storage.file_lock import writer_lock
from fitness_app.storage.history import History
from fitness_app.storage.restoring import restore
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def engine(file_engine: Engine) -> Engine:
    """These tests are about files."""
    return file_engine


@pytest.fixture
def train(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> Callable[[], SessionInfo]:
    def write() -> SessionInfo:
        info = replace(session, id=uuid4())
        Store(engine).begin(info)
        Store(engine).record(info.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(), rep(3.0)))))
        return info

    return write


def _names(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        return {row[0] for row in db.execute("SELECT id FROM sessions")}


def test_a_backup_of_a_log_in_use_is_one_whole_sound_file(
    train: Callable[[], SessionInfo], path: Path
) -> None:
    info = train()
    made = back_up(path, NOW)
    assert backups(backup_folder(path)) == [made]
    assert [each.name for each in backup_folder(path).iterdir()] == [made.path.name]
    assert problems(made.path) == []
    assert rows(made.path) == rows(path)
    assert _names(made.path) == {info.id.hex}


def test_a_backup_is_made_only_when_something_changed(train: Callable[[], SessionInfo], path: Path) -> None:
    train()
    assert back_up_when_due(path, now=NOW) is not None
    assert back_up_when_due(path, now=NOW + DAY) is None
    train()
    assert back_up_when_due(path, every=DAY, now=NOW + DAY / 2) is None
    assert back_up_when_due(path, every=DAY, now=NOW + DAY) is not None
    train()
    assert back_up_when_due(path, now=NOW + DAY + timedelta(hours=1)) is not None


def test_a_backup_dated_in_the_future_stops_no_backup_takes_no_place_and_is_told(
    train: Callable[[], SessionInfo], path: Path
) -> None:
    train()
    wrong = [back_up(path, NOW + (300 + day) * DAY) for day in range(13)]
    train()
    made = back_up_when_due(path, every=DAY, now=NOW)
    assert made is not None
    assert backups(backup_folder(path)) == [*reversed(wrong[1:]), made]
    assert back_up_when_due(path, every=DAY, now=NOW + DAY / 2) is None
    health = check(path, NOW)
    assert health.backups.newest == made
    assert len(health.backups.notes) == 12
    assert "dated in the future" in health.backups.notes[0]
    assert wrong[-1].path.name in health.backups.notes[0]


def test_closing_the_log_alone_is_no_change(
    train: Callable[[], SessionInfo], engine: Engine, path: Path
) -> None:
    train()
    engine.dispose()
    assert back_up_when_due(path, now=NOW) is not None
    engine = open_database(sqlite_url(path), paths.migrations())
    History(engine).sessions()
    engine.dispose()
    assert back_up_when_due(path, now=NOW + DAY) is None


def test_no_backup_of_a_log_that_is_not_there(tmp_path: Path) -> None:
    assert back_up_when_due(tmp_path / "absent.db") is None


def _daily(days: int) -> list[Backup]:
    return [Backup(Path(str(day)), NOW - day * DAY) for day in range(days)]


def test_of_two_years_of_daily_backups_12_days_10_weeks_and_9_months_stay() -> None:
    found = _daily(730)
    gone = superfluous(found, NOW)
    ages = sorted((NOW - each.made_at).days for each in set(found) - set(gone))
    assert ages[:12] == list(range(12))
    assert len(ages) <= 12 + 10 + 9
    assert ages[-1] >= 8 * 28
    weeks = {each.made_at.isocalendar()[:2] for each in set(found) - set(gone)}
    assert {(NOW - timedelta(weeks=back)).isocalendar()[:2] for back in range(10)} <= weeks


def test_thinning_day_by_day_comes_to_the_same_as_thinning_at_once() -> None:
    kept: list[Backup] = []
    for each in reversed(_daily(400)):
        kept.append(each)
        kept = [one for one in kept if one not in superfluous(kept, each.made_at)]
    ages = [(NOW - each.made_at).days for each in kept]
    assert set(range(12)) <= set(ages)
    assert 20 <= len(ages) <= 31
    assert max(ages) >= 8 * 28


def test_of_several_in_one_day_the_newest_stays() -> None:
    found = [Backup(Path(str(hour)), NOW - timedelta(hours=hour)) for hour in range(6)]
    assert superfluous(found, NOW) == found[1:]


def test_a_backup_that_was_asked_for_stays_for_thirty_days() -> None:
    newest = Backup(Path("newest"), NOW)
    asked = [Backup(Path(f"asked {days}"), NOW - timedelta(days=days), asked=True) for days in (0, 29, 31)]
    others = [Backup(Path(f"other {days}"), NOW - timedelta(days=days, hours=-1)) for days in (29, 31)]
    assert [each.path.name for each in superfluous([newest, *asked, *others], NOW)] == ["asked 31"]


def test_the_thirty_days_of_one_asked_for_run_from_now_whatever_the_newest_is_dated() -> None:
    asked = [Backup(Path(f"asked {days}"), NOW - timedelta(days=days), asked=True) for days in (1, 29, 31)]
    others = [Backup(Path(f"other {days}"), NOW - timedelta(days=days, hours=-1)) for days in (1, 29, 31)]
    future = Backup(Path("future"), NOW + 300 * DAY)
    assert [each.path.name for each in superfluous([future, *asked, *others], NOW)] == ["asked 31"]


def test_backups_on_request_all_stay_on_the_same_day(engine: Engine, path: Path) -> None:
    made = [back_up(path, NOW + timedelta(minutes=minute), asked=True) for minute in range(3)]
    back_up(path, NOW + timedelta(hours=1))
    found = backups(backup_folder(path))
    assert {each.path for each in made} <= {each.path for each in found}
    assert [each.asked for each in found] == [False, True, True, True]


def test_old_backups_go_only_after_a_new_one_is_proven(train: Callable[[], SessionInfo], path: Path) -> None:
    train()
    for hours in range(3):
        back_up(path, NOW + timedelta(hours=hours))
    assert len(backups(backup_folder(path))) == 1
    kept = backups(backup_folder(path))
    _damage(path)
    with pytest.raises(UserError, match="is damaged"):
        back_up(path, NOW + timedelta(hours=5))
    assert backups(backup_folder(path)) == kept
    assert sorted(each.name for each in backup_folder(path).iterdir()) == [kept[0].path.name]


def _damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 8192):
        content[start : start + 600] = b"\xa5" * 600
    path.write_bytes(content)


def test_a_backup_into_a_folder_that_cannot_be_made_is_told(
    train: Callable[[], SessionInfo], path: Path
) -> None:
    train()
    backup_folder(path).write_text("in the way")
    with pytest.raises(UserError, match="No copy can be made in"):
        back_up(path, NOW)


def test_restoring_brings_the_backup_and_keeps_what_it_replaced(
    train: Callable[[], SessionInfo], engine: Engine, path: Path
) -> None:
    first = train()
    made = back_up(path, NOW)
    second = train()
    engine.dispose()
    done = restore(path, made.path, paths.migrations())
    assert _names(path) == {first.id.hex}
    assert done.rows["sessions"] == 1
    assert done.kept is not None
    assert _names(done.kept) == {first.id.hex, second.id.hex}
    engine = open_database(sqlite_url(path), paths.migrations())
    assert [each.id for each in History(engine).sessions()] == [first.id]
    engine.dispose()


def test_restoring_after_a_kill_does_not_play_the_old_write_ahead_file_into_the_new_log(
    train: Callable[[], SessionInfo], path: Path, tmp_path: Path
) -> None:
    first = train()
    made = back_up(path, NOW)
    train()
    other = tmp_path / "crashed" / "fitness.db"
    other.parent.mkdir()
    for file in path.parent.glob("fitness.db*"):
        shutil.copy(file, other.parent / file.name)  # as a killed process leaves them
    assert (other.parent / "fitness.db-wal").stat().st_size > 0
    done = restore(other, made.path, paths.migrations())
    assert _names(other) == {first.id.hex}
    assert done.kept is not None
    assert len(_names(done.kept)) == 2


def test_a_damaged_log_is_restored_and_kept_byte_for_byte(
    train: Callable[[], SessionInfo], engine: Engine, path: Path
) -> None:
    train()
    made = back_up(path, NOW)
    engine.dispose()
    _damage(path)
    damaged = path.read_bytes()
    done = restore(path, made.path, paths.migrations())
    assert problems(path) == []
    assert done.kept is not None
    assert done.kept.read_bytes() == damaged


@pytest.mark.parametrize("left", [0.0, 0.5, 0.9])
def test_a_cut_backup_is_not_called_proven_nor_restored(
    train: Callable[[], SessionInfo], engine: Engine, path: Path, left: float
) -> None:
    train()
    whole, cut = back_up(path, NOW - DAY), back_up(path, NOW)
    engine.dispose()
    cut.path.write_bytes(cut.path.read_bytes()[: int(left * cut.path.stat().st_size)])
    found = survey(backup_folder(path), NOW)
    assert found.newest == whole
    [note] = found.notes
    assert f"{cut.path.name} is damaged" in note
    words = "This backup is damaged: choose another one" if left else "it is empty"
    with pytest.raises(UserError, match=words):
        restore(path, cut.path, paths.migrations())
    whole.path.unlink()
    assert survey(backup_folder(path), NOW).newest is None


def test_restores_where_there_is_no_log(train: Callable[[], SessionInfo], path: Path, tmp_path: Path) -> None:
    info = train()
    made = back_up(path, NOW)
    fresh = tmp_path / "new" / "fitness.db"
    assert restore(fresh, made.path, paths.migrations()).kept is None
    assert _names(fresh) == {info.id.hex}


def test_refuses_to_restore_what_is_no_sound_log(
    train: Callable[[], SessionInfo], engine: Engine, path: Path, tmp_path: Path
) -> None:
    train()
    engine.dispose()
    text, empty, other, newer, damaged = (tmp_path / f"{name}.db" for name in "tenod")
    text.write_text("Dear diary")
    empty.touch()
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    shutil.copy(path, newer)
    with closing(sqlite3.connect(newer)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    shutil.copy(path, damaged)
    _damage(damaged)
    before = path.read_bytes()
    for chosen, words in (
        (text, "is not a log"),
        (empty, "it is empty"),
        (other, "is not a log"),
        (newer, "newer version"),
        (damaged, "This backup is damaged: choose another one"),
        (tmp_path / "absent.db", "There is no backup"),
    ):
        with pytest.raises(UserError, match=words):
            restore(path, chosen, paths.migrations())
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.name != "fitness.db"] == []


def test_refuses_to_restore_while_the_app_writes(train: Callable[[], SessionInfo], path: Path) -> None:
    train()
    made = back_up(path, NOW)
    lock = writer_lock(path)
    assert lock.acquire()
    assert lock.acquire()
    with pytest.raises(UserError, match="The app is open"):
        restore(path, made.path, paths.migrations())
    lock.release()
    restore(path, made.path, paths.migrations())


def test_the_writers_lock_is_free_again_when_its_process_dies(path: Path) -> None:
    path.parent.mkdir()
    code = (
        "import os, sys; from pathlib import Path; from fitness_app.storage.file_lock import writer_lock;"
        "lock = writer_lock(Path(sys.argv[1])); assert lock.acquire();"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert not writer_lock(path).acquire()
        holder.kill()
        holder.wait()
    lock = writer_lock(path)
    assert lock.acquire()
    lock.release()


def test_a_check_tells_of_a_sound_log_with_its_rows_and_last_backup(
    train: Callable[[], SessionInfo], path: Path
) -> None:
    train()
    assert check(path).backups.newest is None
    made = back_up(path, NOW)
    health = check(path)
    assert health.problems == ()
    assert health.rows["reps"] == 2
    assert health.backups.newest == made
    assert health.size_bytes > path.stat().st_size


def test_a_check_names_what_is_damaged(train: Callable[[], SessionInfo], engine: Engine, path: Path) -> None:
    train()
    engine.dispose()
    _damage(path)
    assert check(path).problems
    with pytest.raises(UserError, match="There is no log"):
        check(path.with_name("absent.db"))
