"""`python -m ml.ablations --data KIND:PATH --out DIR`: the parts of HARNet, alone and together, by seeds.

For every ablation and seed a network is trained on the published training part and judged on the test part.
The table gives the mean accuracy and its spread over the seeds. Finished trainings are not repeated. All
other options are those of ml.train.
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
from ml import card, evaluate, train
from ml.models.harnet import PARTS

TITLES = {
    "spatial": "CNN alone",
    "temporal": "LSTM alone",
    "no_attention": "CNN + LSTM",
    "all": "CNN + LSTM + attention",
}
FIGURES = ("accuracy", "top5", "macro_f1", "weighted_f1", "roc_auc", "expected_calibration_error")


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains and judges as the command line says; 0 when done, 1 with one sentence on stderr."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    parser = argparse.ArgumentParser(prog="python -m ml.ablations", description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--data", nargs=1, required=True, metavar="KIND:PATH")
    parser.add_argument("--out", type=Path, required=True)
    chosen, rest = parser.parse_known_args(arguments)
    try:
        found = {part: [_figures(chosen, rest, part, seed) for seed in chosen.seeds] for part in chosen.parts}
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    (chosen.out / "ablations.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(table(found))
    return 0


def _figures(chosen: argparse.Namespace, rest: Sequence[str], part: str, seed: int) -> dict[str, Any]:
    """The test figures of one ablation with one seed."""
    out = chosen.out / f"{part}-{seed}"
    if not (out / "model" / card.CARD).exists():
        words = ["harnet", "--data", *chosen.data, "--out", str(out), "--seed", str(seed), "--hold-out", "0"]
        train.train(
            train.parser().parse_args([*words, *rest, "--option", f"parts={part}", *_axes(chosen.data[0])])
        )
    asked = [str(out / "model"), "--data", *chosen.data, "--out", str(out)]
    whole = evaluate.evaluate(evaluate.parser().parse_args(asked))["clips"]
    return {name: whole[name] for name in FIGURES} | {"at_coverage": whole["accuracy_at_coverage"]}


def _axes(spec: str) -> list[str]:
    """Kinect skeletons are used in their three dimensions, where the data set has them."""
    return ["axes=3"] if spec.startswith(("utd-mhad:", "hdm05:", "msr-action3d:", "air-act2act:")) else []


def table(found: dict[str, list[dict[str, Any]]]) -> str:
    """The ablations in the order of the paper, as a table in Markdown: mean ± spread in per cent."""
    lines = ["| parts | accuracy | macro F1 | at 90 % coverage |", "|---|--:|--:|--:|"]
    for part in (name for name in ("spatial", "temporal", "no_attention", "all") if name in found):
        runs = found[part]
        cells = [[run["accuracy"] for run in runs], [run["macro_f1"] for run in runs]]
        cells.append([run["at_coverage"]["0.9"] for run in runs])
        shown = " | ".join(f"{100 * np.mean(c):.2f} ± {100 * np.std(c, ddof=len(c) > 1):.2f}" for c in cells)
        lines.append(f"| {TITLES[part]} | {shown} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
