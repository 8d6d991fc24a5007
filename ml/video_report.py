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


def asked(network: VideoNetwork, lesson: Lesson, device: str) -> Said:
    """What the network says of the lesson's films: of each once, or of all windows that slide over them."""
    shown, names = list(lesson.films), [film.clip.name for film in lesson.films]
    if lesson.cut.seconds:
        shown, origin = windows(lesson.films, lesson.cut, HOP_S)
        names = [lesson.films[number].clip.name for number in origin]
    network.to(device)
    whole = Deciding(network) if lesson.encoded else network
    logits, labels = logits_of(whole, lesson, shown, torch.device(device))
    return Said(logits, labels, np.array(names))


def report(course: Course, said: Sequence[Said]) -> dict[str, Any]:
    """Figures of windows and of whole clips, saved with a picture.

    The answers of a fold are calibrated with those of the other folds; the calibration that is kept, with
    all of them.
    """
    shares = np.concatenate([calibrated(said, number) for number in range(len(said))])
    everything = Said(*pooled(said), np.concatenate([one.names for one in said]))
    found = {
        "calibration": calibrate(everything.logits, everything.labels)._asdict(),
        **levels(shares, everything, course.classes),
        "command": command(course.chosen),
    }
    _write(course.chosen.out, found, course.classes)
    return found


def levels(shares: NDArray[np.float64], said: Said, classes: Sequence[str]) -> dict[str, Any]:
    """Figures of the probabilities (n, classes) of windows, and of clips, each the mean of its windows."""
    labels, names = said.labels.numpy(), said.names
    clips = np.unique(names)
    whole = np.stack([shares[names == name].mean(axis=0) for name in clips])
    truth = np.array([labels[names == name][0] for name in clips])
    answers = whole.argmax(axis=1)
    return {
        **believed(figures(whole, truth, classes)),
        "windows": figures(shares, labels, classes),
        "clips": figures(whole, truth, classes),
        "wrong_clips": [
            {"name": str(clips[i]), "truth": classes[truth[i]], "answer": classes[answers[i]]}
            for i in np.flatnonzero(answers != truth).tolist()
        ],
    }


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
