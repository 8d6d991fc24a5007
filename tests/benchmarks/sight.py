"""By what could a sure but wrong answer of the network be told, and what would that cost of the right ones?

A gate says unsure below a figure. `silences_all` is what a gate costs that is so high that it silences every
wrong answer; `held_out` is one whose height is the lowest right answer of the other people.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.clip import ClipWindow
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.posture import on_head
from fitness_app.domain.reading import SignalReader
from fitness_app.domain.recognition import NONE
from ml.data import clips
from ml.predictor import SkeletonPredictor

LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
LEGS = ("knee", "ankle")


@dataclass(frozen=True, slots=True)
class Answer:
    """One sure answer: whose clip it is of, whether it is right, and how well its window was seen."""

    clip: str
    person: str
    right: bool
    seen: dict[str, float]


def figures(data: Path, track: Callable[[str], PoseTrack], predictor: SkeletonPredictor) -> dict[str, object]:
    """For every gate: the figures of right and wrong answers, and what the gate costs."""
    lines = clips.lines(data / "clips" / "real" / "counts.csv")
    answers = [answer for line in lines for answer in _answers(line, track(line["file"]), predictor)]
    wrong = [answer for answer in answers if not answer.right]
    right = [answer for answer in answers if answer.right]
    gates = right[0].seen if wrong else ()
    return {
        "right": len(right),
        "wrong": {clip: sum(answer.clip == clip for answer in wrong) for clip in {a.clip for a in wrong}},
        "gates": {gate: _cost(gate, right, wrong) for gate in gates},
    }


def _answers(line: dict[str, str], track: PoseTrack, predictor: SkeletonPredictor) -> Iterator[Answer]:
    window = ClipWindow(predictor.window_s)
    for pose in track:
        window.add(pose)
        if (due := window.due()) is None:
            continue
        said = predictor.predict(due.track)
        if said.label != NONE and said.confidence >= predictor.threshold:
            right = said.label == line["exercise"]
            yield Answer(line["file"], line["person"], right, _seen(due.track, said.label))


def _seen(track: PoseTrack, label: str) -> dict[str, float]:
    """How well a window was seen that is called `label`: visibilities 0–1 over its poses, shares of them."""
    present = np.isfinite(track.landmarks[..., 0]).any(axis=1)
    mean = track.landmarks[present][..., 3].mean(axis=0)
    better = {name: max(mean[joint(name, side)] for side in (0, 1)) for name in LIMBS}
    needed = exercise_named(label).needed
    return {
        "joints that are counted by": float(
            max(min(mean[joint(name, side)] for name in needed) for side in (0, 1))
        ),
        "six joints, better side": float(np.mean(list(better.values()))),
        "knees and ankles": float(max(better[name] for name in LEGS)),
        "share in the posture": _in_posture(track, label),
        "share not on the head": 1.0 - on_head(track),
    }


def _in_posture(track: PoseTrack, label: str) -> float:
    """The share of the poses in which counting takes the body to be in the posture of the exercise."""
    bodies, reader = Bodies(), SignalReader(exercise_named(label))
    found = []
    for pose in track:
        reader.read(bodies.body(pose))
        if pose.present:
            found.append(not reader.outside)
    return sum(found) / len(found)


def _cost(gate: str, right: list[Answer], wrong: list[Answer]) -> dict[str, object]:
    highest = max(answer.seen[gate] for answer in wrong)
    lost = [answer.clip for answer in right if answer.seen[gate] <= highest]
    held_out = {
        person: min(answer.seen[gate] for answer in right if answer.person != person)
        for person in {answer.person for answer in (*right, *wrong)}
    }
    return {
        "wrong": [round(min(answer.seen[gate] for answer in wrong), 3), round(highest, 3)],
        "right_from": round(min(answer.seen[gate] for answer in right), 3),
        "silences_all": {"right_lost": len(lost), "clips": sorted(set(lost))},
        "held_out": {
            "wrong_silenced": sum(answer.seen[gate] < held_out[answer.person] for answer in wrong),
            "right_lost": sum(answer.seen[gate] < held_out[answer.person] for answer in right),
        },
    }
