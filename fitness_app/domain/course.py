"""How an exercise went from visit to visit: range, tempo and symmetry, each with its measurement error."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from fitness_app.domain.comparison import Take, symmetries
from fitness_app.domain.difference import UNKNOWN, Difference, Point
from fitness_app.domain.quality import range_figure

RANGE, TEMPO, SYMMETRY = "range", "tempo", "symmetry"
MEASURES = (RANGE, TEMPO, SYMMETRY)


@dataclass(frozen=True, slots=True)
class Course:
    """One point for each visit in which a figure could be measured, oldest first.

    `range` in degrees, `tempo` in seconds for a whole repetition, `symmetry` in per cent by which the left
    side moves more than the right one.
    """

    range: tuple[Point, ...] = ()
    tempo: tuple[Point, ...] = ()
    symmetry: tuple[Point, ...] = ()

    def of(self, measure: str) -> tuple[Point, ...]:
        """The points of one of `MEASURES`."""
        points: tuple[Point, ...] = getattr(self, measure)
        return points


def course_of(visits: Iterable[tuple[datetime, Sequence[Take]]]) -> Course:
    """The course of one exercise: each visit is its time and its sets of that exercise."""
    found: dict[str, list[Point]] = {name: [] for name in MEASURES}
    for at, takes in visits:
        for name, mean in zip(MEASURES, (mean_range, mean_tempo, mean_symmetry), strict=True):
            told = mean(takes)
            if told.measurable:
                found[name].append(Point(at, told.value, told.error))
    return Course(**{name: tuple(sorted(each, key=lambda point: point.at)) for name, each in found.items()})


def mean_range(takes: Sequence[Take]) -> Difference:
    """The mean range of the repetitions in which it could be measured.

    Its error is the mean of theirs: the camera's place is the same for all, so it does not average out.
    """
    figures = [range_figure(rep, take.quality, take.calibration) for take in takes for rep in take.reps]
    return _mean([Difference(each.value, each.error) for each in figures if each.told])


def mean_symmetry(takes: Sequence[Take]) -> Difference:
    """The mean difference of the sides, where the view tells it; its error as that of the range."""
    found = [each for take in takes for each in symmetries(take)]
    return _mean([each for each in found if each.measurable])


def mean_tempo(takes: Sequence[Take]) -> Difference:
    """The mean time of a repetition; what the pictures' rate leaves open of each does average out."""
    told = [
        (rep.eccentric_s + rep.pause_s + rep.concentric_s, take.quality.tempo_error_s)
        for take in takes
        for rep in take.reps
    ]
    known = np.array([each for each in told if all(map(math.isfinite, each))])
    if not len(known):
        return UNKNOWN
    spread = float(known[:, 0].std(ddof=1)) if len(known) > 1 else 0.0
    error = math.hypot(float(known[:, 1].mean()), spread) / math.sqrt(len(known))
    return Difference(float(known[:, 0].mean()), error)


def _mean(figures: Sequence[Difference]) -> Difference:
    if not figures:
        return UNKNOWN
    value, error = (float(np.mean([getattr(each, name) for each in figures])) for name in ("value", "error"))
    return Difference(value, error)
