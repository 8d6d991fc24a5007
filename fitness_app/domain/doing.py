"""Long work that is under way: it says how far it is, and may be asked to stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from fitness_app.domain.errors import UserError

Progress = Callable[[float], None]
"""Hears the share that is done, from 0 to 1; what it raises ends the work, and no file has changed then."""


def silent(_share: float) -> None:
    """A progress that nobody hears."""


def within(progress: Progress, first: float, last: float) -> Progress:
    """Hears how far a part of the work is, which begins at the share `first` of all and ends at `last`."""
    return lambda share: progress(first + (last - first) * share)


class Stopped(UserError):  # noqa: N818 -- the user's own wish, no error
    """Somebody asked the work to stop."""


@dataclass(slots=True, eq=False)
class Doing:
    """Shared by the work and by whoever waits for it, on any thread; the one who waits asks, on a timer.

    `text` says what is being done, `share` how much of it is done, from 0 to 1.
    """

    text: str = ""
    share: float = 0.0
    _stop: threading.Event = field(default_factory=threading.Event)

    def step(self, text: str, share: float) -> None:
        """Says what comes now. Raises Stopped where somebody asked for an end: nothing was changed yet."""
        self.text, self.share = text, share
        self.check()

    def check(self) -> None:
        """Raises Stopped where somebody asked for an end."""
        if self._stop.is_set():
            raise Stopped("Stopped: nothing was changed.")

    def stop(self) -> None:
        """Asks the work to end at its next step."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()
