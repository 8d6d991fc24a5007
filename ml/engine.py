"""What computes a network: the same questions and answers, whichever runtime and device is behind them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import FloatArray
from ml import card
from ml.runtime import ONNX, chosen_runtime

Pixels = NDArray[np.uint8]


class Said(NamedTuple):
    """`logits` (n, classes) and `attention` (n, time), which sums to 1 over time."""

    logits: FloatArray
    attention: FloatArray


class Embedded(NamedTuple):
    """`features` (n, f) for a head of one's own, beside the logits (n, classes)."""

    features: FloatArray
    logits: FloatArray


class Where(NamedTuple):
    """Where a network is to be computed: `device` is "auto", "cpu", "cuda" or "mps", `runtime` "auto",
    "torch" or "onnx".
    """

    device: str = "auto"
    runtime: str = "auto"


class SkeletonEngine(Protocol):
    """A loaded skeleton network; `device` and `runtime` say where it runs."""

    device: str
    runtime: str

    def answer(self, windows: FloatArray) -> Said:
        """The answer for windows (n, steps, 13, 3)."""

    def embed(self, windows: FloatArray) -> Embedded:
        """What it sees in windows (n, steps, 13, 3). Raises UserError where it cannot tell."""


class VideoEngine(Protocol):
    """A loaded video network; `device` and `runtime` say where it runs."""

    device: str
    runtime: str

    def encode(self, pixels: Pixels) -> list[Any]:
        """Pictures (n, size, size, 3) of red, green and blue → the features of each, for `decide`."""

    def decide(self, features: Sequence[Any]) -> Said:
        """The answer for the features of a clip's pictures, oldest first."""


def skeleton_engine(folder: Path, where: Where) -> SkeletonEngine:
    """Loads the skeleton network in `folder`.

    Raises UserError when the folder is damaged, or the device or runtime is not there.
    """
    if chosen_runtime(where.runtime, where.device, folder) == ONNX:
        from ml.onnx_engine import OnnxSkeleton  # noqa: PLC0415 -- slow import

        return OnnxSkeleton(folder)
    from ml.torch_engine import TorchSkeleton  # noqa: PLC0415 -- slow import

    return TorchSkeleton(folder, where.device)


def video_engine(folder: Path, where: Where, *, compiled: bool = False) -> VideoEngine:
    """Loads the video network in `folder`; to have it `compiled` is torch's matter. Raises as above."""
    wanted = "torch" if compiled else where.runtime
    if chosen_runtime(wanted, where.device, folder) == ONNX:
        from ml.onnx_engine import OnnxVideo  # noqa: PLC0415 -- slow import

        return OnnxVideo(folder)
    from ml.torch_engine import TorchVideo  # noqa: PLC0415 -- slow import

    return TorchVideo(folder, where.device, compiled=compiled)


def logits_of(folder: Path, example: NDArray[np.generic], runtime: str = "auto") -> FloatArray:
    """The logits (1, classes) for an input as a model folder keeps it, computed on the processor.

    A window (1, steps, 13, 3), or a clip (1, time, 3, height, width).
    """
    where, about = Where("cpu", runtime), card.read(folder).input
    if chosen_runtime(runtime, "cpu", folder) != ONNX:
        from ml.torch_engine import golden_logits  # noqa: PLC0415 -- slow import

        return golden_logits(folder, example)
    if "joints" in about:
        return skeleton_engine(folder, where).answer(example.astype(np.float32)).logits
    video = video_engine(folder, where)
    return video.decide(video.encode(example[0].transpose(0, 2, 3, 1).astype(np.uint8))).logits
