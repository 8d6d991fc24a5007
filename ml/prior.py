"""How often nobody exercises: more often in training than in use, which the answers must not carry over.

Networks learn from many kinds of idleness, so that none is called an exercise; whoever opens the app
exercises for more of the time. After Saerens, Latinne, Decaestecker (Neural Computation 2002) the logit
of `none` is lowered by the logarithm of the ratio of the odds.
"""

import math

import numpy as np
import torch

from fitness_app.domain.pose import FloatArray
from ml.batches import NONE_SHARE
from ml.models.harnet import HARNet

IN_USE = 1 / 6
"""The share of the windows in which nobody exercises, in use."""
OFFSET = math.log((NONE_SHARE / (1 - NONE_SHARE)) / (IN_USE / (1 - IN_USE)))


def in_use(logits: FloatArray, none: int, temperature: float) -> FloatArray:
    """Logits (n, classes) as they are to be read in use; `none` is the column of no exercise.

    They are divided by `temperature` later on.
    """
    lowered = np.array(logits, copy=True)
    lowered[:, none] -= OFFSET * temperature
    return lowered


def expect_exercise(network: HARNet, none: int, temperature: float) -> None:
    """Changes the last layer of a network, so that its logits are those in use."""
    last = network.head[-1]
    if not isinstance(last, torch.nn.Linear):
        raise TypeError("the head of the network ends with no linear layer")
    with torch.no_grad():
        last.bias[none] -= OFFSET * temperature
