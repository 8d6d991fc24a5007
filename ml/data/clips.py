"""Recordings of our own: pose tracks in a folder, named and labelled by its `counts.csv`.

`python -m ml.extract` makes them from videos.
"""

import csv
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.vision import pose_track
from ml.data.skeleton import SkeletonSequence, solid_from_landmarks

COUNTS = "counts.csv"


def read(folder: Path, source: str = "clips") -> list[SkeletonSequence]:
    """One sequence per line of `counts.csv` (file, exercise, person); its labels are the app's own.

    Raises UserError when the list or a recording is missing or broken.
    """
    return [sequence(folder, line, source) for line in lines(folder / COUNTS)]


def read_generated(folder: Path) -> list[SkeletonSequence]:
    """Recordings of computer-generated people: for teaching only, never to measure by."""
    return read(folder, "generated")


def sequence(folder: Path, line: dict[str, str], source: str) -> SkeletonSequence:
    """The recording that one line of the list names."""
    file = (folder / line["file"]).with_suffix(".npz")
    if not file.exists():
        raise UserError("{0} is missing: make it with python -m ml.extract {1}.", file, folder)
    track = pose_track.load(file)
    solid = solid_from_landmarks(track.landmarks, track.size)
    return SkeletonSequence(
        points=solid[..., :2],
        time_s=track.time_s,
        label=line["exercise"],
        source=source,
        person=f"{source}-{line['person']}",
        name=file.stem,
        solid=solid,
    )


def lines(file: Path) -> list[dict[str, str]]:
    """The lines of a list of recordings. Raises UserError when it cannot be read or lacks a column."""
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            lines = list(csv.DictReader(stream))
    except OSError as error:
        raise UserError("{0} cannot be read: name a folder of recordings with its list.", file) from error
    if not lines or not {"file", "exercise", "person"} <= set(lines[0]):
        raise UserError("{0} needs the columns file, exercise and person.", file)
    return lines
