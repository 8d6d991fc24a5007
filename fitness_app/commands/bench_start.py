"""From the start of the program to its first picture, in fresh processes; and the memory that it takes."""

import json
import subprocess
import time

from fitness_app import assembly, machine, measuring
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.live.logs import Collector
from fitness_app.settings import Settings

TIMES = 3
PATIENCE_S = 300.0
POLL_S = 0.005


def measured(address: str, settings: Settings) -> dict[str, list[float]]:
    """Seconds to the first picture and megabytes at the end of a whole session, a value for every start."""
    found: dict[str, list[float]] = {"start_up_s": [], "memory_mb": []}
    for number in range(TIMES):
        console.note(f"start {number + 1} of {TIMES}: from nothing to the first picture")
        began = time.time()
        told = _child(address, settings)
        found["start_up_s"].append(round(told["at"] - began, 2))
        if told["memory_mb"] is not None:
            found["memory_mb"].append(told["memory_mb"])
    return found


def _child(address: str, settings: Settings) -> dict[str, float]:
    words = [*measuring.program(), "bench", "--start-up", "--json", "--source", address]
    words += ["--device", settings.device, "--runtime", settings.runtime]
    try:
        done = subprocess.run(  # noqa: S603 -- this very program
            words,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UserError(
            "The start took longer than {0} seconds: close other programs and try again.", round(PATIENCE_S)
        ) from error
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise UserError("The start could not be measured: {0}", last.removeprefix("error: "))
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def show(address: str, settings: Settings) -> None:
    """What the fresh process does: a whole session, and when its first picture was there."""
    studio = assembly.studio(settings, [address])
    session = studio.session(assembly.Task(SourceSpec(address)), Collector())
    session.start()
    at = 0.0
    while not session.finished:
        if not at and session.latest() is not None:
            at = time.time()
        session.join(POLL_S)
    if session.failure is not None:
        raise session.failure
    console.emit({"at": at or time.time(), "memory_mb": machine.peak_memory_mb()})
