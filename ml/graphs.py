"""The graphs of a model folder for ONNX Runtime: what `python -m ml.onnx_export` wrote beside the weights.

A graph holds no weights: those lie once, in `weights.safetensors`, and are handed over when it is loaded.
So graphs are small, and whoever changes weights without proving the graphs anew is found out.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from ml import card

INDEX = "onnx.json"
NETWORK, BACKBONE, HEAD = "network.onnx", "backbone.onnx", "head.onnx"
"""A skeleton network whole; a video network's part for one picture, and its part for the sequence."""
ALL = (INDEX, NETWORK, BACKBONE, HEAD)
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
        raise UserError("{0} cannot be read: put the model folder back.", folder / INDEX) from error
    if found.weights_sha256 != model.sha256:
        raise UserError(
            "The graphs in {0} belong to other weights: make them again with `python -m ml.onnx_export {0}`, "
            "or install the app again.",
            folder,
        )
    for name, graph in found.graphs.items():
        if Path(name).name != name or not (folder / name).is_file():
            raise UserError("{0} lacks {1}: put the model folder back.", folder, name)
        if card.sha256(folder / name) != graph.sha256:
            raise UserError("{0} is damaged: put the model folder back.", folder / name)
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


def complete(folder: Path, shipped: Path) -> None:
    """Gives a personal model of an older app the graph of the network that it is made on.

    It is looked for among the models in `shipped`: a graph goes with every network of its architecture.
    Nothing happens to a model that has graphs, or that is no personal one.
    """
    if there(folder) or not (folder / card.CARD).is_file():
        return
    mine = card.read(folder)
    for base in sorted(one.parent for one in shipped.glob(f"*/{INDEX}")):
        made = card.read(base)
        about = {"base": made.network, "base_options": {**made.options, "classes": len(made.classes)}}
        if about.items() <= dict(mine.options).items():
            with suppress(OSError):  # a folder that nobody may write to: torch computes it, where it is there
                lend(base, folder, mine.sha256)
            return
