"""Counts of the real clips against the ranges of `counts.csv`."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter

NOT_COUNTED = ("none", "plank")


@dataclass(frozen=True, slots=True)
class Truth:
    """What `counts.csv` says of a clip: any count from `least` to `most` is right."""

    name: str
    exercise: str
    least: int
    most: int
    person: str

    def miss(self, count: int) -> int:
        """How far a count lies outside the range."""
        return max(self.least - count, 0, count - self.most)


@dataclass(frozen=True, slots=True)
class Score:
    """`in_range` and `off_by_one` are shares of clips; `mae` is the mean miss by the middle of the range."""

    clips: int
    in_range: float
    off_by_one: float
    mae: float
    wrong: tuple[str, ...]


def truths(data: Path) -> list[Truth]:
    """The clips whose count is judged."""
    with (data / "clips" / "real" / "counts.csv").open(newline="", encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["reps_min"]]
    told = [
        Truth(row["file"], row["exercise"], int(row["reps_min"]), int(row["reps_max"]), row["person"])
        for row in rows
    ]
    return [truth for truth in told if truth.exercise not in NOT_COUNTED]


def counted(track: PoseTrack, exercise: str) -> int:
    """Valid repetitions with the exercise given."""
    counter = RepCounter(EXERCISES[exercise])
    reps = [rep for pose in track for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


def score(clips: Iterable[Truth], count: Callable[[Truth], int]) -> Score:
    """How well `count` does on the clips."""
    told = [(truth, truth.miss(count(truth))) for truth in clips]
    misses = [miss for _, miss in told]
    return Score(
        clips=len(told),
        in_range=sum(miss == 0 for miss in misses) / len(told),
        off_by_one=sum(miss <= 1 for miss in misses) / len(told),
        mae=sum(miss / max((truth.least + truth.most) / 2, 1.0) for truth, miss in told) / len(told),
        wrong=tuple(f"{truth.name} by {miss}" for truth, miss in told if miss),
    )
