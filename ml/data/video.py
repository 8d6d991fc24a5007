"""The frames of clips, decoded once by the app's own reader (OpenCV) and kept small in a cache."""

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, Image, SourceSpec
from fitness_app.domain.framing import LOOK_BACK_S, Box, person_box
from fitness_app.vision import pose_track
from fitness_app.vision.sources import open_source
from ml.data.optical_flow import flow
from ml.data.picture import Pixels, small
from ml.data.sampling import spread
from ml.data.video_clip import VideoClip

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What is kept of a clip: frames of `size` × `size` pixels, `count` spread over it or `fps` a second.

    With `flow` ("dis" or "farneback") the motion follows the three colours: kept beside them, or with
    `on_demand` computed whenever a clip is drawn, so that the cache needs less room. With `poses`, folders of
    pose recordings of the same names, the square around the person is kept, else the whole picture.
    """

    size: int = 64
    count: int = 0
    fps: float = 10.0
    flow: str = ""
    poses: tuple[Path, ...] = ()
    on_demand: bool = False

    @property
    def kept_flow(self) -> str:
        """The flow that is kept with the frames, empty for none."""
        return "" if self.on_demand else self.flow

    def recording(self, video: Path) -> Path | None:
        """The pose recording of a video. Raises UserError where one is needed and missing."""
        files = [folder / f"{video.stem}.npz" for folder in self.poses]
        found = next((file for file in files if file.exists()), None)
        if self.poses and found is None:
            raise UserError("{0} has no pose recording: make it with python -m ml.extract.", video)
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """The kept frames of a clip: `pixels` (time, size, size, 3 or 5) and their times in seconds (time,).

    Pixels stay in the cache's file until they are looked at, so that large data sets need no memory. `flow`
    is the method of a flow that is not among them and must be computed. `key` names the kept frames, empty
    where they are not kept. A version that is not `judged` teaches only.
    """

    clip: VideoClip
    pixels: Pixels
    time_s: NDArray[np.float64]
    flow: str = ""
    key: str = ""
    judged: bool = True

    def seen(self, frames: NDArray[np.int64]) -> Pixels:
        """The pixels (n, size, size, 3 or 5) of these frames, the motion that led to each beside it."""
        colours = np.array(self.pixels[frames])
        if not self.flow:
            return colours
        starts = np.searchsorted(self.time_s, self.time_s[frames])  # a frame that is repeated did not move
        pairs = [np.array(self.pixels[max(start - 1, 0) : start + 1]) for start in starts]
        return np.concatenate([colours, np.stack([flow(pair, self.flow)[-1] for pair in pairs])], axis=-1)


def cache_folder() -> Path:
    """Where frames are kept unless another place is named."""
    return user_cache_path("fitness-app", appauthor=False) / "frames"


def films(clips: Sequence[VideoClip], look: Look, cache: Path) -> list[Film]:
    """The films of all clips that can be read; the others are told in the log, and counted.

    Raises UserError when none can be read.
    """
    read = list(readable(clips, look, cache))
    if len(read) < len(clips):
        logger.warning("%d of %d clips cannot be read and are left out", len(clips) - len(read), len(clips))
    if not read:
        raise UserError("No clip can be read: fetch the data set again.")
    return read


def readable(clips: Iterable[VideoClip], look: Look, cache: Path) -> Iterator[Film]:
    """The films one by one, without those that cannot be read."""
    for clip in clips:
        try:
            yield film(clip, look, cache)
        except UserError as error:
            logger.warning("left out: %s", error)


def film(clip: VideoClip, look: Look, cache: Path) -> Film:
    """The clip's film, from the cache where it is there. Raises UserError when the video cannot be read."""
    kept = cache / f"{_key(clip.file, look)}.npy"
    times = kept.with_suffix(".time.npy")
    if not kept.exists():
        pixels, time_s = decode(clip.file, look)
        keep(times, time_s)
        keep(kept, pixels)
    asked = look.flow if look.on_demand else ""
    return Film(clip, np.load(kept, mmap_mode="r"), np.load(times), asked, kept.stem)


def _key(file: Path, look: Look) -> str:
    """Names a video as it lies there now, and how it was looked at."""
    poses = look.recording(file)
    try:
        about = [
            (path.resolve(), path.stat().st_size, path.stat().st_mtime_ns) for path in (file, poses) if path
        ]
    except OSError as error:
        raise UserError("{0} is missing: fetch the data set again.", file) from error
    text = f"{about} {look.size} {look.count} {look.fps} {look.kept_flow}"
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def keep(file: Path, values: NDArray[Any]) -> None:
    """Writes an array through a file of its own, so that no reader and no other process meets half of one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{os.getpid()}.{file.name}")
    np.save(fresh, values)
    fresh.replace(file)


def decode(file: Path, look: Look) -> tuple[Pixels, NDArray[np.float64]]:
    """Pixels (time, size, size, channels) and times of the frames that `look` wants of a video.

    Raises UserError when it cannot be read.
    """
    wanted = spread(sum(1 for _ in pictures(file)), look.count) if look.count else None
    kept = _chosen(file, wanted) if wanted is not None else thinned(file, look.fps)
    boxes = person_boxes(look.recording(file))
    frames = [(small(image, look.size, boxes(time_s)), time_s) for time_s, image in kept]
    pixels = np.stack([pixels for pixels, _ in frames])
    if look.kept_flow:
        pixels = np.concatenate([pixels, flow(pixels, look.kept_flow)], axis=-1)
    if wanted is not None:  # a short clip repeats frames
        again = np.searchsorted(np.unique(wanted), wanted)
        return pixels[again], np.array([frames[i][1] for i in again])
    return pixels, np.array([time_s for _, time_s in frames])


def person_boxes(recording: Path | None) -> Callable[[float], Box | None]:
    """Where the person is at a time, as a live session would know it: from the poses up to then."""
    if recording is None:
        return lambda _: None
    track = pose_track.load(recording)

    def box(time_s: float) -> Box:
        seen = track.between(time_s - LOOK_BACK_S, time_s + 1e-3)
        return person_box(seen.landmarks, track.size)

    return box


def pictures(file: Path) -> Iterator[tuple[float, Image]]:
    """(time, picture) of all frames of a video."""
    with open_source(SourceSpec(str(file))) as source:
        for item in source.frames():
            if isinstance(item, Frame) and item.image is not None:
                yield item.time_s, item.image


def _chosen(file: Path, wanted: NDArray[np.int64]) -> Iterator[tuple[float, Image]]:
    numbers = set(wanted.tolist())
    return (picture for number, picture in enumerate(pictures(file)) if number in numbers)


def thinned(file: Path, fps: float) -> Iterator[tuple[float, Image]]:
    """No more than `fps` pictures a second."""
    due = 0.0
    for time_s, image in pictures(file):
        if time_s >= due - 1e-3:
            due = max(due + 1 / fps, time_s)
            yield time_s, image
