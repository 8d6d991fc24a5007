"""`python -m ml.personal_bank --data KIND:PATH…`: what a model's own classes look like to it, on one page.

A personal head learns its movements against these windows, and is judged by others of them: those of people
of whom it saw nothing. The bank lies in the model's folder, holds features instead of poses, and belongs to
those very weights: make it again after every training.
"""

import argparse
import hashlib
import json
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from fitness_app.domain.recognition import NONE
from ml import card
from ml.augment import Augmentation
from ml.batches import Mixture
from ml.data.app_classes import HOLDS, relabelled
from ml.data.arrays import load_arrays
from ml.data.skeleton import SkeletonSequence, WindowSpec
from ml.engine import Where, skeleton_engine
from ml.personal_windows import judging, taught

BANK = "bank.npz"
MODEL = Path(__file__).resolve().parent.parent / "resources" / "models" / "skeleton-harnet"
JUDGED_SHARE = 0.35
"""So many of a source's people are kept to judge by."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Bank:
    """Features (n, f) and logits (n, classes) of windows, the class of each (n,), and which ones judge (n,).

    Windows to learn from are spoiled as in training; those that judge are as a camera gives them. `sha256` is
    that of the weights which saw them; `data` names the data sets with their licences.
    """

    features: FloatArray
    logits: FloatArray
    labels: NDArray[np.int64]
    judges: NDArray[np.bool_]
    sha256: str
    data: tuple[dict[str, Any], ...] = ()


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the bank as the command line says; 0 when done, 1 with one sentence on stderr."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    parser = argparse.ArgumentParser(prog="python -m ml.personal_bank", description=__doc__)
    parser.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    parser.add_argument("--model", type=Path, default=MODEL, help="the model folder that it belongs to")
    chosen = parser.parse_args(arguments)
    from ml.data import kinds  # noqa: PLC0415 -- the app reads the bank and no data set

    try:
        bank = make(chosen.model, [one for one in relabelled(kinds.load(chosen.data)) if _stranger(one)])
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    save(bank, chosen.model / BANK)
    sys.stdout.write(f"{chosen.model / BANK}: {len(bank.labels)} windows\n")
    return 0


def make(folder: Path, sequences: Sequence[SkeletonSequence], seed: int = 0) -> Bank:
    """The bank of the model in `folder`, from sequences under the model's own classes."""
    from ml.train import described  # noqa: PLC0415 -- slow import, for makers of banks only

    model, network = card.read(folder), skeleton_engine(folder, Where("cpu"))
    spec = WindowSpec(float(model.input["seconds"]), int(model.input["steps"]))
    rng = np.random.default_rng(seed)
    learn = [one for one in sequences if not judges(one.person)]
    judge = [one for one in sequences if judges(one.person)]
    spoiled = taught(Mixture(learn, model.classes, spec, Augmentation(), holds=HOLDS), rng)
    plain = judging(judge, model.classes, spec, rng)
    windows = np.stack([cut for cut, _ in (*spoiled, *plain)])
    features, logits = network.embed(windows)
    labels = np.array([label for _, label in (*spoiled, *plain)], np.int64)
    last = np.arange(len(labels)) >= len(spoiled)
    return Bank(features, logits, labels, last, model.sha256, tuple(described(sequences)))


def _stranger(sequence: SkeletonSequence) -> bool:
    """Whether nobody will want to teach this: what computer-generated people do is always an exercise."""
    return sequence.source != "generated" or sequence.label != NONE


def judges(person: str) -> bool:
    """Whether a person's windows are kept to judge by: the same ones at every making."""
    first = hashlib.sha256(person.encode()).digest()[0]
    return first < 256 * JUDGED_SHARE


def save(bank: Bank, file: Path) -> None:
    """Writes the bank, in half precision."""
    np.savez_compressed(
        file,
        allow_pickle=False,
        features=bank.features.astype(np.float16),
        logits=bank.logits.astype(np.float16),
        labels=bank.labels.astype(np.int16),
        judges=bank.judges,
        sha256=np.array(bank.sha256),
        data=np.array(json.dumps(bank.data, ensure_ascii=False)),
    )


def load(folder: Path) -> Bank:
    """The bank in a model folder. Raises UserError when it is missing, or belongs to other weights."""
    file = folder / BANK
    if not file.is_file():
        raise UserError(
            "{0} lacks {1}: make it with python -m ml.personal_bank, or install again.", folder, BANK
        )
    stored = load_arrays(file, ("features", "logits", "labels", "judges", "sha256", "data"))
    if str(stored["sha256"]) != card.read(folder).sha256:
        raise UserError(
            "{0} belongs to other weights than the model beside it: make it again with python -m "
            "ml.personal_bank, or install the app again.",
            file,
        )
    return Bank(
        stored["features"].astype(np.float32),
        stored["logits"].astype(np.float32),
        stored["labels"].astype(np.int64),
        stored["judges"].astype(bool),
        str(stored["sha256"]),
        tuple(json.loads(str(stored["data"]))),
    )


if __name__ == "__main__":
    sys.exit(main())
