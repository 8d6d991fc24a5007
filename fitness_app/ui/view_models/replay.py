"""Plays a recorded set again, without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

import numpy as np
from PySide6.QtCore import QCoreApplication

from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.workout import Rep
from fitness_app.ui import words

translate = QCoreApplication.translate

SPEEDS = (2.0, 1.0, 0.5, 0.25)
NEAR_S = 0.25
"""Who has just begun a repetition goes back to the one before."""


@dataclass(slots=True, eq=False)
class Replay:
    """`time_s` stands in the session's own time; the page calls `advance` on its timer.

    `reps` are the set's repetitions, oldest first. `looping` plays the present one again and again.
    """

    track: PoseTrack
    time_s: float
    playing: bool = True
    speed: float = 1.0
    reps: Sequence[Rep] = ()
    looping: bool = False

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

    @property
    def rep(self) -> Rep | None:
        """The repetition that is under way now, None between them."""
        return next((rep for rep in self.reps if rep.start <= self.time_s < rep.end), None)

    @property
    def told(self) -> str:
        """The present repetition in words: "Rep 3 of 8 · 92° ± 6° · Go lower."; empty between them."""
        rep = self.rep
        if rep is None:
            return ""
        number = self.reps.index(rep) + 1
        parts = [translate("replay", "Rep {0} of {1}").format(number, len(self.reps))]
        if not isnan(rep.range_deg):
            parts.append(words.range_of_motion(rep.range_deg, rep.range_error_deg))
        parts.append(" ".join(map(words.sentence, rep.cues)) if rep.valid else words.sentence(rep.reason))
        return " · ".join(part for part in parts if part)

    def advance(self, seconds: float) -> None:
        """Lets real time pass; stops at the end, unless a repetition is played again and again."""
        if not self.playing:
            return
        within = self.rep if self.looping else None
        self.seek(self.time_s + self.speed * seconds)
        if within is not None and self.time_s >= within.end:
            self.seek(within.start)
        self.playing = self.time_s < self.end_s

    def seek(self, time_s: float) -> None:
        """Goes to a time, or as near as the recording has."""
        self.time_s = min(max(time_s, self.begin_s), self.end_s)

    def toggle(self) -> None:
        """Plays or pauses; from the end it plays from the beginning."""
        if not self.playing and self.time_s >= self.end_s:
            self.time_s = self.begin_s
        self.playing = not self.playing

    def next_rep(self) -> None:
        """Goes to where the next repetition begins, to the end after the last."""
        self.seek(next((rep.start for rep in self.reps if rep.start > self.time_s), self.end_s))

    def previous_rep(self) -> None:
        """Goes to where this repetition began, or the one before where it has only just begun."""
        before = [rep.start for rep in self.reps if rep.start < self.time_s - NEAR_S]
        self.seek(before[-1] if before else self.begin_s)
