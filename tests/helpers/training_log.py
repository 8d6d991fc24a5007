"""Three weeks of training, made up, written through the real store."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from random import Random

import numpy as np

from fitness_app import paths
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import (
    Hold,
    HoldEnded,
    Rep,
    RepCounted,
    SessionInfo,
    Set,
    SetEnded,
    SetStarted,
)
from fitness_app.storage.store import Store
from fitness_app.vision.pose_track import load

PLANS = (("squat", 12), ("push_up", 10), ("pull_up", 6), ("sit_up", 15), ("lunge", 10))
RANGES = {"squat": 98, "push_up": 84, "pull_up": 104, "sit_up": 66, "lunge": 80}
TOO_SMALL = "The movement was too small."
KEPT = {"squat", "push_up", "lunge"}
"""Of these the movement is kept, of the others it is not."""
DAYS_AGO = (20, 18, 17, 15, 13, 12, 10, 8, 6, 5, 3, 1, 0)


def write_training(store: Store, now: datetime, days_ago: Sequence[int] = DAYS_AGO) -> list[SessionInfo]:
    """A session on each of these days before `now`, an hour earlier if that is the same day; oldest first.

    Days are those of this machine's calendar, also where one of them has 23 or 25 hours.
    """
    chance = Random(7)
    sessions = []
    here = now.astimezone().replace(tzinfo=None)
    began = max(here - timedelta(hours=1), datetime.combine(here, time()))
    for ago in days_ago:
        started = datetime.fromtimestamp((began - timedelta(days=ago)).timestamp(), UTC)
        info = SessionInfo("Ada", "Integrated Camera" if ago % 3 else "morning-session.mp4", started)
        _write_session(store, info, chance)
        sessions.append(info)
    return sessions


def _write_session(store: Store, info: SessionInfo, chance: Random) -> None:
    store.begin(info)
    clock = 5.0
    for exercise, reps in chance.sample(PLANS, 3):
        done = made_set(exercise, max(4, reps + chance.randint(-3, 3)), clock, chance)
        store.record(info.id, SetStarted(done.id, exercise, done.confidence, done.start))
        for rep in done.reps:
            store.record(info.id, RepCounted(done.id, rep))
        store.record(info.id, SetEnded(done, moving(done) if exercise in KEPT else None))
        clock = done.end + 60
    store.record(info.id, HoldEnded(Hold("plank", clock, clock + 45)))
    store.end(info.id, clock + 50)


def moving(done: Set) -> PoseTrack:
    """The demo recording, at ten poses a second for as long as the set took."""
    demo = load(paths.resources() / "demo" / "demo.npz")
    count = int(10 * (done.end - done.start))
    places = np.arange(count) % len(demo)
    return PoseTrack(demo.landmarks[places], None, done.start + np.arange(count) / 10, demo.size)


def made_set(exercise: str, count: int, start: float, chance: Random) -> Set:
    """A set of so many repetitions, every eighth of them not whole."""
    reps = []
    for number in range(count):
        begin = start + 2.6 * number
        whole = (number + 1) % 8 != 0
        reps.append(
            Rep(
                begin, begin + 1.2, begin + 2.4,
                range_deg=RANGES[exercise] + chance.uniform(-6, 6) - (0 if whole else 30),
                range_error_deg=6.4,
                eccentric_s=1.1 + chance.uniform(0, 0.3), pause_s=0.1, concentric_s=1.0,
                visibility=0.95, form=0.93, valid=whole, reason="" if whole else TOO_SMALL,
            )
        )  # fmt: skip
    return Set(exercise, 0.97, start, start + 2.6 * count, reps=tuple(reps))
