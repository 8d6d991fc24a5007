"""What lies open on the review page: one visit with everything that is shown of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import numpy as np

from fitness_app.domain.difference import Point
from fitness_app.domain.person import Calibration, Person
from fitness_app.domain.pose import JOINTS, PoseTrack
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.review import Review
from fitness_app.domain.workout import SessionDetail

NO_SIZE = (4, 3)
"""The shape of a picture of which nothing is known."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A session as corrected by people, whose it was, and all that was kept of it.

    `tracks` are the poses by set and `poses` all of them in one track (of length 0 where none were kept),
    both on the session's clock, as is everything else here. `calibrations` are by the joint's name, `earlier`
    by the exercise's. `footage` is the kept video and the session's time at its first picture, None where
    there is none; `recognitions` is what the networks said, in order of time, and `windows` says how many
    seconds each of them looked at, by the model's name.
    """

    session: SessionDetail
    person: Person
    tracks: Mapping[UUID, PoseTrack] = field(default_factory=dict)
    poses: PoseTrack = field(default_factory=lambda: joined(()))
    notes: tuple[Review, ...] = ()
    calibrations: Mapping[str, Calibration] = field(default_factory=dict)
    earlier: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    footage: tuple[Path, float] | None = None
    recognitions: tuple[Recognition, ...] = ()
    windows: Mapping[str, float] = field(default_factory=dict)

    @property
    def end_s(self) -> float:
        """The last moment of which anything is known."""
        ends = [self.session.duration_s, *(one.end for one in self.session.sets)]
        ends += [one.end for one in self.session.holds] + [one.time for one in self.recognitions]
        return max([*ends, *map(float, self.poses.time_s[-1:])])


def joined(tracks: Iterable[PoseTrack]) -> PoseTrack:
    """Tracks of one source as a single one whose times grow; where two overlap, the later one gives way.

    `world` is NaN where a track has none.
    """
    known = sorted((one for one in tracks if len(one)), key=lambda one: float(one.time_s[0]))
    if not known:
        return PoseTrack(np.empty((0, JOINTS, 4), np.float32), None, np.empty(0), NO_SIZE)
    time_s = np.concatenate([one.time_s for one in known])
    before = np.concatenate(([-np.inf], np.maximum.accumulate(time_s)[:-1]))
    kept = time_s > before
    worlds = None
    if any(one.world is not None for one in known):
        worlds = np.concatenate([_world(one) for one in known])[kept]
    landmarks = np.concatenate([one.landmarks for one in known])[kept]
    return PoseTrack(landmarks, worlds, time_s[kept], known[-1].size)


def _world(track: PoseTrack) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    blank = np.full((len(track), JOINTS, 3), np.nan, np.float32)
    return blank if track.world is None else track.world
