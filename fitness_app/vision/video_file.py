"""A video file as a source: every frame at its own presentation time."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.frame import Frame, Image, Waiting
from fitness_app.vision.capture import finished, prepare, read
from fitness_app.vision.stream import open_stream, shown

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"BM", b"II*\x00", b"MM\x00*")
"""How PNG, JPEG, BMP and TIFF files begin."""
_PHONE_PICTURES = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")
_PICTURE_STREAMS = (".mjpg", ".mjpeg")
"""Videos that begin as a JPEG does."""


class VideoFile:
    """Reads an opened capture from its first picture to its last."""

    live = False

    def __init__(self, capture: cv2.VideoCapture, first: Image, mirrored: bool) -> None:
        self._capture = capture
        self._first = first
        self._mirrored = mirrored
        self._period_s = 1.0 / _frame_rate(capture)

    @property
    def duration_s(self) -> float | None:
        """What the container says, None where it says nothing."""
        frames = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        return frames * self._period_s if 0 < frames < math.inf else None

    def frames(self) -> Iterator[Frame | Waiting]:
        """The pictures at the times that the container gives them, from 0 and always growing."""
        clock = PresentationClock(self._period_s)
        image: Image | None = self._first
        while image is not None:
            stamp = clock.time_of(self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0)
            yield Frame(stamp, finished(image, self._mirrored), arrived=time.perf_counter())
            image = read(self._capture)


class PresentationClock:
    """Makes times that start at 0 and always grow out of those of a container, which may lie."""

    def __init__(self, period_s: float) -> None:
        self._period_s = period_s
        self._offset: float | None = None
        self._last = 0.0

    def time_of(self, presented_s: float) -> float:
        """The time of the next picture; where the container's does not grow, one period after the last."""
        if self._offset is None:
            self._offset = -presented_s if math.isfinite(presented_s) else 0.0
            return self._last
        stamp = presented_s + self._offset
        if not stamp > self._last:
            stamp = self._last + self._period_s
            if math.isfinite(presented_s):
                self._offset = stamp - presented_s
        self._last = stamp
        return stamp


def _frame_rate(capture: cv2.VideoCapture) -> float:
    rate = capture.get(cv2.CAP_PROP_FPS)
    return rate if 1.0 <= rate <= 1000.0 else 30.0


@contextmanager
def open_video(path: Path, mirrored: bool = False) -> Iterator[VideoFile]:
    """Opens a video file; raises UserError when it is missing, empty or no video."""
    _check(path)
    prepare()
    with _playing(cv2.VideoCapture(str(path), cv2.CAP_FFMPEG), str(path), mirrored) as video:
        yield video


@contextmanager
def open_video_at(address: str, mirrored: bool = False) -> Iterator[VideoFile]:
    """Opens a video file that lies on a web server; raises UserError when it cannot be had."""
    with _playing(open_stream(address), shown(address), mirrored) as video:
        yield video


@contextmanager
def _playing(capture: cv2.VideoCapture, name: str, mirrored: bool) -> Iterator[VideoFile]:
    try:
        first = read(capture)
        if first is None:
            raise UserError(_why_not(name, capture))
        yield VideoFile(capture, first, mirrored)
    finally:
        capture.release()


def _check(path: Path) -> None:
    if path.is_dir():
        raise UserError("{0} is a folder: name a video file in it.", path)
    if not path.is_file():
        raise UserError("There is no file {0}: check the path.", path)
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise UserError("{0} cannot be read ({1}): allow reading it.", path, error.strerror) from error
    if not head:
        raise UserError("{0} is empty: copy or record the video again.", path)
    if _is_picture(path, head):
        raise UserError("{0} is a single picture: choose a video, a camera or a pose recording.", path)


def _is_picture(path: Path, head: bytes) -> bool:
    """Whether a file that begins so is a picture, which the decoder would play as a video of one frame."""
    if path.suffix.lower() in _PICTURE_STREAMS:
        return False
    return head.startswith(_PICTURES) or head[8:12] == b"WEBP" or head[4:12] in _PHONE_PICTURES


def _why_not(path: str, capture: cv2.VideoCapture) -> Sentence:
    if capture.isOpened():
        return Sentence(
            "No picture of {0} can be decoded: convert it to MP4 (H.264), or record it again.", path
        )
    return Sentence(
        "{0} is no video, or was cut off while it was copied: copy it again, or choose another file.", path
    )
