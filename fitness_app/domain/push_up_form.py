"""How far a push-up looks like those that were called wrong: an additive model on the shape of the body.

Each figure of the shape is bent through a piecewise-linear curve, the curves are added, and a logistic
function makes a probability of it. The table was fitted by `tests/benchmarks/fit_push_up_form.py` on 132
clips that people had called correct or wrong (folds by clip, three seeds: see the script's output).
"""

import math
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.film import Film, Series, angles_between, hip_bend, level
from fitness_app.domain.push_up_table import BIAS, KNOTS, WEIGHTS

ARM = ("shoulder", "elbow", "wrist")
TRUNK = ("shoulder", "hip", "ankle")
LEG = ("hip", "knee", "ankle")


def _flat_angle(film: Film, first: str, corner: str, last: str) -> Series:
    """(n,) degrees in the picture on the side that is seen better."""
    return angles_between(film.of(first) - film.of(corner), film.of(last) - film.of(corner))


def _slope(ends: Series) -> Series:
    """(n,) degrees by which a vector in the picture points downwards."""
    return np.asarray(np.degrees(np.arctan2(ends[:, 1], np.abs(ends[:, 0]))))


def _both(film: Film, names: tuple[str, str, str]) -> Series:
    """(n,) degrees in space, the mean of left and right."""
    return (film.angle(names, 0) + film.angle(names, 1)) / 2.0


def _width(film: Film) -> float:
    """Width of the shoulders against the trunk in the picture: small from the side, large from the front."""
    across = np.abs(film.of("shoulder", 0)[:, 0] - film.of("shoulder", 1)[:, 0])
    trunk = np.linalg.norm(film.of("shoulder", 0) - film.of("hip", 0), axis=1)
    return level(across / np.maximum(trunk, 0.05), 50)


def _reach(film: Film) -> float:
    """How far the hands stand in front of the shoulders, in trunks."""
    ahead = np.sign(film.middle("shoulder")[:, 0] - film.middle("ankle")[:, 0])
    trunk = np.linalg.norm(film.of("shoulder") - film.of("hip"), axis=1)
    return level((film.of("wrist") - film.of("shoulder"))[:, 0] * ahead / np.maximum(trunk, 0.05), 50)


def _travel(film: Film, name: str) -> float:
    """How far a joint travels up and down against the shoulders, as a logarithm."""
    ranges = [
        level(film.middle(joint)[:, 1], 95) - level(film.middle(joint)[:, 1], 5)
        for joint in (name, "shoulder")
    ]
    return math.log((ranges[0] + 0.01) / (ranges[1] + 0.01))


def shape_of(film: Film) -> Series:
    """The figures that the model looks at; NaN where a joint is missing all the time."""
    curves = (
        hip_bend(film),
        _flat_angle(film, "shoulder", "hip", "knee"),
        _flat_angle(film, "hip", "knee", "ankle"),
        _flat_angle(film, *ARM),
        _flat_angle(film, "hip", "shoulder", "elbow"),
        _slope(film.of("ear") - film.of("shoulder")),
        _slope(film.of("hip") - film.of("shoulder")),
    )
    figures = [level(curve, percent) for curve in curves for percent in (5, 50, 95)]
    figures += [level(hip_bend(film), percent) for percent in (25, 75)]
    figures += [level(_both(film, ARM), 5), level(_both(film, TRUNK), 50), level(_both(film, LEG), 50)]
    return np.array([*figures, _width(film), _reach(film), _travel(film, "hip"), _travel(film, "knee")])


@dataclass(frozen=True, slots=True, eq=False)
class ShapeModel:
    """`knots` (figures, k): rising places on each figure's axis; `weights` (figures, k): the curve there."""

    knots: Series
    weights: Series
    bias: float

    def wrong(self, film: Film) -> float:
        """The probability that the movement is done wrong."""
        score = self.bias + sum(
            float(np.interp(figure, places, heights))
            for figure, places, heights in zip(shape_of(film), self.knots, self.weights, strict=True)
            if not math.isnan(figure)
        )
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


def push_up_model() -> ShapeModel:
    """The model with the table that was fitted."""
    return ShapeModel(np.array(KNOTS), np.array(WEIGHTS), BIAS)
