"""What lies ready when a personal head is taught: the frozen network's sight of the sets, and the bank."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from fitness_app.domain.doing import Doing
from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import NONE
from ml import card, personal_bank, personal_examples
from ml.data.skeleton import WindowSpec
from ml.engine import SkeletonEngine, Where, skeleton_engine
from ml.personal_bank import Bank
from ml.personal_examples import Example
from ml.personal_head import Head, Labels, Shares, combined, fit, softmax
from ml.personal_judge import MOST_FALSE, SHIPPED_SLACK

SHIFTS = np.arange(0.0, 8.1, 0.5)
"""How far taught movements are made less likely, until they take little enough from others."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the frozen network sees of an example: spoiled windows to learn from, plain ones to judge by."""

    example: Example
    learn: FloatArray
    judge: FloatArray
    base: Shares
    windows: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """All that lies ready for learning: the shipped card, its bank, the examples, and the labels' classes."""

    model: card.Card
    network: SkeletonEngine
    bank: Bank
    seen: tuple[Seen, ...]
    labels: tuple[str, ...]
    classes: tuple[str, ...]
    rest: Shares

    @property
    def taught(self) -> list[int]:
        """The class of each label."""
        return [self.classes.index(label) for label in self.labels]


def prepared(base: Path, examples: Sequence[Example], doing: Doing) -> Desk:
    """Looks at everything with the frozen network, once."""
    doing.step("Loading the network", 0.0)
    model, network = card.read(base), skeleton_engine(base, Where("cpu"))
    bank = personal_bank.load(base)
    spec = WindowSpec(float(model.input["seconds"]), int(model.input["steps"]))
    rng = np.random.default_rng(0)
    seen = []
    for number, example in enumerate(examples):
        doing.step("Looking at the sets", 0.02 + 0.28 * number / len(examples))
        seen.append(_looked_at(example, network, spec, model.temperature, rng))
    labels = tuple(sorted({one.label for one in examples}))
    classes = (*model.classes, *(label for label in labels if label not in model.classes))
    return Desk(model, network, bank, tuple(seen), labels, classes, softmax(bank.logits / model.temperature))


def _looked_at(
    example: Example, network: SkeletonEngine, spec: WindowSpec, temperature: float, rng: np.random.Generator
) -> Seen:
    learn, _ = network.embed(personal_examples.drawn(example, spec, rng))
    windows = personal_examples.plain(example, spec)
    judge, logits = network.embed(windows)
    return Seen(example, learn, judge, softmax(logits / temperature), windows)


def taught_head(desk: Desk, use: Sequence[int]) -> Head:
    """The head that learned from some of the examples, and is shy enough of all other movements."""
    learning = ~desk.bank.judges
    mine = [desk.seen[number] for number in use]
    features = np.concatenate([desk.bank.features[learning], *(one.learn for one in mine)])
    labels = [np.array(_own_labels(desk, desk.bank.labels[learning]))]
    labels += [np.full(len(one.learn), desk.labels.index(one.example.label) + 1) for one in mine]
    found = fit(features, np.concatenate(labels).astype(np.int64), len(desk.labels))
    return _shy(desk, found)


def _own_labels(desk: Desk, classes: Labels) -> Labels:
    """A window of the bank is anything else, unless its class is one of those that are taught again."""
    own = np.zeros(len(classes), np.int64)
    for number, place in enumerate(desk.taught, start=1):
        own[classes == place] = number
    return own


def _shy(desk: Desk, head: Head) -> Head:
    """The same head, its taught movements made less likely until it takes little from all others."""
    for shift in SHIFTS:
        shyer = replace(head, bias=(head.bias - shift).astype(np.float32))
        before, after = shipped_accuracy(desk, shyer)
        if false_alarms(desk, shyer) <= MOST_FALSE and after >= before - SHIPPED_SLACK / 2:
            return shyer
    return shyer


def false_alarms(desk: Desk, head: Head) -> float:
    """The share of judging windows that are surely called a taught movement without being one."""
    shares, labels = on_bank(desk, head)
    sure, best = shares.max(axis=1) >= desk.model.threshold, shares.argmax(axis=1)
    return float((sure & (best != labels) & np.isin(best, desk.taught)).mean())


def on_bank(desk: Desk, head: Head) -> tuple[Shares, Labels]:
    """The new model's shares on the judging windows, and their classes."""
    judges = desk.bank.judges
    own = head.shares(desk.bank.features[judges])
    return combined(own, desk.rest[judges], desk.taught, len(desk.classes)), desk.bank.labels[judges]


def shipped_accuracy(desk: Desk, head: Head) -> tuple[float, float]:
    """The accuracies on the shipped exercises, without and with the head, of people who judge.

    What is no exercise is not among them: false alarms are counted apart.
    """
    shares, labels = on_bank(desk, head)
    exercises = labels != desk.classes.index(NONE)
    without = desk.rest[desk.bank.judges].argmax(axis=1) == labels
    return float(without[exercises].mean()), float((shares.argmax(axis=1) == labels)[exercises].mean())
