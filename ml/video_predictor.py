"""The RGB network as the app runs it: pictures become features once, the last features an opinion."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.clip import Picture
from fitness_app.domain.errors import UserError
from fitness_app.domain.framing import Box
from fitness_app.domain.recognition import ModelId, Opinion
from ml import card
from ml.data.picture import small
from ml.engine import Where, video_engine
from ml.predictor import calibrated

NEEDED = ("size", "frames", "seconds")


class VideoPredictor:
    """Names what happens in the last `window_s` seconds of pictures, of which it sees `frames`.

    `device` is "auto", "cpu", "cuda" or "mps", `runtime` "auto", "torch" or "onnx"; `compiled` lets torch
    translate the network first, which takes a minute and is worth it where the app runs for hours. Raises
    UserError when the folder is damaged, holds another kind of model, device or runtime are not there, or
    nothing that could translate.
    """

    def __init__(
        self, folder: Path, device: str = "auto", runtime: str = "auto", *, compiled: bool = False
    ) -> None:
        self._card = card.read(folder)
        about = self._card.input
        if not all(about.get(name) for name in NEEDED) or about.get("flow"):
            raise UserError("The model in {0} looks at no live pictures: choose a video model.", folder)
        self._engine = video_engine(folder, Where(device, runtime), compiled=compiled)
        self.device, self.runtime = self._engine.device, self._engine.runtime
        self._size = int(about["size"])
        self._cropped = bool(about.get("crop"))
        self.model: ModelId = card.identity(folder, self._card)
        self.classes: tuple[str, ...] = self._card.classes
        self.threshold: float = self._card.threshold
        self.frames: int = int(about["frames"])
        self.window_s: float = float(about["seconds"])

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

    def features(self, pictures: Sequence[Picture]) -> list[Any]:
        """The features of pictures of any size, one pass of the backbone for all of them."""
        pixels = [small(one.image, self._size, one.box if self._cropped else None) for one in pictures]
        return self._engine.encode(np.stack(pixels))

    def opinion(self, features: Sequence[Any]) -> Opinion:
        """The opinion on the features of `frames` pictures, oldest first."""
        said = self._engine.decide(features)
        shares = calibrated(said, self._card.temperature)
        best = int(shares.argmax())
        return Opinion(
            label=self.classes[best],
            confidence=float(shares[best]),
            probabilities=dict(zip(self.classes, shares.tolist(), strict=True)),
            model=self.model,
            device=self.device,
            runtime=self.runtime,
            attention=tuple(said.attention[0].tolist()),
        )
