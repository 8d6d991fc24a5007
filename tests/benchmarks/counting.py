"""Measures counting, tempo and form on real recordings, one JSON line per subject.

    python tests/benchmarks/counting.py --data DIR --model POSE.task [--tracks DIR] [SUBJECT…]

Pose tracks of the clips are made once and kept in `--tracks`. Subjects: clips, variants, folds, own,
recognised, joined, penn, negatives, form, shape, sight, cost; all of them where none is named.
"""

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import form_csv
import joins
import negatives
import penn_counts
import sight
from clip_counts import Truth, counted, score, truths
from tracks import Variant, cached

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercises import EXERCISES, own_exercise
from fitness_app.domain.human import ShapeCheck
from fitness_app.domain.movement import MovementCounter
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reps import RepCounter
from fitness_app.recognition.recogniser import Recogniser
from ml.predictor import SkeletonPredictor

VARIANTS = {
    "60fps": Variant(shown=2),
    "15fps": Variant(fps=15.0),
    "10fps": Variant(fps=10.0),
    "7fps": Variant(fps=7.0),
    "mirrored": Variant(mirrored=True),
    "half size": Variant(shrink=2),
}
SCALES = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25)
"""Factors on every least range that the folds choose among."""
SKELETON = Path(__file__).parents[2] / "resources" / "models" / "skeleton-harnet"


@dataclass(frozen=True, slots=True)
class Bench:
    """Where things lie."""

    data: Path
    model: Path
    tracks: Path
    skeleton: Path

    def track(self, name: str, variant: str = "full") -> PoseTrack:
        """The pose track of a real clip in one of the variants."""
        clip = self.data / "clips" / "real" / name
        return cached(clip, self.model, VARIANTS.get(variant, Variant()), self.tracks / variant)

    def recogniser(self) -> Recogniser:
        """The recogniser of the app, ready."""
        recogniser = Recogniser(SkeletonPredictor(self.skeleton))
        recogniser.warm_up()
        return recogniser

    def count(self, truth: Truth, variant: str = "full") -> int:
        """What the coach counts with the exercise given."""
        return counted(self.track(truth.name, variant), truth.exercise)


def clips(bench: Bench) -> object:
    """Every clip with its exercise given."""
    return asdict(score(truths(bench.data), bench.count))


def variants(bench: Bench) -> object:
    """The same clips looked at in other ways, and whether the count stays the same."""
    told = {}
    for name in VARIANTS:
        figures = asdict(score(truths(bench.data), lambda truth, name=name: bench.count(truth, name)))
        same = [bench.count(truth) == bench.count(truth, name) for truth in truths(bench.data)]
        told[name] = {**figures, "same_count": sum(same) / len(same)}
    return told


def folds(bench: Bench) -> object:
    """One person left out after the other: the scale of all least ranges is chosen on the others."""
    right = {
        scale: {
            truth.name: truth.miss(_scaled_count(bench, truth, scale)) == 0 for truth in truths(bench.data)
        }
        for scale in SCALES
    }
    people = sorted({truth.person for truth in truths(bench.data)})
    chosen: dict[str, float] = {}
    held_out = []
    for person in people:
        others = [truth.name for truth in truths(bench.data) if truth.person != person]
        chosen[person] = max(
            SCALES, key=lambda scale: (sum(right[scale][n] for n in others), -abs(scale - 1.0))
        )
        held_out += [right[chosen[person]][t.name] for t in truths(bench.data) if t.person == person]
    return {
        "right_by_scale": {str(scale): sum(told.values()) / len(told) for scale, told in right.items()},
        "chosen": chosen,
        "held_out_in_range": sum(held_out) / len(held_out),
    }


def _scaled_count(bench: Bench, truth: Truth, scale: float) -> int:
    entry = EXERCISES[truth.exercise]
    counter = RepCounter(replace(entry, least_range=entry.least_range * scale))
    reps = [rep for pose in bench.track(truth.name) for rep in counter.update(pose)]
    return sum(rep.valid for rep in (*reps, *counter.finish()))


