"""A personal head: a few weights on a frozen network's features, taught in seconds. Numpy alone.

It says how likely a window shows each taught movement, or anything else; of anything else the frozen network
says what it is. So the classes that were shipped keep their order among themselves, and a taught movement
can only take windows from them, which the judgement before its use counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray

Labels = NDArray[np.int64]
Shares = NDArray[np.float64]

FARTHEST = 6.0
"""Standardised features are cut off here: what lies farther out is no more different for it."""
PENALTY = 0.004
"""On the squares of the weights; measured in ml/RESULTS_PERSONAL.md."""
TAUGHT_WEIGHT = 0.5
"""All windows of one taught movement weigh so much of all windows of anything else."""
STEPS = 400
FLAT = 1e-4
"""A gradient this small ends the descent."""


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """Softmax regression with "anything else" as the class without weights.

    `mean` and `scale` (features,) standardise; `weights` (labels, features) and `bias` (labels,) are those of
    the taught movements.
    """

    mean: FloatArray
    scale: FloatArray
    weights: FloatArray
    bias: FloatArray

    def shares(self, features: FloatArray) -> Shares:
        """(n, features) → (n, 1 + labels): how likely each is anything else, or a taught movement."""
        return _softmax(self.placed(features) @ self.weights.T + self.bias)

    def placed(self, features: FloatArray) -> Shares:
        """The features standardised and cut off."""
        return placed(features, self.mean, self.scale)


def placed(features: FloatArray, mean: FloatArray, scale: FloatArray) -> Shares:
    """(n, features) standardised and cut off."""
    return np.clip((features.astype(np.float64) - mean) / scale, -FARTHEST, FARTHEST)


def combined(own: Shares, base: Shares, taught: Sequence[int], classes: int) -> Shares:
    """Both words as one: (n, 1 + labels) and the frozen network's (n, its classes) → (n, classes).

    `taught` is the class of each label; one that the frozen network carries too gets both shares.
    """
    whole = np.zeros((len(own), classes))
    whole[:, : base.shape[1]] = own[:, :1] * base
    for number, place in enumerate(taught, start=1):
        whole[:, place] += own[:, number]
    return whole


def fit(features: FloatArray, labels: Labels, count: int) -> Head:
    """The head for `features` (n, features) whose `labels` (n,) are 0 for anything else, or 1 … `count`.

    Accelerated gradient descent with restarts (O'Donoghue, Candès, 2015) on the penalised cross-entropy, of
    which every label gets its fixed part however many windows it has.
    """
    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-3
    x = np.column_stack([placed(features, mean, scale), np.ones(len(features))])
    weight = sample_weights(labels, count)
    penalty = np.append(np.full(features.shape[1], PENALTY), 0.0)
    found = _descended(x, labels, weight, penalty, count)
    single = np.float32
    return Head(
        mean.astype(single), scale.astype(single), found[:, :-1].astype(single), found[:, -1].astype(single)
    )


def sample_weights(labels: Labels, count: int) -> Shares:
    """What each window weighs; they sum to 1."""
    weight = np.zeros(len(labels))
    for label in range(count + 1):
        mine = labels == label
        weight[mine] = (TAUGHT_WEIGHT if label else 1.0) / max(int(mine.sum()), 1)
    return np.asarray(weight / weight.sum())


def _descended(x: Shares, labels: Labels, weight: Shares, penalty: Shares, count: int) -> Shares:
    """(count, features + 1) of least loss."""
    truth = np.eye(count + 1)[labels][:, 1:]
    # The curvature of a softmax's cross-entropy is at most half of the features' own.
    rate = 1.0 / (0.5 * _largest(x * np.sqrt(weight)[:, None]) + PENALTY)
    now = ahead = np.zeros((count, x.shape[1]))
    pace = 1.0
    for _ in range(STEPS):
        wrong = (_softmax(x @ ahead.T)[:, 1:] - truth) * weight[:, None]
        slope = wrong.T @ x + penalty * ahead
        if np.abs(slope).max() < FLAT:
            break
        following = ahead - rate * slope
        pace = 1.0 if ((following - now) * slope).sum() > 0 else pace
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        now, ahead, pace = following, following + (pace - 1) / faster * (following - now), faster
    return now


def _largest(x: Shares) -> float:
    """The largest eigenvalue of xᵀx, by power iteration; a little more, to be safe."""
    vector = np.ones(x.shape[1])
    value = 1.0
    for _ in range(30):
        vector = x.T @ (x @ vector)
        value = float(np.linalg.norm(vector))
        vector /= max(value, 1e-12)
    return 1.1 * value


def _softmax(logits: Shares) -> Shares:
    """(n, labels) → (n, 1 + labels), where anything else has the logit 0."""
    whole = np.column_stack([np.zeros(len(logits)), logits])
    whole = np.exp(whole - whole.max(axis=1, keepdims=True))
    return np.asarray(whole / whole.sum(axis=1, keepdims=True))
