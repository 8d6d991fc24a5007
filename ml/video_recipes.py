"""How each paper trains its network."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import nn


@dataclass(frozen=True, slots=True)
class Recipe:
    """A way to train: optimiser, data and when to stop.

    `frames` of `size` × `size` pixels are taken of a clip; where `seconds` is not 0, of a window of so many.
    `test` is the share of groups kept for testing, `held` that of the rest to validate by, unless the data
    set's own split is asked for. With `plateau` the rate is halved, down to 1e-6, when validation no longer
    gets better. Training stops after `patience` epochs without a lower validation loss.
    """

    optimiser: str = "adam"
    rate: float = 1e-4
    weight_decay: float = 0.0
    plateau: bool = False
    batch: int = 32
    epochs: int = 100
    patience: int = 10
    frames: int = 20
    size: int = 64
    seconds: float = 0.0
    test: float = 0.2
    held: float = 0.2
    folds: int = 0
    smoothing: float = 0.0


FITNESS = Recipe()
"""Nishat, Deb, Ahmed: Adam 1e-4, batches of 32, 80/20 and 80/20 of the rest."""
ATTENTION_HAR = Recipe(rate=1e-3, plateau=True, frames=8, size=120, test=0.25, folds=5)
"""Raisi, Rezaei, Masoumi: halve on a plateau, patience 10, 75/25 and 5 folds."""
SLSTM = Recipe("rmsprop", frames=40, size=224, test=0.25, folds=4)
"""Merit, Beladgham: RMSProp, 4 folds."""
TWO_LEVEL = Recipe("sgd", 1e-2, 5e-4, size=224)
"""Haindavi et al.: SGD or Adam, weight decay."""
APP = Recipe("adamw", 1e-3, 0.01, batch=32, epochs=40, seconds=4.0, smoothing=0.05)
"""The app's own: windows as a live session has them."""

LINEAR = Recipe("adam", 3e-4, 1.8, batch=64, epochs=25, frames=10, size=224, seconds=4.0, held=0.0)
"""A linear layer on what a frozen backbone sees: strong decay, nothing to stop early by."""

RECIPES: Mapping[str, Recipe] = {
    "fitness": FITNESS,
    "attention-har": ATTENTION_HAR,
    "slstm": SLSTM,
    "two-level": TWO_LEVEL,
    "app": APP,
    "linear": LINEAR,
}
OF: Mapping[str, str] = {
    "attention_har": "attention-har",
    "cnn_slstm": "slstm",
    "cnn_slstm_attention": "slstm",
    "two_level": "two-level",
    "two_level_vgg19": "two-level",
    "mobilenet_v2_pooled": "linear",
}
"""The recipe of a network's own paper or kind; all others are of the first paper."""

FLOOR = 1e-6


def optimiser(recipe: Recipe, network: nn.Module) -> torch.optim.Optimizer:
    """The recipe's optimiser for what is to learn in `network`."""
    taught = [p for p in network.parameters() if p.requires_grad]
    rate, decay = recipe.rate, recipe.weight_decay
    match recipe.optimiser:
        case "adam":
            return torch.optim.Adam(taught, rate, weight_decay=decay)
        case "adamw":
            return torch.optim.AdamW(taught, rate, weight_decay=decay)
        case "rmsprop":
            return torch.optim.RMSprop(taught, rate, weight_decay=decay)
        case "sgd":
            return torch.optim.SGD(taught, rate, momentum=0.9, weight_decay=decay)
        case other:
            raise ValueError(f"optimiser is {other!r}")
