"""Windows of a model's own classes, for the bank that a personal head learns against."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import NONE
from ml.batches import STILL, Mixture
from ml.data.app_classes import HOLDS
from ml.data.projection import seen_from
from ml.data.skeleton import SkeletonSequence, WindowSpec, moved
from ml.sliding import sliding

TAUGHT_EACH, TAUGHT_NONE = 40, 420
JUDGED_EACH, JUDGED_NONE = 25, 300
"""Windows of each class, and of no exercise."""

Labelled = tuple[FloatArray, int]


def taught(mixture: Mixture, rng: np.random.Generator) -> list[Labelled]:
    """Windows as in training, so many of each class."""
    wanted = {number: _wanted(name, TAUGHT_EACH, TAUGHT_NONE) for number, name in enumerate(mixture.classes)}
    found: list[Labelled] = []
    for number, name in enumerate(mixture.classes):
        mine = [one for one in mixture.sequences if one.label == name]
        left = wanted[number] if mine else 0
        for _ in range(4 * left):  # a still window of an exercise counts as none: drawn again
            if left and (pair := _drawn(mixture, mine, number, rng)) is not None:
                found.append(pair)
                left -= 1
    return found


def _drawn(
    mixture: Mixture, mine: Sequence[SkeletonSequence], number: int, rng: np.random.Generator
) -> Labelled | None:
    """One window of the sequences of a class; None where it shows another one."""
    windows, labels = replace(mixture, sequences=[mine[int(rng.integers(len(mine)))]]).draw(1, rng)
    return (windows[0], number) if int(labels[0]) == number else None


def judging(
    sequences: Sequence[SkeletonSequence], classes: Sequence[str], spec: WindowSpec, rng: np.random.Generator
) -> list[Labelled]:
    """Windows as a camera gives them: one of each sequence in turn, so that everybody is heard."""
    found: dict[int, list[Labelled]] = defaultdict(list)
    for index in rng.permutation(len(sequences)):
        sequence = sequences[int(index)]
        number = classes.index(sequence.label)
        if len(found[number]) < _wanted(sequence.label, JUDGED_EACH, JUDGED_NONE):
            found[number] += _some_of(sequence, number, spec, rng)
    return [pair for number, pairs in found.items() for pair in pairs[: _limit(classes[number])]]


def _limit(name: str) -> int:
    return _wanted(name, JUDGED_EACH, JUDGED_NONE)


def _wanted(name: str, each: int, none: int) -> int:
    return none if name == NONE else each


def _some_of(
    sequence: SkeletonSequence, number: int, spec: WindowSpec, rng: np.random.Generator
) -> Iterator[Labelled]:
    """At most two windows of a sequence in which somebody moves, or holds what is a posture."""
    points = sequence.points
    if points.shape[-1] == 3:
        points = seen_from(points, rng.uniform(0, 2 * np.pi), 0.1, 6.0)
    cuts = [cut for _, cut in sliding(points, sequence.time_s, spec, spec.seconds)]
    shown = [cut for cut in cuts if sequence.label in HOLDS | {NONE} or moved(cut) >= STILL]
    for place in rng.permutation(len(shown))[:2]:
        yield shown[int(place)], number
