import subprocess
import sys
from pathlib import Path

from fitness_app.sudden_end import Running

CRASH = """
import ctypes, sys
from pathlib import Path
from fitness_app.sudden_end import Running
Running(Path(sys.argv[1])).begin()
ctypes.string_at(0)
"""


def test_an_app_that_came_to_its_end_left_nothing(tmp_path: Path) -> None:
    running = Running(tmp_path / "data")
    assert not running.begin()
    running.end()
    assert list((tmp_path / "data").iterdir()) == []
    following = Running(tmp_path / "data")
    assert not following.begin()
    following.end()


def test_an_app_that_only_called_the_open_window_leaves_its_mark_alone(tmp_path: Path) -> None:
    first, second = Running(tmp_path), Running(tmp_path)
    first.begin()
    second.end()
    assert Running(tmp_path).begin()
    first.end()


def test_a_sudden_end_is_noticed_at_the_next_start_with_its_stack(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], capture_output=True)
    assert ended.returncode != 0
    running = Running(tmp_path)
    assert running.begin()
    running.end()
    assert "string_at" in running.report.read_text()


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    running = Running(tmp_path / "file" / "below")
    assert not running.begin()
    running.end()
