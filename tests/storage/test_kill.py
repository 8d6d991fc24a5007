"""A process that is killed while it writes loses nothing that it reported as saved."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from fitness_app import paths
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_url

WRITER = Path(__file__).with_name("writer.py")


def _kill_a_writer(path: Path, after_lines: int, delay_s: float) -> list[str]:
    """Starts a writer, kills it a moment after so many reports, and gives the keys it reported."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(after_lines)]
        time.sleep(delay_s)  # not waiting for anything: the moment of death is what varies
        writer.send_signal(signal.SIGKILL)
        lines += writer.stdout.readlines()
    return [line.strip() for line in lines if line.endswith("\n")]


def _stored(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        return {row[0] for row in db.execute("SELECT id FROM reps")}


def test_every_repetition_that_was_reported_outlives_a_kill(path: Path) -> None:
    chance = random.Random(20261120)
    reported: list[str] = []
    for _ in range(4):
        reported += _kill_a_writer(path, chance.randint(1, 60), chance.uniform(0, 0.02))
        assert set(reported) <= _stored(path)
    assert len(reported) > 10
    engine = open_database(sqlite_url(path), paths.migrations())
    history = History(engine)
    listed = history.sessions()
    assert len(listed) == 4
    assert sum(sum(each.reps_by_exercise.values()) for each in listed) >= len(reported)
    assert all(each.duration_s > 0 for each in listed)
    engine.dispose()


@pytest.mark.parametrize("delay_s", [0.15, 0.3, 0.45])
def test_a_kill_while_the_log_is_made_leaves_one_that_opens(path: Path, delay_s: float) -> None:
    _kill_a_writer(path, 0, delay_s)
    engine = open_database(sqlite_url(path), paths.migrations())
    History(engine).sessions()
    engine.dispose()


KILLS, FEWEST = 200, 50
LONGEST_S = 60.0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_two_hundred_kills_lose_nothing(path: Path) -> None:
    chance = random.Random(int.from_bytes(path.name.encode()))
    reported: set[str] = set()
    kills, begun = 0, time.monotonic()
    command = [sys.executable, str(WRITER.with_name("nursery.py")), str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
        while kills < FEWEST or (kills < KILLS and time.monotonic() - begun < LONGEST_S):
            at_work = chance.random() < 0.7  # the others die while they open the log, or make it
            reported |= _bear_and_kill(nursery, at_work, chance.uniform(0.0, 0.12))
            kills += 1
            if reported:
                assert reported <= _stored(path)
        nursery.stdin.close()  # type: ignore[union-attr]
    sys.stderr.write(f"\n{kills} kills, {len(reported)} repetitions reported as saved, lost: 0\n")
    assert kills >= FEWEST
    assert len(reported) > kills


def _bear_and_kill(nursery: "subprocess.Popen[str]", at_work: bool, delay_s: float) -> set[str]:
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write("\n")
    nursery.stdin.flush()
    child = 0
    reported: list[str] = []
    while not child or (at_work and not reported):
        line = nursery.stdout.readline()  # the writer may be quicker than the news of its birth
        if line.startswith("born"):
            child = int(line.split()[1])
        else:
            reported.append(line)
    time.sleep(delay_s)  # not waiting for anything: the moment of death is what varies
    os.kill(child, signal.SIGKILL)
    while (line := nursery.stdout.readline()) != "gone\n":
        reported.append(line)
    return {line.strip() for line in reported}
