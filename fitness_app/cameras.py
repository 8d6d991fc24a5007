"""The cameras of this machine by name: Qt Multimedia knows names and formats, OpenCV only numbers."""

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QThread, QTimer

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice

_CALM = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class CameraFormat:
    """A picture size in pixels and the most frames per second that the camera gives in it."""

    width: int
    height: int
    fps: float


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera: its name, the number that OpenCV opens it by, and its formats, the biggest first."""

    name: str
    index: int
    formats: tuple[CameraFormat, ...] = ()

    def best_format(self, height: int = 720, fps: float = 24.0) -> CameraFormat | None:
        """The smallest picture of at least this height at this rate, else the biggest; None if unknown."""
        fitting = [known for known in self.formats if known.height >= height and known.fps >= fps]
        return fitting[-1] if fitting else next(iter(self.formats), None)


def list_cameras() -> tuple[Camera, ...]:
    """All cameras that the system knows; empty where there is none.

    May be called from any thread and without a screen; it can take a second.
    """
    QLoggingCategory.setFilterRules(_CALM)
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 -- after the rules: it warns when imported

    with _application(QMediaDevices.videoInputs):
        devices = QMediaDevices.videoInputs()
    numbers = opencv_numbers([bytes(device.id().data()).decode(errors="replace") for device in devices])
    return tuple(
        Camera(name, number, _formats(device))
        for name, number, device in zip(
            unique_names([device.description() for device in devices]), numbers, devices, strict=True
        )
    )


def camera_index(name: str) -> int | None:
    """The number of the camera of this name, None where there is none; capitals do not matter."""
    wanted = name.strip().casefold()
    return next((known.index for known in list_cameras() if known.name.casefold() == wanted), None)


def unique_names(names: Sequence[str]) -> list[str]:
    """The names with " (2)", " (3)" … after those that stand there for the second, third … time."""
    seen: dict[str, int] = {}
    unique = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return unique


def opencv_numbers(ids: Sequence[str], platform: str = sys.platform) -> list[int]:
    """The numbers by which OpenCV opens the devices of these system ids, given in the system's order.

    Linux: the number in /dev/videoN. macOS: the rank by id, as OpenCV sorts (opencv pull request 22946).
    Windows: the order of Media Foundation, which both use.
    """
    if platform == "linux":
        return [
            int(digits) if (digits := known.removeprefix("/dev/video")).isdigit() else place
            for place, known in enumerate(ids)
        ]
    if platform == "darwin":
        return [sorted(ids).index(known) for known in ids]
    return list(range(len(ids)))


def _formats(device: "QCameraDevice") -> tuple[CameraFormat, ...]:
    best: dict[tuple[int, int], float] = {}
    for known in device.videoFormats():
        size = (known.resolution().width(), known.resolution().height())
        best[size] = max(best.get(size, 0.0), known.maxFrameRate())
    return tuple(
        CameraFormat(*size, fps)
        for size, fps in sorted(best.items(), key=lambda item: item[0][0] * item[0][1], reverse=True)
    )


@contextmanager
def _application(waken: Callable[[], object]) -> Iterator[None]:
    """Qt Multimedia needs an application, and to be woken up on its thread."""
    app = QCoreApplication.instance()
    if app is None:
        own = QCoreApplication([])
        try:
            yield
        finally:
            own.shutdown()
        return
    if app.thread() != QThread.currentThread():
        _run_on_thread_of(app, waken)
    yield


def _run_on_thread_of(app: QCoreApplication, work: Callable[[], object]) -> None:
    """Runs `work` where the application lives, and waits for it as long as makes sense."""
    done = threading.Event()

    def run() -> None:
        work()
        done.set()

    QTimer.singleShot(0, app, run)
    done.wait(_PATIENCE_S)
