"""`python -m ml.export RUN NAME`: puts a trained model into `resources/models/NAME`, after proving it."""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from fitness_app.domain.errors import UserError
from ml import card, graphs, onnx_export

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"


def main(arguments: Sequence[str] | None = None) -> int:
    """Exports as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    parser = argparse.ArgumentParser(prog="python -m ml.export", description=__doc__)
    parser.add_argument("run", type=Path, help="the folder that ml.train wrote")
    parser.add_argument("name", help="the model's name from now on")
    parser.add_argument("--metrics", type=Path, help="figures as ml.evaluate saved them, for the card")
    parser.add_argument("--to", type=Path, default=MODELS, help="where model folders are kept")
    chosen = parser.parse_args(arguments)
    try:
        folder = export(chosen.run / "model", chosen.to / chosen.name, chosen.metrics)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    _with_graphs(folder)
    sys.stdout.write(f"{folder}\n")
    return 0


def _with_graphs(folder: Path) -> None:
    """Makes the graphs for ONNX Runtime too, where the network has any; others are computed by torch."""
    try:
        onnx_export.export(folder)
    except UserError as error:
        sys.stderr.write(f"without ONNX Runtime: {error}\n")


def export(model: Path, folder: Path, metrics: Path | None = None) -> Path:
    """Copies a model folder whose golden answer holds, with the commit and its figures in the card.

    Graphs of weights that were there before are deleted.

    Raises UserError when the model is damaged or the figures cannot be read.
    """
    card.verify(model)
    folder.mkdir(parents=True, exist_ok=True)
    for name in graphs.ALL:  # of the weights that were there before
        (folder / name).unlink(missing_ok=True)
    for name in (card.WEIGHTS, card.GOLDEN):
        shutil.copyfile(model / name, folder / name)
    stored = json.loads((model / card.CARD).read_text(encoding="utf-8"))
    stored["commit"] = commit()
    if metrics is not None:
        stored["metrics"] = _figures(metrics)
    (folder / card.CARD).write_text(json.dumps(stored, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    card.verify(folder)
    return folder


def _figures(file: Path) -> object:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError("{0} holds no figures: give the JSON that ml.evaluate saved.", file) from error


def commit() -> str:
    """The commit that the code stands at, empty where there is no repository."""
    git = shutil.which("git")
    if git is None:
        return ""
    place = Path(__file__).resolve().parent
    asked = subprocess.run(  # noqa: S603 -- git itself, with fixed words
        [git, "rev-parse", "HEAD"], cwd=place, capture_output=True, text=True, check=False
    )
    return asked.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
