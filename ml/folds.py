"""`python -m ml.folds MODEL --data KIND:PATH… --of clips --out DIR`: figures on people never seen.

The recordings of one kind are divided by person into folds. For each fold a model is trained without its
people, on that kind's other people and on the train part of all other data, and asked about the fold's people
and about the test part of the other data. The answers are pooled; those of a fold are calibrated with the
answers of the other folds. `folds.json` keeps the figures, and the calibration for a model trained on all;
`metrics.json` is what that model's card says of people never seen.
"""

import argparse
import copy
import json
import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import NONE
from ml import card, plots, unseen
from ml import train as training
from ml.answers import ask
from ml.data import splits
from ml.data.app_classes import UNPROVEN
from ml.data.skeleton import SkeletonSequence
from ml.delay import FIRST_S, delays
from ml.judge import Judged, judged
from ml.nested import Nested, nested
from ml.said import Said, by_source, only, pooled, proven

logger = logging.getLogger(__name__)

TIED = {"clips": ("pushup-form",)}
"""Sources that show people of the divided kind, unnamed: they stay out of the training of every fold."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains and judges as the command line says; 0 when done, 1 with one sentence on stderr."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    parser = training.parser()
    parser.prog, parser.description = "python -m ml.folds", __doc__
    parser.add_argument("--of", default="clips", help="the kind that is divided by person")
    parser.add_argument("--folds", type=int, default=5)
    chosen = parser.parse_args(arguments)
    chosen.classes = "app"
    try:
        found = run(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(json.dumps(found) + "\n")
    return 0


def run(chosen: argparse.Namespace) -> dict[str, Any]:
    """All folds' figures, saved as `folds.json` with a picture of the confusion."""
    torch.set_num_threads(chosen.threads)
    everything = training.prepared(chosen.data, "app")
    divided = [s for s in everything if s.source == chosen.of]
    others = [s for s in everything if s.source not in (chosen.of, *TIED.get(chosen.of, ()))]
    if not divided:
        raise UserError("The data has no recordings of the kind {0}: name them with --data.", chosen.of)
    taught, tested = splits.official(others, "train"), splits.official(others, "test")
    people, early, rest = [], [], []
    for index in range(chosen.folds):
        mine, held = splits.fold(divided, index, chosen.folds)
        model = _model(chosen, [*taught, *mine], index)
        people.append(_said(model, held, index))
        early.append(_said(model, held, index, FIRST_S))
        rest += [_said(model, tested, index)] if tested else []
        classes = model[0].classes
    parts = proven(chosen.of, pooled(people)) | (by_source(pooled(rest)) if rest else {})
    calibrated = nested(parts, chosen.of, chosen.folds, classes.index(NONE))
    found = _figures(parts, calibrated, classes)
    found["delay"] = _delays(pooled(early), classes, calibrated)
    found["command"] = training.command(chosen).replace("ml.train", "ml.folds", 1)
    _save(found, chosen.out / "folds.json")
    shown = [name for name in classes if name not in UNPROVEN]
    _save(unseen.metrics(found, chosen.of, classes, shown), chosen.out / "metrics.json")
    matrix = np.array(found[chosen.of]["windows"]["confusion"])
    plots.confusion_picture(matrix, classes, chosen.out / "confusion.png")
    return found


def _save(found: dict[str, Any], file: Path) -> None:
    file.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _delays(said: Said, classes: Sequence[str], calibrated: Nested) -> dict[str, Any]:
    """How long it takes until the right exercise is shown, in seconds from the clip's start."""
    waited: list[float | None] = []
    for fold, other in enumerate(calibrated.others):
        mine = only(said, [said.fold[said.answers.clips == n][0] == fold for n in range(len(said.sequences))])
        waited += delays(calibrated.shares(mine), mine.answers, classes, other.threshold)
    shown = [seconds for seconds in waited if seconds is not None]
    never = len(waited) - len(shown)
    median = float(np.median([*shown, *[np.inf] * never])) if waited else 0.0
    return {"clips": len(waited), "never": never, "median_s": median, "shown_s": sorted(shown)}


def _model(
    chosen: argparse.Namespace, kept: Sequence[SkeletonSequence], index: int
) -> tuple[card.Card, torch.nn.Module]:
    """The fold's model: taken from its folder where an earlier run finished it."""
    mine = copy.copy(chosen)
    mine.out, mine.hold_out = chosen.out / f"fold-{index}", 0.0
    folder = mine.out / "model"
    if not (folder / card.CARD).exists():
        data = training.mixture(kept, mine, kept)
        _, best = training.trained(mine, data, [])
        example = torch.from_numpy(data.draw(1, np.random.default_rng(0))[0])
        card.save(folder, training.card_of(mine, data), best, example)
    return card.load(folder)


def _said(
    model: tuple[card.Card, torch.nn.Module],
    sequences: Sequence[SkeletonSequence],
    index: int,
    first_s: float | None = None,
) -> Said:
    answers = ask(*model, sequences, first_s)
    return Said(sequences, answers, np.full(len(answers.labels), index))


def _figures(parts: Mapping[str, Said], calibrated: Nested, classes: Sequence[str]) -> dict[str, Any]:
    """The figures of each part, each answer calibrated by the other folds."""
    found: dict[str, Any] = {"calibration": calibrated.whole._asdict(), "folds": len(calibrated.others)}
    for name, said in parts.items():
        answers = Judged(calibrated.shares(said), said.answers, said.sequences)
        found[name] = judged(answers, classes, calibrated.thresholds(said))
    return found


if __name__ == "__main__":
    sys.exit(main())
