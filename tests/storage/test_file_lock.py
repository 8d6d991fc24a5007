"""A lock is held by one at a time, and the system takes it back from the dead."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.storage import file_lock
from fitness_app.storage.file_lock import FileLock

HOLDER = """
import sys
from pathlib import Path
from fitness_app.storage.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_one_holds_it_at_a_time_and_can_take_it_twice(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "a.lock"), FileLock(tmp_path / "a.lock")
    assert (first.acquire(), first.acquire(), second.acquire()) == (True, True, False)
    first.release()
    first.release()
    assert second.acquire()
    second.release()


def test_a_process_that_is_killed_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    own = FileLock(path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not own.acquire()
        holder.kill()
    assert own.acquire()
    own.release()


def test_what_was_written_into_the_file_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    path.write_bytes(b"left by another program")
    first, second = FileLock(path), FileLock(path)
    assert (first.acquire(), second.acquire()) == (True, False)
    first.release()
    assert path.read_bytes() == b"left by another program"


def test_a_file_system_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(file_lock, "_try_lock", refuse)
    with pytest.raises(UserError, match=r"cannot be locked .*choose a folder on a disk of this machine"):
        FileLock(tmp_path / "a.lock").acquire()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="check its folder"):
        FileLock(tmp_path / "file" / "a.lock").acquire()
