"""`fitness-app bench`: how fast this machine is, in one run, so that the ratios hold.

The bare landmarker is MediaPipe alone on pictures that were decoded beforehand; the pipeline is the whole
live session on the same pictures: decoding, pose, smoothing, recognition, counting and snapshots.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from fitness_app import assembly
from fitness_app.commands import bench_video, console
from fitness_app.domain.clip import Clip
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, Image, Source, SourceSpec, Waiting
from fitness_app.live.logs import Collector
from fitness_app.live.pace import Paced
from fitness_app.live.session import LiveSession, Parts
from fitness_app.vision import mannequin, pose_track
from fitness_app.vision.quiet import without_chatter
from fitness_app.vision.sources import open_source

FRAMES = 200
ROUNDS = 5
POLL_S = 0.005
WARM_UP = 10
"""Frames that are not measured: the first ones carry the loading of the model."""


@dataclass(frozen=True, slots=True)
class Run:
    """One measured session: frames/s, latencies in milliseconds, seconds to the first picture, dropped."""

    fps: float
    latencies_ms: list[float]
    first_frame_s: float
    dropped: int


def run(arguments: argparse.Namespace) -> int:
    """Measures and prints the report."""
    settings = console.user_settings()
    with tempfile.TemporaryDirectory() as folder:
        address = arguments.source or _drawn(Path(folder) / "drawn.mp4")
        with console.ProgressBar() as bar:
            studio = assembly.studio(settings, [address], bar)
        report = {"source": arguments.source or "a drawn figure"} | _measure(studio, address)
    if arguments.json:
        console.emit(report)
    else:
        _print(report)
    return 0


def _drawn(path: Path) -> str:
    recording = pose_track.load(assembly.demo_recording())
    mannequin.film(recording.between(0.0, 5.0), path, mannequin.Film(FRAMES))
    return str(path)


def _measure(studio: assembly.Studio, address: str) -> dict[str, object]:
    frames = _decode(address)
    bare: list[list[float]] = []
    whole: list[Run] = []
    for number in range(ROUNDS):
        console.note(f"round {number + 1} of {ROUNDS}: the landmarker alone, then the whole pipeline")
        bare.append(_bare_ms(studio, frames))
        whole.append(_pipeline(studio, address, live=False))
    console.note("live, at the video's own pace")
    live = _pipeline(studio, address, live=True)
    bare_fps = statistics.median(1000 * len(times) / sum(times) for times in bare)
    fps = statistics.median(one.fps for one in whole)
    ratios = [one.fps * sum(times) / len(times) / 1000 for one, times in zip(whole, bare, strict=True)]
    return {
        "frames": len(frames),
        "size": [int(frames[0].shape[1]), int(frames[0].shape[0])],
        "landmarker_fps": round(bare_fps, 1),
        "pipeline_fps": round(fps, 1),
        "pipeline_ratio": round(statistics.median(ratios), 3),
        "landmarker_ms": _percentiles([ms for times in bare for ms in times]),
        "latency_ms": _percentiles(live.latencies_ms),
        "skeleton_window_ms": _percentiles(_skeleton_ms(studio)),
        "first_frame_s": round(live.first_frame_s, 3),
        "dropped": live.dropped,
    } | _video(studio)


def _video(studio: assembly.Studio) -> dict[str, object]:
    """What an answer of the video network costs, nothing where none is installed."""
    video = studio.recogniser.video if studio.recogniser else None
    if video is None:
        return {}
    console.note("the video model: features kept, and looked at again")
    return bench_video.measured(video)


def _decode(address: str) -> list[Image]:
    with open_source(SourceSpec(address), assembly.find_camera) as source:
        pictures = (item.image for item in source.frames() if isinstance(item, Frame))
        frames = [image for image in islice(pictures, FRAMES) if image is not None]
    if not frames:
        raise UserError("{0} holds no pictures to measure with: give a video file with --source.", address)
    return frames


def _bare_ms(studio: assembly.Studio, frames: list[Image]) -> list[float]:
    """Milliseconds that MediaPipe alone takes for each picture, none of our code around it."""
    import cv2  # noqa: PLC0415 -- slow import
    import mediapipe  # noqa: PLC0415 -- slow import
    from mediapipe.tasks.python import BaseOptions, vision  # noqa: PLC0415 -- slow import

    options = vision.PoseLandmarkerOptions(
        base_options=BaseOptions(model_asset_path=str(studio.pose_model)),
        running_mode=vision.RunningMode.VIDEO,
    )
    pictures = [cv2.cvtColor(frame, cv2.COLOR_BGR2RGB) for frame in frames]
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


def _pipeline(studio: assembly.Studio, address: str, *, live: bool) -> Run:
    """One whole session: a file as fast as it goes, or live at the pace of its own time stamps."""
    session = studio.session(assembly.Task(SourceSpec(address), keep_latencies=True), Collector())
    if live:
        session = LiveSession(_paced(session.parts))
    started = time.perf_counter()
    session.start()
    first = None
    while not session.finished:
        if first is None and session.latest() is not None:
            first = time.perf_counter() - started
        session.join(POLL_S)
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


def _skeleton_ms(studio: assembly.Studio) -> list[float]:
    """Milliseconds of one answer of the skeleton network on a window of the bundled recording."""
    if studio.recogniser is None:
        return []
    track = pose_track.load(assembly.demo_recording())
    clip = Clip(track.between(0.0, studio.recogniser.window_s))
    return [_timed(partial(studio.recogniser.recognise, clip)) for _ in range(50)]


def _percentiles(values: list[float]) -> dict[str, float]:
    return {f"p{share}": round(float(np.percentile(values, share)), 2) for share in (50, 95, 99)}


def _print(report: dict[str, object]) -> None:
    for name, value in report.items():
        figures = value if isinstance(value, dict) else {"": value}
        text = "  ".join(f"{key} {figure}".strip() for key, figure in figures.items())
        console.say(f"{name:>20}  {text}")
