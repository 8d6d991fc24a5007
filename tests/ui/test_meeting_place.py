"""The folder in which two starts meet is the user's own."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fitness_app.ui.meeting_place import LONGEST_FOLDER, lock_for, name_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folders by a short way, for tests lie deep: the data's, and beside it the system's own, `run`."""
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", f"{folder}/run")
        yield Path(folder, "data")


def private(folder: Path) -> bool:
    found = folder.lstat()
    return found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) == 0o700


def test_it_lies_with_the_data_and_is_open_to_this_user_alone(short: Path) -> None:
    (short / "window").mkdir(parents=True, mode=0o777)
    assert Path(name_for(short)) == short / "window" / "door"
    assert private(short / "window")


def test_a_long_way_is_replaced_by_a_short_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    one, two = (tmp_path / (name * LONGEST_FOLDER) for name in "ab")
    folder = Path(name_for(one)).parent
    assert len(str(folder)) <= LONGEST_FOLDER
    assert private(folder)
    assert name_for(one) == name_for(one) != name_for(two)
    for each in (one, two):
        Path(name_for(each)).parent.rmdir()


def test_the_folder_of_the_system_comes_before_that_of_all(
    short: Path,
) -> None:
    address = Path(name_for(Path("x" * LONGEST_FOLDER)))
    assert address.parent.parent == short.parent / "run"
    assert private(address.parent)


def test_a_link_that_somebody_laid_there_is_not_followed(short: Path) -> None:
    short.mkdir()
    (short / "window").symlink_to(short)
    assert Path(name_for(short)).parent.parent == short.parent / "run"


def test_a_lock_lies_beside_its_address() -> None:
    assert lock_for("/run/here/door", "open") == "/run/here/door.open.lock"
