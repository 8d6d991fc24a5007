"""The four stages of a session: capture, analyse, recognise, record.

Each is a generator that a thread runs or a test steps with `next`. What they hand on is frozen.
"""

import math
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Protocol

from fitness_app.domain.clip import Clip, ClipWindow
from fitness_app.domain.coach import Coach
from fitness_app.domain.frame import Frame, Source, Waiting, brightness
from fitness_app.domain.placement import Scene
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import Event
from fitness_app.live.mailbox import Mailbox
from fitness_app.live.snapshot import Meter, Snapshot
from fitness_app.live.worker import Stage

PATIENCE_S = 0.1
"""How long a stage waits before it comes to a place where it can be stopped."""


class Estimator(Protocol):
    """Finds the person in a frame."""

    def estimate(self, frame: Frame) -> Pose:
        """The pose in this frame."""


class Log(Protocol):
    """Where a session is written down."""

    def begin(self) -> None:
        """Opens the session."""

    def record(self, event: Event) -> None:
        """Writes one event; it is safe when this returns."""

    def end(self, duration_s: float) -> None:
        """Closes the session."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The last item of the record queue: how long the session was, in seconds."""

    duration_s: float


@dataclass(slots=True, eq=False)
class Channels:
    """What joins the stages."""

    frames: Mailbox[Frame] = field(default_factory=Mailbox)
    clips: Mailbox[Clip] = field(default_factory=Mailbox)
    labels: SimpleQueue[Recognition] = field(default_factory=SimpleQueue)
    records: SimpleQueue[Event | Ended] = field(default_factory=SimpleQueue)
    screen: Mailbox[Snapshot] = field(default_factory=Mailbox)


@dataclass(frozen=True, slots=True)
class Intake:
    """What is read: a source to open, for at most `limit_s` seconds of it."""

    open_source: Callable[[], AbstractContextManager[Source]]
    limit_s: float = math.inf


def capture(intake: Intake, frames: Mailbox[Frame], meter: Meter) -> Stage:
    """Reads the source; a live one may be faster than the rest, a file waits."""
    started = time.perf_counter()
    try:
        with intake.open_source() as source:
            meter.duration_s = source.duration_s
            frames.patient = not source.live
            for item in source.frames():
                match item:
                    case Waiting():
                        meter.message = item.message
                        seconds = time.perf_counter() - started
                    case Frame(time_s=seconds):
                        meter.message = ""
                        yield from _hand_on(item, frames)
                if frames.closed or seconds >= intake.limit_s:
                    return
                yield
    finally:
        frames.close()


def _hand_on(frame: Frame, frames: Mailbox[Frame]) -> Stage:
    while not frames.put(frame, PATIENCE_S) and not frames.closed:
        yield


@dataclass(slots=True, eq=False)
class Analysis:
    """What the analysis thread owns."""

    open_estimator: Callable[[], AbstractContextManager[Estimator]]
    coach: Coach
    window: ClipWindow | None
    channels: Channels
    meter: Meter
    _unanswered: bool = False
    _last: Recognition | None = None

    def stage(self) -> Stage:
        """Turns frames into poses, repetitions and snapshots until the frames end."""
        try:
            with self.open_estimator() as estimator:
                while not self.channels.frames.exhausted:
                    frame = self.channels.frames.take(PATIENCE_S)
                    if frame is not None:
                        yield from self._see(frame, estimator)
                    yield
                yield from self._hear_all()
        finally:
            self._finish()

    def _see(self, frame: Frame, estimator: Estimator) -> Stage:
        pose = estimator.estimate(frame)
        if frame.image is not None:
            self.coach.notice(Scene(brightness(frame.image)))
        self._keep(self.coach.update(pose))
        if self.window is not None:
            self.window.add(pose, frame.image)
            yield from self._ask(self.window)
        self.meter.count(frame, pose, self.channels.frames.dropped)
        self.channels.screen.put(self._snapshot(frame, pose))

    def _ask(self, window: ClipWindow) -> Stage:
        """Hands the next clip to the recogniser.

        A file waits for the answer to the clip before, so that its result never depends on the speed of the
        machine; a live session hears whatever has been answered by now.
        """
        patient = self.channels.frames.patient
        if not patient:
            self._hear_now()
        clip = window.due()
        if clip is None:
            return
        if patient:
            yield from self._hear_all()
        self._unanswered = self.channels.clips.put(clip)

    def _hear_all(self) -> Stage:
        while self._unanswered and not self.channels.clips.closed:
            self._hear_now(PATIENCE_S)
            yield

    def _hear_now(self, timeout_s: float = 0.0) -> None:
        with suppress(Empty):
            self._hear(self.channels.labels.get(timeout=timeout_s))
            while True:
                self._hear(self.channels.labels.get(timeout=0.0))

    def _hear(self, recognition: Recognition) -> None:
        self._unanswered = False
        self._last = recognition
        self._keep(self.coach.heard(recognition))

    def _keep(self, events: Iterable[Event]) -> None:
        for event in events:
            self.channels.records.put(event)

    def _snapshot(self, frame: Frame, pose: Pose) -> Snapshot:
        return Snapshot(frame.time_s, frame.image, pose, self.coach.state, self._last, self.meter.reading())

    def _finish(self) -> None:
        """Ends the set that is open, also after a failure: what was counted is written down."""
        self._keep(self.coach.finish())
        self.channels.records.put(Ended(self.meter.time_s))
        self.channels.frames.close()
        self.channels.clips.close()


def recognise(ask: Callable[[Clip], Recognition], channels: Channels) -> Stage:
    """Answers the newest clip, beside the analysis, so that a slow network never costs a repetition."""
    try:
        while not channels.clips.exhausted:
            clip = channels.clips.take(PATIENCE_S)
            if clip is not None:
                channels.labels.put(ask(clip))
            yield
    finally:
        channels.clips.close()


def record(log: Log, records: SimpleQueue[Event | Ended]) -> Stage:
    """Writes every event down, in order, until the session has ended.

    A session in which nothing was seen, because its source could not be read, leaves no trace.
    """
    begun = False
    while True:
        yield
        try:
            item = records.get(timeout=PATIENCE_S)
        except Empty:
            continue
        if not begun and item != Ended(0.0):
            log.begin()
            begun = True
        if isinstance(item, Ended):
            if begun:
                log.end(item.duration_s)
            return
        log.record(item)
