"""Makes probabilities mean what they say, and finds the confidence from which they are believed."""

from typing import NamedTuple

import torch
from torch import Tensor


class Calibration(NamedTuple):
    """Logits are divided by `temperature`; an answer below `threshold` counts as unsure."""

    temperature: float
    threshold: float


def calibrate(logits: Tensor, labels: Tensor, wrong: float = 0.02) -> Calibration:
    """The calibration on held-out people: at most the share `wrong` of accepted answers is wrong.

    `logits` (n, classes), `labels` (n,).
    """
    found = temperature(logits, labels)
    confidence, best = (logits / found).softmax(dim=1).max(dim=1)
    return Calibration(found, threshold(confidence, best == labels, wrong))


def temperature(logits: Tensor, labels: Tensor) -> float:
    """The temperature of least cross-entropy (Guo et al., ICML 2017)."""
    log = torch.zeros((), requires_grad=True)
    optimiser = torch.optim.LBFGS([log], max_iter=50, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = torch.nn.functional.cross_entropy(logits / log.exp(), labels)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    return float(log.detach().exp().clamp(0.2, 5.0))


def threshold(confidence: Tensor, right: Tensor, wrong: float, certain: float = 0.0) -> float:
    """The lowest confidence above which at most the share `wrong` of the answers is wrong.

    With `certain`, that share must lie below `wrong` by so many of its standard errors.
    """
    order = confidence.argsort(descending=True)
    count = torch.arange(1, len(order) + 1)
    errors = (~right[order]).cumsum(0) / count
    errors = errors + certain * (errors * (1 - errors) / count).sqrt()
    good = torch.nonzero(errors <= wrong)
    if not len(good):
        return 0.99
    return float(confidence[order[int(good[-1])]].clamp(0.3, 0.99))


def calm_threshold(confidence: Tensor, called: Tensor, most: float) -> float:
    """The lowest confidence at which at most the share `most` of idle people's windows is called an exercise.

    `called` (n,) tells which answers name one; 0 where any confidence will do.
    """
    named = confidence[called].sort(descending=True).values
    allowed = int(most * len(confidence))
    if len(named) <= allowed:
        return 0.0
    return min(float(named[allowed]) + 1e-4, 0.99)


def expected_error(confidence: Tensor, right: Tensor, bins: int = 15) -> float:
    """The expected calibration error over `bins` equal bins of confidence."""
    place = (confidence * bins).long().clamp(max=bins - 1)
    total = 0.0
    for index in range(bins):
        mine = place == index
        if mine.any():
            gap = confidence[mine].mean() - right[mine].float().mean()
            total += float(mine.float().mean() * gap.abs())
    return total
