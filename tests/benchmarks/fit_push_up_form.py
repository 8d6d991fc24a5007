"""Fits the additive model of push-up form; says how well it tells correct from wrong on unseen clips.

python tests/benchmarks/fit_push_up_form.py --data DIR [--out fitness_app/domain/push_up_table.py]
"""

import argparse
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

from fitness_app.domain.angles import Bodies
from fitness_app.domain.film import Film, film_of
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.push_up_form import ShapeModel, shape_of
from fitness_app.domain.view import View

KNOTS = 5
STRENGTH = 0.3
SIZE = (1280, 720)
SEEDS = (0, 1, 2)


def clips(file: Path) -> tuple[list[Film], np.ndarray]:
    """Every clip as one film, and whether it was called wrong."""
    stored = np.load(file)
    parts = np.split(stored["X"].astype(np.float32), np.cumsum(stored["lens"])[:-1])
    films = []
    for part, fps in zip(parts, stored["fps"], strict=True):
        bodies = Bodies()
        world = part[:, :, :3] * np.array([1.0, SIZE[1] / SIZE[0], 1.0], np.float32)
        track = PoseTrack(part, world, np.arange(len(part)) / float(fps), SIZE)
        films.append(film_of([bodies.body(pose) for pose in track if pose.present], View(90.0)))
    return films, stored["quality"] == "wrong"


def curves(shapes: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """(clips, figures * k) how near each figure lies to each knot: hat functions."""
    hats = np.eye(knots.shape[1])
    columns = [
        np.stack([np.interp(shapes[:, i], knots[i], hat) for hat in hats], axis=1) for i in range(len(knots))
    ]
    return np.concatenate(columns, axis=1)


def fitted(shapes: np.ndarray, wrong: np.ndarray) -> ShapeModel:
    """The model that fits these clips; knots lie at quantiles."""
    filled = np.where(np.isfinite(shapes), shapes, np.nanmedian(shapes, axis=0))
    knots = np.quantile(filled, np.linspace(0.02, 0.98, KNOTS), axis=0).T + np.arange(KNOTS) * 1e-6
    logistic = LogisticRegression(C=STRENGTH, max_iter=5000).fit(curves(filled, knots), wrong)
    return ShapeModel(knots, logistic.coef_.reshape(knots.shape), float(logistic.intercept_[0]))


def held_out_auc(films: list[Film], shapes: np.ndarray, wrong: np.ndarray, seed: int) -> float:
    """Area under the curve, every clip judged by a model that was fitted without it."""
    told = np.empty(len(films))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=seed).split(shapes, wrong):
        model = fitted(shapes[train], wrong[train])
        told[test] = [model.wrong(films[i]) for i in test]
    return float(roc_auc_score(wrong, told))


def table(model: ShapeModel) -> str:
    """The model as Python source."""
    rows = [", ".join(f"{value:.4g}" for value in row) for row in model.knots]
    heights = [", ".join(f"{value:.4f}" for value in row) for row in model.weights]
    lines = ['"""The table of the push-up form model; made by `tests/benchmarks/fit_push_up_form.py`."""', ""]
    lines += ["KNOTS = (", *(f"    ({row})," for row in rows), ")"]
    lines += ["WEIGHTS = (", *(f"    ({row})," for row in heights), ")", f"BIAS = {model.bias:.4f}"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Prints the held-out figures and writes the table that was fitted on all clips."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    wish = parser.parse_args()
    films, wrong = clips(wish.data / "pushup_form.npz")
    shapes = np.array([shape_of(film) for film in films])
    for seed in SEEDS:
        print(f"seed {seed}: held-out AUC {held_out_auc(films, shapes, wrong, seed):.3f}")  # noqa: T201
    if wish.out:
        wish.out.write_text(table(fitted(shapes, wrong)), encoding="utf-8")


if __name__ == "__main__":
    main()
