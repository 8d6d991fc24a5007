"""What every network answers."""

from typing import NamedTuple

from torch import Tensor


class Answer(NamedTuple):
    """`logits` (batch, classes) and `attention` (batch, time), which sums to 1 over time."""

    logits: Tensor
    attention: Tensor


def even(sequence: Tensor) -> Tensor:
    """The attention of a network that has none: the same weight for every step of (batch, time, …)."""
    return sequence.new_full(sequence.shape[:2], 1.0 / sequence.shape[1])
