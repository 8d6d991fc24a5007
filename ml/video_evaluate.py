"""How good a finished video model is on clips; `python -m ml.evaluate` hands over to it."""

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.errors import UserError
from ml import card, plots
from ml.data import splits, video_kinds
from ml.data.app_classes import app_label
from ml.data.video import Look, cache_folder, films
from ml.data.video_clip import VideoClip
from ml.models.video_network import VideoNetwork
from ml.runtime import chosen_device
from ml.video_batches import Cut
from ml.video_report import asked, levels
from ml.video_training import Lesson


def main(arguments: Sequence[str]) -> int:
    """Evaluates as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    chosen = parser().parse_args(arguments)
    try:
        found = evaluate(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(json.dumps(found) + "\n" if chosen.json else table(found))
    return 0


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    made = argparse.ArgumentParser(prog="python -m ml.evaluate", description=__doc__)
    made.add_argument("model", type=Path, help="a folder of a video model")
    made.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    made.add_argument("--split", choices=("train", "test", "all"), default="test")
    made.add_argument("--poses", nargs="+", type=Path, default=[], metavar="DIR",
                      help="pose recordings of the videos, for a model that looks at the person")  # fmt: skip
    made.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    made.add_argument("--cache", type=Path, default=cache_folder(), help="where frames are kept")
    made.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    made.add_argument("--out", type=Path, help="where figures and the confusion matrix are saved")
    return made


def evaluate(chosen: argparse.Namespace) -> dict[str, Any]:
    """The figures of one model on one split. Raises UserError when there is nothing to ask it about."""
    made, network = card.load(chosen.model)
    if not isinstance(network, VideoNetwork):
        raise UserError("The model in {0} looks at no pictures: choose a video model.", chosen.model)
    clips = wanted(made, chosen)
    seen = films(clips, look(made, chosen), chosen.cache)
    cut = Cut(int(made.input["frames"]), float(made.input["seconds"]))
    said = asked(network, Lesson(made.classes, seen, [], cut), chosen_device(chosen.device))
    shares = (said.logits.double() / made.temperature).softmax(dim=1).numpy()
    found = levels(np.asarray(shares), said, made.classes)
    if chosen.out:
        chosen.out.mkdir(parents=True, exist_ok=True)
        (chosen.out / "figures.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        matrix = np.array(found["clips"]["confusion"])
        plots.confusion_picture(matrix, made.classes, chosen.out / "confusion.png")
    return found


def wanted(made: card.Card, chosen: argparse.Namespace) -> list[VideoClip]:
    """The clips of the model's classes in the chosen part. Raises UserError when there are none."""
    named = [(clip, app_label(clip.source, clip.label)) for clip in video_kinds.load(chosen.data)]
    clips = [replace(clip, label=label) for clip, label in named if label in made.classes]
    if chosen.split != "all":
        clips = splits.official(clips, chosen.split)
    if not clips:
        raise UserError(
            "The data has no {0} part with the model's classes ({1}): choose other --data or "
            "another --split.",
            chosen.split,
            ", ".join(made.classes),
        )
    return clips


def look(made: card.Card, chosen: argparse.Namespace) -> Look:
    """What the model was shown of a video. Raises UserError where that needs pose recordings."""
    about = made.input
    if about.get("crop") and not chosen.poses:
        raise UserError(
            "This model looks at the square around the person: name pose recordings with --poses."
        )
    poses = tuple(chosen.poses) if about.get("crop") else ()
    size, frames, seconds = int(about["size"]), int(about["frames"]), float(about["seconds"])
    count, fps = (0, 2 * frames / seconds) if seconds else (frames, 0.0)
    return Look(size, count, fps, str(about.get("flow", "")), poses)


def table(found: dict[str, Any]) -> str:
    """The main figures as text."""
    lines = []
    for level in ("windows", "clips"):
        one = found[level]
        lines.append(
            f"{level}: {one['samples']}  accuracy {one['accuracy']:.4f} ± {one['standard_error']:.4f}"
            f"  top-5 {one['top5']:.4f}  macro F1 {one['macro_f1']:.4f}  weighted F1 {one['weighted_f1']:.4f}"
        )
    lines += [
        f"  {row['class']:<20}{row['samples']:>6}  precision {row['precision']:.3f}"
        f"  recall {row['recall']:.3f} ± {row['recall_standard_error']:.3f}  F1 {row['f1']:.3f}"
        for row in found["clips"]["classes"]
    ]
    lines += [
        f"  wrong: {one['name']} is {one['truth']}, not {one['answer']}" for one in found["wrong_clips"]
    ]
    return "\n".join(lines) + "\n"
