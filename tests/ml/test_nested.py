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


NONE, PUSH_UP, SQUAT = range(3)


def answered(figure: Figure, fold: int, right: float, windows: int = 200, truth: int = SQUAT) -> Said:
    """One recording of three classes, whose windows are named rightly by the share `right`, else push-ups."""
    logits = np.zeros((windows, 3), np.float32)
    good = np.arange(windows) < right * windows
    logits[good, truth], logits[~good, PUSH_UP] = 4.0, np.linspace(1, 2, (~good).sum())
    zeros = np.zeros(windows)
    labels = np.full(windows, truth)
    answers = Answers(logits, labels, zeros.astype(np.int64), np.arange(windows) / 4, zeros + 1)
    return Said([figure("squat", f"p{fold}")], answers, np.full(windows, fold))


def three_folds(figure: Figure, *right: float) -> Nested:
    clips = pooled([answered(figure, k, share) for k, share in enumerate(right)])
    return nested({"clips": clips}, "clips", len(right), NONE)


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
    found = nested({"clips": clips, "easy": easy}, "clips", 2, NONE)
    shares = found.shares(clips)
    accepted = shares.max(axis=1) >= found.whole.threshold
    assert (shares.argmax(axis=1) != SQUAT)[accepted].mean() <= 0.02


def test_idle_people_are_hardly_ever_called_an_exercise(figure: Figure) -> None:
    squats = pooled([answered(figure, k, 1.0) for k in range(2)])
    idle = pooled([answered(figure, k, 0.9, truth=NONE) for k in range(2)])
    found = nested({"clips": squats, "idle": idle}, "clips", 2, NONE)
    shares = found.shares(idle)
    assert (shares[:, PUSH_UP] >= found.whole.threshold).mean() <= 0.02


def test_certainty_asks_for_a_higher_threshold() -> None:
    confidence = torch.linspace(0.99, 0.5, 200)
    right = torch.arange(200) % 60 != 59
    assert threshold(confidence, right, 0.02, certain=1.0) > threshold(confidence, right, 0.02)
