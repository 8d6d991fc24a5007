"""Movements that are no exercise, played to recogniser and coach as the app does: nothing may be counted."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from joins import padded
from sequences import captured, picture_size, track_of_sequence

from fitness_app.domain.clip import ClipWindow
from fitness_app.domain.coach import Coach
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import Event, Set, SetEnded
from fitness_app.recognition.recogniser import Recogniser
from ml.data import penn_action, utd_mhad

DELAY_S = 0.3
EXERCISES_OF_UTD = ("arm_curl", "sit_to_stand", "stand_to_sit", "lunge", "squat")
EXERCISES_OF_PENN = (
    "squat", "pushup", "pullup", "situp", "jumping_jacks", "bench_press", "clean_and_jerk", "jump_rope",
)  # fmt: skip
EXERCISES_OF_HDM = ("squat", "elbow_to_knee", "arm_circles", "hop_both_legs")


def played(track: PoseTrack, recogniser: Recogniser) -> list[Event]:
    """All events of a track whose recognitions are heard a third of a second late."""
    coach, window = Coach(), ClipWindow(recogniser.window_s)
    events: list[Event] = []
    waiting = []
    for pose in track:
        while waiting and waiting[0].time + DELAY_S <= pose.time_s:
            events += coach.heard(waiting.pop(0))
        events += coach.update(pose)
        window.add(pose)
        if clip := window.due():
            waiting.append(recogniser.recognise(clip))
    for late in waiting:
        events += coach.heard(late)
    return [*events, *coach.finish()]


def sets_of(events: list[Event]) -> list[Set]:
    """The sets that were logged."""
    return [event.set for event in events if isinstance(event, SetEnded)]


def figures(data: Path, recogniser: Recogniser) -> dict[str, object]:
    """Sequences and counted repetitions per source, and what was counted."""
    sequences: Counter[str] = Counter()
    reps: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for source, label, track in _all(data):
        sequences[source] += 1
        for found in sets_of(played(track, recogniser)):
            reps[source] += sum(rep.valid for rep in found.reps)
            seen[f"{label} as {found.exercise}{' (unsure)' if found.unsure else ''}"] += 1
    return {
        "sequences": dict(sequences),
        "repetitions": {key: reps[key] for key in sequences},
        "as": dict(seen),
    }


STILL_S = 4.0
LONELY = ("clap", "arm_cross", "pickup_throw", "bowling", "wave", "tennis_serve", "jog", "deposit_floor")
"""Movements that are also played between two rests: there a single one is all that happens."""


def _all(data: Path) -> Iterator[tuple[str, str, PoseTrack]]:
    for source, label, track in _plain(data):
        yield source, label, track
        if label in LONELY and source.endswith("test"):
            yield f"{source}, alone", label, padded(track, STILL_S)


def _plain(data: Path) -> Iterator[tuple[str, str, PoseTrack]]:
    for sequence in utd_mhad.read(data / "utd_mhad"):
        if sequence.label not in EXERCISES_OF_UTD:
            yield f"utd {sequence.split}", sequence.label, track_of_sequence(sequence)
    for name, label, track in captured(data / "hdm05.npz"):
        if label not in EXERCISES_OF_HDM:
            yield f"hdm05 {'test' if name[4:6] in ('mm', 'tr') else 'train'}", label, track
    for clip in penn_action.read(data / "penn_action"):
        if clip.label not in EXERCISES_OF_PENN and clip.split == "test":
            yield "penn test", clip.label, track_of_sequence(clip, picture_size(data, clip.name))
