"""Makes the figures of the Exercises page: one repetition of each exercise, as landmarks only.

Run from the project's root: `python packaging/exercise_loops.py DATA`, where DATA is the folder of recordings
(`clips`, `exercise_correction`, `hdm05.npz`). Only what a licence allows to be passed on is used; what was
used, and under which licence, stands in `resources/exercises/sources.json`. An exercise that no such
recording shows well has no figure: a wrong example is worse than none.
"""

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app import assembly
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import JOINTS, Joint, PoseTrack, track_of
from fitness_app.domain.reps import RepCounter
from fitness_app.settings import Settings
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source
from ml.data.exercise_correction import FRAMES_PER_S, SIZE, recordings

OUT = Path("resources/exercises")
MIT = "MIT, a computer-generated person"
MIT_TABLE = "MIT, the Exercise-Correction project"
APACHE = "Apache-2.0, example clips of MediaPipe and TensorFlow.js"
HDM05 = "CC BY-SA 3.0, Müller et al., Universität Bonn, 2007"
STEPS_PER_S = 12.5
CLOSING_S = 0.35
"""Over so long the end is led back to the beginning, so that the figure does not jump."""
HOLD_S = 2.4
SHORTEST_S, LONGEST_S = 2.0, 6.0
"""A quicker repetition is shown slower: one cannot follow it. A longer one is left out."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A video; `part` are the seconds to take, there and back again, where it shows only one way."""

    file: str
    licence: str
    part: tuple[float, float] | None = None


CLIPS = {
    "squat": Clip("real/squat_mediapipe.mp4", APACHE),
    "push_up": Clip("real/pushup_mediapipe.mp4", APACHE),
    "single_leg_stand": Clip("real/moving_tfjs.mp4", APACHE),
    "bird_dog": Clip("generated/bird_dog.mp4", MIT),
    "plank": Clip("generated/plank.mp4", MIT),
    "lateral_raise": Clip("generated/front_raise.mp4", MIT),  # out to the sides, whatever its name
    "calf_raise": Clip("generated/calf_raise.mp4", MIT, (0.2, 2.8)),
}
CAPTURED = ("elbow_to_knee", "arm_circles")
TABLES = {"lunge": "lunge_stage.csv", "bicep_curl": "bicep_curl_test.csv"}


@dataclass(frozen=True, slots=True)
class Made:
    """The loop of one exercise and where it comes from."""

    name: str
    track: PoseTrack
    source: str
    licence: str


def from_clips(data: Path) -> Iterator[Made]:
    """The exercises that a video shows."""
    model = assembly.pose_model(Settings())
    for name, clip in CLIPS.items():
        path = data / "clips" / clip.file
        with open_source(SourceSpec(str(path))) as source, PoseEstimator(model) as estimator:
            track = track_of([estimator.estimate(f) for f in source.frames() if isinstance(f, Frame)])
        loop = one_repetition(track, name) if clip.part is None else there_and_back(track.between(*clip.part))
        yield from _made(name, loop, path.name, clip.licence)


def from_capture(data: Path) -> Iterator[Made]:
    """The exercises that motion capture shows."""
    stored = np.load(data / "hdm05.npz", allow_pickle=False)
    ends = np.cumsum(stored["lens"])
    for name in CAPTURED:
        for place in np.flatnonzero(stored["label"] == name):
            landmarks = stored["X"][ends[place] - stored["lens"][place] : ends[place]].astype(np.float32)
            landmarks[..., 3] = np.isfinite(landmarks[..., 0])
            times = np.arange(len(landmarks)) / float(stored["fps"][place])
            loop = one_repetition(PoseTrack(landmarks, None, times, (640, 640)), name)
            if loop is not None:
                yield from _made(name, loop, "HDM05", HDM05)
                break


def from_tables(data: Path) -> Iterator[Made]:
    """The exercises that a table of landmarks shows."""
    for name, file in TABLES.items():
        landmarks = table(data / "exercise_correction" / file)
        loops = (
            one_repetition(PoseTrack(landmarks[a:b], None, np.arange(b - a) / FRAMES_PER_S, SIZE), name)
            for a, b in recordings(landmarks)
        )
        yield from _made(name, next((loop for loop in loops if loop is not None), None), file, MIT_TABLE)


def table(file: Path) -> NDArray[np.float32]:
    """(T, 33, 4) landmarks of a table, NaN where it has no such joint."""
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    landmarks = np.full((len(rows), JOINTS, 4), np.nan, np.float32)
    for joint in Joint:
        columns = [f"{joint.name.lower()}_{axis}" for axis in "xyzv"]
        if columns[0] in rows[0]:
            landmarks[:, joint] = [[float(row[column]) for column in columns] for row in rows]
    return landmarks


def _made(name: str, loop: PoseTrack | None, source: str, licence: str) -> Iterator[Made]:
    if loop is None:
        sys.stderr.write(f"{name}: no repetition in {source}\n")
    else:
        yield Made(name, sampled(loop), source, licence)


def one_repetition(track: PoseTrack, name: str) -> PoseTrack | None:
    """The cleanest repetition, or the middle of a hold; None where there is none."""
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


def there_and_back(track: PoseTrack) -> PoseTrack:
    """The track, and then the same backwards."""
    landmarks = np.concatenate([track.landmarks, track.landmarks[-2::-1]])
    back = track.time_s[-1] + (track.time_s[-1] - track.time_s[-2::-1])
    return PoseTrack(landmarks, None, np.concatenate([track.time_s, back]), track.size)


def sampled(track: PoseTrack) -> PoseTrack:
    """The track at STEPS_PER_S from time 0 on, not too quick, its end led back to its beginning."""
    times = track.time_s - track.time_s[0]
    times = times * max(1.0, SHORTEST_S / times[-1])
    steps = np.arange(0.0, times[-1], 1.0 / STEPS_PER_S)
    flat = with_head(track.landmarks).reshape(len(track), -1).astype(np.float64)
    even = np.stack([np.interp(steps, times, column) for column in flat.T], axis=1)
    even = _closed(even, steps)
    return PoseTrack(even.reshape(len(steps), 33, 4).astype(np.float32), None, steps, track.size)


def with_head(landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
    """Ears where the head is, in recordings that have no ears: the head is drawn around them."""
    filled = landmarks.copy()
    for ear in (Joint.LEFT_EAR, Joint.RIGHT_EAR):
        missing = ~np.isfinite(filled[:, ear, 0])
        filled[missing, ear] = filled[missing, Joint.NOSE]
    return filled


def _closed(values: NDArray[np.float64], steps: NDArray[np.float64]) -> NDArray[np.float64]:
    share = np.clip(1.0 - (steps[-1] - steps) / CLOSING_S, 0.0, 1.0)[:, None]
    closed: NDArray[np.float64] = values + share * (values[0] - values)
    return closed


def write(made: Made) -> None:
    """Writes the loop in half precision."""
    path = OUT / f"{made.name}.npz"
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            landmarks=made.track.landmarks.astype(np.float16),
            time_s=made.track.time_s.astype(np.float32),
            size=np.asarray(made.track.size, np.int64),
        )
    sys.stderr.write(f"{made.name}: {made.track.time_s[-1]:.1f} s, {path.stat().st_size} bytes\n")


def main(data: Path) -> None:
    """Makes all loops and the list of their sources."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.npz"):
        old.unlink()
    sources = {}
    for made in (*from_capture(data), *from_tables(data), *from_clips(data)):
        write(made)
        sources[made.name] = {"source": made.source, "licence": made.licence}
    text = json.dumps(dict(sorted(sources.items())), indent=2, ensure_ascii=False)
    (OUT / "sources.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
