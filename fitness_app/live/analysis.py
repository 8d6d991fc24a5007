"""The analysis of a session: poses become repetitions and snapshots."""

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from queue import Empty

from fitness_app.domain.clip import ClipWindow
from fitness_app.domain.coach import Coach
from fitness_app.domain.frame import Frame, brightness
from fitness_app.domain.placement import Scene
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import Event
from fitness_app.live.snapshot import Meter, Snapshot
from fitness_app.live.stages import PATIENCE_S, Alone, Channels, Crowd, Ended, Seen
from fitness_app.live.worker import Stage

GIVE_WAY_S = 0.0005
"""For so long the analysis leaves Python to whoever finds the person, who must begin the next look first:
that takes a fraction of it, and then runs for many milliseconds without Python."""


@dataclass(slots=True, eq=False)
class Analysis:
    """What the analysis thread owns.

    The first `lead_in_s` seconds of the source are shown and not counted: time to get into position. `echo`
    is shown every snapshot and must return at once. Between sets, before a camera, `open_crowd` gives one who
    counts the people in the picture.
    """

    coach: Coach
    window: ClipWindow | None
    channels: Channels
    meter: Meter
    lead_in_s: float = 0.0
    echo: Callable[[Snapshot], object] | None = None
    open_crowd: Callable[[], AbstractContextManager[Crowd]] = Alone
    _unanswered: bool = False
    _last: Recognition | None = None

    def stage(self) -> Stage:
        """Turns poses into repetitions and snapshots until there are no more."""
        try:
            with self.open_crowd() as crowd:
                while not self.channels.poses.exhausted:
                    seen = self.channels.poses.take(PATIENCE_S)
                    if seen is not None:
                        pose = _finished(seen)
                        self._look_around(seen.frame, pose, crowd)
                        yield from self._see(seen.frame, pose)
                    yield
                yield from self._hear_all()
        finally:
            self._finish()

    def _look_around(self, frame: Frame, pose: Pose, crowd: Crowd) -> None:
        """Tells the coach what the picture shows beside the person.

        People are counted only where somebody stands before a camera and can still be told to mend it.
        """
        if frame.image is None:
            return
        mendable = not self.channels.frames.patient and not self.coach.busy
        self.coach.notice(Scene(brightness(frame.image), crowd.people(frame, pose) if mendable else 1))

    def _see(self, frame: Frame, pose: Pose) -> Stage:
        if frame.time_s >= self.lead_in_s:
            yield from self._follow(frame, pose)
        self.meter.count(frame, pose, self.channels.frames.dropped)
        snapshot = self._snapshot(frame, pose)
        self.channels.screen.put(snapshot)
        if self.echo is not None:
            self.echo(snapshot)

    def _follow(self, frame: Frame, pose: Pose) -> Stage:
        """Lets the coach see the pose, and hear what the networks and the athlete say."""
        self._keep(self.coach.update(pose))
        if self.window is not None:
            self.window.add(pose, frame.image)
            yield from self._ask(self.window)
        with suppress(Empty):
            self._keep(self.coach.told(self.channels.words.get(block=False)))

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
        self.channels.poses.close()
        self.channels.clips.close()


def _finished(seen: Seen) -> Pose:
    """The finished pose; where a network looks at pictures, a moment after it had time to begin the next."""
    if seen.frame.image is not None:
        time.sleep(GIVE_WAY_S)
    return seen.finish()
