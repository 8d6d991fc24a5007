"""Any picture of a video file, by its time."""

from pathlib import Path

import cv2

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.vision.capture import finished, prepare

NEAR_S = 1.5
"""So far ahead it is quicker to read on than to look for the place."""
BACK_S = 0.5
"""Where the container finds a later place than it was asked for, it is asked for one so much earlier."""


class Leafing:
    """Opens a video; times count from its first picture, as those of `VideoFile` do.

    Raises UserError when it is missing or no video.
    """

    def __init__(self, path: Path) -> None:
        prepare()
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self._half_s = 0.5 / (rate if 1.0 <= rate <= 1000.0 else 30.0)
        if not self._capture.grab():
            self._capture.release()
            raise UserError("{0} cannot be read as a video: copy it to its place again.", path)
        self._begin_s = self._stamp()
        self._time_s = 0.0
        self._frame = self._taken()

    def at(self, time_s: float) -> Frame | None:
        """The picture nearest to a time of the video, None past its end."""
        wanted = max(0.0, time_s)
        if self._frame is not None and abs(self._frame.time_s - wanted) <= self._half_s:
            return self._frame
        if not self._time_s < wanted <= self._time_s + NEAR_S:
            self._go(wanted)
        while self._time_s < wanted - self._half_s:
            if not self._next():
                self._frame = None
                return None
        self._frame = self._taken()
        return self._frame

    def close(self) -> None:
        """Gives the file back."""
        self._capture.release()

    def _go(self, wanted: float) -> None:
        """Stands at a picture at or before `wanted`."""
        back = 0.0
        while True:
            place = max(0.0, wanted - back)
            self._capture.set(cv2.CAP_PROP_POS_MSEC, 1000.0 * (place + self._begin_s))
            found = self._next()
            if place == 0.0 or (found and self._time_s <= wanted + self._half_s):
                return
            back = 2.0 * back + BACK_S

    def _next(self) -> bool:
        if not self._capture.grab():
            return False
        self._time_s = self._stamp() - self._begin_s
        return True

    def _stamp(self) -> float:
        return float(self._capture.get(cv2.CAP_PROP_POS_MSEC)) / 1000.0

    def _taken(self) -> Frame | None:
        good, image = self._capture.retrieve()
        return Frame(self._time_s, finished(image, mirrored=False)) if good else None  # type: ignore[arg-type]
