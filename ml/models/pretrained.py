"""Fills backbones with weights that were learned elsewhere: ImageNet's by torchvision, or a local file's."""

from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from fitness_app.domain.errors import UserError
from ml.models.backbones import Backbone

IMAGENET = "imagenet"
CLASSIFIERS = ("fc.", "classifier.", "heads.", "avgpool.")

Weights = dict[str, Tensor]


def fill(network: nn.Module, weights: str) -> None:
    """Fills every backbone of `network`; `weights` is "imagenet" (torchvision fetches them) or a file.

    A file holds a state dict under torchvision's names (.pt, .pth or .safetensors). Raises UserError when the
    network has no backbone, weights cannot be had, or do not fit.
    """
    backbones = [module for module in network.modules() if isinstance(module, Backbone)]
    if not backbones:
        raise UserError("This network has no backbone to fill: leave --weights away.")
    for backbone in backbones:
        stored = fetched(backbone.name) if weights == IMAGENET else from_file(Path(weights))
        _fill(backbone, stored, weights)


def fetched(name: str) -> Weights:
    """The ImageNet weights of a backbone, by torchvision's own loader and its cache.

    Raises UserError where they are not on this machine and cannot be fetched.
    """
    from torchvision.models import get_model_weights  # noqa: PLC0415 -- slow import

    try:
        stored: Weights = get_model_weights(name).DEFAULT.get_state_dict(progress=False, check_hash=True)
    except (OSError, RuntimeError, ValueError) as error:  # no network; a hash that is not the right one
        raise UserError(
            "The ImageNet weights of {0} cannot be fetched: connect to the network, or name a "
            "local file with --weights FILE.",
            name,
        ) from error
    return stored


def from_file(file: Path) -> Weights:
    """The weights in a file; nothing else in it is unpickled. Raises UserError when it holds none."""
    try:
        if file.suffix == ".safetensors":
            return dict(load_file(file))
        stored: Any = torch.load(file, weights_only=True, map_location="cpu")
    except OSError as error:
        raise UserError("{0} cannot be read: name a file of weights with --weights FILE.", file) from error
    except (RuntimeError, SafetensorError, UnpicklingError, EOFError, ValueError, KeyError) as error:
        raise UserError("{0} holds no weights that can be read safely: name another file.", file) from error
    if not isinstance(stored, dict) or not all(isinstance(value, Tensor) for value in stored.values()):
        raise UserError("{0} holds no state dict: save the network's weights alone.", file)
    return stored


def _fill(backbone: Backbone, stored: Weights, origin: str) -> None:
    """Takes all but the classifier's weights; a ViT's position table is fitted to the picture's size."""
    weights = {name: value for name, value in stored.items() if not name.startswith(CLASSIFIERS)}
    if backbone.name == "vit_b_32" and "encoder.pos_embedding" in weights:
        from torchvision.models.vision_transformer import (  # noqa: PLC0415 -- slow import
            interpolate_embeddings,
        )

        weights = dict(interpolate_embeddings(backbone.size, 32, weights))
    try:
        backbone.layers.load_state_dict(weights)
    except RuntimeError as error:
        wanted, given = set(backbone.layers.state_dict()), set(weights)
        odd = sorted(wanted ^ given)[:3]
        about = f" (for instance {', '.join(odd)})" if odd else ""
        raise UserError(
            "The weights of {0} do not fit {1}{2}: name those of this backbone.", origin, backbone.name, about
        ) from error
