"""How good a classifier is, in the figures that papers give."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ml.calibrate import expected_error

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]


def figures(probabilities: Floats, labels: Labels, classes: Sequence[str]) -> dict[str, Any]:
    """Accuracy, top-5, precision, recall and F1 (macro and weighted), ROC-AUC, calibration error, coverage.

    `probabilities` (n, classes) and `labels` (n,); shares, not per cent. Classes without a sample are left
    out of the averages; the ROC-AUC is None where there is but one class.
    """
    matrix = confusion(probabilities, labels)
    table = per_class(matrix, classes)
    present = [row for row in table if row["samples"]]
    return {
        "samples": len(labels),
        "accuracy": accuracy(probabilities, labels),
        "standard_error": standard_error(accuracy(probabilities, labels), len(labels)),
        "top5": top(probabilities, labels, 5),
        **{f"macro_{name}": float(np.mean([row[name] for row in present])) for name in SCORES},
        **{f"weighted_{name}": weighted(present, name) for name in SCORES},
        "roc_auc": float(np.mean(aucs)) if (aucs := roc_aucs(probabilities, labels)) else None,
        "expected_calibration_error": calibration_error(probabilities, labels),
        "accuracy_at_coverage": {str(c): at_coverage(probabilities, labels, c) for c in (0.8, 0.9, 1.0)},
        "classes": table,
        "confusion": matrix.tolist(),
    }


SCORES = ("precision", "recall", "f1")


def accuracy(probabilities: Floats, labels: Labels) -> float:
    """The share of right answers."""
    return float((probabilities.argmax(axis=1) == labels).mean())


def standard_error(share: float, samples: int) -> float:
    """The standard error of a share found on so many samples."""
    return float(np.sqrt(share * (1 - share) / max(samples, 1)))


def top(probabilities: Floats, labels: Labels, count: int) -> float:
    """The share of samples whose class is among the `count` likeliest."""
    best = np.argsort(-probabilities, axis=1)[:, :count]
    return float((best == labels[:, None]).any(axis=1).mean())


def confusion(probabilities: Floats, labels: Labels) -> NDArray[np.int64]:
    """(classes, classes) counts: rows are the truth, columns the answers."""
    classes = probabilities.shape[1]
    flat = labels * classes + probabilities.argmax(axis=1)
    return np.bincount(flat, minlength=classes**2).reshape(classes, classes)


def per_class(matrix: NDArray[np.int64], classes: Sequence[str]) -> list[dict[str, Any]]:
    """One row per class: samples, precision, recall with its standard error, F1."""
    rows = []
    for index, name in enumerate(classes):
        right, samples, said = matrix[index, index], matrix[index].sum(), matrix[:, index].sum()
        recall, precision = float(right / max(samples, 1)), float(right / max(said, 1))
        rows.append(
            {
                "class": name,
                "samples": int(samples),
                "precision": precision,
                "recall": recall,
                "recall_standard_error": standard_error(recall, int(samples)),
                "f1": float(2 * right / max(samples + said, 1)),
            }
        )
    return rows


def weighted(rows: Sequence[dict[str, Any]], score: str) -> float:
    """The mean of a score over classes, weighted by their samples."""
    return float(np.average([row[score] for row in rows], weights=[row["samples"] for row in rows]))


def roc_aucs(probabilities: Floats, labels: Labels) -> list[float]:
    """The area under the ROC curve of each class against all others, where both have samples."""
    return [
        auc(probabilities[:, index], labels == index)
        for index in range(probabilities.shape[1])
        if 0 < (labels == index).sum() < len(labels)
    ]


def auc(scores: Floats, positive: NDArray[np.bool_]) -> float:
    """The chance that a positive sample has a higher score than a negative one (ties count half)."""
    _, where, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[where]
    ours, others = int(positive.sum()), int((~positive).sum())
    return float((ranks[positive].sum() - ours * (ours + 1) / 2) / (ours * others))


def calibration_error(probabilities: Floats, labels: Labels) -> float:
    """The expected calibration error over 15 bins."""
    confidence = torch.from_numpy(probabilities.max(axis=1))
    return expected_error(confidence, torch.from_numpy(probabilities.argmax(axis=1) == labels))


def at_coverage(probabilities: Floats, labels: Labels, share: float) -> float:
    """The accuracy on the `share` of the samples of which the model is surest."""
    order = np.argsort(-probabilities.max(axis=1), kind="stable")[: max(1, round(share * len(labels)))]
    return accuracy(probabilities[order], labels[order])
