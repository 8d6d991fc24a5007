"""The stages of a session beside the analysis: capture, find, recognise, record; and what joins them.

Each is a generator that a thread runs or a test steps with `next`. What they hand on is frozen.
"""

import math
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Protocol

from fitness_app.domain.clip import Clip
from fitness_app.domain.frame import Frame, Source, Waiting
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

    def look(self, frame: Frame) -> Callable[[], Pose]:
        """Looks for the person and gives what finishes the pose: to be called once, in the frames' order.

        Another thread may call it, so that the next look need not wait for it.
        """


class Crowd(Protocol):
    """Counts the people in a frame."""

    def people(self, frame: Frame, pose: Pose) -> int:
        """How many there are, the followed `pose` among them; it may look only now and then."""


class Alone(AbstractContextManager["Alone"]):
    """For whoever trains with nobody to count: it takes the person to be alone."""

    def people(self, _frame: Frame, _pose: Pose) -> int:
        """One."""
        return 1

    def __exit__(self, *_: object) -> None:
        """Nothing is held."""


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


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A frame and what finishes the pose of who is in it."""

    frame: Frame
    finish: Callable[[], Pose]


def _patient() -> Mailbox[Seen]:
    """No pose is ever lost: who finds them waits until the analysis has taken the last one."""
    return Mailbox(patient=True)


@dataclass(slots=True, eq=False)
class Channels:
    """What joins the stages."""

    frames: Mailbox[Frame] = field(default_factory=Mailbox)
    poses: Mailbox[Seen] = field(default_factory=_patient)
    clips: Mailbox[Clip] = field(default_factory=Mailbox)
    labels: SimpleQueue[Recognition] = field(default_factory=SimpleQueue)
    records: SimpleQueue[Event | Ended] = field(default_factory=SimpleQueue)
    screen: Mailbox[Snapshot] = field(default_factory=Mailbox)
    words: SimpleQueue[str] = field(default_factory=SimpleQueue)
    """The exercises that the athlete names, to be believed."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What is read: a source to open, for at most `limit_s` seconds of it.

    `onlooker` is shown every frame that is read, also those that the analysis then has no time for; it must
    return at once. `prepare` makes ready what the look for the person needs of a frame, where
    there is time for it.
    """

    open_source: Callable[[], AbstractContextManager[Source]]
    limit_s: float = math.inf
    onlooker: Callable[[Frame], object] | None = None
    prepare: Callable[[Frame], Frame] | None = None


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
                        if intake.onlooker is not None:
                            intake.onlooker(item)
                        yield from _hand_on(_ready(item, intake, frames), frames)
                if frames.closed or seconds >= intake.limit_s:
                    return
                yield
    finally:
        frames.close()


def _ready(frame: Frame, intake: Intake, frames: Mailbox[Frame]) -> Frame:
    """The frame, made ready where it will be looked at: not while an older one still waits in front of a
    network that is too slow for the source, for then this one may be dropped as well."""
    hurried = not frames.patient and not frames.empty
    return frame if intake.prepare is None or hurried else intake.prepare(frame)


def _hand_on(frame: Frame, frames: Mailbox[Frame]) -> Stage:
    while not frames.put(frame, PATIENCE_S) and not frames.closed:
        yield


def find(open_estimator: Callable[[], AbstractContextManager[Estimator]], channels: Channels) -> Stage:
    """Finds the person in every frame, one frame ahead of the analysis, whose work costs it no time.

    What can be done before is the capture's, what can be done afterwards the analysis': from one look to the
    next there is hardly anything between.
    """
    try:
        with open_estimator() as estimator:
            while not channels.frames.exhausted and not channels.poses.closed:
                frame = channels.frames.take(PATIENCE_S)
                if frame is not None:
                    yield from _tell(Seen(frame, estimator.look(frame)), channels.poses)
                yield
    finally:
        channels.poses.close()
        channels.frames.close()


def _tell(seen: Seen, poses: Mailbox[Seen]) -> Stage:
    while not poses.put(seen, PATIENCE_S) and not poses.closed:
        yield


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
