from collections.abc import Callable

import numpy as np
import pytest
import torch

from ml.answers import Answers
from ml.calibrate import threshold
from ml.data.skeleton import SkeletonSequence
from ml.nested import Nested, nested
from ml.said import Said, pooled

Figure = Callable[..., SkeletonSequence]


def answered(figure: Figure, fold: int, right: float, windows: int = 200, sure: float = 4.0) -> Said:
    """One squat of two classes in which the share `right` of the windows is named rightly."""
    labels = np.ones(windows, np.int64)
    logits = np.zeros((windows, 2), np.float32)
    good = np.arange(windows) < right * windows
    logits[good, 1], logits[~good, 0] = sure, np.linspace(1, 2, (~good).sum())
    zeros = np.zeros(windows)
    answers = Answers(logits, labels, zeros.astype(np.int64), np.arange(windows) / 4, zeros + 1)
    return Said([figure("squat", f"p{fold}")], answers, np.full(windows, fold))


def three_folds(figure: Figure, *right: float) -> Nested:
    return nested(
        {"clips": pooled([answered(figure, k, r) for k, r in enumerate(right)])}, "clips", len(right)
    )


def test_a_fold_does_not_choose_its_own_threshold(figure: Figure) -> None:
    careless, careful = three_folds(figure, 0.9, 1.0, 1.0), three_folds(figure, 1.0, 1.0, 1.0)
    assert careless.others[0] == careful.others[0]  # its own mistakes are not known
    assert careless.others[1] != careful.others[1]


def test_each_answer_has_the_threshold_of_the_other_folds(figure: Figure) -> None:
    found = three_folds(figure, 0.9, 1.0, 1.0)
    said = answered(figure, fold=1, right=1.0, windows=5)
    assert found.thresholds(said).tolist() == [found.others[1].threshold] * 5
    assert found.shares(said).sum(axis=1) == pytest.approx(np.ones(5))


def test_other_data_does_not_lower_the_threshold_of_the_people_measured(figure: Figure) -> None:
    clips = pooled([answered(figure, k, 0.9) for k in range(2)])
    easy = pooled([answered(figure, k, 1.0, windows=2000) for k in range(2)])
    found = nested({"clips": clips, "easy": easy}, "clips", 2)
    wrong = 1 / (1 + np.exp(-np.linspace(1, 2, 40) / found.whole.temperature))
    assert (wrong >= found.whole.threshold).sum() <= 0.02 * 400


def test_certainty_asks_for_a_higher_threshold() -> None:
    confidence = torch.linspace(0.99, 0.5, 200)
    right = torch.arange(200) % 60 != 59
    assert threshold(confidence, right, 0.02, certain=1.0) > threshold(confidence, right, 0.02)
