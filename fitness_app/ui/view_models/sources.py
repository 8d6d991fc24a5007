"""The sources to choose from."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui import words
from fitness_app.ui.services import CameraChoice

translate = QCoreApplication.translate

VIDEO_ENDINGS = ("mp4", "mov", "m4v", "avi", "mkv", "webm", "mpg", "mpeg", "3gp", "npz")


def camera(name: str, mirrored: bool) -> SourceSpec:
    """A camera, shown as a mirror where the user likes it so."""
    return SourceSpec(name, mirrored=mirrored)


def video_file(path: Path) -> SourceSpec:
    """A video file or a pose recording."""
    return SourceSpec(str(path.absolute()))


def stream(address: str) -> SourceSpec:
    """A network stream. Raises UserError for an address that is none."""
    address = address.strip()
    host = address.partition("://")[2]
    if not words.is_stream(address) or not host or any(sign.isspace() for sign in address):
        sentence = translate(
            "sources", "{0} is no stream address: it should begin with http://, https:// or rtsp://."
        )
        raise UserError(sentence.format(address or "…"))
    return SourceSpec(address)


def name(source: SourceSpec | None, demo: Path | None) -> str:
    """What a source is called on its button."""
    if source is None:
        return translate("sources", "Choose a source")
    if demo is not None and source.address == str(demo):
        return translate("sources", "Demo recording")
    return words.source_name(source)


def icon(source: SourceSpec | None, demo: Path | None) -> str:
    """The icon that stands for a kind of source."""
    if source is None:
        return "camera"
    if demo is not None and source.address == str(demo):
        return "demo"
    if words.is_stream(source.address):
        return "stream"
    return "file" if words.is_file(source.address) else "camera"


def mirrorable(source: SourceSpec | None) -> bool:
    """Whether a mirrored view makes sense: only where you look at yourself."""
    return source is not None and not words.is_file(source.address)


def first_choice(remembered: str, mirrored: bool, cameras: Sequence[CameraChoice]) -> SourceSpec | None:
    """What to offer when the app opens: the source of last time where it still exists, else any camera."""
    names = [known.name for known in cameras]
    if remembered in names or words.is_stream(remembered):
        return SourceSpec(remembered, mirrored=mirrored)
    if words.is_file(remembered) and Path(remembered).exists():
        return SourceSpec(remembered)
    return SourceSpec(names[0], mirrored=mirrored) if names else None


def file_filter() -> str:
    """The endings that the file dialog shows, in Qt's form."""
    endings = " ".join(f"*.{ending}" for ending in VIDEO_ENDINGS)
    videos = translate("sources", "Videos and pose recordings")
    return f"{videos} ({endings});;{translate('sources', 'All files')} (*)"
