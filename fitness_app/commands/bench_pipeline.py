"""What the benchmark measures of the pipeline: MediaPipe alone, a file as fast as it goes, and live.

The bare landmarker is MediaPipe alone on pictures that were decoded beforehand; the pipeline is the whole
live session on the same pictures: decoding, pose, smoothing, recognition, counting and snapshots.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

import numpy as np

from fitness_app import assembly
from fitness_app.domain.clip import Clip
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, Image, Source, SourceSpec, Waiting
from fitness_app.live.logs import Collector
from fitness_app.live.pace import Paced
from fitness_app.live.session import LiveSession, Parts
from fitness_app.vision import pose_track
from fitness_app.vision.lean import lean
from fitness_app.vision.quiet import without_chatter
from fitness_app.vision.sources import open_source

FRAMES = 200
POLL_S = 0.005
WARM_UP = 10
"""Frames that are not measured: the first ones carry the loading of the model."""
ANSWERS = 50


@dataclass(frozen=True, slots=True)
class Run:
    """One measured session: frames/s, latencies in milliseconds, seconds to the first picture, dropped."""

    fps: float
    latencies_ms: list[float]
    first_frame_s: float
    dropped: int


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """The pictures that are measured with, and how many seconds of the source they are."""

    address: str
    pictures: list[Image]
    seconds: float


def decoded(address: str) -> Film:
    """The first pictures of a source. Raises UserError where it has none."""
    with open_source(SourceSpec(address), assembly.find_camera) as source:
        frames = [item for item in islice(source.frames(), FRAMES) if isinstance(item, Frame)]
    pictures = [frame.image for frame in frames if frame.image is not None]
    if len(pictures) <= WARM_UP + 1:
        raise UserError(
            "{0} holds too few pictures to measure with: give a video file with --source.", address
        )
    return Film(address, pictures, frames[-1].time_s)


def bare_ms(studio: assembly.Studio, film: Film) -> list[float]:
    """Milliseconds that MediaPipe alone takes for each picture, none of our code around it."""
    import cv2  # noqa: PLC0415 -- slow import

    with lean():
        import mediapipe  # noqa: PLC0415 -- slow import
        from mediapipe.tasks.python import BaseOptions, vision  # noqa: PLC0415 -- slow import

    options = vision.PoseLandmarkerOptions(
        base_options=BaseOptions(model_asset_path=str(studio.pose_model)),
        running_mode=vision.RunningMode.VIDEO,
    )
    pictures = [cv2.cvtColor(frame, cv2.COLOR_BGR2RGB) for frame in film.pictures]
    images = [mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=one) for one in pictures]
    with without_chatter():
        landmarker = vision.PoseLandmarker.create_from_options(options)
        landmarker.detect_for_video(images[0], 0)
    with landmarker:
        calls = (partial(landmarker.detect_for_video, image, 33 * i) for i, image in enumerate(images, 1))
        return [_timed(call) for call in calls][WARM_UP:]


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def whole(studio: assembly.Studio, film: Film, *, live: bool) -> Run:
    """One whole session: a file as fast as it goes, or live at the pace of its own time stamps."""
    task = assembly.Task(SourceSpec(film.address), limit_s=film.seconds, keep_latencies=True)
    session = studio.session(task, Collector())
    if live:
        session = LiveSession(_paced(session.parts))
    started = time.perf_counter()
    session.start()
    first = None
    while first is None and not session.finished:
        if session.latest() is not None:
            first = time.perf_counter() - started
        session.join(POLL_S)
    session.join()  # nobody asks meanwhile: a look every few milliseconds costs the pipeline time of its own
    if session.failure is not None:
        raise session.failure
    moments = session.meter.moments[WARM_UP:]
    return Run(
        fps=(len(moments) - 1) / (moments[-1] - moments[0]),
        latencies_ms=session.meter.latencies_ms[WARM_UP:],
        first_frame_s=first or 0.0,
        dropped=session.reading.dropped,
    )


def _paced(parts: Parts) -> Parts:
    """The same session with its file played as a camera would give it."""
    opened = parts.intake.open_source
    return replace(parts, intake=replace(parts.intake, open_source=lambda: _live(opened)))


@contextmanager
def _live(opened: Callable[[], AbstractContextManager[Source]]) -> Iterator[Source]:
    with opened() as source:
        yield AsCamera(source)


@dataclass(frozen=True, slots=True)
class AsCamera:
    """A file that behaves like a camera: each frame comes when it is due, and may be dropped."""

    file: Source
    live: bool = True
    duration_s: float | None = None

    def frames(self) -> Iterator[Frame | Waiting]:
        """The file's frames at their own pace, stamped when they come."""
        return Paced(self.file).frames()


def skeleton_ms(studio: assembly.Studio) -> list[float]:
    """Milliseconds of one answer of the skeleton network on a window of the bundled recording."""
    if studio.recogniser is None:
        return []
    track = pose_track.load(assembly.demo_recording())
    clip = Clip(track.between(0.0, studio.recogniser.window_s))
    return [_timed(partial(studio.recogniser.recognise, clip)) for _ in range(ANSWERS)]


def percentiles(values: list[float]) -> dict[str, float]:
    """The middle, and what one in twenty and one in a hundred exceed."""
    return {f"p{share}": round(float(np.percentile(values, share)), 2) for share in (50, 95, 99)}


def tens(times: list[float]) -> list[float]:
    """The middle of every ten answers: the rounds of what takes too short a time for rounds of its own."""
    return [round(statistics.median(times[at : at + 10]), 3) for at in range(0, len(times), 10)]
