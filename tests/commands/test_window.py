"""What the command line makes of a bundle: `open FILE`, and the file alone as desktops call it."""

from pathlib import Path

import pytest

from fitness_app import cli
from fitness_app.commands import window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """What the window is opened with."""
    files: list[Path | None] = []

    def open_window(file: Path | None) -> int:
        files.append(file)
        return 0

    monkeypatch.setattr(window, "open_window", open_window)
    return files


def test_alone_it_opens_the_window_without_a_file(opened: list[Path | None]) -> None:
    assert cli.main([]) == 0
    assert opened == [None]


@pytest.mark.parametrize("name", ["visit.fitbundle", "Visit.FITBUNDLE", "a b.fitbundle", "-x.fitbundle"])
def test_a_bundle_alone_is_opened_as_by_a_double_click(opened: list[Path | None], name: str) -> None:
    assert cli.main([name]) == 0
    assert opened == [Path.cwd() / name]


def test_open_takes_any_file_and_says_where_it_lies(
    opened: list[Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["open", "export.json"]) == 0
    assert cli.main(["open", str(tmp_path / "visit.fitbundle")]) == 0
    assert opened == [tmp_path / "export.json", tmp_path / "visit.fitbundle"]


@pytest.mark.parametrize(
    "words", [["open"], ["visit.mp4"], ["a.fitbundle", "b.fitbundle"], ["open", "a", "b"]]
)
def test_anything_else_is_wrong_usage(opened: list[Path | None], words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert opened == []
