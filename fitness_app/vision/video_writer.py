"""Writes pictures of a camera into a Matroska file that can be watched even after a crash."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.frame import Frame, Image
from fitness_app.vision.capture import prepare

FPS = 25.0
"""The file's own rate: a picture is repeated or left out so that the file's time is the session's."""
LONGEST_GAP_S = 60.0
"""A longer gap, as of a computer that slept, is shortened to this."""
LEAST_FREE = 500_000_000
"""With fewer free bytes on the disk the video ends: the log needs room more."""
LOOK_EVERY = 100
"""Free room is looked at once in so many pictures."""
_CODECS = {".mp4": "mp4v"}
_CODEC = "XVID"  # MPEG-4 part 2, which OpenCV brings along: a fifth of the size of single pictures


@contextmanager
def open_reel(path: Path) -> Iterator["Reel"]:
    """A new video at `path` (ending .mkv or .mp4); the file is made with the first picture.

    Raises UserError where it cannot be written. Whatever ends the program, what was written some seconds
    before can be watched: Matroska needs no end.
    """
    reel = Reel(path)
    try:
        yield reel
    finally:
        reel.close()


class Reel:
    """Adds pictures by their time stamps."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._written = 0
        self._shown = 0

    def add(self, frame: Frame) -> None:
        """Writes a picture for the time since the one before. Raises UserError where it cannot."""
        if frame.image is None:
            return
        if self._writer is None:
            self._open(frame.image)
            self._written = round(frame.time_s * FPS)
        if self._shown % LOOK_EVERY == 0:
            _check_room(self._path.parent)
        self._shown += 1
        until = round(frame.time_s * FPS) + 1
        self._written = max(self._written, until - round(LONGEST_GAP_S * FPS))
        self._write(self._fitting(frame.image), until - self._written)
        self._written = max(self._written, until)

    def close(self) -> None:
        """Ends the file."""
        if self._writer is not None:
            self._writer.release()
            self._writer = None

    def _write(self, image: Image, times: int) -> None:
        for _ in range(times):
            if self._writer is not None:
                self._writer.write(image)

    def _open(self, image: Image) -> None:
        prepare()
        height, width = image.shape[:2]
        self._size = (width - width % 2, height - height % 2)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise UserError(_why_not(self._path, error.strerror or "")) from error
        codec = cv2.VideoWriter.fourcc(*_CODECS.get(self._path.suffix.lower(), _CODEC))
        writer = cv2.VideoWriter(str(self._path), cv2.CAP_FFMPEG, codec, FPS, self._size)
        if not writer.isOpened():
            writer.release()
            raise UserError(_why_not(self._path, Sentence("the folder may not be written to")))
        self._writer = writer

    def _fitting(self, image: Image) -> Image:
        """The picture in the size of the first one: a camera that was lost may come back with another."""
        width, height = self._size
        if image.shape[0] - image.shape[0] % 2 == height and image.shape[1] - image.shape[1] % 2 == width:
            return np.ascontiguousarray(image[:height, :width])
        return np.asarray(cv2.resize(image, self._size), np.uint8)


def _check_room(folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if free < LEAST_FREE:
        raise UserError(
            "No video is kept any more: only {0} MB are free where {1} lies. Make room.",
            free // 1_000_000,
            folder,
        )


def _why_not(path: Path, reason: str) -> Sentence:
    return Sentence(
        "The video cannot be written to {0} ({1}): choose not to keep videos, or mend it.",
        path.parent,
        reason,
    )
