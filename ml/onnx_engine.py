"""Networks computed by ONNX Runtime on the processor: no torch is needed.

The weights come from `weights.safetensors`, proven by the card's hash, and are handed to the graphs.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from ml import card, graphs
from ml.engine import Embedded, Pixels, Said
from ml.personal_head import Head, combined, logarithms, softmax
from ml.runtime import CPU_THREADS, ONNX, silence

AT_ONCE = 128
"""Windows that are looked at together."""
PERSONAL = "personal"
BASE = "base."
"""Before the names of the frozen network's weights in a personal model."""

Session: TypeAlias = Any
"""`onnxruntime.InferenceSession`, which has no types."""
FAULTS = (
    "Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NotImplemented", "RuntimeException",
)  # fmt: skip
"""What a graph that does not fit raises, by name: they have no ancestor of their own."""


class OnnxSkeleton:
    """A skeleton network, or a personal model on one. Raises UserError when the folder is damaged."""

    device, runtime = "cpu", ONNX

    def __init__(self, folder: Path) -> None:
        model = card.read(folder)
        weights, index = card.arrays(folder, model), graphs.read(folder, model)
        personal = model.network == PERSONAL
        self._session = _session(folder / graphs.NETWORK, index, weights, BASE if personal else "")
        self._own = _Own(model, weights) if personal else None

    def answer(self, windows: FloatArray) -> Said:
        """The answer for windows (n, steps, 13, 3)."""
        logits, attention, features = self._seen(windows)
        return Said(self._own.logits(features, logits) if self._own else logits, attention)

    def embed(self, windows: FloatArray) -> Embedded:
        """What the network sees in windows (n, steps, 13, 3), part by part."""
        if self._own:
            raise UserError("A personal model cannot be taught itself: choose the shipped skeleton model.")
        parts = [self._seen(windows[at : at + AT_ONCE]) for at in range(0, len(windows), AT_ONCE)]
        return Embedded(np.concatenate([part[2] for part in parts]), np.concatenate([p[0] for p in parts]))

    def _seen(self, windows: FloatArray) -> Sequence[FloatArray]:
        """Logits, attention and features."""
        given = {"windows": np.ascontiguousarray(windows, np.float32)}
        return _run(self._session, ["logits", "attention", "features"], given)


class _Own:
    """The personal head beside a frozen network: the same arithmetic as in `ml.models.personal`."""

    def __init__(self, model: card.Card, weights: card.Arrays) -> None:
        mean, scale, rows, bias = (
            np.asarray(weights[name], np.float32) for name in ("mean", "scale", "own.weight", "own.bias")
        )
        self._head = Head(mean, scale, rows, bias)
        self._temperature = float(weights["temperature"])
        self._taught = tuple(int(at) for at in model.options["taught"])
        self._classes = len(model.classes)

    def logits(self, features: FloatArray, base: FloatArray) -> FloatArray:
        """(n, f) and the frozen network's (n, its classes) → logarithms of the shares (n, classes)."""
        shares = softmax(base / self._temperature)
        return logarithms(combined(self._head.shares(features), shares, self._taught, self._classes))


class OnnxVideo:
    """A video network as two graphs: one for a picture, one for the sequence of their features.

    Raises UserError when the folder is damaged.
    """

    device, runtime = "cpu", ONNX

    def __init__(self, folder: Path) -> None:
        model = card.read(folder)
        weights, index = card.arrays(folder, model), graphs.read(folder, model)
        self._backbone = _session(folder / graphs.BACKBONE, index, weights)
        self._head = _session(folder / graphs.HEAD, index, weights)

    def encode(self, pixels: Pixels) -> list[FloatArray]:
        """Pictures (n, size, size, 3) → the features of each."""
        return list(_run(self._backbone, ["features"], {"pixels": np.ascontiguousarray(pixels)})[0])

    def decide(self, features: Sequence[FloatArray]) -> Said:
        """The answer for the features of a clip's pictures, oldest first."""
        return Said(*_run(self._head, ["logits", "attention"], {"features": np.stack(list(features))[None]}))


def _session(file: Path, index: graphs.Index, weights: card.Arrays, before: str = "") -> Session:
    """A graph with its weights, of which the folder names have `before` in front. Raises UserError."""
    if file.name not in index.graphs:
        raise UserError(
            "The model in {0} has no graph {1}: choose a model of another kind.", file.parent, file.name
        )
    names = index.graphs[file.name].weights
    try:
        values = [np.ascontiguousarray(weights[before + name]) for name in names]
    except KeyError as error:
        raise UserError("{0} does not fit its weights: put the model folder back.", file) from error
    return _opened(file, dict(zip(names, values, strict=True)))


def _opened(file: Path, weights: Mapping[str, NDArray[Any]]) -> Session:
    silence()
    import onnxruntime  # noqa: PLC0415 -- it looks at once whether it is to be silent
    from onnxruntime.capi import onnxruntime_pybind11_state as state  # noqa: PLC0415 -- the same

    onnxruntime.disable_telemetry_events()  # Windows' own tracing knows no such variable
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = CPU_THREADS, 1
    options.log_severity_level = 3
    given = [onnxruntime.OrtValue.ortvalue_from_numpy(value) for value in weights.values()]
    options.add_external_initializers(list(weights), given)
    try:
        return onnxruntime.InferenceSession(file.read_bytes(), options, providers=["CPUExecutionProvider"])
    except tuple(getattr(state, name) for name in FAULTS) as error:
        raise UserError("{0} does not fit its weights: put the model folder back.", file) from error


def _run(session: Session, wanted: list[str], given: Mapping[str, NDArray[Any]]) -> Sequence[FloatArray]:
    found: Sequence[FloatArray] = session.run(wanted, dict(given))
    return found
