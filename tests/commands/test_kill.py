"""A process that is killed keeps every repetition that it reported as saved."""

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from fitness_app import paths


@pytest.mark.slow
@pytest.mark.parametrize("reps_seen", [1, 4, 7])
def test_kill_9_during_analyse_save_loses_no_repetition_that_was_reported(reps_seen: int) -> None:
    command = [sys.executable, "-m", "fitness_app", "analyse", "resources/demo/demo.npz", "--save"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    saved = []
    for line in process.stderr:
        if line.startswith("saved rep "):
            saved.append(line.split()[-1])
        if len(saved) == reps_seen:
            process.send_signal(signal.SIGKILL)
            break
    saved += [line.split()[-1] for line in process.stderr if line.startswith("saved rep ")]
    process.wait(30)
    process.stderr.close()
    assert len(saved) >= reps_seen
    assert set(saved) <= _reps(paths.user_folders().database)


def _reps(database: Path) -> set[str]:
    with sqlite3.connect(database) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = db.execute("SELECT id FROM reps").fetchall()
    db.close()
    return {str(row[0]) for row in rows} | {_uuid(row[0]) for row in rows}


def _uuid(stored: str | bytes) -> str:
    import uuid

    return str(uuid.UUID(bytes=stored) if isinstance(stored, bytes) else uuid.UUID(stored))
