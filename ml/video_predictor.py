"""The RGB network as the app runs it: pictures become features once, the last features an opinion."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from fitness_app.domain.clip import Picture
from fitness_app.domain.errors import UserError
from fitness_app.domain.framing import Box
from fitness_app.domain.recognition import ModelId, Opinion
from ml import card
from ml.data.picture import small
from ml.models.video_network import VideoNetwork
from ml.predictor import chosen_device

HALF_DEVICES = frozenset({"cuda", "mps"})
"""Where half precision is quicker; on processors it is slower or not there."""
COMPILERS = ("c++", "g++", "clang++", "cl")


class VideoPredictor:
    """Names what happens in the last `window_s` seconds of pictures, of which it sees `frames`.

    `device` is "auto", "cpu", "cuda" or "mps"; `compiled` lets torch translate the network first, which takes
    a minute and is worth it where the app runs for hours. Raises UserError when the folder is damaged, holds
    another kind of model, the device is not there, or nothing that could translate.
    """

    def __init__(self, folder: Path, device: str = "auto", *, compiled: bool = False) -> None:
        self._card, network = card.load(folder)
        about = self._card.input
        if not isinstance(network, VideoNetwork) or not about.get("seconds") or about.get("flow"):
            raise UserError("The model in {0} looks at no live pictures: choose a video model.", folder)
        self.device = chosen_device(device)
        self._dtype = torch.float16 if self.device in HALF_DEVICES else torch.float32
        self._network = network.to(self.device, self._dtype).to(memory_format=torch.channels_last)
        self._encode = _translated(network, self.device) if compiled else network.encode
        self._size = int(self._card.input["size"])
        self._cropped = bool(self._card.input.get("crop"))
        self.model: ModelId = card.identity(folder, self._card)
        self.classes: tuple[str, ...] = self._card.classes
        self.threshold: float = self._card.threshold
        self.frames: int = int(self._card.input["frames"])
        self.window_s: float = float(self._card.input["seconds"])

    @property
    def interval_s(self) -> float:
        """The time from one needed picture to the next."""
        return self.window_s / self.frames

    @property
    def weights(self) -> dict[str, float]:
        """How far each class's word is to be believed, 0–1: the card's `weights`, 0 where it says nothing."""
        told = self._card.metrics.get("weights", {})
        return {name: float(told.get(name, 0.0)) for name in self.classes}

    def warm_up(self) -> None:
        """Answers once, so that the first real answer is quick."""
        image = np.zeros((self._size, self._size, 3), np.uint8)
        picture = Picture(0.0, image, Box(0.0, 0.0, self._size))
        self.opinion([self.features([picture])[0]] * self.frames)

    def features(self, pictures: Sequence[Picture]) -> list[Tensor]:
        """The features of pictures of any size, one pass of the backbone for all of them."""
        pixels = np.stack(
            [small(one.image, self._size, one.box if self._cropped else None) for one in pictures]
        )
        frames = torch.from_numpy(pixels).permute(0, 3, 1, 2).to(self.device)
        frames = (frames.to(self._dtype) / 255.0).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode():
            found: Tensor = self._encode(frames)
        return list(found)

    def opinion(self, features: Sequence[Tensor]) -> Opinion:
        """The opinion on the features of `frames` pictures, oldest first."""
        with torch.inference_mode():
            logits, attention = self._network.decide(torch.stack(list(features))[None])
            shares = (logits[0].float() / self._card.temperature).softmax(dim=0).cpu()
        best = int(shares.argmax())
        return Opinion(
            label=self.classes[best],
            confidence=float(shares[best]),
            probabilities=dict(zip(self.classes, shares.tolist(), strict=True)),
            model=self.model,
            device=self.device,
            attention=tuple(attention[0].float().cpu().tolist()),
        )


def _translated(network: VideoNetwork, device: str) -> Callable[[Tensor], Tensor]:
    """The network's part for pictures, translated when it is first used, for any number of pictures."""
    if device == "cpu" and not any(shutil.which(name) for name in COMPILERS):
        raise UserError(
            "To translate the video model a C++ compiler is needed: install one, or set compile_video to "
            "false."
        )
    translated: Callable[[Tensor], Tensor] = torch.compile(network.encode, dynamic=True)
    return translated
