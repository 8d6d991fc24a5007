"""A movement that no model carries, made here: the body bends aside, one arm goes over the head."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from fitness_app.domain.pose import Joint, PoseTrack
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.store import Store
from fitness_app.vision import pose_track

STANDING = {
    Joint.NOSE: (0, -40), Joint.LEFT_SHOULDER: (20, 0), Joint.RIGHT_SHOULDER: (-20, 0),
    Joint.LEFT_ELBOW: (25, 60), Joint.RIGHT_ELBOW: (-25, 60), Joint.LEFT_WRIST: (25, 110),
    Joint.RIGHT_WRIST: (-25, 110), Joint.LEFT_HIP: (15, 100), Joint.RIGHT_HIP: (-15, 100),
    Joint.LEFT_KNEE: (15, 185), Joint.RIGHT_KNEE: (-15, 185), Joint.LEFT_ANKLE: (15, 270),
    Joint.RIGHT_ANKLE: (-15, 270),
}  # fmt: skip
UPPER = (
    Joint.NOSE, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_ELBOW, Joint.RIGHT_ELBOW,
    Joint.LEFT_WRIST, Joint.RIGHT_WRIST,
)  # fmt: skip


def windmill(path: Path, number: int, seconds: float = 9.0) -> Path:
    """A recording of a few repetitions, a little slower and wider by their number."""
    pose_track.save(windmill_track(number, seconds), path)
    return path


def windmill_track(number: int, seconds: float = 9.0) -> PoseTrack:
    """The same as a track."""
    time_s = np.arange(int(seconds * 20)) / 20.0
    swing = 0.5 - 0.5 * np.cos(2 * np.pi * time_s / (1.8 + 0.1 * number))
    landmarks = np.full((len(time_s), 33, 4), np.nan, np.float32)
    for joint, place in STANDING.items():
        landmarks[:, joint, :2] = (np.array(place) + np.array([150, 100])) / 480
        landmarks[:, joint, 2:] = (0.0, 1.0)
    for joint in UPPER:
        landmarks[:, joint, 0] += (60 + 4 * number) / 480 * swing
    landmarks[:, Joint.LEFT_ELBOW, 1] -= 90 / 480 * swing
    landmarks[:, Joint.LEFT_WRIST, 1] -= 190 / 480 * swing
    landmarks[..., :2] += np.random.default_rng(number).normal(0, 0.002, (len(time_s), 33, 2))
    return PoseTrack(landmarks, None, time_s, (480, 480))


def write_sets(store: Store, label: str, numbers: Sequence[int], athlete: str = "Ada") -> list[Set]:
    """A session with a set of the movement for each number, recorded under this label; gives the sets."""
    info = SessionInfo(athlete, "camera", datetime.now(UTC) - timedelta(hours=1))
    store.begin(info)
    made = []
    for place, number in enumerate(numbers):
        track, start = windmill_track(number), 30.0 * place
        moved = PoseTrack(track.landmarks, None, track.time_s + start, track.size)
        rep = Rep(start, start + 1, start + 2, 90.0, 6.0, 1.0, 0.0, 1.0, 1.0)
        one = Set(label, 0.9, start, start + 9, reps=(rep,))
        store.record(info.id, SetStarted(one.id, label, 0.9, start))
        store.record(info.id, RepCounted(one.id, rep))
        store.record(info.id, SetEnded(one, moved))
        made.append(one)
    store.end(info.id, 30.0 * len(made))
    return made
