"""The benchmark, run beside the window in a process of its own: neither is in the other's way."""

import json
import subprocess
import sys
import threading
from collections import deque

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

    Raises UserError where it fails, Stopped where the user had enough: then it is ended.
    """
    doing.step("Starting the benchmark", 0.0)
    running = subprocess.Popen(  # noqa: S603 -- this very program
        words or command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    told: deque[str] = deque(maxlen=200)
    listener = threading.Thread(target=_listen, args=(running, told, doing), name="benchmark")
    listener.start()
    try:
        report = _waited(running, doing)
    finally:
        running.kill()
        running.wait()
        listener.join()
        for stream in (running.stdout, running.stderr):
            if stream is not None:
                stream.close()
    if running.returncode != 0 or not report.strip():
        why = next((line for line in reversed(told) if line.startswith("error: ")), "error: it ended early")
        raise UserError("The benchmark could not be run: {0}", why.removeprefix("error: "))
    return json.dumps(json.loads(report.splitlines()[-1]), indent=2, ensure_ascii=False)


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
