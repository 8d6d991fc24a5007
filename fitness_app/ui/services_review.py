"""What the review page is given: visits to choose from, one opened, and the pictures of its video."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from fitness_app.domain.doing import Doing
from fitness_app.domain.frame import Frame
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import SessionSummary


class Pictures(Protocol):
    """An opened video; used by one thread at a time."""

    def at(self, time_s: float) -> Frame | None:
        """The picture nearest to a time of the video, None past its end."""

    def close(self) -> None:
        """Gives the file back."""


@dataclass(frozen=True, slots=True, eq=False)
class Reviewing:
    """Reads visits for the review page.

    `sessions` lists them, the newest first; `open` reads one and says how far it is; `pictures` opens a
    video. Each may take a moment, is called in the background, and raises UserError where it cannot.
    """

    sessions: Callable[[], Sequence[SessionSummary]]
    open: Callable[[UUID, Doing], Sheet]
    pictures: Callable[[Path], Pictures]
