"""Another movement as a ghost over the picture: placed on the person's hips, as large as the person."""

import math
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies, torso_size
from fitness_app.domain.comparison import Take
from fitness_app.domain.film import Series, film_of
from fitness_app.domain.pose import Joint, Pose, PoseTrack

LOOKS = 60
"""Size and side are told from so many poses, evenly spread over the set."""
LEAST_TRUNK = 0.01
"""Picture heights; a smaller trunk tells no size."""
ACROSS = ("side", "oblique")
"""Seen from there the body points to the left or the right of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Ghost:
    """The poses of another set, how much larger they have to be, and whether they are turned over."""

    poses: PoseTrack
    scale: float
    mirrored: bool

    def over(self, pose: Pose, moment_s: float) -> Series | None:
        """(33, 2) shares of the picture: the other one's joints of `moment_s`, on the hips of `pose`.

        None where either of the two is not to be seen.
        """
        other = self.poses[nearest(self.poses, moment_s)]
        here, there = hips(pose), hips(other)
        if here is None or there is None:
            return None
        away = (other.points.astype(np.float64) - there) * self.scale
        away[:, 0] *= -1.0 if self.mirrored else 1.0
        width, height = pose.size
        return np.asarray((here + away) / (width / height, 1.0))


def ghost_of(one: Take, other: Take) -> Ghost | None:
    """The ghost of the second set over the first; None where the size of either cannot be told."""
    if one.track is None or other.track is None:
        return None
    here, there = trunk(one.track), trunk(other.track)
    if not (here > LEAST_TRUNK and there > LEAST_TRUNK):
        return None
    return Ghost(other.track, here / there, mirrored(one, other))


def nearest(track: PoseTrack, time_s: float) -> int:
    """The number of the pose whose time is nearest."""
    after = int(np.searchsorted(track.time_s, time_s))
    around = [place for place in (after - 1, after) if 0 <= place < len(track)]
    return min(around, key=lambda place: abs(float(track.time_s[place]) - time_s))


def hips(pose: Pose) -> Series | None:
    """(2,) the middle of the hips in picture heights."""
    points = pose.points.astype(np.float64)
    middle = (points[Joint.LEFT_HIP] + points[Joint.RIGHT_HIP]) / 2.0
    return middle if bool(np.isfinite(middle).all()) else None


def _looks(track: PoseTrack) -> list[Pose]:
    places = np.unique(np.linspace(0, len(track) - 1, min(LOOKS, len(track))).round().astype(int))
    return [pose for pose in (track[int(place)] for place in places) if pose.present]


def trunk(track: PoseTrack) -> float:
    """Picture heights from shoulders to hips, as long as it is seen in a quarter of the poses."""
    sizes = [torso_size(pose.points.astype(np.float64)) for pose in _looks(track)]
    known = [size for size in sizes if math.isfinite(size)]
    return float(np.percentile(known, 75)) if known else math.nan


def mirrored(one: Take, other: Take) -> bool:
    """Whether one camera stood on the other side: left instead of right, or behind instead of before."""
    views = [take.quality.view for take in (one, other)]
    across = [view.name in ACROSS for view in views]
    if across[0] != across[1] or any(view.name == "unknown" for view in views):
        return False
    if not across[0]:
        return views[0].facing != views[1].facing
    return _heading(one) != _heading(other)


def _heading(take: Take) -> float:
    """1 where the person looks to the right of the picture, else -1."""
    bodies = Bodies()
    assert take.track is not None
    return film_of([bodies.body(pose) for pose in _looks(take.track)], take.quality.view).facing
