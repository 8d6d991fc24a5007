"""A model folder: `card.json`, `weights.safetensors` and `golden.npz`; nothing in it is unpickled."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId
from ml.models.registry import NETWORKS

CARD, WEIGHTS, GOLDEN = "card.json", "weights.safetensors", "golden.npz"
TOLERANCE = 1e-3
"""How far logits may lie from the golden ones: other processors sum in another order."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that is to be known of a trained network.

    `network` and `options` name the architecture in the registry; `input` says what it takes (joints or
    frame size, window, steps); `data` lists the data sets with licence and split; `metrics` holds figures
    with the way they were measured. `temperature` and `threshold` calibrate: an answer below the threshold
    is unsure. `sha256` is that of the weights, filled in by `save`.
    """

    network: str
    classes: tuple[str, ...]
    options: Mapping[str, Any] = field(default_factory=dict)
    input: Mapping[str, Any] = field(default_factory=dict)
    temperature: float = 1.0
    threshold: float = 0.5
    data: tuple[Mapping[str, Any], ...] = ()
    metrics: Mapping[str, Any] = field(default_factory=dict)
    command: str = ""
    commit: str = ""
    licence: str = ""
    sha256: str = ""


def build(card: Card) -> nn.Module:
    """A fresh network of the card's architecture. Raises UserError when the registry lacks it."""
    if card.network not in NETWORKS:
        raise UserError(
            "The model needs the network {0!r}, which this version lacks: update the app.", card.network
        )
    return NETWORKS[card.network](classes=len(card.classes), **card.options)


def save(folder: Path, card: Card, network: nn.Module, example: torch.Tensor, half: bool = False) -> Card:
    """Writes the model folder and gives the card with the hash of its weights.

    `example` is an input of shape (1, …) whose answer is kept as the golden output. With `half` weights are
    kept in half precision, and `network` itself is rounded to it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    if half:
        weights = {name: v.half() if v.is_floating_point() else v for name, v in weights.items()}
        network.load_state_dict(weights)
    save_file(weights, folder / WEIGHTS, metadata={"classes": json.dumps(card.classes)})
    whole = asdict(card) | {"sha256": sha256(folder / WEIGHTS)}
    (folder / CARD).write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    logits = answer(network, example)
    np.savez(folder / GOLDEN, input=example.cpu().numpy(), logits=logits.cpu().numpy())
    return read(folder)


def answer(network: nn.Module, batch: torch.Tensor) -> torch.Tensor:
    """The network's logits for `batch`, computed without training."""
    network.eval()
    with torch.inference_mode():
        logits: torch.Tensor = network(batch).logits
    return logits


def read(folder: Path) -> Card:
    """The card of a model folder. Raises UserError when it is missing or broken."""
    try:
        stored = json.loads((folder / CARD).read_text(encoding="utf-8"))
        known = {item.name: stored[item.name] for item in fields(Card) if item.name in stored}
        known["classes"], known["data"] = tuple(known["classes"]), tuple(known.get("data", ()))
        return Card(**known)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UserError("{0} holds no readable model card: put the model folder back.", folder) from error


def load(folder: Path) -> tuple[Card, nn.Module]:
    """The card and the network with its weights, ready to answer.

    Raises UserError when a file is missing, the weights are not those of the card, or the class lists differ.
    """
    card = read(folder)
    _check_weights(folder, card)
    network = build(card)
    try:
        network.load_state_dict(_weights(folder / WEIGHTS, card))
    except (RuntimeError, SafetensorError) as error:
        raise UserError(
            "The weights in {0} do not fit their card: put the model folder back.", folder
        ) from error
    return card, network.eval()


def _weights(file: Path, card: Card) -> dict[str, torch.Tensor]:
    with safe_open(file, framework="pt") as stored:
        classes = tuple(json.loads((stored.metadata() or {}).get("classes", "[]")))
        if classes != card.classes:
            raise UserError(
                "The weights in {0} name other classes ({1}) than their card ({2}): put the model "
                "folder back.",
                file.parent,
                ", ".join(classes),
                ", ".join(card.classes),
            )
        return {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118 -- not a dict


def _check_weights(folder: Path, card: Card) -> None:
    file = folder / WEIGHTS
    if not file.is_file():
        raise UserError("{0} lacks {1}: put the model folder back.", folder, WEIGHTS)
    if sha256(file) != card.sha256:
        raise UserError("The weights in {0} are damaged or foreign: put the model folder back.", folder)


def verify(folder: Path) -> Card:
    """Loads the model and compares its answer with the golden one.

    Raises UserError when the folder is damaged or the network answers otherwise than it was saved.
    """
    card, network = load(folder)
    try:
        with np.load(folder / GOLDEN, allow_pickle=False) as golden:
            example, expected = torch.from_numpy(golden["input"]), golden["logits"]
    except (OSError, ValueError, KeyError) as error:
        raise UserError("{0} lacks a readable {1}: put the model folder back.", folder, GOLDEN) from error
    if not np.allclose(answer(network, example).numpy(), expected, atol=TOLERANCE):
        raise UserError(
            "The model in {0} does not give its golden answer: put the model folder back.", folder
        )
    return card


def identity(folder: Path, card: Card) -> ModelId:
    """Names the model: its folder and the hash of its weights."""
    return ModelId(folder.name, card.sha256)


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
