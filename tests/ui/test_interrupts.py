import os
import signal
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.ui.interrupts import Interrupts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no terminal that hangs up")


@pytest.fixture(params=[signal.SIG_IGN, signal.SIG_DFL], ids=["nohup", "terminal"])
def before(request: pytest.FixtureRequest) -> Iterator[signal.Handlers]:
    """What the app was started with for the end of its terminal."""
    was = signal.signal(signal.SIGHUP, request.param)
    yield request.param
    signal.signal(signal.SIGHUP, was)


def test_the_end_of_its_terminal_closes_an_app_that_was_not_told_to_outlive_it(
    qtbot: QtBot, before: signal.Handlers
) -> None:
    closed: list[bool] = []
    interrupts = Interrupts(lambda: closed.append(True))
    heard = signal.getsignal(signal.SIGHUP) is not before
    if heard:
        os.kill(os.getpid(), signal.SIGHUP)
        qtbot.waitUntil(lambda: closed == [True])
    assert heard is (before is signal.SIG_DFL)
    interrupts.end()
    assert signal.getsignal(signal.SIGHUP) is before
