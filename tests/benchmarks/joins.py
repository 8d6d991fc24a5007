"""Longer sessions made of real clips: counts add up, start anew with each exercise, and ignore the rest."""

from collections.abc import Callable

import numpy as np

from fitness_app.domain.pose import PoseTrack

Load = Callable[[str], PoseTrack]
FPS = 30
STIR_M = 0.002
"""Somebody who stands still trembles by so much."""

SESSIONS: dict[str, tuple[list[str | float], list[tuple[str, tuple[int, int]]]]] = {
    "squats, then push-ups": (
        ["squat_mediapipe", "pushup_mediapipe"],
        [("squat", (5, 5)), ("push_up", (5, 5))],
    ),
    "push-ups, squats, push-ups": (
        ["pushup_mediapipe", "squat_mediapipe", "pushup_mediapipe"],
        [("push_up", (5, 5)), ("squat", (5, 5)), ("push_up", (5, 5))],
    ),
    "squats twice": (["squat_mediapipe"] * 2, [("squat", (10, 10))]),
    "pull-ups twice": (["pullup_a11"] * 2, [("pull_up", (6, 6))]),
    "moving about a set of squats": (
        ["moving_tfjs", "squat_mediapipe", "moving_tfjs"],
        [("squat", (5, 5))],
    ),
    "moving about a set of push-ups": (
        ["moving_tfjs", "pushup_mediapipe", "moving_tfjs"],
        [("push_up", (5, 5))],
    ),
    "a pause of 6 s": (["squat_a19", 6.0, "squat_a19"], [("squat", (4, 4))]),
    "a rest of 14 s": (["squat_a19", 14.0, "squat_a19"], [("squat", (2, 2)), ("squat", (2, 2))]),
    "four exercises": (
        ["situp_a3", "pushup_c37", "dip_a08", "pullup_a09"],
        [("sit_up", (5, 5)), ("push_up", (3, 4)), ("dip", (1, 2)), ("pull_up", (4, 4))],
    ),
    "a plank, then push-ups": (["plank_a9", "pushup_a13"], [("push_up", (2, 2))]),
}
"""Clips and seconds of standing still, and the sets with the least and most repetitions that are right."""


def session_of(parts: list[str | float], load: Load) -> PoseTrack:
    """The clips one after the other; a number is a rest of so many seconds in the last pose."""
    whole: PoseTrack | None = None
    for part in parts:
        if isinstance(part, str):
            follows = load(f"{part}.mp4")
        else:
            assert whole is not None
            follows = still(whole, -1, part)
        whole = follows if whole is None else joined(whole, follows)
    assert whole is not None
    return whole


def padded(track: PoseTrack, seconds: float) -> PoseTrack:
    """The person stands still before and after."""
    return joined(joined(still(track, 0, seconds), track), still(track, -1, seconds))


def joined(one: PoseTrack, other: PoseTrack) -> PoseTrack:
    """One track after the other."""
    times = other.time_s - other.time_s[0] + one.time_s[-1] + 1 / FPS
    return PoseTrack(
        np.concatenate((one.landmarks, other.landmarks)),
        np.concatenate((_world(one), _world(other))),
        np.concatenate((one.time_s, times)),
        one.size,
    )


def still(track: PoseTrack, index: int, seconds: float) -> PoseTrack:
    """One pose of a track, kept for so long."""
    count = round(seconds * FPS)
    world = np.repeat(_world(track)[index][None], count, axis=0)
    world = world + np.random.default_rng(0).normal(0.0, STIR_M, world.shape)
    landmarks = np.repeat(track.landmarks[index][None], count, axis=0)
    return PoseTrack(landmarks, world.astype(np.float32), np.arange(count) / FPS, track.size)


def _world(track: PoseTrack) -> np.ndarray:
    if track.world is not None:
        return track.world
    return np.full((*track.landmarks.shape[:2], 3), np.nan, np.float32)
