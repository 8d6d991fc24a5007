"""Judges the labelled frames of `exercise_correction` by the coach's own form rules and limits."""

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np

from fitness_app.domain.angles import Bodies
from fitness_app.domain.film import Film, film_of, hip_bend, trunk_lean
from fitness_app.domain.form_rules import HIPS_HIGH, HIPS_SAG, KNEE_PAST_TOES, LEAN_BACK, knee_travel
from fitness_app.domain.pose import JOINTS, Joint, Pose
from fitness_app.domain.view import View

SIZE = (1280, 720)


def frames(file: Path) -> tuple[list[Film], list[str]]:
    """Every row as a film of one pose, and its label."""
    with file.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    names = [joint for joint in Joint if f"{joint.name.lower()}_x" in rows[0]]
    bodies = Bodies()
    films = [film_of([bodies.body(_pose(row, names, i / 30.0))], View(90.0)) for i, row in enumerate(rows)]
    return films, [row["label"] for row in rows]


def _pose(row: dict[str, str], names: list[Joint], time_s: float) -> Pose:
    landmarks = np.full((JOINTS, 4), np.nan, np.float32)
    for joint in names:
        landmarks[joint] = [float(row[f"{joint.name.lower()}_{axis}"]) for axis in "xyzv"]
    return Pose(time_s, landmarks, None, SIZE)


def curl(film: Film) -> str:
    """C correct, L leaning back."""
    return "L" if -trunk_lean(film)[0] > LEAN_BACK.limit else "C"


def plank(film: Film) -> str:
    """C correct, H hips high, L hips low."""
    bend = hip_bend(film)[0]
    return "H" if bend > HIPS_HIGH.limit else "L" if -bend > HIPS_SAG.limit else "C"


def lunge(film: Film) -> str:
    """C correct, L knee past the toes."""
    return "L" if knee_travel(film)[0] > KNEE_PAST_TOES.limit else "C"


def accuracy(file: Path, judge: Callable[[Film], str]) -> float:
    """Share of frames that are judged as labelled."""
    films, labels = frames(file)
    return float(np.mean([judge(film) == label for film, label in zip(films, labels, strict=True)]))


def figures(data: Path) -> dict[str, float]:
    """Accuracy of each rule on the recordings that its limit was not fixed on."""
    folder = data / "exercise_correction"
    return {
        "curl_lean_back": accuracy(folder / "bicep_curl_test.csv", curl),
        "plank_back": accuracy(folder / "plank_test.csv", plank),
        "lunge_knee": accuracy(folder / "lunge_knee_test.csv", lunge),
    }
