"""Draws the windows of a training epoch, so that rare classes and short data sets are heard."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import NONE
from ml.augment import Augmentation, random_window, still_window
from ml.data.skeleton import SkeletonSequence, WindowSpec, moved

Labels = NDArray[np.int64]

STILL = 0.04
"""A window whose joints stray less than this from their mean place (in torsos) shows no repetition."""


NONE_SHARE = 0.35
"""The share of the windows of a training in which nobody exercises: to be taught many kinds of idleness."""
TRIES = 4
NEAR_A_HOLD = frozenset({"push_up"})
"""Exercises whose resting posture is a hold of its own: whoever keeps it is planking."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """Sequences to draw windows from.

    A class is drawn in proportion to the root of its number of sequences, and so is each source of `none`,
    which makes up `none_share` of all windows; of these `still_share` hold one posture. `holds` are the
    classes that are a posture: a window of any other exercise in which nobody moves is `none`.
    """

    sequences: Sequence[SkeletonSequence]
    classes: tuple[str, ...]
    spec: WindowSpec
    how: Augmentation
    none_share: float = NONE_SHARE
    still_share: float = 0.25
    holds: frozenset[str] = frozenset()

    def draw(self, count: int, rng: np.random.Generator) -> tuple[FloatArray, Labels]:
        """`count` windows (count, steps, 13, D + 1) and the index of the class of each."""
        chosen = rng.choice(len(self.sequences), size=count, p=self.weights())
        pairs = [self._one(self.sequences[i], rng) for i in chosen]
        return np.stack([cut for cut, _ in pairs]), np.array([label for _, label in pairs], np.int64)

    def weights(self) -> NDArray[np.float64]:
        """The chance of each sequence; within a class, long ones are drawn more often."""
        count = Counter(s.label for s in self.sequences)
        parts = Counter((s.label, s.source) for s in self.sequences)
        share = {label: number**0.5 for label, number in count.items()}
        if NONE in share and len(share) > 1:
            others = sum(value for label, value in share.items() if label != NONE)
            share[NONE] = others * self.none_share / (1 - self.none_share)
        length = np.array([np.clip(s.duration_s / self.spec.seconds, 1, 6) ** 0.5 for s in self.sequences])
        if NONE in count:  # a small source knows idle people whom no other one shows
            length *= [parts[NONE, s.source] ** -0.5 if s.label == NONE else 1.0 for s in self.sequences]
        total = {label: length[[s.label == label for s in self.sequences]].sum() for label in count}
        weights = np.array([share[s.label] / total[s.label] for s in self.sequences]) * length
        return np.asarray(weights / weights.sum())

    def _one(self, sequence: SkeletonSequence, rng: np.random.Generator) -> tuple[FloatArray, int]:
        if sequence.label == NONE and rng.random() < self.still_share:
            return self._still(rng), self.classes.index(NONE)
        for _ in range(TRIES):
            cut = random_window(sequence, self.spec, self.how, rng)
            if self._shows(sequence.label, cut):
                return cut, self.classes.index(sequence.label)
        return cut, self.classes.index(sequence.label if sequence.label in NEAR_A_HOLD else NONE)

    def _shows(self, label: str, cut: FloatArray) -> bool:
        """Whether the window can be told to be of its class: repetitions need movement."""
        return NONE not in self.classes or label in self.holds | {NONE} or moved(cut) >= STILL

    def _still(self, rng: np.random.Generator) -> FloatArray:
        """Somebody who keeps a posture that is no exercise in itself."""
        while True:
            sequence = self.sequences[int(rng.integers(len(self.sequences)))]
            if sequence.label not in self.holds | NEAR_A_HOLD:
                return still_window(sequence, self.spec, self.how, rng)
