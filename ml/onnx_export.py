"""`python -m ml.onnx_export MODEL_DIR`: the graphs of a model for ONNX Runtime, proven against torch.

A skeleton network becomes one graph, a video network two: its part for one picture and its part for the
sequence, so that features are kept while a stream goes on. Graphs hold no weights and nothing of the machine
that made them, and are the same bytes whenever they are made. To make them takes the extra `train`; with
`--check` they are only proven, which needs neither that nor torch.
"""

import argparse
import logging
import sys
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fitness_app.domain.errors import UserError
from ml import card, graphs
from ml.runtime import silence

if TYPE_CHECKING:
    import torch
    from onnx import ModelProto
    from torch import nn

OPSET = 20
CLOSE = 1e-4
"""How far a graph may answer from torch."""
OURS = "network."
"""Before the names of the weights, while the network is wrapped up for the export."""
SKELETONS = 3
"""Windows that a graph is proven with, beside the golden input; a graph takes any number."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exports or checks as the command line says; 0 when done, 1 with one sentence on stderr."""
    parser = argparse.ArgumentParser(prog="python -m ml.onnx_export", description=__doc__)
    silence()
    parser.add_argument("models", nargs="+", type=Path, metavar="MODEL_DIR", help="model folders")
    parser.add_argument("--check", action="store_true", help="only prove the graphs that are there")
    chosen = parser.parse_args(arguments)
    try:
        for folder in chosen.models:
            index = check(folder) if chosen.check else export(folder)
            told = ", ".join(
                f"{name} {(folder / name).stat().st_size / 1000:.0f} kB" for name in index.graphs
            )
            sys.stdout.write(f"{folder}: {told}; opset {index.opset}\n")
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


def check(folder: Path) -> graphs.Index:
    """Proves that the graphs go with the weights and give the golden answer. Raises UserError otherwise."""
    from ml.engine import logits_of  # noqa: PLC0415 -- loads ONNX Runtime

    index, golden = graphs.read(folder, card.read(folder)), card.golden(folder)
    if not np.allclose(logits_of(folder, golden.example, "onnx"), golden.logits, atol=card.TOLERANCE):
        raise UserError("The graphs in {0} do not give its golden answer: make them again.", folder)
    return index


