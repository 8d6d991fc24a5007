"""Counts taught movements by their own signal and by any movement, on sets that taught nothing.

    python tests/benchmarks/own_signals.py --data DATA [--tracks DIR] ["utd self" "utd other" …]

The subjects stand in `lessons.py`: movements taught by oneself, by another person, by three, by clips of
others. One JSON line per subject: `any` knows nothing of the movement, `one` knows the single joint that
shows it best, `own` is what the app does. `false` are repetitions counted while the person does something
else.
"""

import argparse
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from unittest import mock

import numpy as np
from lessons import Lesson, subjects

from fitness_app.domain import signal_choice
from fitness_app.domain.counters import Counter
from fitness_app.domain.exercises import own_exercise
from fitness_app.domain.movement import MovementCounter
from fitness_app.domain.own_signal import OwnSignal, counted_by
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter

Told = tuple[int, int, int, int]
"""What one set was counted as, the least and most that is right, and false repetitions."""


def by(signal: OwnSignal | None) -> Counter:
    """The counter of a taught movement."""
    return RepCounter(counted_by("own", signal)) if signal else MovementCounter(own_exercise("own"))


def count(counter: Counter, track: PoseTrack) -> int:
    """Valid repetitions."""
    reps = [rep for pose in track for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


def by_one_joint(tracks: Iterable[PoseTrack]) -> OwnSignal | None:
    """The signal of the single joint that shows most."""
    with mock.patch.object(signal_choice, "joined_signal", return_value=None):
        return signal_choice.clearest(list(tracks))


WAYS: dict[str, Callable[[Lesson], OwnSignal | None]] = {
    "any": lambda _: None,
    "one": lambda lesson: by_one_joint(lesson.shown),
    "own": lambda lesson: signal_choice.clearest(lesson.shown),
}


def judged(lesson: Lesson, way: str) -> Told:
    """One set counted in one way."""
    signal = WAYS[way](lesson)
    false = sum(count(by(signal), other) for other in lesson.others)
    return count(by(signal), lesson.done), lesson.least, lesson.most, false


def summed(told: Iterable[Told]) -> dict[str, float]:
    """How well one way counted."""
    misses = np.array([(max(least - n, n - most, 0), (least + most) / 2) for n, least, most, _ in told])
    return {
        "right": round(float(np.mean(misses[:, 0] == 0)), 4),
        "off_by_one": round(float(np.mean(misses[:, 0] <= 1)), 4),
        "mae": round(float(np.mean(misses[:, 0] / misses[:, 1])), 4),
        "false": sum(false for *_, false in told),
    }


def main() -> None:
    """Prints one JSON object per subject."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("subjects", nargs="*")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tracks", type=Path, default=Path("build/tracks"))
    wish = parser.parse_args()
    known = subjects(wish.data, wish.tracks)
    for name in wish.subjects or known:
        lessons = list(known[name]())
        figures = {way: summed([judged(lesson, way) for lesson in lessons]) for way in WAYS}
        print(json.dumps({name: {"sets": len(lessons), **figures}}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
