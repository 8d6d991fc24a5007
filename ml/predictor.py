"""The skeleton network as the app runs it: the last seconds of poses in, a calibrated opinion out."""

from pathlib import Path

import numpy as np

from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.own_signal import own_exercises
from fitness_app.domain.pose import FloatArray, PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion
from ml import card
from ml.data.skeleton import JOINTS, WindowSpec, from_landmarks, window
from ml.engine import Said, Where, skeleton_engine

UNMEASURED = 0.5
"""What the word for a class weighs that nobody unseen has shown, beside a model's other classes."""


class SkeletonPredictor:
    """Names the movement in the last seconds of a pose track.

    `device` is "auto", "cpu", "cuda" or "mps", `runtime` "auto", "torch" or "onnx". Raises UserError when the
    folder is damaged, holds another kind of model, or device or runtime are not there.
    """

    def __init__(self, folder: Path, device: str = "auto", runtime: str = "auto") -> None:
        self._card = card.read(folder)
        self._spec = _window_spec(self._card, folder)
        self._engine = skeleton_engine(folder, Where(device, runtime))
        self.device, self.runtime = self._engine.device, self._engine.runtime
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

    @property
    def own(self) -> dict[str, Exercise]:
        """The taught exercises that are counted by a signal of their own, by name."""
        return own_exercises(self._card.metrics.get("counted_by", {}))

    def warm_up(self) -> None:
        """Answers once, so that the first real answer is quick."""
        self._engine.answer(np.zeros((1, self._spec.steps, len(JOINTS), 3), np.float32))

    def predict(self, track: PoseTrack) -> Opinion:
        """The opinion on the last `window_s` seconds of `track`, whatever its frame rate.

        Time before the track's start counts as unseen. Raises ValueError when the track is empty.
        """
        if not len(track):
            raise ValueError("there is no pose to look at")
        end = float(track.time_s[-1])
        recent = track.between(end - self._spec.seconds - 0.5, end)
        points = from_landmarks(recent.landmarks, recent.size)
        said = self._engine.answer(window(points, recent.time_s, end, self._spec)[None])
        shares = calibrated(said, self._card.temperature)
        best = int(shares.argmax())
        return Opinion(
            label=self.classes[best],
            confidence=float(shares[best]),
            probabilities=dict(zip(self.classes, map(float, shares), strict=True)),
            model=self.model,
            device=self.device,
            runtime=self.runtime,
            attention=tuple(map(float, said.attention[0])),
        )


def calibrated(said: Said, temperature: float) -> FloatArray:
    """The probabilities (classes,) of the first answer; they sum to 1."""
    logits = said.logits[0].astype(np.float64) / temperature
    shares = np.exp(logits - logits.max())
    return np.asarray(shares / shares.sum(), np.float32)


def _window_spec(model: card.Card, folder: Path) -> WindowSpec:
    if tuple(model.input.get("joints", ())) != JOINTS:
        raise UserError("The model in {0} looks at no skeleton: choose a skeleton model.", folder)
    return WindowSpec(float(model.input["seconds"]), int(model.input["steps"]))
