"""A clip of a data set: where it lies, what it shows, and who."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from fitness_app.domain.errors import UserError

T = TypeVar("T")

VIDEOS = frozenset({".avi", ".mp4", ".mov", ".mkv", ".webm", ".m4v"})


@dataclass(frozen=True, slots=True)
class VideoClip:
    """One video with its class.

    `person` groups clips that must not be divided between training and test (a person, or the publisher's
    group); `split` is the publisher's "train" or "test", empty where there is none.
    """

    file: Path
    label: str
    source: str
    person: str
    split: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.file.stem


def videos_by_class(folder: Path) -> Iterable[tuple[str, Path]]:
    """(class, file) of all videos in a folder of one folder per class, in order."""
    for place in sorted(path for path in folder.iterdir() if path.is_dir()):
        for file in sorted(place.iterdir()):
            if file.suffix.lower() in VIDEOS:
                yield place.name, file


def some(clips: list[T], folder: Path, layout: str) -> list[T]:
    """The clips. Raises UserError, which tells the layout, where there are none."""
    if not clips:
        raise UserError(
            "{0} holds no videos in the layout {1}: name the data set's own folder.", folder, layout
        )
    return clips


def lines(file: Path) -> list[str]:
    """The lines of a list that a publisher made. Raises UserError when it is missing."""
    try:
        return file.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise UserError(
            "{0} is missing: unpack the lists of the data set beside its videos.", file
        ) from error
