"""A personal head: a few weights on a frozen network's features, taught in seconds.

It says how likely a window shows each taught movement, or anything else; of anything else the frozen network
says what it is. So the classes that were shipped keep their order among themselves, and a taught movement
can only take windows from them, which the judgement before its use counts.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray

Labels = NDArray[np.int64]
Shares = NDArray[np.float64]

FARTHEST = 6.0
"""Standardised features are cut off here: what lies farther out is no more different for it."""
PENALTY = 0.004
"""On the squares of the weights: three times as much cost a point of recall, a tenth of it gained nothing."""
TAUGHT_WEIGHT = 0.5
"""All windows of one taught movement weigh so much of all windows of anything else."""
STEPS = 150
NEVER = -80.0
"""The logarithm of no share at all."""
ONE_THREAD = 1
"""numpy's threads wait for each other by spinning: beside other work one alone was four times as quick."""
FLAT = 1e-5
"""Where the loss slopes no more than this, it is least."""


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


def logarithms(shares: Shares) -> FloatArray:
    """(n, classes) of shares as a network's logits, also where one is 0."""
    return np.asarray(np.log(shares + np.exp(NEVER)), np.float32)


def fit(features: FloatArray, labels: Labels, count: int) -> Head:
    """The head for `features` (n, features) whose `labels` (n,) are 0 for anything else, or 1 … `count`.

    L-BFGS on the penalised cross-entropy, of which every label gets its fixed part however many windows it
    has.
    """
    from threadpoolctl import threadpool_limits  # noqa: PLC0415 -- for lessons only, not for every answer

    mean, scale = features.mean(axis=0), features.std(axis=0) + 1e-3
    x = np.column_stack([placed(features, mean, scale), np.ones(len(features))])
    weight = sample_weights(labels, count)
    with threadpool_limits(ONE_THREAD, "blas"):
        found = _descended(x, labels, weight, count)
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


def _descended(x: Shares, labels: Labels, weight: Shares, count: int) -> Shares:
    """(count, features + 1) of least loss; the last column is the bias, which is not penalised."""
    truth = np.eye(count + 1)[labels]
    penalty = np.append(np.full(x.shape[1] - 1, PENALTY), 0.0)

    def loss(flat: Shares) -> tuple[float, Shares]:
        weights = flat.reshape(count, -1)
        shares = _softmax(x @ weights.T)
        wrong = (shares - truth)[:, 1:] * weight[:, None]
        slope = wrong.T @ x + penalty * weights
        right = np.log((shares * truth).sum(axis=1) + 1e-30)
        return float(-(weight * right).sum() + (penalty * weights**2).sum() / 2), slope.ravel()

    return minimised(loss, np.zeros(count * x.shape[1])).reshape(count, -1)


def minimised(loss: Callable[[Shares], tuple[float, Shares]], start: Shares) -> Shares:
    """Where a smooth loss is least: L-BFGS (Nocedal, 1980). `loss` gives its value and its slope."""
    place, (value, slope) = start, loss(start)
    pairs: deque[tuple[Shares, Shares]] = deque(maxlen=10)
    for _ in range(STEPS):
        if np.abs(slope).max() < FLAT:
            break
        way = -_curved(slope, pairs)
        length = 1.0 if pairs else min(1.0, 1.0 / float(np.linalg.norm(slope)))
        following, lower, after = _downhill(loss, place, way * length, value)
        if lower >= value:
            break
        if (after - slope) @ (following - place) > 0:
            pairs.append((following - place, after - slope))
        place, value, slope = following, lower, after
    return place


def _downhill(
    loss: Callable[[Shares], tuple[float, Shares]], place: Shares, step: Shares, value: float
) -> tuple[Shares, float, Shares]:
    """The next place, its value and slope: the step is halved until it goes down."""
    for _ in range(20):
        lower, slope = loss(place + step)
        if lower < value:
            break
        step = step / 2
    return place + step, lower, slope


def _curved(slope: Shares, pairs: Sequence[tuple[Shares, Shares]]) -> Shares:
    """The slope, stretched by the curvature that the last steps told."""
    factors = []
    for moved, change in reversed(pairs):
        factor = float(moved @ slope) / float(moved @ change)
        factors.append(factor)
        slope = slope - factor * change
    if pairs:
        moved, change = pairs[-1]
        slope = slope * float(moved @ change) / float(change @ change)
    for (moved, change), factor in zip(pairs, reversed(factors), strict=True):
        slope = slope + (factor - float(change @ slope) / float(moved @ change)) * moved
    return slope


def _softmax(logits: Shares) -> Shares:
    """(n, labels) → (n, 1 + labels), where anything else has the logit 0."""
    return softmax(np.column_stack([np.zeros(len(logits)), logits]))


def softmax(logits: FloatArray | Shares) -> Shares:
    """(n, classes) of logits as shares that sum to 1."""
    whole = np.exp(logits.astype(np.float64) - logits.max(axis=1, keepdims=True))
    return np.asarray(whole / whole.sum(axis=1, keepdims=True))
