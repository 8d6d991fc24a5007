"""Runs slow work off the screen's thread and brings its outcome back to it."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, Signal, Slot

from fitness_app.domain.errors import UserError
from fitness_app.ui.said import in_words

T = TypeVar("T")
Report = Callable[[str], None]
BREATH_MS = 5

log = logging.getLogger(__name__)


class CancelledError(Exception):
    """Raised inside a job by its report once the window has closed: the job ends there."""


def _ignore(_: str) -> None:
    """A report that nobody reads."""


class Background(QObject):
    """A few threads for loading, reading and asking; results arrive in the screen's own thread.

    This is the only place in the app where a signal crosses threads.
    """

    _arrived = Signal(object)

    def __init__(self, threads: int = 3) -> None:
        super().__init__()
        self._closed = threading.Event()
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._running: list[Future[None]] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        report: Report = _ignore,
    ) -> None:
        """Does `work` in a thread, then calls `done` or `failed`; what `work` reports goes to `report`.

        What `failed` is told is in the user's language. Once closed nothing is begun: a dialog that goes with
        the window may still ask.
        """
        if self._closed.is_set():
            return
        job = partial(_outcome, work, done, failed, partial(self._report, report))
        self._running = [future for future in self._running if not future.done()]
        self._running.append(self._pool.submit(self._work, job))

    def close(self) -> None:
        """Drops what waits, lets running work end at its next report, and brings nothing back any more.

        Meanwhile the screen's thread stays at work, because Qt Multimedia may need it to end a job.
        """
        self._closed.set()
        self._pool.shutdown(wait=False, cancel_futures=True)
        while not all(future.done() for future in self._running):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            QThread.msleep(BREATH_MS)
        self._pool.shutdown(wait=True)

    def _work(self, job: Callable[[], Callable[[], None]]) -> None:
        self._arrived.emit(job())

    def _report(self, report: Report, text: str) -> None:
        if self._closed.is_set():
            raise CancelledError
        self._arrived.emit(partial(report, text))

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed.is_set():
            call()


def _outcome(
    work: Callable[[Report], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
    report: Report,
) -> Callable[[], None]:
    """Does the work and says what is to be called with its outcome."""
    try:
        return partial(done, work(report))
    except CancelledError:
        return _nothing
    except Exception as error:  # noqa: BLE001 -- the border of a background job: told to the window
        _note(error)
        return partial(_fail, failed, error)


def _fail(failed: Callable[[Exception], None], error: Exception) -> None:
    failed(in_words(error))


def _note(error: Exception) -> None:
    if isinstance(error, UserError):
        log.warning("%s", error)
    else:
        log.error("a background job failed", exc_info=error)


def _nothing() -> None:
    """The outcome of a job that was cancelled."""
