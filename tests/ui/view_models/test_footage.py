"""Pictures of a kept video reach the screen without it ever waiting for them."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.ui.background import Background
from fitness_app.ui.view_models.footage import Footage

PATH = Path("kept.mkv")
DEADLINE_S = 30.0


class Slow:
    """A video of which each picture is read when `gate` is opened; notes what was asked of it."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.asked: list[float] = []
        self.closed = False
        self.at_once = 0
        self.most = 0

    def at(self, time_s: float) -> Frame | None:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        assert self.gate.wait(DEADLINE_S)
        self.asked.append(time_s)
        self.at_once -= 1
        return Frame(time_s, np.zeros((2, 2, 3), np.uint8)) if time_s < 100 else None

    def close(self) -> None:
        self.closed = True


class Screen:
    """What reached the screen."""

    def __init__(self) -> None:
        self.shown: list[tuple[float | None, float]] = []
        self.faults: list[str] = []

    def show(self, frame: Frame | None, asked_s: float) -> None:
        self.shown.append((None if frame is None else frame.time_s, asked_s))

    def fail(self, error: Exception) -> None:
        self.faults.append(str(error))


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def video() -> Slow:
    return Slow()


@pytest.fixture
def footage(background: Background, screen: Screen, video: Slow) -> Iterator[Footage]:
    made = Footage(lambda _: video, background, screen.show, screen.fail)
    yield made
    video.gate.set()
    made.close()


def test_a_slow_video_skips_what_was_asked_for_meanwhile(
    qtbot: QtBot, footage: Footage, screen: Screen, video: Slow
) -> None:
    footage.open((PATH, 0.0))
    for moment in range(1, 50):
        footage.want(float(moment))
    assert screen.shown == []  # and the screen went on
    video.gate.set()
    qtbot.waitUntil(lambda: footage.settled)
    assert video.asked == [1.0, 49.0]
    assert screen.shown == [(1.0, 1.0), (49.0, 49.0)]
    assert video.most == 1


def test_times_are_those_of_the_session(qtbot: QtBot, footage: Footage, screen: Screen, video: Slow) -> None:
    video.gate.set()
    footage.open((PATH, 4.0))
    footage.want(10.0)
    qtbot.waitUntil(lambda: footage.settled)
    assert video.asked == [6.0]
    assert screen.shown == [(10.0, 10.0)]


def test_before_its_first_picture_and_past_its_end_there_is_none(
    qtbot: QtBot, footage: Footage, screen: Screen, video: Slow
) -> None:
    video.gate.set()
    footage.open((PATH, 4.0))
    footage.want(1.0)
    qtbot.waitUntil(lambda: footage.settled)
    footage.want(500.0)
    qtbot.waitUntil(lambda: footage.settled)
    assert screen.shown == [(None, 1.0), (None, 500.0)]


def test_a_picture_of_a_visit_that_was_closed_is_thrown_away(
    qtbot: QtBot, footage: Footage, screen: Screen, video: Slow
) -> None:
    footage.open((PATH, 0.0))
    footage.want(1.0)
    footage.open((PATH, 20.0))
    footage.want(30.0)
    video.gate.set()
    qtbot.waitUntil(lambda: footage.settled)
    assert screen.shown == [(30.0, 30.0)]
    assert video.closed


def test_without_a_video_nothing_is_asked_for(footage: Footage, screen: Screen, video: Slow) -> None:
    footage.open(None)
    footage.want(3.0)
    assert footage.settled
    assert video.asked == []
    assert screen.shown == []


def test_a_video_that_cannot_be_opened_is_told_once(
    qtbot: QtBot, background: Background, screen: Screen
) -> None:
    def refuse(path: Path) -> Slow:
        raise UserError("{0} cannot be read as a video: copy it to its place again.", path)

    footage = Footage(refuse, background, screen.show, screen.fail)
    footage.open((PATH, 0.0))
    footage.want(1.0)
    qtbot.waitUntil(lambda: len(screen.faults) == 1)
    footage.want(2.0)
    assert footage.settled
    assert "kept.mkv cannot be read" in screen.faults[0]
    assert screen.shown == []


def test_closing_gives_the_file_back(qtbot: QtBot, footage: Footage, screen: Screen, video: Slow) -> None:
    video.gate.set()
    footage.open((PATH, 0.0))
    footage.want(1.0)
    qtbot.waitUntil(lambda: footage.settled)
    footage.close()
    assert video.closed
