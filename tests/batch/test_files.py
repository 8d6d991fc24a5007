"""Which files of an archive are videos, and by what they are known again."""

import hashlib
import os
from pathlib import Path

import pytest

from fitness_app.batch import files
from fitness_app.domain.errors import UserError


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())


def names(folder: Path) -> list[str]:
    return [Path(one.path).relative_to(folder).as_posix() for one in files.videos(str(folder))]


def test_videos_and_recordings_are_found_in_all_folders_below_in_the_order_of_their_paths(
    tmp_path: Path,
) -> None:
    fill(tmp_path, "b.MP4", "a.mov", "notes.txt", "2020/c.npz", "2020/may/d.mkv")
    assert names(tmp_path) == ["2020/c.npz", "2020/may/d.mkv", "a.mov", "b.MP4"]


def test_what_is_hidden_is_passed_over(tmp_path: Path) -> None:
    fill(tmp_path, "a.mp4", "._a.mp4", ".thumbnails/a.mp4")
    assert names(tmp_path) == ["a.mp4"]


def test_a_file_may_be_named_instead_of_a_folder(tmp_path: Path) -> None:
    fill(tmp_path, "a.mp4")
    [found] = files.videos(str(tmp_path / "a.mp4"))
    assert (found.path, found.size) == (str((tmp_path / "a.mp4").resolve()), 5)


@pytest.mark.parametrize(("name", "told"), [("absent", "There is no folder"), ("", "holds no video")])
def test_a_folder_without_videos_is_told(tmp_path: Path, name: str, told: str) -> None:
    fill(tmp_path, "notes.txt")
    with pytest.raises(UserError, match=told):
        files.videos(str(tmp_path / name))


def test_a_file_that_two_folders_hold_is_there_once(tmp_path: Path) -> None:
    fill(tmp_path, "2020/a.mp4")
    both = files.videos(str(tmp_path)) + files.videos(str(tmp_path / "2020"))
    assert len(both) == 2
    assert len(files.once(both)) == 1


def test_a_file_that_was_written_to_is_another_one(tmp_path: Path) -> None:
    fill(tmp_path, "a.mp4")
    before = files.seen(tmp_path / "a.mp4")
    os.utime(tmp_path / "a.mp4", ns=(0, before.modified_ns + 1000))
    assert files.seen(tmp_path / "a.mp4") != before


def test_the_hash_is_that_of_the_whole_content(tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000
    (tmp_path / "a.mp4").write_bytes(content)
    assert files.sha256(tmp_path / "a.mp4") == hashlib.sha256(content).hexdigest()
