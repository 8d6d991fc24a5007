"""What a source gives: pictures or recorded poses, each with its own time stamp."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.pose import Pose

Image = NDArray[np.uint8]
"""(height, width, 3), blue-green-red, read-only."""


COARSE = 32
"""Every so many pixels are enough to see how bright a picture is."""


def brightness(image: Image) -> float:
    """The mean of the picture's values, 0 black to 255 white, from a coarse grid of its pixels."""
    return float(image[::COARSE, ::COARSE].mean())


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture (`image`, BGR) or one recorded pose (`pose`), `time_s` seconds after the start.

    A camera or stream gives pictures; a pose recording gives poses and no picture.
    """

    time_s: float
    image: Image | None
    pose: Pose | None = None
    arrived: float = 0.0
    """`time.perf_counter()` when the frame was read: latency is measured from here."""
    ready: object = None
    """What was made ready in the picture for whoever looks for people in it, and known to them alone."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A live source has nothing now, says why in a sentence, and goes on trying."""

    message: str


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """Which source to open.

    `address` is a camera number ("0"), a camera's name, an http(s) or rtsp address, a video file, or a
    pose recording (.npz). `mirrored` flips the picture left to right: a recording that shows a
    mirror image is put right so; the window flips only its view, so that left stays left. `size` and `fps`
    are wishes to a camera, 0 where none.
    """

    address: str
    mirrored: bool = False
    size: tuple[int, int] = (0, 0)
    fps: float = 0.0


class Source(Protocol):
    """An opened source. `live` sources may drop frames, others wait for their reader."""

    @property
    def live(self) -> bool:
        """True for cameras and streams."""

    @property
    def duration_s(self) -> float | None:
        """Length in seconds where it is known."""

    def frames(self) -> Iterator[Frame | Waiting]:
        """The frames in order of time; `Waiting` while a live source has none."""
