"""A live source whose frames the test decides, and sessions that watch it."""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Self
from uuid import uuid4

import numpy as np

from fitness_app import backstage
from fitness_app.domain.coach import Coach
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.frame import Frame, SourceSpec, Waiting
from fitness_app.domain.pose import JOINTS, Joint, Pose, absent
from fitness_app.live.session import LiveSession, Parts
from fitness_app.live.stages import Intake
from fitness_app.ui.services import Training

SIZE = (64, 48)


def standing(time_s: float, arms_up: bool = False) -> Pose:
    """Somebody who faces the camera, whole in the picture, perhaps with both arms up."""
    landmarks = np.full((JOINTS, 4), 0.5, np.float32)
    landmarks[:, 1] = 0.12
    landmarks[:, 3] = 0.99
    wrist = (0.02, 0.05) if arms_up else (0.45, 0.5)
    places = {
        Joint.NOSE: (0.5, 0.18),
        Joint.LEFT_SHOULDER: (0.56, 0.28),
        Joint.LEFT_ELBOW: (0.6, 0.15 if arms_up else 0.4),
        Joint.LEFT_WRIST: (0.6, wrist[0 if arms_up else 1]),
        Joint.LEFT_HIP: (0.54, 0.5),
        Joint.LEFT_KNEE: (0.54, 0.7),
        Joint.LEFT_ANKLE: (0.54, 0.9),
    }
    for joint, (x, y) in places.items():
        landmarks[joint, :2] = x, y
        if joint is not Joint.NOSE:
            landmarks[joint + 1, :2] = 1.0 - x, y
    return Pose(time_s, landmarks, None, SIZE)


class Puppet:
    """A live source at 30 frames a second; the person in it stands, or holds both arms up.

    Its time goes on by its frames: on a machine that is busy the person is slow, and leaves out nothing.
    `rests` says of an opening, counted from 1, after how many seconds of it the time stands still.
    """

    live = True
    duration_s = None

    def __init__(self) -> None:
        self.arms_up = False
        self.present = True
        self.grey = 120
        self.over = threading.Event()
        self.rests: dict[int, float] = {}
        self.now_s = 0.0
        self.opened_times = 0
        self.open_now = 0
        self.most_open = 0

    @contextmanager
    def opened(self) -> Iterator["Puppet"]:
        self.opened_times += 1
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            yield self
        finally:
            self.open_now -= 1

    def frames(self) -> Iterator[Frame | Waiting]:
        opening, self.now_s = self.opened_times, 0.0
        while not self.over.wait(1 / 30):
            if self.now_s >= self.rests.get(opening, math.inf):
                yield Waiting("")
                continue
            self.now_s += 1 / 30
            pose = standing(self.now_s, self.arms_up) if self.present else absent(self.now_s, SIZE)
            image = np.full((SIZE[1], SIZE[0], 3), self.grey, np.uint8)
            image.flags.writeable = False
            yield Frame(self.now_s, image, pose, time.perf_counter())


class NoEstimator:
    """Takes the pose that a frame carries."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def look(self, frame: Frame) -> Callable[[], Pose]:
        return lambda: frame.pose or absent(frame.time_s, SIZE)


def previewing(puppet: Puppet) -> Any:
    """Previews that watch the puppet."""

    def preview(_: SourceSpec, exercise: str | None) -> LiveSession:
        coach = Coach(exercise_named(exercise) if exercise else None)
        return LiveSession(Parts(Intake(puppet.opened), NoEstimator, coach, backstage.Finished()))

    return preview


def training(puppet: Puppet, **more: Any) -> Any:
    """Sessions that watch the puppet; `more` goes to their parts."""

    def start(_: SourceSpec, exercise: str | None) -> Training:
        log = backstage.Finished()
        coach = Coach(exercise_named(exercise) if exercise else None)
        parts = Parts(Intake(puppet.opened), NoEstimator, coach, log, **more)
        return Training(uuid4(), LiveSession(parts), lambda: log.done)

    return start
