"""What runs beside the analysis: the video, the delayed mirror, the lead-in and the athlete's own word."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fitness_app.domain.clip import Clip
from fitness_app.domain.coach import Coach
from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.domain.pose import absent
from fitness_app.domain.recognition import UNSURE, Recognition
from fitness_app.live import echo as echoes
from fitness_app.live.echo import Echo
from fitness_app.live.film import MOST, Film
from fitness_app.live.logs import Collector
from fitness_app.live.session import LiveSession, Parts
from fitness_app.live.snapshot import Reading, Snapshot

PICTURE = np.zeros((48, 64, 3), np.uint8)


class Shelf:
    """A reel that keeps the times of its pictures."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.times: list[float] = []
        self.closed = False
        self.gate = threading.Event()
        self.gate.set()
        self._fault = fault

    @contextmanager
    def open(self) -> Iterator["Shelf"]:
        try:
            yield self
        finally:
            self.closed = True

    def add(self, frame: Frame) -> None:
        assert self.gate.wait(60)
        if self._fault is not None:
            raise self._fault
        self.times.append(frame.time_s)


def with_pictures(filmed: Any, **options: Any) -> Any:
    class Pictured(filmed):  # type: ignore[misc]
        def frames(self) -> Any:
            return (replace(frame, image=PICTURE) for frame in super().frames())

    return Pictured(**options)


def run(source: Any, passing: Any, **options: Any) -> LiveSession:
    options = {"coach": Coach("squat"), "log": Collector(), "recognise": None} | options
    session = LiveSession(Parts(source.intake, passing().open, **options))
    session.start()
    assert session.join(60), "the session did not end"
    return session


def test_every_picture_that_is_read_reaches_the_video(filmed: Any, passing: Any) -> None:
    shelf = Shelf()
    film = Film(shelf.open)

    class Unhurried(passing):  # type: ignore[misc]
        def look(self, frame: Frame) -> Any:
            while film.written + film.left_out < round(frame.time_s * 30):
                time.sleep(0.001)
            return super().look(frame)

    run(with_pictures(filmed, count=60), Unhurried, film=film)
    assert shelf.times == pytest.approx([number / 30 for number in range(60)])
    assert shelf.closed
    assert film.left_out == 0


def test_a_slow_disk_costs_pictures_of_the_video_and_nothing_else(filmed: Any, passing: Any) -> None:
    shelf, log = Shelf(), Collector()
    shelf.gate.clear()
    film = Film(shelf.open)
    session = LiveSession(Parts(with_pictures(filmed).intake, passing().open, Coach("squat"), log, film=film))
    session.start()
    deadline = time.monotonic() + 60
    while session.reading.frames < 300 and time.monotonic() < deadline:
        time.sleep(0.005)
    shelf.gate.set()
    assert session.join(60)
    assert len(shelf.times) <= MOST + 1
    assert len(shelf.times) + film.left_out == 300
    assert len(log.sets[0].reps) == 5


def test_trouble_with_the_video_is_told_and_the_session_goes_on(filmed: Any, passing: Any) -> None:
    shelf, log = Shelf(UserError("The disk is full.")), Collector()
    film = Film(shelf.open)
    session = run(with_pictures(filmed), passing, film=film, log=log)
    assert session.failure is None
    assert film.trouble == "The disk is full."
    assert not film.running
    assert shelf.closed
    assert len(log.sets[0].reps) == 5


def test_a_source_without_pictures_leaves_no_video(filmed: Any, passing: Any) -> None:
    shelf = Shelf()
    run(filmed(count=30), passing, film=Film(shelf.open))
    assert shelf.times == []


def snapshot(time_s: float) -> Snapshot:
    return Snapshot(time_s, PICTURE, absent(time_s, (64, 48)), CoachState(), None, Reading())


def echoed(echo: Echo, times: list[float]) -> None:
    """Shows the snapshots one by one, each compressed before the next."""
    stage = echo.stage()
    for time_s in times:
        echo.show(snapshot(time_s))
        next(stage)
    stage.close()


def numbered() -> Callable[[object], bytes]:
    return lambda _: b"x" * 100


def test_the_delayed_mirror_shows_what_was_some_seconds_ago() -> None:
    echo = Echo(numbered(), delay_s=5.0)
    echo.want(True)
    echoed(echo, [number / 10 for number in range(101)])
    past = echo.seen(10.0)
    assert past is not None
    assert past.time_s == pytest.approx(5.0)
    assert echo.seen(4.0) is None


def test_the_delayed_mirror_keeps_some_seconds_only() -> None:
    echo = Echo(numbered(), delay_s=5.0)
    echo.want(True)
    echoed(echo, [number / 10 for number in range(3000)])
    assert echo.size <= 100 * 10 * (5.0 + echoes.MARGIN_S) + 200
    quick = Echo(numbered(), delay_s=5.0)
    quick.want(True)
    echoed(quick, [number / 1000 for number in range(3000)])
    assert quick.size == 100 * echoes.MOST


def test_the_delayed_mirror_costs_nothing_while_it_is_not_wanted() -> None:
    def costly(_: object) -> bytes:
        raise AssertionError("compressed in vain")

    echo = Echo(costly)
    stage = echo.stage()
    echo.show(snapshot(0.0))
    next(stage)
    stage.close()
    assert echo.seen(100.0) is None


def test_the_delayed_mirror_forgets_when_it_is_switched_off() -> None:
    echo = Echo(numbered())
    echo.want(True)
    echoed(echo, [0.0, 0.1])
    echo.want(False)
    assert echo.size == 0


def test_a_session_ends_with_its_delayed_mirror(filmed: Any, passing: Any) -> None:
    echo = Echo(numbered(), delay_s=1.0)
    echo.want(True)
    run(with_pictures(filmed, count=90), passing, echo=echo)
    assert echo.size > 0


def test_the_lead_in_is_shown_and_not_counted(filmed: Any, passing: Any) -> None:
    log = Collector()
    session = run(filmed(), passing, log=log, lead_in_s=3.9)
    assert session.reading.frames == 300
    assert log.sets[0].reps[0].start >= 3.8
    assert len(log.sets[0].reps) == 3


def test_the_athletes_word_counts_what_the_networks_did_not_know(filmed: Any, passing: Any) -> None:
    def doubtful(clip: Clip) -> Recognition:
        if clip.time_s > 4.0 and not told.is_set():
            told.set()
            session.tell("squat")
        return Recognition(clip.time_s, UNSURE, 0.3, "squat")

    told, log = threading.Event(), Collector()
    session = LiveSession(Parts(filmed().intake, passing().open, Coach(), log, doubtful))
    session.start()
    assert session.join(60)
    (done,) = log.sets
    assert (done.exercise, done.valid_reps, done.unsure) == ("squat", 5, False)
