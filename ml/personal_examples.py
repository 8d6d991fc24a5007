"""The sets that somebody taught: what a personal head learns from, kept beside it to learn from again."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray, PoseTrack
from ml.augment import Augmentation, random_window
from ml.batches import STILL
from ml.data.arrays import load_arrays
from ml.data.skeleton import JOINTS, SkeletonSequence, Times, WindowSpec, from_landmarks, joined, moved
from ml.sliding import sliding

EXAMPLES = "examples.npz"
SHORTEST_S = 2.0
LONGEST_S = 120.0
"""Of a longer set the first part is kept."""
DRAWN = 120
"""Windows that a set is learned from."""
TRIES = 4
PLACES = (
    *(0 for _ in range(11)),  # the face
    *(1, 2, 3, 4, 5, 6),
    *(5, 6, 5, 6, 5, 6),  # the fingers
    *(7, 8, 9, 10, 11, 12),
    *(11, 12, 11, 12),  # the feet
)
"""The joint of the common skeleton that stands for each of MediaPipe's 33 landmarks."""


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One set of the movement `label`: `points` (T, 13, 2) in square units at `time_s` (T,) from 0 on.

    `key` says which set it is, so that none is learned from twice; `origin` where it comes from, in words.
    `space` (T, 13, 3) are the same joints in metres, where the camera's poses had them.
    """

    key: str
    label: str
    points: FloatArray
    time_s: Times
    origin: str = ""
    space: FloatArray | None = None

    @property
    def track(self) -> PoseTrack:
        """The movement again as a pose track: what the 13 joints do not tell stands where the next one is."""
        landmarks = np.zeros((len(self.points), len(PLACES), 4), np.float32)
        landmarks[..., :2] = self.points[:, PLACES]
        landmarks[..., 3] = np.isfinite(landmarks[..., 0])
        world = None if self.space is None else np.ascontiguousarray(self.space[:, PLACES])
        return PoseTrack(landmarks, world, self.time_s, (1000, 1000))

    @property
    def sequence(self) -> SkeletonSequence:
        """The same for the functions of the data sets."""
        return SkeletonSequence(self.points, self.time_s, self.label, "taught", self.key, self.key)


def of_track(track: PoseTrack, label: str, key: str = "", origin: str = "") -> Example:
    """The example that a pose track is; its content is its key where none is given.

    Raises UserError when it is too short, or nobody moves in it.
    """
    name = origin or "This set"
    if len(track) < 2 or float(track.time_s[-1] - track.time_s[0]) < SHORTEST_S:
        raise UserError(
            "{0} is too short to learn from: a set needs {1:.0f} seconds at least.", name, SHORTEST_S
        )
    start = float(track.time_s[0])
    track = track.between(start, start + LONGEST_S)
    points = from_landmarks(track.landmarks, track.size)
    space = None if track.world is None else joined(track.world)
    made = Example(key or fingerprint(points), label, points, track.time_s - start, origin, space)
    if not any(moved(cut) >= STILL for _, cut in _plain(made, WindowSpec(2.5, 36))):
        raise UserError(
            "In {0} nobody is seen to move: choose one with your whole body in the picture.", name
        )
    return made


def fingerprint(points: FloatArray) -> str:
    """Names a set by its content."""
    return hashlib.sha256(np.nan_to_num(points).astype(np.float16).tobytes()).hexdigest()[:32]


def without_doubles(examples: Iterable[Example]) -> list[Example]:
    """Each set once; of two under one key, or with the same content, the later one."""
    kept = {one.key: one for one in examples}
    return list({fingerprint(one.points): one for one in kept.values()}.values())


def drawn(example: Example, spec: WindowSpec, rng: np.random.Generator) -> FloatArray:
    """Windows (n, steps, 13, 3) to learn from, spoiled as cameras do it; somebody moves in all of them."""
    cuts = (_moving(example.sequence, spec, rng) for _ in range(DRAWN))
    found = [cut for cut in cuts if cut is not None]
    return np.stack(found) if found else plain(example, spec)


def _moving(sequence: SkeletonSequence, spec: WindowSpec, rng: np.random.Generator) -> FloatArray | None:
    for _ in range(TRIES):
        cut = random_window(sequence, spec, Augmentation(), rng)
        if moved(cut) >= STILL:
            return cut
    return None


def plain(example: Example, spec: WindowSpec) -> FloatArray:
    """The windows (n, steps, 13, 3) of the set as the app sees them, in which somebody moves."""
    cuts = [cut for _, cut in _plain(example, spec)]
    return np.stack([cut for cut in cuts if moved(cut) >= STILL] or cuts)


def _plain(example: Example, spec: WindowSpec) -> list[tuple[float, FloatArray]]:
    return sliding(example.points, example.time_s, spec, spec.seconds / 2)


def save(examples: Sequence[Example], file: Path) -> None:
    """Writes the sets, as movements of joints only."""
    np.savez_compressed(
        file,
        allow_pickle=False,
        points=np.concatenate([one.points for one in examples]).astype(np.float32),
        time_s=np.concatenate([one.time_s for one in examples]),
        lengths=np.array([len(one.time_s) for one in examples]),
        keys=np.array([one.key for one in examples]),
        labels=np.array([one.label for one in examples]),
        origins=np.array([one.origin for one in examples]),
        space=np.concatenate([_space(one) for one in examples]).astype(np.float32),
    )


def _space(one: Example) -> FloatArray:
    """Metres (T, 13, 3), NaN where they are not known."""
    unknown = np.full((*one.points.shape[:2], 3), np.nan, np.float32)
    return unknown if one.space is None else one.space


def load(folder: Path) -> list[Example]:
    """The sets that the personal model in `folder` was taught; none where it keeps none.

    Raises UserError when the file is damaged.
    """
    file = folder / EXAMPLES
    if not file.is_file():
        return []
    stored = load_arrays(file, ("points", "time_s", "lengths", "keys", "labels", "origins"), ("space",))
    ends = np.cumsum(stored["lengths"])
    if len(ends) == 0 or stored["points"].shape != (int(ends[-1]), len(JOINTS), 2):
        raise UserError("{0} is damaged: import the model again, or remove it.", file)
    points, times = np.split(stored["points"], ends[:-1]), np.split(stored["time_s"], ends[:-1])
    spaces = np.split(stored["space"], ends[:-1]) if "space" in stored else [None] * len(ends)
    words = zip(stored["keys"], stored["labels"], stored["origins"], strict=True)
    return [
        Example(
            str(key),
            str(label),
            track.astype(np.float32),
            time_s.astype(np.float64),
            str(origin),
            None if space is None or np.isnan(space).all() else space.astype(np.float32),
        )
        for (key, label, origin), track, time_s, space in zip(words, points, times, spaces, strict=True)
    ]
