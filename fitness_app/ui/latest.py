"""Reads in the background for a part of the screen; of several readings only the newest arrives."""

from collections import Counter
from collections.abc import Callable
from typing import Any, TypeVar

from fitness_app.ui.background import Background, CancelledError, Report

T = TypeVar("T")


def _ignore(_: str) -> None:
    """A report that nobody reads."""


class Latest:
    """What was asked for under a name and is overtaken by another question of that name is dropped.

    Work that reports its steps ends at the next one then.
    """

    def __init__(self, background: Background, failed: Callable[[Exception], None]) -> None:
        self._background, self._failed = background, failed
        self._asked: Counter[str] = Counter()

    def read(
        self, name: str, work: Callable[[Report], T], done: Callable[[T], None], report: Report = _ignore
    ) -> None:
        """Does `work` in a thread, then calls `done` with its outcome, unless that is overtaken."""
        self.drop(name)
        ticket = self._asked[name]

        def current(call: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda given: call(given) if self._asked[name] == ticket else None

        def working(tell: Report) -> T:
            def step(text: str) -> None:
                if self._asked[name] != ticket:
                    raise CancelledError
                tell(text)

            return work(step)

        self._background.run(working, current(done), current(self._failed), current(report))

    def drop(self, *names: str) -> None:
        """What is on its way under these names comes too late."""
        for name in names:
            self._asked[name] += 1
