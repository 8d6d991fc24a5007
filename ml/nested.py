"""Nested calibration: the answers of a fold are calibrated by those of the other folds."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray
from ml.answers import FOREIGN, probabilities
from ml.calibrate import Calibration, calm_threshold, temperature, threshold
from ml.prior import in_use
from ml.said import OF_FEW, Said

WRONG = 0.02
"""At most this share of the accepted answers may be wrong, and of idle windows be called an exercise."""
CERTAIN = 1.0
"""By so many standard errors the share of wrong answers must lie below that, as other people are others."""
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Nested:
    """The calibration by all folds, and for each fold that by the others; `none` is the idle class."""

    whole: Calibration
    others: tuple[Calibration, ...]
    none: int

    def shares(self, said: Said) -> NDArray[np.float64]:
        """Calibrated probabilities (n, classes)."""
        shares = np.zeros(said.answers.logits.shape)
        for fold, other in enumerate(self.others):
            mine = said.fold == fold
            shares[mine] = _shares(said.answers.logits[mine], self.none, other.temperature)
        return shares

    def thresholds(self, said: Said) -> NDArray[np.float64]:
        """The threshold (n,) that holds for each answer."""
        return np.array([other.threshold for other in self.others])[said.fold]


def nested(parts: Mapping[str, Said], kind: str, folds: int, none: int) -> Nested:
    """The calibrations on the parts' answers; `none` is the class of no exercise.

    The temperature is that of all data. The threshold is that of `kind`, recorded as the app sees people, or
    a higher one where idle people of any data would be called an exercise too often.
    """
    proven = {name: said for name, said in parts.items() if name != OF_FEW}
    every = set(range(folds))
    others = tuple(_calibration(proven, kind, every - {k}, none) for k in range(folds))
    return Nested(_calibration(proven, kind, every, none), others, none)


def _calibration(parts: Mapping[str, Said], kind: str, folds: Collection[int], none: int) -> Calibration:
    answers = {name: _answers(said, folds) for name, said in parts.items()}
    logits = np.concatenate([logits[labels != FOREIGN] for logits, labels in answers.values()])
    known = np.concatenate([labels[labels != FOREIGN] for _, labels in answers.values()])
    found = temperature(torch.from_numpy(logits), torch.from_numpy(known))
    least = [_calm(*pair, none, found) for pair in answers.values()]
    logits, labels = (part[answers[kind][1] != FOREIGN] for part in answers[kind])
    confidence, best = torch.from_numpy(_shares(logits, none, found)).max(dim=1)
    right = best == torch.from_numpy(labels)
    return Calibration(found, max(threshold(confidence, right, WRONG, CERTAIN), *least))


def _calm(logits: FloatArray, labels: Labels, none: int, found: float) -> float:
    """The confidence from which hardly anybody idle is called an exercise."""
    idle = (labels == FOREIGN) | (labels == none)
    confidence, best = torch.from_numpy(_shares(logits[idle], none, found)).max(dim=1)
    return calm_threshold(confidence, best != none, WRONG)


def _shares(logits: FloatArray, none: int, found: float) -> NDArray[np.float64]:
    return probabilities(in_use(logits, none, found), found)


def _answers(said: Said, folds: Collection[int]) -> tuple[FloatArray, Labels]:
    """Logits and labels of some folds."""
    use = np.isin(said.fold, list(folds))
    return said.answers.logits[use], said.answers.labels[use]
