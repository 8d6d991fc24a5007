"""A session of ten minutes, made of the demo's real movement: 18,000 frames, repetitions, recognitions."""

from datetime import UTC, datetime

import numpy as np

from fitness_app import paths
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import UNSURE, ModelId, Opinion, Recognition
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.store import Store
from fitness_app.vision.pose_track import load

RATE = 30
SETS, SET_S, REP_S = 10, 60.0, 3.0
FRAMES = int(SETS * SET_S * RATE)
MODEL = ModelId("skeleton-harnet", "ab" * 32)
CUE = "Go lower, until your thighs are level."
EXERCISES = ("squat", "lunge")


def write_long_visit(store: Store, sets: int = SETS) -> SessionInfo:
    """Writes it as a session does, or only so many sets of a minute each, and says which it is."""
    info = SessionInfo("Ada", "Integrated Camera", datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    store.begin(info)
    for number in range(sets):
        done = _set(EXERCISES[number % 2], number * SET_S)
        store.record(info.id, SetStarted(done.id, done.exercise, done.confidence, done.start))
        for rep in done.reps:
            store.record(info.id, RepCounted(done.id, rep))
        store.record(info.id, SetEnded(done, _track(number)))
    for moment in np.arange(2.5, sets * SET_S, 0.25).tolist():
        store.record(info.id, _answer(moment))
    store.end(info.id, sets * SET_S)
    return info


def _set(exercise: str, start: float) -> Set:
    reps = []
    for begin in np.arange(start, start + SET_S - 0.5, REP_S).tolist():
        cues = (CUE,) if len(reps) % 7 == 3 else ()
        reps.append(Rep(begin, begin + 1.4, begin + 2.8, 92.0, 6.0, 1.4, 0.2, 1.2, 0.95, cues=cues))
    return Set(exercise, 0.97, start, start + SET_S - 1 / RATE, reps=tuple(reps))


def _track(number: int) -> PoseTrack:
    """The demo's movement at thirty pictures a second, never twice exactly the same."""
    demo = load(paths.resources() / "demo" / "demo.npz")
    count = int(SET_S * RATE)
    chance = np.random.default_rng(number)
    places = np.arange(count) % len(demo)
    landmarks = demo.landmarks[places] + chance.normal(0, 0.001, (count, 33, 4)).astype(np.float32)
    world = None if demo.world is None else demo.world[places]
    return PoseTrack(landmarks, world, number * SET_S + np.arange(count) / RATE, demo.size)


def _answer(moment: float) -> Recognition:
    label = EXERCISES[int(moment // SET_S) % 2]
    weights = np.exp(-0.5 * ((np.arange(36) - 36 * (moment % 1.0)) / 4) ** 2) + 0.05
    shares = {label: 0.9, "plank": 0.1}
    opinion = Opinion(
        label, 0.9, shares, MODEL, attention=tuple((weights / weights.sum()).tolist()), time_s=moment
    )
    sure = moment % 60 > 4
    return Recognition(moment, label if sure else UNSURE, 0.9 if sure else 0.5, label, opinion)
