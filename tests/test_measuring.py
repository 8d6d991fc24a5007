"""The benchmark in a process of its own, here a small program that talks as it does."""

import sys

import pytest

from fitness_app import measuring
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError

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


def test_it_is_this_very_program() -> None:
    assert measuring.command() == [sys.executable, "-m", "fitness_app", "bench", "--json"]
