"""What the data sets' labels mean to the app: an exercise, "none", or nothing that may be taught."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from fitness_app.domain.recognition import NONE
from ml.data.skeleton import SkeletonSequence

CLASSES = (
    "arm_circles",
    "bench_press",
    "bicep_curl",
    "clean_and_jerk",
    "dip",
    "elbow_to_knee",
    "jump_rope",
    "jumping_jack",
    "lunge",
    NONE,
    "plank",
    "pull_up",
    "push_up",
    "sit_to_stand",
    "sit_up",
    "squat",
)
"""The classes of the app's model."""

UNPROVEN = frozenset({"dip"})
"""Classes that too few people show for a figure on unseen people: they are judged apart."""

HOLDS = frozenset({"plank"})
"""Exercises that are a posture: only they may be told from a window in which nothing moves."""

EXERCISES: Mapping[str, Mapping[str, str]] = {
    "penn-action": {
        "bench_press": "bench_press",
        "clean_and_jerk": "clean_and_jerk",
        "jump_rope": "jump_rope",
        "jumping_jacks": "jumping_jack",
        "pullup": "pull_up",
        "pushup": "push_up",
        "situp": "sit_up",
        "squat": "squat",
    },
    "utd-mhad": {
        "arm_curl": "bicep_curl",
        "lunge": "lunge",
        "sit_to_stand": "sit_to_stand",
        "squat": "squat",
        "stand_to_sit": "sit_to_stand",
    },
    "hdm05": {"arm_circles": "arm_circles", "elbow_to_knee": "elbow_to_knee", "squat": "squat"},
    "msr-action3d": {},
    "generated": {
        "arm_circle": "arm_circles",
        "bench_press": "bench_press",
        "bicep_curl": "bicep_curl",
        "cable_curl": "bicep_curl",
        "decline_push_up": "push_up",
        "floor_press": "bench_press",
        "incline_bench_press": "bench_press",
        "plank": "plank",
        "pull_up": "pull_up",
        "push_up": "push_up",
        "squat": "squat",
        "tricep_dip": "dip",
    },
}
"""Labels that are exercises of the app, by source; all others of these sources are no exercise of it."""

AMBIGUOUS: Mapping[str, frozenset[str]] = {
    "hdm05": frozenset({"deposit_floor", "hop_both_legs", "lie_down"}),
    "generated": frozenset(
        {"arnold_press", "bicycle_crunch", "bulgarian_split_squat", "burpee", "deadlifts", "overhead_press"}
    ),
}
"""Labels that look like an exercise of the app without being one: they would teach a contradiction."""


def app_label(source: str, label: str) -> str | None:
    """The app's class of a data set's label, None where it must not be taught.

    A source that is not listed already uses the app's own names.
    """
    if label in AMBIGUOUS.get(source, frozenset()):
        return None
    if source not in EXERCISES:
        return label
    return EXERCISES[source].get(label, NONE)


def relabelled(sequences: Iterable[SkeletonSequence]) -> list[SkeletonSequence]:
    """The sequences under the app's classes, without the ambiguous ones."""
    named = ((s, app_label(s.source, s.label)) for s in sequences)
    return [replace(s, label=label) for s, label in named if label is not None]
