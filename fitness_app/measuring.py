"""The benchmark, run beside the window in a process of its own: neither is in the other's way."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections import deque

from fitness_app import tied
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError

STEPS = 12
"""About so many lines the benchmark says while it measures."""
ASK_EVERY_S = 0.1


def program() -> list[str]:
    """How this program runs itself: from its source, or frozen."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "fitness_app"]


def command() -> list[str]:
    """How it measures."""
    return [*program(), "bench", "--json"]


def measure(doing: Doing, words: list[str] | None = None) -> str:
    """The benchmark's report as readable JSON; `words` is the program, for tests.

    Raises UserError where it fails, Stopped where the user had enough: then it is ended, with every process
    that it started. Its passing files go in any case; it ends, too, where this process is killed.
    """
    doing.step("Starting the benchmark", 0.0)
    told: deque[str] = deque(maxlen=200)
    with tempfile.TemporaryDirectory(prefix=tied.PASSING, ignore_cleanup_errors=True) as folder:
        running, report = _ran(words or command(), folder, told, doing)
    if running.returncode != 0 or not report.strip():
        why = next((line for line in reversed(told) if line.startswith("error: ")), "error: it ended early")
        raise UserError("The benchmark could not be run: {0}", why.removeprefix("error: "))
    return json.dumps(json.loads(report.splitlines()[-1]), indent=2, ensure_ascii=False)


def _ran(
    words: list[str], folder: str, told: "deque[str]", doing: Doing
) -> tuple["subprocess.Popen[str]", str]:
    """The ended process and what it printed; `told` takes what it said meanwhile."""
    running = subprocess.Popen(  # noqa: S603 -- this very program
        [*words, "--tied", folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        env=os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder),
        start_new_session=True,
    )
    listener = threading.Thread(target=_listen, args=(running, told, doing), name="benchmark")
    listener.start()
    try:
        return running, _waited(running, doing)
    finally:
        _end(running)
        running.wait()
        listener.join()
        for stream in (running.stdin, running.stdout, running.stderr):
            if stream is not None:
                stream.close()


def _end(running: "subprocess.Popen[str]") -> None:
    """Ends it with all that it started: the benchmark starts the program anew for some figures."""
    if sys.platform != "win32" or running.poll() is None:  # there its number may be another's by now
        tied.end(running.pid)
    running.kill()


def _waited(running: "subprocess.Popen[str]", doing: Doing) -> str:
    """What it prints in the end; it says one line only, so its pipe never fills."""
    while True:
        doing.check()
        try:
            running.wait(ASK_EVERY_S)
        except subprocess.TimeoutExpired:
            continue
        return running.stdout.read() if running.stdout is not None else ""


def _listen(running: "subprocess.Popen[str]", told: "deque[str]", doing: Doing) -> None:
    """Hears what the benchmark says that it is doing."""
    count = 0
    for line in running.stderr or ():
        told.append(line.strip())
        if line.strip():
            count += 1
            doing.text, doing.share = line.strip(), min(0.95, count / STEPS)
