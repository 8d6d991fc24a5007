"""What is to be handed over: which visit, in which format, and where to."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app.domain.doing import Progress

if TYPE_CHECKING:
    from fitness_app.reports.visit import Visit
    from fitness_app.storage.logbook import Logbook


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
