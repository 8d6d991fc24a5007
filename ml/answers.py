"""Asks a skeleton model about sequences: once for a whole clip, or for every window that slides over it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from fitness_app.domain.pose import FloatArray
from ml.augment import whole_window
from ml.card import Card
from ml.data.projection import seen_from
from ml.data.skeleton import SkeletonSequence, WindowSpec, moved
from ml.sliding import sliding
from ml.training import logits_of

VIEWS = 4
FOREIGN = -1
"""The label of a sequence whose class the model does not carry."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """Logits (n, classes), the true class (n,), the sequence (n,) and time (n,) each belongs to.

    `moved` (n,) is how far the joints moved in the window, in torsos.
    """

    logits: FloatArray
    labels: NDArray[np.int64]
    clips: NDArray[np.int64]
    times: NDArray[np.float64]
    moved: NDArray[np.float64]


def ask(
    card: Card, network: nn.Module, sequences: Sequence[SkeletonSequence], first_s: float | None = None
) -> Answers:
    """The model's answers on all windows of `sequences`.

    Whole clips where the model was trained on such, else windows that slide as in the app; a sequence in
    three dimensions is then looked at from four sides. The first answer comes when the window is full, or
    `first_s` seconds after the start.
    """
    spec = WindowSpec(float(card.input["seconds"]), int(card.input["steps"]))
    first = spec.seconds if first_s is None else first_s
    asked = [
        (number, end, cut)
        for number, sequence in enumerate(sequences)
        for end, cut in _windows(sequence, spec, bool(card.input.get("whole")), first)
    ]
    classes = {name: index for index, name in enumerate(card.classes)}
    logits = logits_of(network, torch.from_numpy(np.stack([cut for _, _, cut in asked])))
    return Answers(
        logits=logits.numpy(),
        labels=np.array([classes.get(sequences[number].label, FOREIGN) for number, _, _ in asked]),
        clips=np.array([number for number, _, _ in asked]),
        times=np.array([end for _, end, _ in asked]),
        moved=np.array([moved(cut) for _, _, cut in asked]),
    )


def _windows(
    sequence: SkeletonSequence, spec: WindowSpec, whole: bool, first_s: float
) -> list[tuple[float, FloatArray]]:
    if whole:
        return [(sequence.duration_s, whole_window(sequence, spec))]
    if sequence.points.shape[-1] == 2:
        return sliding(sequence.points, sequence.time_s, spec, first_s)
    sides = np.arange(VIEWS) * 2 * np.pi / VIEWS
    pictures = [seen_from(sequence.points, float(side), 0.1, 6.0) for side in sides]
    return [pair for points in pictures for pair in sliding(points, sequence.time_s, spec, first_s)]


def probabilities(logits: FloatArray, temperature: float) -> NDArray[np.float64]:
    """Calibrated probabilities (n, classes)."""
    return np.asarray(torch.from_numpy(logits.astype(np.float64) / temperature).softmax(dim=1).numpy())


def by_clip(shares: NDArray[np.float64], clips: NDArray[np.int64]) -> NDArray[np.float64]:
    """The mean of the windows' probabilities for each sequence, in order: (sequences, classes)."""
    return np.stack([shares[clips == number].mean(axis=0) for number in np.unique(clips)])
