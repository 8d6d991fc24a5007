"""What is to be handed over: which visit, in which format, and where to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fitness_app.reports.visit import Visit
    from fitness_app.storage.logbook import Logbook

Progress = Callable[[float], None]
"""Hears the share that is done; what it raises ends the work."""


def within(progress: Progress, first: float, last: float) -> Progress:
    """Hears how far a part of the work is, which begins at the share `first` of all and ends at `last`."""
    return lambda share: progress(first + (last - first) * share)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is to be written: one of the `formats.FORMATS`, and where: a file, or a folder to put it in.

    `passphrase` locks a bundle, `blur_faces` is for a video, `only_set` (1 is the first) for TRC and C3D.
    """

    format: str
    output: Path
    passphrase: str = ""
    blur_faces: bool = False
    only_set: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What every format is written from."""

    book: "Logbook"
    visit: "Visit"
    parcel: Parcel
    progress: Progress

    @property
    def output(self) -> Path:
        """Where it is written."""
        return self.parcel.output
