"""Judges a model's answers: by window, by clip, and as the user sees them above the threshold."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.recognition import NONE
from ml.answers import FOREIGN, Answers, by_clip
from ml.batches import STILL
from ml.data.skeleton import SkeletonSequence
from ml.metrics import figures

Threshold = float | NDArray[np.float64]
"""One for all answers, or one for each (n,)."""


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Calibrated probabilities (n, classes) for `answers` on `sequences`."""

    shares: NDArray[np.float64]
    answers: Answers
    sequences: Sequence[SkeletonSequence]


def judged(said: Judged, classes: Sequence[str], threshold: Threshold) -> dict[str, Any]:
    """Figures of all windows whose class the model carries, of whole clips, and of accepted answers."""
    labels, clips = said.answers.labels, said.answers.clips
    known = labels != FOREIGN
    whole = by_clip(said.shares, clips)
    truth = np.array([labels[clips == number][0] for number in np.unique(clips)])
    carried = truth != FOREIGN
    return {
        "windows": figures(said.shares[known], labels[known], classes),
        "clips": figures(whole[carried], truth[carried], classes),
        "accepted": accepted(said, classes, threshold),
        "wrong_clips": [
            {
                "name": said.sequences[number].name,
                "truth": said.sequences[number].label,
                "answer": classes[whole[number].argmax()],
                "confidence": float(whole[number].max()),
            }
            for number in np.flatnonzero(whole.argmax(axis=1) != truth).tolist()
        ],
    }


def accepted(said: Judged, classes: Sequence[str], threshold: Threshold) -> dict[str, Any]:
    """What the user gets to see: the share of answers that are sure, and how many of those are wrong.

    `called_an_exercise` is the share of windows without an exercise of the model that get the name of one;
    `moving_right` is the share of right answers, unsure ones counted as wrong, where somebody moves or holds.
    """
    labels = said.answers.labels
    none = list(classes).index(NONE) if NONE in classes else len(classes)
    sure, best = said.shares.max(axis=1) >= threshold, said.shares.argmax(axis=1)
    known, idle = labels != FOREIGN, (labels == FOREIGN) | (labels == none)
    moving = known & ((said.answers.moved >= STILL) | (labels == none))
    found = {
        "threshold": float(np.mean(threshold)),
        "coverage": share(sure, known),
        "wrong": share(best != labels, sure & known),
        "right": share(sure & (best == labels), known),
        "moving_right": share(sure & (best == labels), moving),
    }
    return found | ({"called_an_exercise": share(sure & (best != none), idle)} if idle.any() else {})


def share(which: NDArray[np.bool_], of: NDArray[np.bool_]) -> float:
    """The share of `which` among those in `of`, 0 where there are none."""
    return float(which[of].mean()) if of.any() else 0.0
