"""The skeleton network as the app runs it: the last seconds of poses in, a calibrated opinion out."""

from pathlib import Path

import numpy as np
import torch

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray, PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion
from ml import card
from ml.data.skeleton import JOINTS, WindowSpec, from_landmarks, window

CPU_THREADS = 1
"""So small a network gains nothing by a second thread, and MediaPipe's threads need the processor."""

UNMEASURED = 0.5
"""What the word for a class weighs that nobody unseen has shown, beside a model's other classes."""


class SkeletonPredictor:
    """Names the movement in the last seconds of a pose track.

    `device` is "auto", "cpu", "cuda" or "mps". Raises UserError when the folder is damaged, holds another
    kind of model, or the device is not there.
    """

    def __init__(self, folder: Path, device: str = "auto") -> None:
        self._card, network = card.load(folder)
        self._spec = _window_spec(self._card, folder)
        self.device = chosen_device(device)
        self._network = network.to(self.device)
        self.model: ModelId = card.identity(folder, self._card)
        self.classes: tuple[str, ...] = self._card.classes
        self.threshold: float = self._card.threshold
        self.window_s: float = self._spec.seconds

    @property
    def weights(self) -> dict[str, float]:
        """How far each class's word is to be believed, 0–1: the card's `weights`.

        0.5 for a class that the card leaves out, as nobody unseen has shown it; 1 where it has no weights.
        """
        told = self._card.metrics.get("weights", {})
        return {name: float(told.get(name, UNMEASURED if told else 1.0)) for name in self.classes}

    def warm_up(self) -> None:
        """Answers once, so that the first real answer is quick; sets the threads of the processor."""
        if self.device == "cpu":
            torch.set_num_threads(CPU_THREADS)
        self._probabilities(np.zeros((self._spec.steps, len(JOINTS), 3), np.float32))

    def predict(self, track: PoseTrack) -> Opinion:
        """The opinion on the last `window_s` seconds of `track`, whatever its frame rate.

        Time before the track's start counts as unseen. Raises ValueError when the track is empty.
        """
        if not len(track):
            raise ValueError("there is no pose to look at")
        end = float(track.time_s[-1])
        recent = track.between(end - self._spec.seconds - 0.5, end)
        points = from_landmarks(recent.landmarks, recent.size)
        shares, attention = self._probabilities(window(points, recent.time_s, end, self._spec))
        best = int(shares.argmax())
        return Opinion(
            label=self.classes[best],
            confidence=float(shares[best]),
            probabilities=dict(zip(self.classes, map(float, shares), strict=True)),
            model=self.model,
            device=self.device,
            attention=tuple(map(float, attention)),
        )

    def _probabilities(self, cut: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Calibrated probabilities (classes,) and attention (steps,) for one window."""
        with torch.inference_mode():
            logits, attention = self._network(torch.from_numpy(cut)[None].to(self.device))
            shares = (logits[0] / self._card.temperature).softmax(dim=0)
        return shares.cpu().numpy(), attention[0].cpu().numpy()


def _window_spec(model: card.Card, folder: Path) -> WindowSpec:
    if tuple(model.input.get("joints", ())) != JOINTS:
        raise UserError("The model in {0} looks at no skeleton: choose a skeleton model.", folder)
    return WindowSpec(float(model.input["seconds"]), int(model.input["steps"]))


def chosen_device(wanted: str) -> str:
    """The torch device for "auto", "cpu", "cuda" or "mps". Raises UserError when it is not there."""
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if wanted == "auto":
        return next(name for name in ("cuda", "mps", "cpu") if there[name])
    if not there.get(wanted, False):
        raise UserError("The device {0!r} is not there: choose auto or cpu in the settings.", wanted)
    return wanted
