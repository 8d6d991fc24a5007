"""The graphs of a model folder for ONNX Runtime: what `python -m ml.onnx_export` wrote beside the weights.

A graph holds no weights: those lie once, in `weights.safetensors`, and are handed over when it is loaded.
So graphs are small, and whoever changes weights without proving the graphs anew is found out.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from ml import card

INDEX = "onnx.json"
NETWORK, BACKBONE, HEAD = "network.onnx", "backbone.onnx", "head.onnx"
"""A skeleton network whole; a video network's part for one picture, and its part for the sequence."""
FILES = (INDEX, NETWORK)
"""What a personal model takes over from the one that it is made on."""

Weights = Mapping[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Graph:
    """One graph file: the SHA-256 of it, and the names of the weights that it is to be given."""

    sha256: str
    weights: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """The graphs by their file's name, ONNX's operator set, and the SHA-256 of the weights they go with."""

    opset: int
    weights_sha256: str
    graphs: Mapping[str, Graph]


def there(folder: Path) -> bool:
    """Whether the model has graphs."""
    return (folder / INDEX).is_file()


def read(folder: Path, model: card.Card) -> Index:
    """The index, every file of it proven. Raises UserError where one is missing, damaged or out of date."""
    try:
        stored = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        known = {
            name: Graph(str(one["sha256"]), tuple(one["weights"])) for name, one in stored["graphs"].items()
        }
        found = Index(int(stored["opset"]), str(stored["weights_sha256"]), known)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(f"{folder / INDEX} cannot be read: put the model folder back.") from error
    if found.weights_sha256 != model.sha256:
        raise UserError(
            f"The graphs in {folder} belong to other weights: make them again with `python -m ml.onnx_export "
            f"{folder}`, or install the app again."
        )
    for name, graph in found.graphs.items():
        if Path(name).name != name or not (folder / name).is_file():
            raise UserError(f"{folder} lacks {name}: put the model folder back.")
        if card.sha256(folder / name) != graph.sha256:
            raise UserError(f"{folder / name} is damaged: put the model folder back.")
    return found


def write(folder: Path, index: Index) -> None:
    """Writes the index beside the graphs."""
    text = json.dumps(asdict(index), indent=1, sort_keys=True)
    (folder / INDEX).write_text(text + "\n", encoding="utf-8")


def lend(base: Path, folder: Path, weights_sha256: str) -> None:
    """Copies the graphs of `base` to a model that is made on it and has those weights among its own."""
    index = read(base, card.read(base))
    for name in index.graphs:
        (folder / name).write_bytes((base / name).read_bytes())
    write(folder, Index(index.opset, weights_sha256, index.graphs))
