"""Consecutive MediaPipe frames as CSV files with form labels (the Exercise-Correction project, MIT).

Each file holds recordings of a few people one after the other, without times: a jump of the pose parts them.
"""

import csv
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import JOINTS, FloatArray, Joint
from ml.data.skeleton import SkeletonSequence, solid_from_landmarks

FRAMES_PER_S = 30.0
SIZE = (16, 9)
"""The shape of the pictures, which is not recorded: with it the arms keep their length best."""
JUMP = 0.06
"""Joints that move by more of the picture from one frame to the next belong to another recording."""
SHORTEST = 20
EXERCISES = {"bicep_curl": "bicep_curl", "lunge": "lunge", "plank": "plank", "squat": "squat"}


def read(folder: Path) -> list[SkeletonSequence]:
    """All recordings of the data set; label is the exercise, quality the form or stage of most frames.

    Files named `*_test.csv` are the test split; people are not named, so every file is one person.
    Raises UserError when files are missing or broken.
    """
    files = sorted(folder.glob("*.csv"))
    if not files:
        raise UserError("{0} holds no .csv files: name the folder of Exercise-Correction.", folder)
    return [sequence for file in files for sequence in read_file(file)]


def read_file(file: Path) -> list[SkeletonSequence]:
    """The recordings of one file. Raises UserError when the file is broken."""
    exercise = next((name for prefix, name in EXERCISES.items() if file.stem.startswith(prefix)), None)
    if exercise is None:
        raise UserError("{0} is named after no exercise: give it its published name.", file)
    landmarks, form = _frames(file)
    sequences = []
    for number, (start, end) in enumerate(recordings(landmarks)):
        solid = solid_from_landmarks(landmarks[start:end], SIZE)
        words, counts = np.unique(form[start:end], return_counts=True)
        sequences.append(
            SkeletonSequence(
                points=solid[..., :2],
                time_s=np.arange(end - start) / FRAMES_PER_S,
                label=exercise,
                source="exercise-correction",
                person=f"exercise-correction-{file.stem}",
                name=f"{file.stem}-{number}",
                split="test" if file.stem.endswith("_test") else "train",
                quality=str(words[counts.argmax()]),
                solid=solid,
            )
        )
    return sequences


def recordings(landmarks: FloatArray) -> list[tuple[int, int]]:
    """Start and end of each stretch of (T, 33, 4) frames without a jump; very short ones are left out."""
    moved = np.nanmean(np.abs(np.diff(landmarks[..., :2], axis=0)), axis=(1, 2))
    cuts = [0, *(np.flatnonzero(moved > JUMP) + 1).tolist(), len(landmarks)]
    return [(a, b) for a, b in pairwise(cuts) if b - a >= SHORTEST]


def _frames(file: Path) -> tuple[FloatArray, NDArray[np.str_]]:
    """(T, 33, 4) landmarks, NaN where the file has no such joint, and the form label of each frame."""
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        names = [joint for joint in Joint if f"{joint.name.lower()}_x" in rows[0]]
        columns = [f"{joint.name.lower()}_{axis}" for joint in names for axis in "xyzv"]
        values = np.array([[float(row[column]) for column in columns] for row in rows], np.float32)
        form = np.array([row["label"] for row in rows])
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise UserError("{0} cannot be read as a table of landmarks: fetch it again.", file) from error
    if not names:
        raise UserError("{0} holds no landmarks: fetch it again.", file)
    landmarks = np.full((len(rows), JOINTS, 4), np.nan, np.float32)
    landmarks[:, names] = values.reshape(len(rows), len(names), 4)
    return landmarks, form
