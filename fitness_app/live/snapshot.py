"""What the screen draws, and the figures beside it."""

import time
from dataclasses import dataclass, field, replace

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import Recognition

SMOOTHING = 0.1
"""Weight of the newest frame in the running means of rate and latency."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the session runs: frames seen and dropped, frames with a person, rate, latency, share of a file."""

    frames: int = 0
    with_pose: int = 0
    dropped: int = 0
    fps: float = 0.0
    latency_ms: float = 0.0
    progress: float | None = None
    message: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Everything that the screen shows of one moment."""

    time_s: float
    image: Image | None
    pose: Pose
    coach: CoachState
    recognition: Recognition | None
    reading: Reading = field(default_factory=Reading)

    @property
    def message(self) -> str:
        """What a live source is waiting for, empty while it gives frames."""
        return self.reading.message

    @property
    def frames(self) -> int:
        """Frames analysed so far."""
        return self.reading.frames

    @property
    def dropped(self) -> int:
        """Frames of a live source that came too fast."""
        return self.reading.dropped

    @property
    def fps(self) -> float:
        """Frames analysed per second, lately."""
        return self.reading.fps

    @property
    def latency_ms(self) -> float:
        """From the frame's arrival to this snapshot, lately."""
        return self.reading.latency_ms

    @property
    def progress(self) -> float | None:
        """Share of a file that has been seen, 0–1; None for a camera."""
        return self.reading.progress


@dataclass(slots=True, eq=False)
class Meter:
    """Counts frames; written by the session's own threads, each field by one of them."""

    duration_s: float | None = None
    message: str = ""
    time_s: float = 0.0
    keep_all: bool = False
    """Whether every latency and moment is kept, as a benchmark wants."""
    latencies_ms: list[float] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)
    _reading: Reading = field(default_factory=Reading)
    _last: float | None = None

    def count(self, frame: Frame, pose: Pose, dropped: int) -> None:
        """Takes note of one analysed frame."""
        moment = time.perf_counter()
        latency_ms = 1000 * (moment - frame.arrived)
        if self.keep_all:
            self.latencies_ms.append(latency_ms)
            self.moments.append(moment)
        self.time_s = frame.time_s
        old = self._reading
        self._reading = replace(
            old,
            frames=old.frames + 1,
            with_pose=old.with_pose + pose.present,
            dropped=dropped,
            fps=self._rate(moment, old.fps),
            latency_ms=latency_ms if not old.frames else _mean(old.latency_ms, latency_ms),
        )
        self._last = moment

    def reading(self) -> Reading:
        """The figures as they stand."""
        progress = min(1.0, self.time_s / self.duration_s) if self.duration_s else None
        return replace(self._reading, progress=progress, message=self.message)

    def _rate(self, moment: float, rate: float) -> float:
        if self._last is None or moment <= self._last:
            return rate
        newest = 1 / (moment - self._last)
        return _mean(rate, newest) if rate else newest


def _mean(old: float, new: float) -> float:
    return (1 - SMOOTHING) * old + SMOOTHING * new
