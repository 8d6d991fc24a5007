"""`python -m ml.evaluate MODEL_DIR --data KIND:PATH… --split test --json`: how good a skeleton model is.

Prints the figures, and with --out saves them with pictures: confusion matrix, reliability, training curves.
"""

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import NONE
from ml import card, plots
from ml.answers import FOREIGN, Answers, ask, probabilities
from ml.data import kinds, splits
from ml.data.app_classes import relabelled
from ml.judge import Judged, judged
from ml.models.registry import VIDEO_NETWORKS


def main(arguments: Sequence[str] | None = None) -> int:
    """Evaluates as the command line says; 0 when done, 1 with one sentence on stderr when it cannot.

    A video model is judged by `ml.video_evaluate`, which has options of its own.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    if any((Path(word) / card.CARD).is_file() and _looks_at_pictures(Path(word)) for word in words):
        from ml import video_evaluate  # noqa: PLC0415 -- slow import

        return video_evaluate.main(words)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    chosen = parser().parse_args(words)
    try:
        found = evaluate(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(json.dumps(found) + "\n" if chosen.json else table(found))
    return 0


def _looks_at_pictures(folder: Path) -> bool:
    try:
        return card.read(folder).network in VIDEO_NETWORKS
    except UserError:  # a broken card is told where it is needed
        return False


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    made = argparse.ArgumentParser(prog="python -m ml.evaluate", description=__doc__)
    made.add_argument("model", type=Path, help="a model folder")
    made.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    made.add_argument("--split", choices=("train", "test", "all"), default="test")
    made.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    made.add_argument("--out", type=Path, help="where figures and pictures are saved")
    return made


def evaluate(chosen: argparse.Namespace) -> dict[str, Any]:
    """The figures of one model on one split."""
    made, network = card.load(chosen.model)
    sequences = kinds.load(chosen.data)
    if NONE in made.classes:
        sequences = relabelled(sequences)
    if chosen.split != "all":
        sequences = splits.official(sequences, chosen.split)
    if not sequences:
        raise UserError("The data has no {0} part: choose another --split.", chosen.split)
    answers = ask(made, network, sequences)
    shares = probabilities(answers.logits, made.temperature)
    found = judged(Judged(shares, answers, sequences), made.classes, made.threshold)
    if chosen.out:
        save(found, answers, made, chosen.out, chosen.model.parent / "history.json")
    return found


def save(found: dict[str, Any], answers: Answers, made: card.Card, folder: Path, history: Path) -> None:
    """Keeps figures and pictures in `folder`; training curves where the run left its history."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "figures.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    matrix = np.array(found["clips"]["confusion"])
    plots.confusion_picture(matrix, made.classes, folder / "confusion.png")
    known = answers.labels != FOREIGN
    shares = probabilities(answers.logits, made.temperature)[known]
    right = shares.argmax(axis=1) == answers.labels[known]
    plots.reliability_picture(shares.max(axis=1), right, folder / "reliability.png")
    if history.exists():
        plots.curves_picture(history, folder / "curves.png")


def table(found: dict[str, Any]) -> str:
    """The main figures as text."""
    lines = []
    for level in ("windows", "clips"):
        one = found[level]
        lines.append(
            f"{level}: {one['samples']}  accuracy {one['accuracy']:.4f} ± {one['standard_error']:.4f}"
            f"  top-5 {one['top5']:.4f}  macro F1 {one['macro_f1']:.4f}  weighted F1 {one['weighted_f1']:.4f}"
            f"  ROC-AUC {one['roc_auc'] or 0:.4f}  calibration error {one['expected_calibration_error']:.4f}"
        )
    lines += [
        f"  {row['class']:<20}{row['samples']:>6}  precision {row['precision']:.3f}"
        f"  recall {row['recall']:.3f} ± {row['recall_standard_error']:.3f}  F1 {row['f1']:.3f}"
        for row in found["clips"]["classes"]
    ]
    lines.append("accepted: " + "  ".join(f"{key} {value:.4f}" for key, value in found["accepted"].items()))
    lines += [
        f"  wrong: {one['name']} is {one['truth']}, not {one['answer']}" for one in found["wrong_clips"]
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
