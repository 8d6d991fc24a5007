"""A thread that runs one stage."""

import logging
import threading
from collections.abc import Callable, Generator

from fitness_app.domain.errors import UserError

Stage = Generator[None, None, None]
"""A stage is a generator: every `yield` is a safe place to stop."""

log = logging.getLogger(__name__)


class Worker:
    """Runs a stage in a thread of its own until it ends, fails or is asked to stop.

    An error is never swallowed: it is logged, kept in `failure`, and ends the worker. `on_end` is called
    in the worker's thread when it is over, whatever the reason.
    """

    def __init__(self, name: str, stage: Stage, on_end: Callable[[], None] = lambda: None) -> None:
        self.failure: BaseException | None = None
        self._stage = stage
        self._on_end = on_end
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Starts the thread."""
        self._thread.start()

    def request_stop(self) -> None:
        """Asks the stage to end at its next `yield`; returns at once."""
        self._stop.set()

    def join(self, timeout_s: float | None = None) -> bool:
        """Waits for the end; False where it did not come within `timeout_s` seconds."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether the thread is running."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            for _ in self._stage:
                if self._stop.is_set():
                    break
            self._stage.close()
        except UserError as error:
            log.info("%s ended: %s", self._thread.name, error)
            self.failure = error
        except BaseException as error:  # the border of a thread: kept for the screen
            log.exception("%s failed", self._thread.name)
            self.failure = error
        finally:
            self._on_end()
