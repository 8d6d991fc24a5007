"""A file takes the place of another one whole or not at all, and never that of a device or a link."""

from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.reports.whole_file import whole


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
