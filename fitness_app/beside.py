"""What a session of the window has beside the coach: lead-in, video, delayed mirror."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import paths
from fitness_app.domain.workout import Event
from fitness_app.live.echo import Echo
from fitness_app.live.film import Film
from fitness_app.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Engine

ARMS_DOWN_S = 3
"""Whoever starts with raised arms gets so many seconds to take them down."""


def lead_in_s(chosen: Settings, address: str) -> float:
    """Seconds to get into position before a camera's session counts; none for what was filmed before."""
    if not is_live(address):
        return 0.0
    return float(max(chosen.countdown_s, ARMS_DOWN_S) if chosen.hands_free else chosen.countdown_s)


def is_live(address: str) -> bool:
    """Whether an address names a camera or a stream that goes on for ever, not a file."""
    from fitness_app.vision.stream import is_address, is_video_file  # noqa: PLC0415 -- slow import

    if is_address(address):
        return not is_video_file(address)
    path = Path(address)
    return not (path.is_absolute() or path.suffix or len(path.parts) > 1)


def video_path(session_id: UUID) -> Path:
    """Where the video of a session lies, if one is kept."""
    return paths.user_folders().data / "videos" / f"{session_id}.mkv"


def film(session_id: UUID) -> Film:
    """A video of the session."""
    from fitness_app.vision.video_writer import open_reel  # noqa: PLC0415 -- slow import

    return Film(partial(open_reel, video_path(session_id)))


def echo() -> Echo:
    """The delayed mirror of a session."""
    from fitness_app.vision.jpeg import compress  # noqa: PLC0415 -- slow import

    return Echo(compress)


@dataclass(frozen=True, slots=True)
class FilmLog:
    """Notes in the log that a session has a video, so that it goes when the session does."""

    engine: "Callable[[], Engine]"
    session_id: UUID

    def begin(self) -> None:
        """Notes the file; the session's own row is there by now."""
        from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

        Diary(self.engine()).keep_file(self.session_id, "video", video_path(self.session_id))

    def record(self, event: Event) -> None:
        """Nothing of what is counted concerns the video."""

    def end(self, duration_s: float) -> None:
        """Nothing has to be closed."""
