"""How well a movement is learned that the shipped model does not carry.

    python tests/benchmarks/teach.py --data KIND:PATH… [--movements hdm05:hop_both_legs …] [--json FILE]

One person at a time teaches one movement with three sets. It is then looked for in that person's other sets
and in other people's, and false alarms are counted on everything else that other people do. The person is in
no part of the bank that the head learns against.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from fitness_app.domain.doing import Doing
from fitness_app.domain.recognition import NONE
from ml import card, graphs, personal, personal_bank
from ml.batches import STILL
from ml.data import kinds
from ml.data.app_classes import relabelled
from ml.data.projection import seen_from
from ml.data.skeleton import SkeletonSequence, WindowSpec, moved
from ml.personal_examples import Example
from ml.sliding import sliding

MODEL = Path(__file__).resolve().parents[2] / "resources" / "models" / "skeleton-harnet"
MOVEMENTS = (
    "hdm05:hop_both_legs", "hdm05:deposit_floor", "hdm05:lie_down",
    "utd-mhad:boxing", "utd-mhad:jog", "utd-mhad:tennis_serve", "utd-mhad:basketball_shoot",
    "utd-mhad:bowling", "utd-mhad:baseball_swing", "msr-action3d:side_kick",
)  # fmt: skip
"""The first three the shipped network never saw; the others it learned to call no exercise."""
SET_S = 8.0
"""Data sets show a movement once: it is repeated for so long, as in a set."""
SIDE, PITCH, AWAY = 0.4, 0.1, 6.0
"""Where the camera stands: radians aside, radians down, trunk lengths away."""
TAUGHT = 3
ALIKE = {
    "jog": {"jog", "walk", "jogging"}, "tennis_serve": {"tennis_serve"}, "bowling": {"bowling", "bowl"},
    "boxing": {"boxing", "forward_punch"},
}  # fmt: skip
"""Other data sets' names of the same movement: naming them so is no false alarm."""


def as_set(sequence: SkeletonSequence, side: float = SIDE) -> SkeletonSequence:
    """The movement as a camera sees it, again and again."""
    points = sequence.points
    if points.shape[-1] == 3:
        points = seen_from(points, side, PITCH, AWAY)
    time_s = sequence.time_s - sequence.time_s[0]
    length = float(time_s[-1]) + float(np.median(np.diff(time_s)))
    times = max(1, int(np.ceil(SET_S / length)))
    again = np.concatenate([time_s + number * length for number in range(times)])
    return replace(sequence, points=np.concatenate([points] * times), time_s=again)


def windows(sequence: SkeletonSequence, spec: WindowSpec) -> list[np.ndarray]:
    """What the app sees of it, twice a second, where somebody moves."""
    cuts = [cut for _, cut in sliding(sequence.points, sequence.time_s, spec, spec.seconds)]
    return [cut for cut in cuts[::2] if moved(cut) >= STILL]


class World:
    """Everything that the data sets hold, and what the shipped network sees of it."""

    def __init__(self, data: Sequence[str], folder: Path) -> None:
        self.folder = folder
        self.sequences = kinds.load(data)
        self.model, self.network = card.load(folder)
        self.spec = WindowSpec(float(self.model.input["seconds"]), int(self.model.input["steps"]))

    def others(self, most: int) -> list[SkeletonSequence]:
        """Some sequences of every label by people who judge, as seen by a camera."""
        rng = np.random.default_rng(1)
        picked = []
        for label in sorted({(s.source, s.label) for s in self.sequences}):
            mine = [
                s for s in self.sequences if (s.source, s.label) == label and personal_bank.judges(s.person)
            ]
            picked += [mine[int(at)] for at in rng.permutation(len(mine))[:most]]
        moving = [s for s in self.sequences if s.source == "clips" and s.label == NONE and s not in picked]
        return [as_set(one) for one in (*picked, *moving)]


def trial(world: World, source: str, label: str, person: str, negatives: Sequence[SkeletonSequence]) -> dict:
    """One person teaches one movement."""
    same = [s for s in world.sequences if s.source == source and s.label == label]
    mine = [as_set(s) for s in same if s.person == person]
    others = [as_set(s) for s in same if s.person != person]
    with tempfile.TemporaryDirectory() as place:
        base, folder = Path(place) / "base", Path(place) / "personal"
        base.mkdir()
        for name in (card.CARD, card.WEIGHTS, card.GOLDEN, *graphs.FILES):
            (base / name).symlink_to((world.folder / name).resolve())
        strangers = relabelled(s for s in world.sequences if s.person != person)
        personal_bank.save(personal_bank.make(base, strangers), base / personal_bank.BANK)
        sets = [Example(s.name, "own_movement", s.points, s.time_s) for s in mine[:TAUGHT]]
        started = time.monotonic()
        verdict = personal.teach(personal.Lesson(base, folder, tuple(sets)), Doing())
        seconds = time.monotonic() - started
        found = {"movement": label, "source": source, "person": person, "kept": verdict.kept}
        found |= {"seconds": round(seconds, 1), "held_out": verdict.learned[0].after}
        found |= {"shipped": [verdict.shipped_before, verdict.shipped_after]}
        if not verdict.kept:
            return found | {"reason": verdict.reason}
        model = card.load(folder)
    alike = ALIKE.get(label, {label})
    strange = [s for s in negatives if s.label not in alike and s.person != person]
    return found | {
        "unseen_sets": shown(model, mine[TAUGHT:], world.spec),
        "unseen_people": shown(model, others, world.spec),
        "false_alarms": shown(model, strange, world.spec),
        "moving_figure": shown(model, [s for s in strange if s.name == "moving_tfjs"], world.spec),
    }


def shown(model: tuple, sequences: Sequence[SkeletonSequence], spec: WindowSpec) -> dict:
    """The shares of windows that are called the movement, surely or as the best guess; and of whole sets."""
    cuts = [(number, cut) for number, one in enumerate(sequences) for cut in windows(one, spec)]
    if not cuts:
        return {"windows": 0}
    made, network = model
    parts = [np.stack([cut for _, cut in cuts[at : at + 256]]) for at in range(0, len(cuts), 256)]
    logits = np.concatenate([card.answer(network, torch.from_numpy(part)).numpy() for part in parts])
    shares = personal.softmax(logits / made.temperature)
    own = made.classes.index("own_movement")
    named = shares.argmax(axis=1) == own
    sure = named & (shares.max(axis=1) >= made.threshold)
    number = np.array([number for number, _ in cuts])
    sets = [bool(sure[number == one].mean() > 0.5) for one in np.unique(number)]
    return {
        "windows": len(cuts), "named": float(named.mean()), "sure": float(sure.mean()),
        "sets": len(sets), "sets_sure": int(sum(sets)),
    }  # fmt: skip


def main() -> None:
    """Prints one line per trial, and the means."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--movements", nargs="+", default=MOVEMENTS)
    parser.add_argument("--people", type=int, default=3)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    torch.set_num_threads(1)
    world = World(chosen.data, chosen.model)
    negatives = world.others(most=4)
    found = []
    for name in chosen.movements:
        source, _, label = name.partition(":")
        counts = {}
        for one in world.sequences:
            if one.source == source and one.label == label:
                counts[one.person] = counts.get(one.person, 0) + 1
        people = [person for person, count in sorted(counts.items()) if count > 2]
        for person in people[: chosen.people]:
            found.append(trial(world, source, label, person, negatives))
            sys.stdout.write(json.dumps(found[-1]) + "\n")
            sys.stdout.flush()
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
