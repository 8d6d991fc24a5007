"""A clip: the last seconds of a session, handed to the recognisers."""

from collections import deque
from dataclasses import dataclass, field

import numpy as np

from fitness_app.domain.frame import Image
from fitness_app.domain.framing import LOOK_BACK_S, Box, person_box
from fitness_app.domain.pose import Pose, PoseTrack, track_of


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One picture of a stream, `time_s` seconds after its start, and the square around the person in it.

    It is the frame's own array, not a copy.
    """

    time_s: float
    image: Image
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """The window that ends now: the poses of the last seconds at the source's own rate.

    `pictures` are a few of its frames, for networks that look at them; empty where none does.
    """

    track: PoseTrack
    pictures: tuple[Picture, ...] = ()

    @property
    def time_s(self) -> float:
        """The time of the newest pose."""
        return float(self.track.time_s[-1])


@dataclass(slots=True, eq=False)
class ClipWindow:
    """Collects poses and says when the next clip is due.

    A clip spans at most `window_s` seconds and at least half of that; one is due every `stride_s` seconds of
    the source's own time. A picture is kept every `picture_s` seconds, none where that is 0.
    """

    window_s: float
    stride_s: float = 0.25
    picture_s: float = 0.0
    _poses: deque[Pose] = field(default_factory=deque)
    _pictures: deque[Picture] = field(default_factory=deque)
    _next: float = 0.0
    _next_picture: float = 0.0

    def add(self, pose: Pose, image: Image | None = None) -> None:
        """Takes the newest pose, and its picture where one is due, and forgets what has left the window."""
        self._poses.append(pose)
        while self._poses[0].time_s < pose.time_s - self.window_s:
            self._poses.popleft()
        if self.picture_s and image is not None and pose.time_s >= self._next_picture:
            self._look(pose, image)

    def _look(self, pose: Pose, image: Image) -> None:
        self._next_picture = max(self._next_picture, pose.time_s - self.picture_s / 2) + self.picture_s
        landmarks = np.stack(
            [seen.landmarks for seen in self._poses if seen.time_s >= pose.time_s - LOOK_BACK_S]
        )
        self._pictures.append(Picture(pose.time_s, image, person_box(landmarks, pose.size)))
        while self._pictures[0].time_s < pose.time_s - self.window_s:
            self._pictures.popleft()

    def due(self) -> Clip | None:
        """The clip that ends with the newest pose when its time has come, else None."""
        newest = self._poses[-1].time_s
        if newest < self._next or newest - self._poses[0].time_s < self.window_s / 2:
            return None
        self._next = max(self._next + self.stride_s, newest + self.stride_s / 2)
        return Clip(track_of(self._poses), tuple(self._pictures))
