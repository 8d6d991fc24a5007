"""A benchmark whose window is killed: here small programs that stand for both."""

import logging
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fitness_app import tied

WINDOW = """
import sys
from fitness_app import measuring
from fitness_app.domain.doing import Doing
measuring.measure(Doing(), [sys.executable, "-c", sys.argv[1], *sys.argv[2:]])
"""
GRANDCHILD = """
import socket, sys, tempfile, time
line = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
line.sendall(tempfile.mkdtemp().encode() + b"\\n")
time.sleep(600)
"""
BENCHMARK = f"""
import subprocess, sys
from pathlib import Path
from fitness_app.tied import tie
tie(Path(sys.argv[-1]))
subprocess.run([sys.executable, "-c", {GRANDCHILD!r}, sys.argv[1]])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="killed by a signal")
def test_what_a_killed_window_measured_with_ends_and_leaves_no_file() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(60)
        port = str(server.getsockname()[1])
        with subprocess.Popen([sys.executable, "-c", WINDOW, BENCHMARK, port]) as window:
            line, _ = server.accept()
            with line, line.makefile("rb") as said:
                line.settimeout(60)
                folder = Path(said.readline().decode().strip())
                assert folder.is_dir()
                window.send_signal(signal.SIGKILL)
                assert said.read() == b""  # the grandchild is gone
    assert folder.parent.name.startswith(tied.PASSING)
    assert not folder.parent.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
def test_only_a_folder_of_a_benchmark_goes_with_it(tmp_path: Path) -> None:
    own = tmp_path / f"{tied.PASSING}1"
    for folder in (own, tmp_path / "photographs"):
        folder.mkdir()
        script = "import sys, time; from pathlib import Path; from fitness_app.tied import tie\n"
        script += "tie(Path(sys.argv[1])); time.sleep(600)"
        words = [sys.executable, "-c", script, str(folder)]
        ended = subprocess.run(words, stdin=subprocess.DEVNULL, timeout=60, start_new_session=True)
        assert ended.returncode == -signal.SIGKILL
    assert [each.name for each in tmp_path.iterdir()] == ["photographs"]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], int]]:
    """What is called there, and with which flags; its programs lie on another disk."""
    called: list[tuple[list[str], int]] = []

    def run(words: list[str], *, creationflags: int, **_: Any) -> None:
        called.append((words, creationflags))
        raise subprocess.CalledProcessError(128, words)

    monkeypatch.setattr(tied.sys, "platform", "win32")
    monkeypatch.setattr(tied.subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    monkeypatch.setattr(tied.subprocess, "run", run)
    monkeypatch.setenv("SYSTEMROOT", "/winnt")
    return called


def test_windows_ends_processes_by_its_own_program_without_a_console_and_tells_where_it_fails(
    windows: list[tuple[list[str], int]], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        tied.end(4711)
    program = str(Path("/winnt", "System32", "taskkill.exe"))
    assert windows == [([program, "/T", "/F", "/PID", "4711"], 0x08000000)]
    assert "128" in caplog.text
    assert "process 4711 started may go on" in caplog.text
