"""Pictures of an evaluation; matplotlib belongs to the extra `train`."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError


def figure(width: float, height: float) -> Any:
    """An empty figure that draws into files only. Raises UserError where matplotlib is missing."""
    try:
        from matplotlib.figure import Figure  # noqa: PLC0415 -- only the extra `train` has it
    except ImportError as error:
        raise UserError('Pictures need matplotlib: pip install "fitness-app[train]".') from error
    return Figure(figsize=(width, height), layout="constrained")


def confusion_picture(matrix: NDArray[np.int64], classes: Sequence[str], file: Path) -> None:
    """Draws a confusion matrix: rows are the truth, in shares of the row; the counts are written in."""
    size = 2.5 + 0.42 * len(classes)
    drawn = figure(size, size)
    axes = drawn.add_subplot()
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, column in zip(*np.nonzero(matrix), strict=True):
        dark = shares[row, column] > 0.5
        axes.text(column, row, matrix[row, column], ha="center", va="center", fontsize=7,
                  color="white" if dark else "black")  # fmt: skip
    axes.set_xticks(range(len(classes)), classes, rotation=60, ha="right")
    axes.set_yticks(range(len(classes)), classes)
    axes.set_xlabel("answer")
    axes.set_ylabel("truth")
    drawn.savefig(file, dpi=130)


def curves_picture(history: Path, file: Path) -> None:
    """Draws the losses over the epochs of `history.json`, and the accuracy on held-out people, if any."""
    epochs = json.loads(history.read_text(encoding="utf-8"))
    numbers = [epoch["number"] for epoch in epochs]
    held = bool(np.isfinite([epoch["held_loss"] for epoch in epochs]).all())
    drawn = figure(7 if held else 3.5, 3.5)
    losses, *accuracies = np.atleast_1d(drawn.subplots(1, 2 if held else 1))
    losses.plot(numbers, [epoch["loss"] for epoch in epochs], label="training")
    losses.set(xlabel="epoch", ylabel="cross-entropy")
    for axes in accuracies:
        losses.plot(numbers, [epoch["held_loss"] for epoch in epochs], label="held-out people")
        axes.plot(numbers, [epoch["held_accuracy"] for epoch in epochs])
        axes.set(xlabel="epoch", ylabel="accuracy on held-out people")
    losses.legend()
    drawn.savefig(file, dpi=130)


def reliability_picture(confidence: NDArray[np.float64], right: NDArray[np.bool_], file: Path) -> None:
    """Draws how often answers of each confidence are right; on the diagonal they mean what they say."""
    drawn = figure(4, 4)
    axes = drawn.add_subplot()
    place = np.minimum((confidence * 10).astype(int), 9)
    bins = [b for b in range(10) if (place == b).any()]
    axes.bar([(b + 0.5) / 10 for b in bins], [right[place == b].mean() for b in bins], width=0.09)
    axes.plot([0, 1], [0, 1], color="grey")
    axes.set(xlabel="confidence", ylabel="share of right answers", xlim=(0, 1), ylim=(0, 1))
    drawn.savefig(file, dpi=130)
