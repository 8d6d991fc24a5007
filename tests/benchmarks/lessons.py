"""Lessons: who shows a movement in which sets, who does it then, and what that person does else."""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from clip_counts import truths
from penn_counts import NAMES, independent_count
from sequences import captured, picture_size, track_of_sequence

from fitness_app.domain.pose import PoseTrack
from fitness_app.vision.pose_track import load
from ml.data import penn_action, utd_mhad

RATE, PAUSE_S, SHOWN, DONE = 15.0, 0.4, 4, 5
"""A recording of one repetition is played so many times to show it and to do it, with a pause between."""
UTD_MOVEMENTS = (1, 2, 5, 6, 7, 8, 12, 14, 15, 16, 17, 18, 21, 26, 27)
"""Those of UTD-MHAD that begin and end at rest and show one repetition in each recording."""
UTD_OTHERS = (22, 23, 24, 21, 27)
"""Jogging and walking on the spot, sitting down, picking something up, a squat: what people also do."""
MSR_MOVEMENTS = (
    "horizontal_arm_wave", "hammer", "hand_catch", "forward_punch", "high_throw", "draw_x", "draw_tick",
    "draw_circle", "bend", "forward_kick", "side_kick", "tennis_swing", "tennis_serve", "golf_swing",
    "pickup_throw",
)  # fmt: skip
HDM_MOVEMENTS = (
    "squat", "kick_front", "hop_both_legs", "elbow_to_knee", "throw_basketball", "grab_high", "deposit_floor",
)  # fmt: skip
FEWEST_FRAMES = 60
PENN_FRAMES = 30


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """`shown` are the sets that teach; a count of `done` from `least` to `most` is right, of `others` 0."""

    name: str
    shown: Sequence[PoseTrack]
    done: PoseTrack
    least: int = DONE
    most: int = DONE
    others: Sequence[PoseTrack] = ()


def played(one: PoseTrack, times: int) -> PoseTrack:
    """A recording `times` times, with a short pause between."""
    length = float(one.time_s[-1] - one.time_s[0]) + PAUSE_S
    stamps = np.concatenate([one.time_s - one.time_s[0] + length * turn for turn in range(times)])
    steady = np.arange(0.0, stamps[-1], 1.0 / RATE)

    def stretched(values: np.ndarray) -> np.ndarray:
        columns = np.tile(values.reshape(len(values), -1).astype(np.float64), (times, 1)).T
        even = np.stack([np.interp(steady, stamps, column) for column in columns], 1)
        return even.reshape(len(steady), *values.shape[1:]).astype(np.float32)

    world = None if one.world is None else stretched(one.world)
    return PoseTrack(stretched(one.landmarks), world, steady, one.size)


def of_utd(data: Path, people: Sequence[int], teachers: str) -> Iterator[Lesson]:
    """UTD-MHAD: each movement taught by the person's own three sets, by another's, or by one each of three.

    `teachers` is "self", "other" or "three"; the others are the next ones of `people`.
    """
    files = {person: _utd_files(data / "utd_mhad", person) for person in people}
    for person in people:
        mine = files[person]
        order = [people[(people.index(person) + step) % len(people)] for step in range(1, len(people))]
        for move in (one for one in UTD_MOVEMENTS if len(mine[one]) > 3):
            shown = {
                "self": mine[move][:3],
                "other": files[order[0]][move][:3],
                "three": [files[who][move][0] for who in order[:3]],
            }[teachers]
            yield Lesson(
                f"{utd_mhad.ACTIONS[move - 1]} {person}",
                [played(_utd(file), SHOWN) for file in shown],
                played(_utd(mine[move][-1]), DONE),
                others=[played(_utd(mine[one][0]), 1) for one in UTD_OTHERS if one != move and mine[one]],
            )


def _utd_files(folder: Path, person: int) -> Mapping[int, Sequence[Path]]:
    found: dict[int, list[Path]] = defaultdict(list)
    for file in sorted(folder.rglob("a*_skeleton.mat")):
        named = re.match(r"a(\d+)_s(\d+)_t\d+", file.name)
        if named and int(named[2]) == person:
            found[int(named[1])].append(file)
    return found


def _utd(file: Path) -> PoseTrack:
    return track_of_sequence(utd_mhad.read_sequence(file))


