"""Runs the command line as other programs do: a process, its two streams, its exit status."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fitness_app import paths, settings


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Stdout, every line of which must be a JSON object."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> str:
        """The last line on stderr, which must be an error."""
        last = self.err.strip().splitlines()[-1]
        assert last.startswith("error: "), self.err
        return last.removeprefix("error: ")


Command = Callable[..., Outcome]


@pytest.fixture
def fitness_app(pose_model: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """`fitness-app` with these arguments, in a home of its own whose settings name the pose model."""
    chosen = settings.Settings(pose_model_path=str(pose_model))
    settings.save(chosen, paths.user_folders().settings)

    def run(*arguments: object, **environment: str) -> Outcome:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        done = subprocess.run(
            [sys.executable, "-m", "fitness_app", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run
