"""What a trained video network says of the clips kept for testing, and how good that is."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ml import plots
from ml.calibrate import calibrate
from ml.data.video import Film
from ml.metrics import figures
from ml.models.video_network import VideoNetwork
from ml.video_batches import windows
from ml.video_course import Course
from ml.video_options import command
from ml.video_training import Deciding, Lesson, logits_of

logger = logging.getLogger(__name__)

TRUSTED = 0.8
"""Of a model with fewer right answers on unseen people the word is shown, but not heard."""
HOP_S = 0.5
"""Test windows slide by so much."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """Logits (n, classes) and classes (n,) of tested clips or windows, and the clip of each (n,)."""

    logits: Tensor
    labels: Tensor
    names: NDArray[np.str_]


def asked(course: Course, network: VideoNetwork, tested: Sequence[Film]) -> Said:
    """What the network says of the films: of each once, or of all windows that slide over them."""
    shown, names = list(tested), [film.clip.name for film in tested]
    if course.recipe.seconds:
        shown, origin = windows(tested, course.cut, HOP_S)
        names = [tested[number].clip.name for number in origin]
    encoded = course.encoded(network)
    lesson = Lesson(course.classes, shown, [], course.cut, encoded=encoded)
    device = torch.device(course.machine.device)
    network.to(device)
    logits, labels = logits_of(Deciding(network) if encoded else network, lesson, shown, device)
    return Said(logits, labels, np.array(names))


def report(course: Course, said: Sequence[Said]) -> dict[str, Any]:
    """Figures of windows and of whole clips (the mean of their windows), saved with a picture.

    The answers of a fold are calibrated with those of the other folds; the calibration that is kept, with
    all of them.
    """
    labels = torch.cat([one.labels for one in said]).numpy()
    names = np.concatenate([one.names for one in said])
    shares = np.concatenate([calibrated(said, number) for number in range(len(said))])
    clips = np.unique(names)
    whole = np.stack([shares[names == name].mean(axis=0) for name in clips])
    truth = np.array([labels[names == name][0] for name in clips])
    found = {
        "calibration": calibrate(*pooled(said))._asdict(),
        **believed(figures(whole, truth, course.classes)),
        "windows": figures(shares, labels, course.classes),
        "clips": figures(whole, truth, course.classes),
        "wrong_clips": [
            {
                "name": str(clips[i]),
                "truth": course.classes[truth[i]],
                "answer": course.classes[whole[i].argmax()],
            }
            for i in np.flatnonzero(whole.argmax(axis=1) != truth).tolist()
        ],
        "command": command(course.chosen),
    }
    _write(course.chosen.out, found, course.classes)
    return found


def believed(clips: dict[str, Any]) -> dict[str, Any]:
    """What the app makes of a model: each class's share of right answers on people it never saw is the weight
    of its word; where not enough clips are right it is "experimental", and its word weighs nothing."""
    trusted = clips["accuracy"] >= TRUSTED
    weights = {row["class"]: row["recall"] if trusted else 0.0 for row in clips["classes"]}
    return {"status": "trusted" if trusted else "experimental", "weights": weights}


def pooled(said: Sequence[Said]) -> tuple[Tensor, Tensor]:
    """All logits and classes together."""
    return torch.cat([one.logits for one in said]), torch.cat([one.labels for one in said])


def calibrated(said: Sequence[Said], number: int) -> NDArray[np.float64]:
    """The probabilities of one fold, its temperature from the others; a test alone stays as it is."""
    others = [one for index, one in enumerate(said) if index != number]
    temperature = calibrate(*pooled(others)).temperature if others else 1.0
    return np.asarray((said[number].logits.double() / temperature).softmax(dim=1).numpy())


def _write(folder: Path, found: dict[str, Any], classes: Sequence[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "figures.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    plots.confusion_picture(np.array(found["clips"]["confusion"]), classes, folder / "confusion.png")
    logger.info("%d clips tested: %.1f %% right", found["clips"]["samples"], 100 * found["clips"]["accuracy"])