def export(folder: Path) -> graphs.Index:
    """Writes the graphs of a model beside its weights, proven. Raises UserError where they cannot be had."""
    model, network = card.load(folder)
    kept = frozenset(card.arrays(folder, model))
    parts = _parts(network, folder)
    made = {name: _weightless(_exported(part), kept) for name, part in parts.items()}
    for name, (content, _) in made.items():
        (folder / name).write_bytes(content)
    index = graphs.Index(
        OPSET,
        model.sha256,
        {name: graphs.Graph(card.sha256(folder / name), weights) for name, (_, weights) in made.items()},
    )
    graphs.write(folder, index)
    _prove(folder, network)
    return index


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A part of a network that becomes a graph, an input of it, and the names of inputs and outputs."""

    module: "nn.Module"
    example: "torch.Tensor"
    given: str
    wanted: tuple[str, ...]
    any_number: bool = True


def _parts(network: "nn.Module", folder: Path) -> Mapping[str, Part]:
    import torch  # noqa: PLC0415 -- slow import

    from ml.models.harnet import HARNet  # noqa: PLC0415 -- slow import
    from ml.models.parts import Deciding, Embedding, Encoding  # noqa: PLC0415 -- slow import
    from ml.models.video_network import VideoNetwork  # noqa: PLC0415 -- slow import

    about = card.read(folder).input
    if isinstance(network, HARNet):
        windows = torch.zeros(2, int(about["steps"]), 13, 3)
        return {
            graphs.NETWORK: Part(Embedding(network), windows, "windows", ("logits", "attention", "features"))
        }
    if not isinstance(network, VideoNetwork) or about.get("flow"):
        raise UserError("The network of {0} has no graphs: only live skeleton and video models have.", folder)
    pixels = torch.zeros(2, int(about["size"]), int(about["size"]), 3, dtype=torch.uint8)
    with torch.inference_mode():
        features = Encoding(network)(pixels)[:1, None].repeat(1, int(about["frames"]), 1).clone()
    return {
        graphs.BACKBONE: Part(Encoding(network), pixels, "pixels", ("features",)),
        graphs.HEAD: Part(Deciding(network), features, "features", ("logits", "attention"), any_number=False),
    }


def _exported(part: Part) -> "ModelProto":
    """The part as torch translates it, with all its weights and nothing optimised away."""
    import torch  # noqa: PLC0415 -- slow import

    try:
        import onnxscript  # noqa: F401, PLC0415 -- torch uses it
    except ImportError as error:
        raise UserError("To make graphs install the extra: pip install 'fitness-app[train]'.") from error
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about its own insides
        try:
            program = torch.onnx.export(
                part.module.eval(),
                (part.example,),
                input_names=[part.given],
                output_names=list(part.wanted),
                opset_version=OPSET,
                dynamo=True,
                dynamic_shapes=({0: torch.export.Dim("count")},) if part.any_number else None,
                optimize=False,
                verbose=False,
            )
        except torch.onnx.OnnxExporterError as error:
            raise UserError("torch has no translation of this network: it stays with torch.") from error
    assert program is not None
    made: ModelProto = program.model_proto
    return made


def _weightless(model: "ModelProto", kept: frozenset[str]) -> tuple[bytes, tuple[str, ...]]:
    """The graph's bytes without the weights that the folder keeps, and the names of those, in order."""
    from onnx import TensorProto  # noqa: PLC0415 -- for makers of graphs only

    graph, weights = model.graph, []
    renamed = {one.name: one.name.removeprefix(OURS) for one in graph.initializer}
    for one in graph.initializer:
        if renamed[one.name] in kept and one.data_type == TensorProto.FLOAT:
            weights.append(renamed[one.name])
            one.ClearField("raw_data")
            one.ClearField("float_data")
            one.data_location = TensorProto.EXTERNAL
            one.external_data.add(key="location", value=card.WEIGHTS)
        one.name = renamed[one.name]
    for node in graph.node:
        node.input[:] = [renamed.get(name, name) for name in node.input]
    _without_origin(model)
    return model.SerializeToString(deterministic=True), tuple(weights)


def _without_origin(model: "ModelProto") -> None:
    """Takes out who made the graph, where and from what line of which file."""
    graph: Any = model.graph
    model.producer_version = ""
    del graph.value_info[:]
    for one in (model, graph, *graph.node, *graph.initializer, *graph.input, *graph.output):
        del one.metadata_props[:]
        one.doc_string = ""


def _prove(folder: Path, network: "nn.Module") -> None:
    """Compares the graphs' answers with torch's, attention included. Raises UserError where they differ."""
    import torch  # noqa: PLC0415 -- slow import

    from ml.engine import Where, skeleton_engine, video_engine  # noqa: PLC0415 -- loads ONNX Runtime

    golden, where = card.golden(folder).example, Where("cpu", "onnx")
    with torch.inference_mode():
        expected = network(torch.from_numpy(golden))
    if (folder / graphs.NETWORK).is_file():
        said = skeleton_engine(folder, where).answer(golden.astype(np.float32))
    else:
        engine = video_engine(folder, where)
        said = engine.decide(engine.encode(golden[0].transpose(0, 2, 3, 1).astype(np.uint8)))
    for mine, theirs in zip(said, expected, strict=True):
        if not np.allclose(mine, theirs.numpy(), atol=CLOSE):
            raise UserError("The graphs of {0} answer otherwise than torch: they are of no use.", folder)


if __name__ == "__main__":
    sys.exit(main())
