"""A camera or stream that is read on a thread of its own, and opened again when it is lost.

Opening a camera and reading a stalled stream can block for seconds and cannot be interrupted; so they happen
here, and the reader of `frames` always gets an answer within a fifth of a second.
"""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import cv2

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.frame import Frame, Image, Waiting
from fitness_app.vision.capture import finished, read

ANSWER_S = 0.2
"""How soon a reader gets an answer: a frame, or `Waiting`."""
STALLED_S = 2.0
"""How long a source may give nothing before the user is told."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 8.0
_ENTER_S = 1.0
_LEAVE_S = 1.0


@dataclass(frozen=True, slots=True)
class LiveDevice:
    """Something to be opened: `name` as it stands in a sentence, such as "Camera 0".

    `open` blocks until the device is ready and raises UserError when it is absent, busy or refused.
    """

    name: str
    open: Callable[[], cv2.VideoCapture]
    mirrored: bool = False


class LiveCapture:
    """The source of a live device, in a `with` block.

    Entering waits a second at most for the device to open. Raises UserError, on entering or at the first
    frame, when the device cannot be opened at all. A device that is lost later is opened again with growing
    pauses until the block is left; meanwhile `frames` gives `Waiting`.
    """

    live = True
    duration_s = None

    def __init__(self, device: LiveDevice) -> None:
        self._device = device
        self._news = threading.Condition()
        self._newest: Frame | None = None
        self._message: str = Sentence("{0} is being opened.", device.name)
        self._failure: BaseException | None = None
        self._started: float | None = None
        self._heard = time.perf_counter()
        self._stop = threading.Event()
        # Left behind in a blocked call it ends when that returns. It is no daemon: Python would end under
        # OpenCV's feet, which aborts the program; so the program waits for it, seconds at most.
        self._thread = threading.Thread(target=self._work, name=f"read {device.name}")

    def __enter__(self) -> Self:
        self._thread.start()
        with self._news:
            self._news.wait_for(lambda: self._newest is not None or self._failure is not None, _ENTER_S)
        if self._failure is not None:
            self._thread.join()
            raise self._failure
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join(_LEAVE_S)

    def frames(self) -> Iterator[Frame | Waiting]:
        """The newest frame whenever there is one, `Waiting` five times a second while there is none."""
        while not self._stop.is_set():
            with self._news:
                self._news.wait_for(lambda: self._newest is not None or self._failure is not None, ANSWER_S)
                frame, self._newest = self._newest, None
            if frame is not None:
                yield frame
            elif self._failure is not None:
                raise self._failure
            else:
                yield Waiting(self._state())

    def _state(self) -> str:
        if not self._message and time.perf_counter() - self._heard > STALLED_S:
            return f"{self._device.name} gives no picture."
        return self._message

    def _work(self) -> None:
        try:
            self._read_for_ever()
        except BaseException as error:  # noqa: BLE001 -- the border of a thread: raised again in its reader
            with self._news:
                self._failure = error
                self._news.notify_all()

    def _read_for_ever(self) -> None:
        pause = FIRST_PAUSE_S
        while not self._stop.is_set():
            if self._read_until_lost():
                pause = FIRST_PAUSE_S
            if self._stop.is_set():
                return
            self._message = Sentence(
                "{0} is lost: check its cable or network; trying again.", self._device.name
            )
            self._stop.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE_S)

    def _read_until_lost(self) -> bool:
        """Opens and reads the device to its end; whether it gave any picture."""
        try:
            capture = self._device.open()
        except UserError:
            if self._started is None:
                raise
            return False
        try:
            return self._read(capture)
        finally:
            capture.release()

    def _read(self, capture: cv2.VideoCapture) -> bool:
        seen = False
        while not self._stop.is_set() and (image := read(capture)) is not None:
            seen = True
            self._hand_over(image)
        if self._started is None and not self._stop.is_set():
            raise UserError("{0} opens but gives no picture: close what else uses it.", self._device.name)
        return seen

    def _hand_over(self, image: Image) -> None:
        arrived = time.perf_counter()
        if self._started is None:
            self._started = arrived
        frame = Frame(arrived - self._started, finished(image, self._device.mirrored), arrived=arrived)
        self._heard, self._message = arrived, ""
        with self._news:
            self._newest = frame
            self._news.notify_all()