def recognised(bench: Bench) -> object:
    """Every clip without its exercise given: recogniser and coach together."""
    recogniser = bench.recogniser()

    def count(truth: Truth) -> int:
        sets = negatives.sets_of(negatives.played(bench.track(truth.name), recogniser))
        return sum(rep.valid for found in sets if found.exercise == truth.exercise for rep in found.reps)

    moving = negatives.sets_of(negatives.played(bench.track("moving_tfjs.mp4"), recogniser))
    return {**asdict(score(truths(bench.data), count)), "sets_in_moving_tfjs": len(moving)}


def own(bench: Bench) -> object:
    """Every clip as an exercise that nobody has described, at every rate, size and mirrored."""

    def count(truth: Truth, variant: str) -> int:
        counter = MovementCounter(own_exercise("own"))
        reps = [rep for pose in bench.track(truth.name, variant) for rep in counter.update(pose)]
        return sum(rep.valid for rep in (*reps, *counter.finish()))

    return {
        name: asdict(score(truths(bench.data), lambda truth, name=name: count(truth, name)))
        for name in ("full", *VARIANTS)
    }


def together(bench: Bench) -> object:
    """Sessions of several real clips, without exercises given: what was logged, and whether it is right."""
    recogniser = bench.recogniser()
    told: dict[str, object] = {}
    for name, (parts, wanted) in joins.SESSIONS.items():
        track = joins.session_of(parts, bench.track)
        sets = [(s.exercise, s.valid_reps) for s in negatives.sets_of(negatives.played(track, recogniser))]
        right = len(sets) == len(wanted) and all(
            exercise == label and least <= count <= most
            for (exercise, count), (label, (least, most)) in zip(sets, wanted, strict=True)
        )
        told[name] = {"sets": sets, "right": right}
    return told


def shape(bench: Bench) -> object:
    """Share of poses of each clip that are not human-shaped and therefore marked."""
    told = {}
    for truth in truths(bench.data):
        bodies, check = Bodies(), ShapeCheck()
        marked = [bool(check.doubts(bodies.body(pose))) for pose in bench.track(truth.name) if pose.present]
        told[truth.name] = round(sum(marked) / max(len(marked), 1), 3)
    return told


def cost(bench: Bench) -> object:
    """Milliseconds of processor time that counter, tempo, range and form take per frame."""
    frames = 0
    tracks = [(bench.track(truth.name), truth.exercise) for truth in truths(bench.data)]
    begun = time.process_time()
    for track, exercise in tracks:
        counted(track, exercise)
        frames += len(track)
    return {"ms_per_frame": round((time.process_time() - begun) / frames * 1e3, 3), "frames": frames}


SUBJECTS: dict[str, Callable[[Bench], object]] = {
    "clips": clips,
    "variants": variants,
    "folds": folds,
    "own": own,
    "recognised": recognised,
    "joined": together,
    "penn": lambda bench: penn_counts.figures(bench.data),
    "negatives": lambda bench: negatives.figures(bench.data, bench.recogniser()),
    "form": lambda bench: form_csv.figures(bench.data),
    "shape": shape,
    "sight": lambda bench: sight.figures(bench.data, bench.track, SkeletonPredictor(bench.skeleton)),
    "cost": cost,
}


def main() -> None:
    """Prints one JSON object per subject."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("subjects", nargs="*", choices=[*SUBJECTS, []])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--tracks", type=Path, default=Path("build/tracks"))
    parser.add_argument("--skeleton", type=Path, default=SKELETON)
    wish = parser.parse_args()
    bench = Bench(wish.data, wish.model, wish.tracks, wish.skeleton)
    for name in wish.subjects or SUBJECTS:
        print(json.dumps({name: SUBJECTS[name](bench)}), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
