"""Plays a recorded set again, without a widget."""

from dataclasses import dataclass

import numpy as np

from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.ui import words

SPEEDS = (1.0, 0.5, 0.25)


@dataclass(slots=True, eq=False)
class Replay:
    """`time_s` stands in the session's own time; the page calls `advance` on its timer."""

    track: PoseTrack
    time_s: float
    playing: bool = True
    speed: float = 1.0

    @property
    def begin_s(self) -> float:
        """When the recording begins."""
        return float(self.track.time_s[0])

    @property
    def end_s(self) -> float:
        """When the recording ends."""
        return float(self.track.time_s[-1])

    @property
    def pose(self) -> Pose:
        """The newest pose at the present time."""
        place = int(np.searchsorted(self.track.time_s, self.time_s, side="right")) - 1
        return self.track[max(0, place)]

    @property
    def clock(self) -> str:
        """The present time and the end, "0:05 / 0:31"."""
        return f"{words.stopwatch(self.time_s)} / {words.stopwatch(self.end_s)}"

    def advance(self, seconds: float) -> None:
        """Lets real time pass; stops at the end."""
        if self.playing:
            self.seek(self.time_s + self.speed * seconds)
            self.playing = self.time_s < self.end_s

    def seek(self, time_s: float) -> None:
        """Goes to a time, or as near as the recording has."""
        self.time_s = min(max(time_s, self.begin_s), self.end_s)

    def toggle(self) -> None:
        """Plays or pauses; from the end it plays from the beginning."""
        if not self.playing and self.time_s >= self.end_s:
            self.time_s = self.begin_s
        self.playing = not self.playing
