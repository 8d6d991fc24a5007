"""Plays a recording as fast as it happened, for eyes; analysis alone would rush through it."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace

from fitness_app.domain.frame import Frame, Source, Waiting

BREATH_S = 0.1
"""The longest wait without a place where the session can be stopped."""


@contextmanager
def in_real_time(open_source: Callable[[], AbstractContextManager[Source]]) -> Iterator[Source]:
    """Opens a source whose frames come no sooner than their time stamps say."""
    with open_source() as source:
        yield Paced(source)


@dataclass(frozen=True, slots=True)
class Paced:
    """A source that holds each frame back until its time has come."""

    source: Source

    @property
    def live(self) -> bool:
        """As the source itself: no frame is dropped for being held back."""
        return self.source.live

    @property
    def duration_s(self) -> float | None:
        """As the source itself."""
        return self.source.duration_s

    def frames(self) -> Iterator[Frame | Waiting]:
        """The source's frames, each in its time; in between, `Waiting` without a message."""
        began = time.perf_counter()
        for item in self.source.frames():
            if not isinstance(item, Frame):
                yield item
                continue
            while (ahead := began + item.time_s - time.perf_counter()) > 0:
                time.sleep(min(ahead, BREATH_S))
                yield Waiting("")
            yield replace(item, arrived=time.perf_counter())
