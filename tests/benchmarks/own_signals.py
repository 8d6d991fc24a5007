"""Counts taught movements by their own signal and, as before, by any movement, on sets that taught nothing.

    python tests/benchmarks/own_signals.py --data UTD_MHAD [--people 3 4 5 6 7 8]

A person shows a movement of UTD-MHAD in three sets of four repetitions (one recording each, played four
times), and does five more in a fourth set, of the recording that is left. Beside it stand the repetitions
that are counted while the same person does something else: false ones.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from sequences import track_of_sequence

from fitness_app.domain.counters import Counter
from fitness_app.domain.exercises import own_exercise
from fitness_app.domain.movement import MovementCounter
from fitness_app.domain.own_signal import counted_by
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.signal_choice import clearest
from ml.data import utd_mhad
from ml.data.skeleton import SkeletonSequence

MOVEMENTS = (1, 2, 5, 6, 7, 8, 12, 14, 15, 16, 17, 18, 21, 26, 27)
"""Those that begin and end at rest and show one repetition in each recording."""
OTHERS = (22, 23, 24, 21, 27)
"""Jogging and walking on the spot, sitting down, picking something up, a squat: what people also do."""
RATE, PAUSE_S, SHOWN, DONE = 15.0, 0.4, 4, 5
HANDS = {17: 15, 18: 16, 19: 15, 20: 16, 21: 15, 22: 16}
"""The data set has no fingers: they are where the wrist is."""

Recordings = Mapping[int, Sequence[Path]]


def recordings(folder: Path, person: int) -> Recordings:
    """The files of a person by movement, in order."""
    found: dict[int, list[Path]] = defaultdict(list)
    for file in sorted(folder.rglob("a*_skeleton.mat")):
        named = re.match(r"a(\d+)_s(\d+)_t\d+", file.name)
        if named and int(named[2]) == person:
            found[int(named[1])].append(file)
    return found


def played(file: Path, times: int) -> PoseTrack:
    """A recording `times` times, with a short pause between."""
    one = utd_mhad.read_sequence(file)
    length = float(one.time_s[-1]) + PAUSE_S
    stamps = np.concatenate([one.time_s + length * turn for turn in range(times)])
    steady = np.arange(0.0, stamps[-1], 1.0 / RATE)
    columns = np.tile(one.points.reshape(len(one.points), -1), (times, 1)).T
    points = np.stack([np.interp(steady, stamps, column) for column in columns], 1)
    points = points.reshape(len(steady), *one.points.shape[1:]).astype(np.float32)
    track = track_of_sequence(SkeletonSequence(points, steady, one.label, one.source, one.person, one.name))
    assert track.world is not None
    landmarks, world = track.landmarks.copy(), track.world.copy()
    for finger, wrist in HANDS.items():
        landmarks[:, finger], world[:, finger] = landmarks[:, wrist], world[:, wrist]
    return PoseTrack(landmarks, world, track.time_s, track.size)


def count(counter: Counter, track: PoseTrack) -> int:
    """Valid repetitions."""
    reps = [rep for pose in track for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


def judged(files: Recordings, movement: int) -> dict[str, object]:
    """One movement of one person: counts of five repetitions, and false ones."""
    *taught, left = files[movement]
    signal = clearest([played(file, SHOWN) for file in taught[:3]])
    test = played(left, DONE)
    others = [played(files[other][0], 1) for other in OTHERS if other != movement and files[other]]

    def by_any() -> Counter:
        return MovementCounter(own_exercise("own"))

    def by_own() -> Counter:
        return RepCounter(counted_by("own", signal)) if signal else by_any()

    return {
        "movement": utd_mhad.ACTIONS[movement - 1],
        "any": count(by_any(), test),
        "own": count(by_own(), test),
        "false_any": sum(count(by_any(), other) for other in others),
        "false_own": sum(count(by_own(), other) for other in others),
        "signal": str(signal.drive) if signal else "",
    }


def summed(told: Sequence[Mapping[str, object]], way: str) -> dict[str, float]:
    """How well one way counted."""
    misses = np.array([abs(int(str(one[way])) - DONE) for one in told])
    return {
        "right": float(np.mean(misses == 0)),
        "off_by_one": float(np.mean(misses <= 1)),
        "mae": float(np.mean(misses) / DONE),
        "false": sum(int(str(one[f"false_{way}"])) for one in told),
    }


def main() -> None:
    """Prints one JSON object per person and movement, then the sums."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--people", type=int, nargs="+", default=[3, 4, 5, 6, 7, 8])
    wish = parser.parse_args()
    told = []
    for person in wish.people:
        files = recordings(wish.data, person)
        for movement in (one for one in MOVEMENTS if len(files[one]) > 3):
            told.append({"person": person, **judged(files, movement)})
            print(json.dumps(told[-1]), flush=True)  # noqa: T201
    sums = {"sets": len(told), "any": summed(told, "any"), "own": summed(told, "own")}
    print(json.dumps(sums), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
