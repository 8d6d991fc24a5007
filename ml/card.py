"""A model folder: `card.json`, `weights.safetensors` and `golden.npz`; nothing in it is unpickled.

torch is imported by those functions alone that build a network in it: the app runs without.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import ModelId

if TYPE_CHECKING:
    import torch
    from torch import nn

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


Arrays = Mapping[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True, eq=False)
class Golden:
    """An input of shape (1, …), and the logits (1, classes) that the model gave when it was saved."""

    example: NDArray[np.generic]
    logits: FloatArray


def build(card: Card) -> "nn.Module":
    """A fresh network of the card's architecture. Raises UserError when the registry lacks it."""
    from ml.models.registry import NETWORKS  # noqa: PLC0415 -- slow import

    if card.network not in NETWORKS:
        raise UserError(
            "The model needs the network {0!r}, which this version lacks: update the app.", card.network
        )
    return NETWORKS[card.network](classes=len(card.classes), **card.options)


def save(folder: Path, card: Card, network: "nn.Module", example: "torch.Tensor", half: bool = False) -> Card:
    """Writes the model folder and gives the card with the hash of its weights.

    `example` is an input of shape (1, …) whose answer is kept as the golden output. With `half` weights are
    kept in half precision, and `network` itself is rounded to it.
    """
    weights = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    if half:
        weights = {name: v.half() if v.is_floating_point() else v for name, v in weights.items()}
        network.load_state_dict(weights)
    golden = Golden(example.cpu().numpy(), answer(network, example).cpu().numpy())
    return write(folder, card, {name: value.numpy() for name, value in weights.items()}, golden)


def write(folder: Path, card: Card, weights: Arrays, golden: Golden) -> Card:
    """Writes a model folder of plain arrays, and gives the card with the hash of its weights."""
    folder.mkdir(parents=True, exist_ok=True)
    save_file(dict(weights), folder / WEIGHTS, metadata={"classes": json.dumps(card.classes)})
    whole = asdict(card) | {"sha256": sha256(folder / WEIGHTS)}
    (folder / CARD).write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    np.savez(folder / GOLDEN, input=golden.example, logits=golden.logits)
    return read(folder)


def answer(network: "nn.Module", batch: "torch.Tensor") -> "torch.Tensor":
    """The network's logits for `batch`, computed without training."""
    import torch  # noqa: PLC0415 -- slow import

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


def load(folder: Path) -> "tuple[Card, nn.Module]":
    """The card and the network with its weights, ready to answer.

    Raises UserError when a file is missing, the weights are not those of the card, or the class lists differ.
    """
    card = read(folder)
    _check_weights(folder, card)
    network = build(card)
    try:
        network.load_state_dict(_stored(folder / WEIGHTS, card, "pt"))
    except (RuntimeError, SafetensorError) as error:
        raise UserError(
            "The weights in {0} do not fit their card: put the model folder back.", folder
        ) from error
    return card, network.eval()


def arrays(folder: Path, card: Card) -> Arrays:
    """The weights as plain arrays, by their names; those of half precision in single precision.

    Raises UserError as `load` does.
    """
    _check_weights(folder, card)
    try:
        stored = _stored(folder / WEIGHTS, card, "numpy")
    except SafetensorError as error:
        raise UserError("The weights in {0} cannot be read: put the model folder back.", folder) from error
    return {
        name: value.astype(np.float32) if value.dtype == np.float16 else value
        for name, value in stored.items()
    }


def _stored(file: Path, card: Card, framework: str) -> dict[str, Any]:
    with safe_open(file, framework=framework) as stored:
        classes = tuple(json.loads((stored.metadata() or {}).get("classes", "[]")))
        if classes != card.classes:
            raise UserError(
                "The weights in {0} name other classes ({1}) than their card ({2}): put the model folder "
                "back.",
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
    """Loads the model and compares its answer with the golden one, by the runtime that the app would use.

    Raises UserError when the folder is damaged or the network answers otherwise than it was saved.
    """
    from ml.engine import logits_of  # noqa: PLC0415 -- engines know cards

    card, kept = read(folder), golden(folder)
    if not np.allclose(logits_of(folder, kept.example), kept.logits, atol=TOLERANCE):
        raise UserError(
            "The model in {0} does not give its golden answer: put the model folder back.", folder
        )
    return card


def golden(folder: Path) -> Golden:
    """The input and the answer that were kept. Raises UserError where they are missing or broken."""
    try:
        with np.load(folder / GOLDEN, allow_pickle=False) as stored:
            return Golden(stored["input"], stored["logits"])
    except (OSError, ValueError, KeyError) as error:
        raise UserError("{0} lacks a readable {1}: put the model folder back.", folder, GOLDEN) from error


def identity(folder: Path, card: Card) -> ModelId:
    """Names the model: its folder and the hash of its weights."""
    return ModelId(folder.name, card.sha256)


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
