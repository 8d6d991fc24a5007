"""Networks computed by torch: on a graphics card, and where a model has no graphs for ONNX Runtime."""

import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from ml import card
from ml.engine import Embedded, Pixels, Said
from ml.models.harnet import HARNet
from ml.models.video_network import VideoNetwork
from ml.runtime import CPU_THREADS, TORCH, chosen_device

HALF_DEVICES = frozenset({"cuda", "mps"})
"""Where half precision is quicker; on processors it is slower or not there."""
COMPILERS = ("c++", "g++", "clang++", "cl")
AT_ONCE = 128
"""Windows that are looked at together."""


class TorchSkeleton:
    """A skeleton network in torch. Raises UserError when the folder is damaged or the device is not there."""

    runtime = TORCH

    def __init__(self, folder: Path, device: str = "auto") -> None:
        network = card.load(folder)[1]
        self.device = chosen_device(device)
        _few_threads(self.device)
        self._network = network.to(self.device)

    def answer(self, windows: FloatArray) -> Said:
        """The answer for windows (n, steps, 13, 3)."""
        with torch.inference_mode():
            said = self._network(torch.from_numpy(windows).to(self.device))
        return Said(said.logits.cpu().numpy(), said.attention.cpu().numpy())

    def embed(self, windows: FloatArray) -> Embedded:
        """What the network sees in windows (n, steps, 13, 3). Raises UserError where it cannot tell."""
        if not isinstance(self._network, HARNet):
            raise UserError("This network cannot be taught: choose the shipped skeleton model.")
        with torch.inference_mode():
            parts = torch.split(torch.from_numpy(windows).to(self.device), AT_ONCE)
            seen = [self._network.embed(part) for part in parts]
        features = torch.cat([one.features for one in seen]).float()
        logits = torch.cat([one.logits for one in seen]).float()
        return Embedded(features.cpu().numpy(), logits.cpu().numpy())


class TorchVideo:
    """A video network in torch; `compiled` lets torch translate it first, which takes a minute.

    Raises UserError when the folder is damaged, the device is not there, or nothing that could translate.
    """

    runtime = TORCH

    def __init__(self, folder: Path, device: str = "auto", *, compiled: bool = False) -> None:
        network = card.load(folder)[1]
        if not isinstance(network, VideoNetwork):
            raise UserError("The model in {0} looks at no live pictures: choose a video model.", folder)
        self.device = chosen_device(device)
        _few_threads(self.device)
        self._dtype = torch.float16 if self.device in HALF_DEVICES else torch.float32
        self._network = network.to(self.device, self._dtype).to(memory_format=torch.channels_last)
        self._encode = _translated(network, self.device) if compiled else network.encode

    def encode(self, pixels: Pixels) -> list[Tensor]:
        """Pictures (n, size, size, 3) → the features of each, which stay on the device."""
        frames = torch.from_numpy(pixels).permute(0, 3, 1, 2).to(self.device)
        frames = (frames.to(self._dtype) / 255.0).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode():
            found: Tensor = self._encode(frames)
        return list(found)

    def decide(self, features: Sequence[Tensor]) -> Said:
        """The answer for the features of a clip's pictures, oldest first."""
        with torch.inference_mode():
            said = self._network.decide(torch.stack(list(features))[None])
        return Said(said.logits.float().cpu().numpy(), said.attention.float().cpu().numpy())


def golden_logits(folder: Path, example: NDArray[np.generic]) -> FloatArray:
    """The logits of any network, also one that is not for live pictures, for an example as it was saved."""
    network = card.load(folder)[1]
    return np.asarray(card.answer(network, torch.from_numpy(example)).numpy(), np.float32)


def _few_threads(device: str) -> None:
    if device == "cpu":
        torch.set_num_threads(CPU_THREADS)


def _translated(network: VideoNetwork, device: str) -> Callable[[Tensor], Tensor]:
    """The network's part for pictures, translated when it is first used, for any number of pictures."""
    if getattr(sys, "frozen", False):  # it brings neither Python's headers nor triton
        raise UserError("The installed app cannot translate the video model: set compile_video to false.")
    if device == "cpu" and not any(shutil.which(name) for name in COMPILERS):
        raise UserError(
            "To translate the video model a C++ compiler is needed: install one, or set compile_video to "
            "false."
        )
    translated: Callable[[Tensor], Tensor] = torch.compile(network.encode, dynamic=True)
    return translated
