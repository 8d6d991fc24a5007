"""Nested calibration: the answers of a fold are calibrated by those of the other folds."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ml.answers import FOREIGN, probabilities
from ml.calibrate import Calibration, temperature, threshold
from ml.said import OF_FEW, Said

WRONG = 0.02
"""At most this share of the accepted answers may be wrong."""
CERTAIN = 1.0
"""By so many standard errors the share of wrong answers must lie below that, as other people are others."""


@dataclass(frozen=True, slots=True)
class Nested:
    """The calibration by all folds, and for each fold that by the others."""

    whole: Calibration
    others: tuple[Calibration, ...]

    def shares(self, said: Said) -> NDArray[np.float64]:
        """Calibrated probabilities (n, classes)."""
        shares = np.zeros(said.answers.logits.shape)
        for fold, other in enumerate(self.others):
            mine = said.fold == fold
            shares[mine] = probabilities(said.answers.logits[mine], other.temperature)
        return shares

    def thresholds(self, said: Said) -> NDArray[np.float64]:
        """The threshold (n,) that holds for each answer."""
        return np.array([other.threshold for other in self.others])[said.fold]


def nested(parts: Mapping[str, Said], kind: str, folds: int) -> Nested:
    """The calibrations on the parts' answers.

    The temperature is that of all data, the threshold that of `kind`, recorded as the app sees people.
    """
    proven = {name: said for name, said in parts.items() if name != OF_FEW}
    every = set(range(folds))
    return Nested(
        _calibration(proven, kind, every),
        tuple(_calibration(proven, kind, every - {k}) for k in range(folds)),
    )


def _calibration(parts: Mapping[str, Said], kind: str, folds: Collection[int]) -> Calibration:
    logits, labels = _answers(list(parts.values()), folds)
    found = temperature(logits, labels)
    logits, labels = _answers([parts[kind]], folds)
    confidence, best = (logits / found).softmax(dim=1).max(dim=1)
    return Calibration(found, threshold(confidence, best == labels, WRONG, CERTAIN))


def _answers(parts: list[Said], folds: Collection[int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits and labels of some folds, of windows whose class the model carries."""
    uses = [np.isin(part.fold, list(folds)) & (part.answers.labels != FOREIGN) for part in parts]
    logits = np.concatenate([part.answers.logits[use] for part, use in zip(parts, uses, strict=True)])
    labels = np.concatenate([part.answers.labels[use] for part, use in zip(parts, uses, strict=True)])
    return torch.from_numpy(logits), torch.from_numpy(labels)
