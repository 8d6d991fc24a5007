"""The one moment that everything on the review page shows."""

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from fitness_app.domain.film import Series

SPEEDS = (0.25, 0.5, 1.0, 2.0)
LOOK_EVERY_MS = 16
STEP_S = 1.0 / 30.0
"""The length of a step where no pictures are known."""
NOWHERE: Series = np.empty(0)


class Cursor(QObject):
    """One clock for picture, charts, table and timeline: seconds of the session.

    `moved` tells every new time, `changed` that it plays, pauses, loops, or runs at another speed.
    """

    moved = Signal(float)
    changed = Signal()

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        self._now = now
        self._seen = 0.0
        self._time_s = 0.0
        self._span = (0.0, 0.0)
        self._times: Series = NOWHERE
        self._speed = 1.0
        self._stretch: tuple[float, float] | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def time_s(self) -> float:
        """Where it stands."""
        return self._time_s

    @property
    def span(self) -> tuple[float, float]:
        """The first and the last moment."""
        return self._span

    @property
    def playing(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    @property
    def stretch(self) -> tuple[float, float] | None:
        """What is played again and again, None where nothing is."""
        return self._stretch

    @property
    def speed(self) -> float:
        """Seconds of the session per second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        if speed != self._speed:
            self._speed = speed
            self.changed.emit()

    def open(self, times: Series, span: tuple[float, float]) -> None:
        """Stands at the beginning of another session: `times` are those of its pictures, growing."""
        self._timer.stop()
        self._times, self._span, self._stretch = times, span, None
        self._time_s = span[0]
        self.changed.emit()
        self.moved.emit(self._time_s)

    def seek(self, time_s: float) -> None:
        """Goes to a time, or as near as the session has; whoever goes out of a stretch ends its repeating."""
        if self._stretch is not None and not self._stretch[0] <= time_s <= self._stretch[1]:
            self._stretch = None
            self.changed.emit()
        first, last = self._span
        self._time_s = min(max(time_s, first), last)
        self.moved.emit(self._time_s)

    def step(self, frames: int) -> None:
        """Pauses, and goes so many pictures on, or back where `frames` is negative."""
        self.pause()
        self.seek(self._stepped(frames))

    def play(self) -> None:
        """Moves by itself; from the end it starts again at the beginning."""
        if self.playing or self._span[0] == self._span[1]:
            return
        if self._stretch is None and self._time_s >= self._span[1]:
            self.seek(self._span[0])
        self._seen = self._now()
        self._timer.start()
        self.changed.emit()

    def pause(self) -> None:
        """Stands still."""
        if self.playing:
            self._timer.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Plays or pauses."""
        self.pause() if self.playing else self.play()

    def loop(self, start_s: float | None, end_s: float = 0.0) -> None:
        """Plays this stretch again and again and goes to its start; None goes on to the end again."""
        self._stretch = None if start_s is None else (start_s, end_s)
        if start_s is not None:
            self.seek(start_s)
        self.changed.emit()

    def tick(self) -> None:
        """Lets the time pass that has really passed."""
        now = self._now()
        passed, self._seen = now - self._seen, now
        ahead = self._time_s + self._speed * passed
        if self._stretch is not None and not self._stretch[0] <= ahead < self._stretch[1]:
            ahead = self._stretch[0]
        self.seek(ahead)
        if self._time_s >= self._span[1] and self._stretch is None:
            self.pause()

    def _stepped(self, frames: int) -> float:
        """The time of a picture before or after the present one."""
        times = self._times
        after = int(np.searchsorted(times, self._time_s + 1e-6, side="right"))
        place = after - 1 + frames
        if frames < 0 and after and times[after - 1] < self._time_s - 1e-6:
            place += 1  # between two pictures: the first step back goes to the one before
        if 0 <= place < len(times) and abs(times[place] - self._time_s) <= 1.0 * abs(frames):
            return float(times[place])
        return self._time_s + frames * STEP_S
