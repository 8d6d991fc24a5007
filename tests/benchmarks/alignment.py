"""Lays real clips over themselves, played at half speed and with pauses: how many pictures is it off?

In the slow clip every picture comes twice, and it stands still for a second at each quarter. Once its poses
are those of the clip, with a hundredth of the range as noise; once the pose landmarker reads all of the slow
clip anew, so that it is another take, with its own trembling and its own slips.

python tests/benchmarks/alignment.py --model pose_landmarker_full.task --counts counts.csv --out TRACKS CLIP…
"""

import argparse
import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from tracks import Variant, cached

from fitness_app.domain.alignment import align
from fitness_app.domain.curves import driving_curve
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import PoseTrack, track_of
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.pose_track import load, save
from fitness_app.vision.sources import open_source

QUARTERS = (0.25, 0.5, 0.75)
PAUSE_S = 1.0
MOST_FRAMES = 2.0


def slow_places(count: int, rate: float) -> np.ndarray:
    """Which picture of the clip each picture of the slow one is: twice each, with pauses."""
    places = np.repeat(np.arange(count), 2)
    stops = [int(len(places) * share) for share in QUARTERS]
    return np.sort(np.concatenate([places, *(np.full(round(PAUSE_S * rate), places[at]) for at in stops)]))


def slow_frames(clip: Path, places: np.ndarray, rate: float) -> Iterator[Frame]:
    """The pictures of the slow clip, at the clip's own rate."""
    with open_source(SourceSpec(str(clip))) as source:
        frames = (frame for frame in source.frames() if isinstance(frame, Frame))
        number = 0
        for place, frame in enumerate(frames):
            for _ in range(int((places == place).sum())):
                yield replace(frame, time_s=number / rate)
                number += 1


def slow_track(clip: Path, model: Path, places: np.ndarray, rate: float, kept: Path) -> PoseTrack:
    """The poses of the slow clip, made once."""
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with PoseEstimator(model) as estimator:
            save(track_of([estimator.estimate(frame) for frame in slow_frames(clip, places, rate)]), kept)
    return load(kept)


def level(track: PoseTrack, exercise: str) -> np.ndarray:
    """What drives the exercise, one value for each picture; NaN where it is not known."""
    curve = driving_curve(track, exercise_named(exercise))
    known = np.isfinite(curve.level)
    if known.sum() < 2:
        return np.full(len(track), np.nan)
    found = np.interp(track.time_s, curve.time_s[known], curve.level[known], left=np.nan, right=np.nan)
    return np.asarray(found)


def errors(fast: np.ndarray, slow: np.ndarray, places: np.ndarray) -> np.ndarray:
    """How many pictures of the clip each picture of the slow one is off, where both are known."""
    known = np.isfinite(slow) & np.isfinite(fast)[places]
    here, there = np.flatnonzero(known), np.flatnonzero(np.isfinite(fast))
    one, other = slow[here[0] : here[-1] + 1], fast[there[0] : there[-1] + 1]
    found = align(one, other).place(here - here[0]) + there[0]
    return np.asarray(np.abs(found - places[here]))


def replayed(fast: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The same poses at half speed and with pauses, and a little noise."""
    noise = 0.01 * float(np.nanmax(fast) - np.nanmin(fast))
    return np.asarray(fast[places] + np.random.default_rng(5).normal(0.0, noise, len(places)))


def say(name: str, medians: list[float]) -> None:
    """Prints how many clips are good enough."""
    good = sum(median <= MOST_FRAMES for median in medians)
    told = f"{name}: {good} of {len(medians)} clips within {MOST_FRAMES:.0f} pictures"
    print(f"{told}; median of medians {np.median(medians):.2f}, worst {max(medians):.2f}")  # noqa: T201


def main() -> None:
    """Prints the error of each clip and of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--counts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    wish = parser.parse_args()
    with wish.counts.open(encoding="utf-8") as file:
        exercises = {row["file"]: row["exercise"] for row in csv.DictReader(file)}
    same, anew = [], []
    for clip in wish.clips:
        track = cached(clip, wish.model, Variant(), wish.out / "fast")
        rate = (len(track) - 1) / float(track.time_s[-1] - track.time_s[0])
        places = slow_places(len(track), rate)
        slow = slow_track(clip, wish.model, places, rate, wish.out / "slow" / f"{clip.stem}.npz")
        fast, read = level(track, exercises[clip.name]), level(slow, exercises[clip.name])
        found = [errors(fast, each, places) for each in (replayed(fast, places), read)]
        same.append(float(np.median(found[0])))
        anew.append(float(np.median(found[1])))
        apart = float(np.nanmedian(np.abs(read - fast[places])))
        told = f"same poses {same[-1]:.2f}, read anew {anew[-1]:.2f} (p95 {np.percentile(found[1], 95):.1f})"
        about = f"{len(track)} pictures at {rate:.0f}/s, the signals {apart:.1f} apart"
        print(f"{clip.name:22} {told}; {about}", flush=True)  # noqa: T201
    say("same poses", same)
    say("read anew", anew)


if __name__ == "__main__":
    main()
