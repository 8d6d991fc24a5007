"""Steps of one panel among those of a whole page."""

import threading
from collections.abc import Callable

from fitness_app.ui.view_models.edits import Step


class Written:
    """Makes steps, and knows whether any was done or taken back since it was last asked: on any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def step(self, words: str, do: Callable[[], object], undo: Callable[[], object]) -> Step:
        """One change, as in `Step`."""
        return Step(words, lambda: self._note(do), lambda: self._note(undo))

    def asked(self) -> bool:
        """Whether something was written; afterwards it is known."""
        written = self._event.is_set()
        self._event.clear()
        return written

    def _note(self, call: Callable[[], object]) -> object:
        told = call()
        self._event.set()
        return told
