"""The benchmark in a process of its own, here a small program that talks as it does."""

import socket
import sys
from pathlib import Path

import pytest

from fitness_app import measuring
from fitness_app.commands import bench_start
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings

PATIENCE_S = 120.0
GOOD = """
import sys
print("round 1 of 5", file=sys.stderr, flush=True)
print('{"pipeline_fps": 57.9}')
"""
BAD = """
import sys
print("error: The pose model is not here.", file=sys.stderr)
sys.exit(1)
"""
ENDLESS = """
import sys, time
print("round 1 of 5", file=sys.stderr, flush=True)
time.sleep(600)
"""

CHILD = """
import socket, sys, tempfile, time
line = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
line.sendall(tempfile.mkdtemp().encode())
print("ready", flush=True)
time.sleep(600)
"""
WITH_A_CHILD = f"""
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", {CHILD!r}, sys.argv[1]], stdout=subprocess.PIPE)
child.stdout.readline()
print("round 1 of 5", file=sys.stderr, flush=True)
time.sleep(600)
"""


class Impatient(Doing):
    """Has enough as soon as the benchmark says something."""

    def check(self) -> None:
        if self.text == "round 1 of 5":
            self.stop()
        super().check()


def test_the_report_can_be_read() -> None:
    doing = Doing()
    assert measuring.measure(doing, [sys.executable, "-c", GOOD]) == '{\n  "pipeline_fps": 57.9\n}'
    assert doing.text == "round 1 of 5"
    assert doing.share > 0


def test_what_went_wrong_is_told() -> None:
    with pytest.raises(UserError, match=r"could not be run: The pose model is not here\."):
        measuring.measure(Doing(), [sys.executable, "-c", BAD])


def test_it_ends_when_somebody_has_enough() -> None:
    with pytest.raises(Stopped):
        measuring.measure(Impatient(), [sys.executable, "-c", ENDLESS])


def test_what_it_started_ends_with_it_and_leaves_no_file() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(PATIENCE_S)
        with pytest.raises(Stopped):
            measuring.measure(Impatient(), [sys.executable, "-c", WITH_A_CHILD, str(server.getsockname()[1])])
        line, _ = server.accept()
        with line:
            line.settimeout(PATIENCE_S)
            with line.makefile("rb") as said:
                folder = Path(said.read().decode())  # to its end: the child is gone then
    assert folder.parent.name.startswith("fitness-bench-")
    assert not folder.parent.exists()


def test_it_speaks_utf_8_whatever_the_system_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1256")
    told = 'from fitness_app import cli; cli._open_streams(); print(\'{"name": "تمرین"}\')'
    assert "تمرین" in measuring.measure(Doing(), [sys.executable, "-c", told])


def test_a_start_that_never_ends_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "program", lambda: [sys.executable, "-c", "import time; time.sleep(600)"])
    monkeypatch.setattr(bench_start, "PATIENCE_S", 0.2)
    with pytest.raises(UserError, match="The start took longer"):
        bench_start.measured("demo", Settings())


def test_it_is_this_very_program() -> None:
    assert measuring.command() == [sys.executable, "-m", "fitness_app", "bench", "--json"]
