"""`python -m ml.train MODEL --data KIND:PATH… --out DIR`: trains a skeleton network.

The run folder keeps a checkpoint after every epoch (an interrupted run goes on with --resume), the history
of the losses, and in the end the model folder `model`.
"""

import argparse
import json
import logging
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import NONE
from ml import card
from ml.augment import BENCHMARK, Augmentation
from ml.batches import Mixture
from ml.calibrate import Calibration, calibrate
from ml.data import kinds, splits
from ml.data.app_classes import CLASSES, HOLDS, relabelled
from ml.data.skeleton import JOINTS, SkeletonSequence, WindowSpec
from ml.models.harnet import HARNet
from ml.models.registry import NETWORKS, SKELETON_NETWORKS, VIDEO_NETWORKS
from ml.prior import expect_exercise
from ml.runtime import chosen_device
from ml.training import CHECKPOINT, Plan, Training, logits_of

Sequences = Sequence[SkeletonSequence]


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if any(word in VIDEO_NETWORKS for word in words[:1]):
        from ml import train_video  # noqa: PLC0415 -- slow import, and it needs the extra `train`

        return train_video.main(words)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    chosen = parser().parse_args(words)
    try:
        train(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    made = argparse.ArgumentParser(prog="python -m ml.train", description=__doc__)
    made.add_argument("model", choices=sorted(SKELETON_NETWORKS), help="the network's name in the registry")
    made.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    made.add_argument("--out", type=Path, required=True, help="the run folder")
    made.add_argument("--classes", choices=("own", "app"), default="own", help="whose labels")
    made.add_argument("--split", choices=("train", "all"), default="train", help="the publisher's part")
    made.add_argument("--hold-out", type=float, default=0.15, help="share of people to judge by")
    made.add_argument("--calibration", type=Path, help="figures of ml.folds with temperature and threshold")
    made.add_argument("--keep-sides", action="store_true", help="left and right tell classes apart")
    made.add_argument("--option", nargs="*", default=[], metavar="NAME=VALUE", help="of the network")
    made.add_argument("--seconds", type=float, default=2.0, help="length of a window")
    made.add_argument("--steps", type=int, default=32, help="time steps of a window")
    made.add_argument("--epochs", type=int, default=60)
    made.add_argument("--windows", type=int, default=3000, help="windows per epoch")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--threads", type=int, default=1, help="of the processor")
    made.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    made.add_argument("--mixed", action="store_true", help="bfloat16, for processors that know it")
    made.add_argument("--resume", action="store_true", help="go on from the run folder's checkpoint")
    return made


def train(chosen: argparse.Namespace) -> Path:
    """Trains, calibrates and writes the model folder, which is returned."""
    torch.set_num_threads(chosen.threads)
    sequences = prepared(chosen.data, chosen.classes)
    mine = splits.official(sequences, "train") if chosen.split == "train" else sequences
    kept, held = splits.hold_out(mine, chosen.hold_out, chosen.seed)
    data = mixture(kept, chosen, sequences)
    training, best = trained(chosen, data, held)
    found = calibration(training, best, chosen.calibration)
    if chosen.calibration is not None and NONE in data.classes and isinstance(best, HARNet):
        expect_exercise(best, data.classes.index(NONE), found.temperature)  # as the folds are calibrated
    made = replace(card_of(chosen, data), temperature=found.temperature, threshold=found.threshold)
    example = torch.from_numpy(data.draw(1, np.random.default_rng(0))[0])
    card.save(chosen.out / "model", made, best, example)
    return Path(chosen.out / "model")


def prepared(specs: Sequence[str], classes: str) -> list[SkeletonSequence]:
    """The sequences of the data sets under their own classes, or under the app's."""
    sequences = kinds.load(specs)
    return relabelled(sequences) if classes == "app" else sequences


def mixture(kept: Sequences, chosen: argparse.Namespace, everything: Sequences) -> Mixture:
    """The training data: for the app windows as cameras give them, for a benchmark whole clips."""
    spec = WindowSpec(chosen.seconds, chosen.steps)
    if chosen.classes == "app":
        return Mixture(kept, CLASSES, spec, Augmentation(), holds=HOLDS)
    how = replace(BENCHMARK, mirror=0.0) if chosen.keep_sides else BENCHMARK
    return Mixture(kept, tuple(sorted({s.label for s in everything})), spec, how)


def trained(chosen: argparse.Namespace, data: Mixture, held: Sequences) -> tuple[Training, nn.Module]:
    """The finished training and its best network, on the processor; the history is kept as JSON."""
    torch.manual_seed(chosen.seed)
    network = NETWORKS[chosen.model](classes=len(data.classes), **options(chosen))
    judged = replace(data, sequences=held) if held else None
    training = Training(network, planned(chosen), data, judged)
    if chosen.resume:
        training.resume(chosen.out / CHECKPOINT)
    best = training.run(chosen.out)
    history = [asdict(epoch) for epoch in training.progress.history]
    (chosen.out / "history.json").write_text(json.dumps(history, indent=1) + "\n", encoding="utf-8")
    return training, best.cpu()


def planned(chosen: argparse.Namespace) -> Plan:
    """The plan of the command line; mixed precision on a GPU, elsewhere where it is asked for."""
    device = chosen_device(chosen.device)
    mixed = chosen.mixed or device == "cuda"
    return Plan(chosen.epochs, chosen.windows, seed=chosen.seed, device=device, mixed=mixed)


def calibration(training: Training, best: nn.Module, file: Path | None) -> Calibration:
    """The calibration of a file, else on the held-out people, else none."""
    if file is not None:
        return stored_calibration(file)
    if training.held is None:
        return Calibration(1.0, 0.5)
    windows, labels = (tensor.cpu() for tensor in training.held)
    return calibrate(logits_of(best, windows), labels)


def stored_calibration(file: Path) -> Calibration:
    """The calibration that ml.folds found. Raises UserError when the file holds none."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))["calibration"]
        return Calibration(float(found["temperature"]), float(found["threshold"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError("{0} holds no calibration: give the folds.json of ml.folds.", file) from error


def card_of(chosen: argparse.Namespace, data: Mixture) -> card.Card:
    """The card of a model trained on `data`, not yet calibrated."""
    return card.Card(
        network=chosen.model,
        classes=data.classes,
        options=options(chosen),
        input={
            "joints": JOINTS,
            "seconds": data.spec.seconds,
            "steps": data.spec.steps,
            "whole": data.how.whole,
        },
        data=tuple(described(data.sequences)),
        command=command(chosen),
    )


def described(sequences: Sequences) -> list[dict[str, Any]]:
    """What a card says of its data: source, licence, number of sequences of each split."""
    count = Counter((s.source, s.split) for s in sequences)
    return [
        {"source": source, "split": split, "sequences": n, "licence": kinds.LICENCES[source]}
        for (source, split), n in sorted(count.items())
    ]


UNTOLD = frozenset({"model", "data", "out", "option", "resume", "device", "threads"})
"""Options that a card's command writes otherwise, or that do not change what is trained."""


def command(chosen: argparse.Namespace) -> str:
    """The command that repeats this training; files are named without their place on this machine."""
    words = ["python -m ml.train", chosen.model, "--data"]
    words += [f"{spec.partition(':')[0]}:{Path(spec.partition(':')[2]).name}" for spec in chosen.data]
    for name, value in vars(chosen).items():
        if name in UNTOLD or value is None or value is False:
            continue
        words.append("--" + name.replace("_", "-"))
        words += [] if value is True else [value.name if isinstance(value, Path) else str(value)]
    return " ".join([*words, *(["--option", shlex.join(chosen.option)] if chosen.option else [])])


def options(chosen: argparse.Namespace) -> dict[str, Any]:
    """The network's options. Raises UserError for one without an equals sign."""
    found: dict[str, Any] = {}
    for text in chosen.option:
        name, equals, value = text.partition("=")
        if not equals:
            raise UserError("{0!r} is no option: write NAME=VALUE.", text)
        found[name] = int(value) if value.isdigit() else value
    return found


if __name__ == "__main__":
    sys.exit(main())
