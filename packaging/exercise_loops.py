"""Makes the figures of the Exercises page: one repetition of each exercise, as landmarks only.

Run from the project's root: `python packaging/exercise_loops.py CLIPS [HDM05.npz]`, where CLIPS holds the
folders `real` and `generated`. Only clips whose licence allows it are used; what was used, and under which
licence, stands in `resources/exercises/sources.json`.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app import assembly
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import PoseTrack, track_of
from fitness_app.domain.reps import RepCounter
from fitness_app.settings import Settings
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source

OUT = Path("resources/exercises")
MIT = "MIT, computer-generated person"
APACHE = "Apache-2.0, MediaPipe's and TensorFlow's example clips"
HDM05 = "CC BY-SA 3.0, Müller et al., HDM05, Universität Bonn, 2007"
STEPS_PER_S = 12.5
CLOSING_S = 0.35
"""Over so long the end is led back to the beginning, so that the figure does not jump."""
HOLD_S = 2.4
LONGEST_S = 6.0
SHORTEST_S = 2.0
"""A quicker repetition is shown slower: one cannot follow it."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Where an exercise was recorded; `part` are the seconds to take where no repetition is to be found."""

    file: str
    licence: str
    part: tuple[float, float] | None = None


CLIPS = {
    "squat": Clip("real/squat_mediapipe.mp4", APACHE),
    "push_up": Clip("real/pushup_mediapipe.mp4", APACHE),
    "single_leg_stand": Clip("real/moving_tfjs.mp4", APACHE),
    "pull_up": Clip("generated/pull_up.mp4", MIT),
    "arm_circles": Clip("generated/arm_circle.mp4", MIT),
    "shoulder_press": Clip("generated/overhead_press.mp4", MIT),
    "bench_press": Clip("generated/bench_press.mp4", MIT),
    "row": Clip("generated/bent_over_row.mp4", MIT),
    "bicep_curl": Clip("generated/bicep_curl.mp4", MIT),
    "bird_dog": Clip("generated/bird_dog.mp4", MIT),
    "calf_raise": Clip("generated/calf_raise.mp4", MIT),
    "deadlift": Clip("generated/deadlifts.mp4", MIT),
    "front_raise": Clip("generated/front_raise.mp4", MIT),
    "lateral_raise": Clip("generated/lateral_raise.mp4", MIT),
    "plank": Clip("generated/plank.mp4", MIT),
    "dip": Clip("generated/tricep_dip.mp4", MIT),
}


def recorded(clip: Path) -> PoseTrack:
    """The smoothed poses of a video."""
    model = assembly.pose_model(Settings())
    with open_source(SourceSpec(str(clip))) as source, PoseEstimator(model) as estimator:
        return track_of([estimator.estimate(f) for f in source.frames() if isinstance(f, Frame)])


def one_repetition(track: PoseTrack, name: str, part: tuple[float, float] | None) -> PoseTrack | None:
    """The cleanest repetition, or the middle of a hold; None where there is none."""
    if part is not None:
        return track.between(*part)
    exercise = EXERCISES[name]
    if exercise.hold:
        middle = float(track.time_s[len(track) // 2])
        return track.between(middle - HOLD_S / 2, middle + HOLD_S / 2)
    counter = RepCounter(exercise)
    reps = [rep for pose in track for rep in counter.update(pose)] + list(counter.finish())
    whole = [rep for rep in reps if rep.valid and rep.end - rep.start <= LONGEST_S]
    if not whole:
        return None
    best = max(whole, key=lambda rep: rep.visibility * rep.range_deg)
    return track.between(best.start, best.end)


def sampled(track: PoseTrack) -> PoseTrack:
    """The track at STEPS_PER_S from time 0 on, not too quick, its end led back to its beginning."""
    times = track.time_s - track.time_s[0]
    times = times * max(1.0, SHORTEST_S / times[-1])
    steps = np.arange(0.0, times[-1], 1.0 / STEPS_PER_S)
    flat = track.landmarks.reshape(len(track), -1).astype(np.float64)
    even = np.stack([np.interp(steps, times, column) for column in flat.T], axis=1)
    even = _closed(even, steps)
    return PoseTrack(even.reshape(len(steps), 33, 4).astype(np.float32), None, steps, track.size)


def _closed(values: NDArray[np.float64], steps: NDArray[np.float64]) -> NDArray[np.float64]:
    share = np.clip(1.0 - (steps[-1] - steps) / CLOSING_S, 0.0, 1.0)[:, None]
    return values + share * (values[0] - values)


def write(name: str, track: PoseTrack) -> int:
    """Writes the loop in half precision and gives its size in bytes."""
    path = OUT / f"{name}.npz"
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            landmarks=track.landmarks.astype(np.float16),
            time_s=track.time_s.astype(np.float32),
            size=np.asarray(track.size, np.int64),
        )
    return path.stat().st_size


def captured(archive: Path) -> dict[str, PoseTrack]:
    """Sequences of motion capture by the exercise that they show, one for each."""
    stored = np.load(archive, allow_pickle=False)
    ends = np.cumsum(stored["lens"])
    found = {}
    for name in ("elbow_to_knee", "jumping_jack", "lunge"):
        places = np.flatnonzero(stored["label"] == name)
        if len(places):
            place = int(places[0])
            landmarks = stored["X"][ends[place] - stored["lens"][place] : ends[place]]
            times = np.arange(len(landmarks)) / float(np.ravel(stored["fps"])[0])
            found[name] = PoseTrack(landmarks.astype(np.float32), None, times, (640, 640))
    return found


def main(clips: Path, archive: Path | None) -> None:
    """Makes all loops and the list of their sources."""
    OUT.mkdir(parents=True, exist_ok=True)
    sources: dict[str, dict[str, str]] = {}
    for name, clip in CLIPS.items():
        loop = one_repetition(recorded(clips / clip.file), name, clip.part)
        if loop is None:
            sys.stderr.write(f"{name}: no repetition in {clip.file}\n")
            continue
        size = write(name, sampled(loop))
        sources[name] = {"source": Path(clip.file).name, "licence": clip.licence}
        sys.stderr.write(f"{name}: {loop.time_s[-1] - loop.time_s[0]:.1f} s, {size} bytes\n")
    for name, track in (captured(archive) if archive else {}).items():
        loop = one_repetition(track, name, None)
        if loop is not None:
            write(name, sampled(loop))
            sources[name] = {"source": "HDM05", "licence": HDM05}
    text = json.dumps(dict(sorted(sources.items())), indent=2, ensure_ascii=False)
    (OUT / "sources.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
