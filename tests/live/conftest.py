"""Small stand-ins for what a live session gets handed in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Self

import numpy as np
import pytest

from fitness_app.domain.frame import Frame, Waiting
from fitness_app.domain.pose import JOINTS, Pose
from fitness_app.live.stages import Intake

SIZE = (640, 480)


def squatting(time_s: float) -> Pose:
    """A stick person in side view that squats once every two seconds."""
    depth = 0.5 - 0.5 * np.cos(np.pi * time_s)
    landmarks = np.full((JOINTS, 4), 0.5, np.float32)
    landmarks[:, 3] = 0.99
    hip = np.array([0.5 - 0.12 * depth, 0.5 + 0.2 * depth])
    shoulder = hip + np.array([0.12 * depth, -0.26 + 0.05 * depth])
    rows = {11: shoulder, 23: hip, 25: (0.5 + 0.08 * depth, 0.7), 27: (0.5, 0.92), 31: (0.57, 0.94)}
    arm = {0: (0.0, -0.1), 13: (0.02, 0.12), 15: (0.1, 0.2)}
    rows |= {joint: shoulder + np.array(away) for joint, away in arm.items()} | {29: (0.49, 0.94)}
    for joint, place in rows.items():
        landmarks[joint, :2] = landmarks[joint + (joint > 0), :2] = place
    return Pose(time_s, landmarks, None, SIZE)


@dataclass
class Filmed:
    """A source of `count` recorded poses at `fps`."""

    count: int = 300
    fps: float = 30.0
    live: bool = False
    closed: list[str] = field(default_factory=list)
    fault: Exception | None = None

    @property
    def duration_s(self) -> float:
        return self.count / self.fps

    def frames(self) -> Iterator[Frame | Waiting]:
        for number in range(self.count):
            yield Frame(number / self.fps, None, squatting(number / self.fps))
        if self.fault is not None:
            raise self.fault

    @contextmanager
    def open(self) -> Iterator[Self]:
        try:
            yield self
        finally:
            self.closed.append("source")

    @property
    def intake(self) -> Intake:
        return Intake(self.open)


@dataclass
class Passing:
    """An estimator for frames that carry their pose."""

    closed: list[str] = field(default_factory=list)
    fails_at: float = np.inf

    def look(self, frame: Frame) -> Callable[[], Pose]:
        pose = frame.pose
        if frame.time_s >= self.fails_at or pose is None:
            raise RuntimeError("the landmarker broke")
        return lambda: pose

    @contextmanager
    def open(self) -> Iterator[Self]:
        try:
            yield self
        finally:
            self.closed.append("estimator")


@pytest.fixture
def filmed() -> type[Filmed]:
    return Filmed


@pytest.fixture
def passing() -> type[Passing]:
    return Passing
