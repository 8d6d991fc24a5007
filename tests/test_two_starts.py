"""A second start while the first window closes: the real program, twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from fitness_app import paths

PROGRAM = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from fitness_app import app, assembly, backstage, cli
from fitness_app.ui import stay

def say(*words):
    print(*words, flush=True)

app.load_studio = lambda chosen, report: assembly.Studio(None, None)
app.demo = lambda: None
stay.ASK_MS, stay.TELL_S = 50, 0.1

begun = app.Shown.begin
def begin(self):
    report = begun(self)
    say("window" if report is None else "ended suddenly")
    return report
app.Shown.begin = begin

greeting = backstage.Backstage.greeting
def greet(self):
    told = greeting(self)
    say("reads" if self.book().read_only else "writes")
    return told
backstage.Backstage.greeting = greet

closed = backstage.Backstage.close
def close(self):
    say("closing")
    sys.stdin.readline()
    closed(self)
backstage.Backstage.close = close

sys.exit(cli.main([]))
"""
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="closed by a signal")

Start = Callable[[], "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the program; what it says of its window, and what it complains of, come on one line each."""
    started: list[subprocess.Popen[str]] = []
    own = paths.user_folders().settings
    own.parent.mkdir(parents=True)
    own.write_text('{"guided": true}', encoding="utf-8")

    def start_one() -> "subprocess.Popen[str]":
        words = [sys.executable, "-c", PROGRAM]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        started.append(subprocess.Popen(words, env=dict(os.environ), text=True, **pipes))
        return started[-1]

    yield start_one
    for one in started:
        one.kill()
        one.communicate()


def said(running: "subprocess.Popen[str]", count: int) -> list[str]:
    """The next lines; complaints of Qt on what this machine lacks are no answer."""
    assert running.stdout is not None
    lines: list[str] = []
    while len(lines) < count and (line := running.stdout.readline()):
        if not line.startswith(("qt.", "This plugin")):
            lines.append(line.strip())
    return lines


def close(running: "subprocess.Popen[str]") -> None:
    """Begins to close the window; the program goes on once it is let go."""
    running.send_signal(signal.SIGTERM)
    assert said(running, 1) == ["closing"]


def let_go(running: "subprocess.Popen[str]") -> None:
    rest, _ = running.communicate("go\n", timeout=60)
    assert running.returncode == 0, rest


@POSIX
@pytest.mark.slow
def test_a_start_while_a_window_closes_waits_and_opens_one_that_can_write(start: Start) -> None:
    first = start()
    assert said(first, 2) == ["window", "writes"]
    close(first)
    second = start()
    [waits] = said(second, 1)
    assert "still closing" in waits
    let_go(first)
    assert said(second, 2) == ["window", "writes"]
    assert (paths.user_folders().data / "running").is_file()
    close(second)
    let_go(second)
    assert not (paths.user_folders().data / "running").exists()


@POSIX
@pytest.mark.slow
def test_a_window_that_was_killed_blocks_no_later_start(start: Start) -> None:
    first = start()
    assert said(first, 2) == ["window", "writes"]
    first.kill()
    first.wait(60)
    second = start()
    assert said(second, 2) == ["ended suddenly", "writes"]
    close(second)
    third = start()
    assert "still closing" in said(third, 1)[0]
    second.kill()
    second.wait(60)
    assert said(third, 2) == ["ended suddenly", "writes"]
    close(third)
    let_go(third)