def of_captured(
    file: Path, people: Sequence[str], movements: Sequence[str], by_others: bool
) -> Iterator[Lesson]:
    """HDM05 or MSR-Action3D: taught by two or three recordings of the person's own, or of the next one's."""
    stored = np.load(file)
    person = dict(zip(stored["name"].tolist(), stored["group"].tolist(), strict=True))
    found: dict[tuple[str, str], list[PoseTrack]] = defaultdict(list)
    for name, label, track in captured(file):
        if "3Reps" not in name and "3hops" not in name:
            found[person[name], label].append(track)
    for number, who in enumerate(people):
        others = [played(found[who, one][0], 1) for one in ("jog", "jogging", "sneak") if found[who, one]]
        for move in movements:
            shown = found[people[(number + 1) % len(people)] if by_others else who, move]
            mine = found[who, move] if by_others else found[who, move][3:] or found[who, move][2:]
            if len(shown) < 3:
                continue
            teach = shown[:3] if by_others or len(shown) > 3 else shown[:2]
            for done in mine[:2]:
                yield Lesson(
                    f"{move} {who}", [played(one, SHOWN) for one in teach], played(done, DONE), others=others
                )


def of_penn(data: Path, split: str, most: int) -> Iterator[Lesson]:
    """Penn Action: each clip of one repetition taught by three clips of others, seen from anywhere."""
    clips = [clip for clip in penn_action.read(data / "penn_action") if clip.split == split]
    draw = random.Random(1)
    for label in NAMES:
        mine = [clip for clip in clips if clip.label == label and len(clip.points) >= PENN_FRAMES]
        draw.shuffle(mine)
        told = [(clip, independent_count(clip)) for clip in mine[: 3 * most]]
        single = [clip for clip, truth in told if (truth.whole, truth.cut) == (1, 0)]
        for clip in single[:most]:
            shown = draw.sample([one for one in single if one is not clip], 3)
            tracks = [track_of_sequence(one, picture_size(data, one.name)) for one in (*shown, clip)]
            yield Lesson(
                f"{label} {clip.name}", [played(one, SHOWN) for one in tracks[:3]], played(tracks[3], DONE)
            )


def of_clips(data: Path, tracks: Path) -> Iterator[Lesson]:
    """The real clips: each taught by up to four of other people, or else by other clips of the same person.

    `tracks` is the folder of `counting.py`.
    """

    def track(name: str) -> PoseTrack:
        return load(tracks / "full" / f"{Path(name).stem}.npz")

    told = truths(data)
    for truth in told:
        same = [one for one in told if one.exercise == truth.exercise and one is not truth]
        others = [
            t for one in same if one.person != truth.person and len(t := track(one.name)) > FEWEST_FRAMES
        ]
        shown = others[:4] or [track(one.name) for one in same][:4]
        if shown:
            moving = [track("moving_tfjs.mp4")]
            yield Lesson(truth.name, shown, track(truth.name), truth.least, truth.most, moving)


HDM_TRAIN, HDM_TEST = ("bd", "bk", "dg"), ("mm", "tr")
MSR_PEOPLE = tuple(f"s{number}" for number in range(1, 11))
CHOSEN_ON, HELD_OUT = (1, 2), (3, 4, 5, 6, 7, 8)


def subjects(data: Path, tracks: Path) -> Mapping[str, Callable[[], Iterator[Lesson]]]:
    """All lessons by name; those that begin with "tune" were used to choose, the others were not."""
    hdm, msr = data / "hdm05.npz", data / "msr_action3d.npz"
    return {
        "tune utd self": lambda: of_utd(data, CHOSEN_ON, "self"),
        "tune utd other": lambda: of_utd(data, CHOSEN_ON, "other"),
        "tune msr self": lambda: of_captured(msr, MSR_PEOPLE, MSR_MOVEMENTS, by_others=False),
        "tune msr other": lambda: of_captured(msr, MSR_PEOPLE, MSR_MOVEMENTS, by_others=True),
        "tune hdm self": lambda: of_captured(hdm, HDM_TRAIN, HDM_MOVEMENTS, by_others=False),
        "tune hdm other": lambda: of_captured(hdm, HDM_TRAIN, HDM_MOVEMENTS, by_others=True),
        "tune penn other": lambda: of_penn(data, "train", 15),
        "utd self": lambda: of_utd(data, HELD_OUT, "self"),
        "utd other": lambda: of_utd(data, HELD_OUT, "other"),
        "utd three": lambda: of_utd(data, HELD_OUT, "three"),
        "hdm self": lambda: of_captured(hdm, HDM_TEST, HDM_MOVEMENTS, by_others=False),
        "hdm other": lambda: of_captured(hdm, HDM_TEST, HDM_MOVEMENTS, by_others=True),
        "penn other": lambda: of_penn(data, "test", 25),
        "clips other": lambda: of_clips(data, tracks),
    }
