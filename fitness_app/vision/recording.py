"""A recorded pose track as a source."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fitness_app.domain.frame import Frame, Waiting
from fitness_app.domain.pose import PoseTrack
from fitness_app.vision import pose_track


class Recording:
    """Plays a pose track as fast as its reader takes it."""

    live = False

    def __init__(self, track: PoseTrack) -> None:
        self._track = track

    @property
    def duration_s(self) -> float | None:
        """From the first pose to the last."""
        return float(self._track.time_s[-1] - self._track.time_s[0])

    def frames(self) -> Iterator[Frame | Waiting]:
        """One frame for each recorded pose, without a picture."""
        for pose in self._track:
            yield Frame(pose.time_s, None, pose, time.perf_counter())


@contextmanager
def open_recording(path: Path, mirrored: bool = False) -> Iterator[Recording]:
    """Reads the recording; raises UserError where it is none."""
    track = pose_track.load(path)
    yield Recording(pose_track.mirrored(track) if mirrored else track)
