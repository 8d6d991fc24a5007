"""A file takes the place of another one whole or not at all, and never that of a device or a link."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.reports.whole_file import together, whole


def test_a_file_takes_its_place_once_it_is_whole(tmp_path: Path) -> None:
    output = tmp_path / "visit.csv"
    output.write_text("old")
    with whole(output) as fresh:
        fresh.write_text("new")
        assert output.read_text() == "old"
    assert output.read_text() == "new"
    assert list(tmp_path.iterdir()) == [output]


def test_what_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    output = tmp_path / "visit.csv"
    output.write_text("old")

    def breaks_off() -> None:
        with whole(output) as fresh:
            fresh.write_text("half")
            raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        breaks_off()
    assert output.read_text() == "old"
    assert list(tmp_path.iterdir()) == [output]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    link.symlink_to(real)
    with whole(link) as fresh:
        fresh.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_what_is_no_file_keeps_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "visit.csv"
    folder.mkdir()
    with pytest.raises(UserError, match="it is no file"), whole(folder) as fresh:
        fresh.write_text("new")
    assert folder.is_dir()


NAMES = ("one.trc", "two.trc", "three.trc")


def _there(folder: Path) -> dict[str, str]:
    return {each.name: "a folder" if each.is_dir() else each.read_text() for each in folder.iterdir()}


@pytest.fixture(params=[True, False], ids=["two names for a file", "copies"])
def old(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Two files that are there, on a disk that can give a file two names, or on one that cannot."""

    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    if not request.param:
        monkeypatch.setattr(os, "link", refused)  # as on a memory stick
    (tmp_path / "one.trc").write_text("old one")
    (tmp_path / "two.trc").write_text("old two")
    return _there(tmp_path)


def _fill_all(folder: Path, refused: str = "") -> None:
    with together() as fresh:
        for name in NAMES:
            fresh(folder / name).write_text(f"new {name}")
        if refused:
            (folder / refused).unlink(missing_ok=True)
            (folder / refused).mkdir()  # no file takes this place any more


def test_files_take_their_places_together(tmp_path: Path, old: dict[str, str]) -> None:
    with together() as fresh:
        for name in NAMES:
            fresh(tmp_path / name).write_text(f"new {name}")
        assert {name: text for name, text in _there(tmp_path).items() if name in NAMES} == old
    assert _there(tmp_path) == {name: f"new {name}" for name in NAMES}


@pytest.mark.parametrize("refused", NAMES)
def test_where_one_cannot_take_its_place_all_others_are_as_they_were(
    tmp_path: Path, old: dict[str, str], refused: str
) -> None:
    with pytest.raises(UserError, match=rf"{refused} cannot be written \(Is a directory\)"):
        _fill_all(tmp_path, refused)
    assert _there(tmp_path) == old | {refused: "a folder"}


def test_what_breaks_off_between_two_files_leaves_both_as_they_were(
    tmp_path: Path, old: dict[str, str]
) -> None:
    def breaks_off() -> None:
        with together() as fresh:
            fresh(tmp_path / "one.trc").write_text("new")
            fresh(tmp_path / "two.trc").write_text("half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(UserError, match=r"two\.trc cannot be written \(No space left"):
        breaks_off()
    assert _there(tmp_path) == old


KILLED = """
import os, sys
from pathlib import Path
from fitness_app.reports import whole_file
folder, at = Path(sys.argv[1]), int(sys.argv[2])
replace, done = Path.replace, []

def watched(path, target):
    if len(done) == at:
        os._exit(9)
    done.append(target)
    return replace(path, target)

Path.replace = watched
with whole_file.together() as fresh:
    for name in ("one.trc", "two.trc", "three.trc"):
        fresh(folder / name).write_text(f"killed {name}")
"""


@pytest.mark.parametrize("at", [0, 1, 2])
def test_what_a_killed_process_leaves_is_whole_and_tidied_by_the_next_one(tmp_path: Path, at: int) -> None:
    for name in NAMES:
        (tmp_path / name).write_text(f"old {name}")
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path, str(at)], check=False, timeout=120)
    assert done.returncode == 9
    left = _there(tmp_path)
    assert [left[name] for name in NAMES] == [
        f"{'killed' if number < at else 'old'} {name}" for number, name in enumerate(NAMES)
    ]
    assert set(left) > set(NAMES)
    _fill_all(tmp_path)
    assert _there(tmp_path) == {name: f"new {name}" for name in NAMES}
