"""Keeps the pictures of a session as a video, beside the analysis and never in its way."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.live.worker import Stage

MOST = 12
"""So many pictures wait at most; of a disk that is slower than that some are left out and counted."""
PATIENCE_S = 0.1

log = logging.getLogger(__name__)


class Reel(Protocol):
    """Where pictures are written, one after another."""

    def add(self, frame: Frame) -> None:
        """Writes a picture. Raises UserError where it cannot."""


class Film:
    """Takes every picture that is read and writes it on a thread of its own.

    Trouble ends the film and not the session: `trouble` says in a sentence what is wrong.
    """

    def __init__(self, open_reel: Callable[[], AbstractContextManager[Reel]]) -> None:
        self.left_out = 0
        self.written = 0
        self.trouble = ""
        self._open_reel = open_reel
        self._waiting: deque[Frame] = deque()
        self._closed = False
        self._changed = threading.Condition()

    @property
    def running(self) -> bool:
        """Whether pictures are being kept."""
        return not self._closed and not self.trouble

    def show(self, frame: Frame) -> None:
        """Is shown a frame as it is read; returns at once."""
        if frame.image is None:
            return
        with self._changed:
            if len(self._waiting) >= MOST or not self.running:
                self.left_out += 1
                return
            self._waiting.append(frame)
            self._changed.notify_all()

    def close(self) -> None:
        """Nothing more will be shown; what waits is still written."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def stage(self) -> Stage:
        """Writes what is shown until it is closed and all is written."""
        try:
            with self._open_reel() as reel:
                while not self._exhausted():
                    frame = self._take()
                    if frame is not None:
                        reel.add(frame)
                        self.written += 1
                    yield
        except UserError as error:
            log.warning("no video: %s", error)
            self.trouble = str(error)
            with self._changed:
                self._waiting.clear()

    def _exhausted(self) -> bool:
        with self._changed:
            return self._closed and not self._waiting

    def _take(self) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: bool(self._waiting) or self._closed, PATIENCE_S)
            return self._waiting.popleft() if self._waiting else None
