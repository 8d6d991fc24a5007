"""Real workers, whose analyst looks at nothing and sometimes takes its process with it."""

import json
import subprocess
import sys
from asyncio import CancelledError
from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError

pytest.importorskip("distributed")

from distributed.comm.core import CommClosedError

from fitness_app.batch import crew

SCRIPT = """
import json, os, sys
from fitness_app.batch import crew
from fitness_app.batch.files import Video
from fitness_app.batch.work import Analyst, Order, Outcome
from fitness_app.settings import Settings


class Mortal(Analyst):
    def outcome(self, order):
        if "deadly" in order.video.path:
            os._exit(1)
        if "strange" in order.video.path:
            raise ZeroDivisionError("by zero")
        return Outcome(order.video, {"pid": os.getpid()})


class MortalDesk(crew.Desk):
    def setup(self, worker):
        super().setup(worker)
        self.analyst = Mortal()


if __name__ == "__main__":
    crew.Desk = MortalDesk
    orders = [Order(Video(name, 1, 1), Settings(), {}) for name in sys.argv[1:]]
    with crew.crew(None, 2) as hands:
        for one in hands.outcomes(orders):
            print(json.dumps([one.video.path, one.error, one.answer.get("pid")]), flush=True)
"""


@pytest.mark.slow
def test_a_video_that_ends_its_worker_is_told_and_costs_no_other_video(tmp_path: Path) -> None:
    script = tmp_path / "crew_at_work.py"
    script.write_text(SCRIPT, encoding="utf-8")
    names = ["a", "b", "deadly", *"cdefgh", "strange", "i"]
    done = subprocess.run(
        [sys.executable, str(script), *names], capture_output=True, text=True, timeout=240, check=True
    )
    told = {path: (error, pid) for path, error, pid in map(json.loads, done.stdout.splitlines())}
    assert set(told) == set(names)
    assert told["deadly"][0] == "deadly ended the worker that analysed it, twice: the file may be damaged."
    assert "could not be analysed (by zero)" in told["strange"][0]
    assert {path: error for path, (error, _) in told.items() if error}.keys() == {"deadly", "strange"}


@pytest.mark.parametrize("gone", [CommClosedError, CancelledError])
def test_at_this_machine_nobody_is_told_to_start_workers(gone: type[BaseException]) -> None:
    with (
        pytest.raises(
            UserError, match=r"ended \(was memory short\?\): run the same command again, with fewer"
        ),
        crew.crew(None, 1),
    ):
        raise gone
