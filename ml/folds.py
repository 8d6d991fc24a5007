"""`python -m ml.folds MODEL --data KIND:PATH… --of clips --out DIR`: figures on people never seen.

The recordings of one kind are divided by person into folds. For each fold a model is trained without its
people, on that kind's other people and on the train part of all other data, and asked about the fold's people
and about the test part of the other data. The answers are pooled; those of a fold are calibrated with the
answers of the other folds. `folds.json` keeps the figures, and the calibration for a model trained on all.
"""

import argparse
import copy
import json
import logging
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from ml import card, plots
from ml import train as training
from ml.answers import FOREIGN, Answers, ask, probabilities
from ml.calibrate import Calibration, calibrate
from ml.data import splits
from ml.data.app_classes import UNPROVEN
from ml.data.skeleton import SkeletonSequence
from ml.delay import FIRST_S, delays
from ml.judge import Judged, judged

logger = logging.getLogger(__name__)

TIED = {"clips": ("pushup-form",)}
"""Sources that show people of the divided kind, unnamed: they stay out of the training of every fold."""


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """The answers on some sequences, with the fold each answer comes from (n,)."""

    sequences: Sequence[SkeletonSequence]
    answers: Answers
    fold: NDArray[np.int64]


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
        raise UserError(f"The data has no recordings of the kind {chosen.of}: name them with --data.")
    taught, tested = splits.official(others, "train"), splits.official(others, "test")
    people, early, rest = [], [], []
    for index in range(chosen.folds):
        mine, held = splits.fold(divided, index, chosen.folds)
        model = _model(chosen, [*taught, *mine], index)
        people.append(_said(model, held, index))
        early.append(_said(model, held, index, FIRST_S))
        rest += [_said(model, tested, index)] if tested else []
        classes = model[0].classes
    parts = _proven(chosen.of, _pooled(people)) | (_by_source(_pooled(rest)) if rest else {})
    found = _figures(parts, classes, chosen.folds)
    found["delay"] = _delays(_pooled(early), classes, found["calibration"])
    found["command"] = training.command(chosen).replace("ml.train", "ml.folds", 1)
    (chosen.out / "folds.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    matrix = np.array(found[chosen.of]["windows"]["confusion"])
    plots.confusion_picture(matrix, classes, chosen.out / "confusion.png")
    return found


def _delays(said: Said, classes: Sequence[str], calibration: dict[str, float]) -> dict[str, Any]:
    """How long it takes until the right exercise is shown, in seconds from the clip's start."""
    shares = probabilities(said.answers.logits, calibration["temperature"])
    waited = delays(shares, said.answers, classes, calibration["threshold"])
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


def _pooled(parts: Sequence[Said]) -> Said:
    """All folds' answers as one; sequences are numbered on."""
    starts = np.cumsum([0, *(len(part.sequences) for part in parts)])
    pooled = Answers(
        logits=np.concatenate([part.answers.logits for part in parts]),
        labels=np.concatenate([part.answers.labels for part in parts]),
        clips=np.concatenate([part.answers.clips + at for part, at in zip(parts, starts, strict=False)]),
        times=np.concatenate([part.answers.times for part in parts]),
        moved=np.concatenate([part.answers.moved for part in parts]),
    )
    sequences = [sequence for part in parts for sequence in part.sequences]
    return Said(sequences, pooled, np.concatenate([part.fold for part in parts]))


def _figures(parts: dict[str, Said], classes: Sequence[str], folds: int) -> dict[str, Any]:
    """The figures of each source, and the calibration of all answers."""
    proven = [said for name, said in parts.items() if name != "unproven"]
    whole = _calibration(proven, set(range(folds)))
    other = {k: _calibration(proven, set(range(folds)) - {k}) for k in range(folds)}
    found: dict[str, Any] = {"calibration": whole._asdict(), "folds": folds}
    for name, said in parts.items():  # each with the calibration of the other folds
        shares = np.zeros(said.answers.logits.shape)
        for k in range(folds):
            mine = said.fold == k
            shares[mine] = probabilities(said.answers.logits[mine], other[k].temperature)
        found[name] = judged(Judged(shares, said.answers, said.sequences), classes, whole.threshold)
    return found


def _calibration(parts: Iterable[Said], folds: set[int]) -> Calibration:
    """The calibration on the answers of some folds, on windows whose class the model carries."""
    logits, labels = [], []
    for part in parts:
        use = np.isin(part.fold, list(folds)) & (part.answers.labels != FOREIGN)
        logits.append(part.answers.logits[use])
        labels.append(part.answers.labels[use])
    return calibrate(torch.from_numpy(np.concatenate(logits)), torch.from_numpy(np.concatenate(labels)))


def _proven(kind: str, said: Said) -> dict[str, Said]:
    """The divided kind, and apart from it the classes that too few people show."""
    few = _only(said, [s.label in UNPROVEN for s in said.sequences])
    parts = {kind: _only(said, [s.label not in UNPROVEN for s in said.sequences])}
    return parts | ({"unproven": few} if few.sequences else {})


def _by_source(said: Said) -> dict[str, Said]:
    sources = sorted({s.source for s in said.sequences})
    return {source: _only(said, [s.source == source for s in said.sequences]) for source in sources}


def _only(said: Said, wanted: Sequence[bool]) -> Said:
    """The answers on the wanted ones of the sequences."""
    numbers = np.flatnonzero(wanted).tolist()
    use = np.isin(said.answers.clips, numbers)
    answers = said.answers
    kept = Answers(
        answers.logits[use],
        answers.labels[use],
        np.searchsorted(numbers, answers.clips[use]),
        answers.times[use],
        answers.moved[use],
    )
    return Said([said.sequences[n] for n in numbers], kept, said.fold[use])


if __name__ == "__main__":
    sys.exit(main())
