"""The system's leave to use a camera: asked for in the window's thread, before one is opened elsewhere.

macOS shows its question only to who asks in the main thread; Linux and Windows give leave at once.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui import words

translate = QCoreApplication.translate
Status = Qt.PermissionStatus


class System(Protocol):
    """Who gives leave."""

    def status(self) -> Status:
        """What is known without a question."""

    def ask(self, answered: Callable[[], None]) -> None:
        """Asks the user and returns at once; `answered` is called in the same thread."""


class QtSystem:
    """The real one, through Qt."""

    def status(self) -> Status:
        """What is known without a question; granted where no app runs that could ask."""
        app = QCoreApplication.instance()
        return Status.Granted if app is None else app.checkPermission(QCameraPermission())

    def ask(self, answered: Callable[[], None]) -> None:
        """Shows the system's question."""
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(QCameraPermission(), app, answered)


class CameraLeave:
    """Asks once where the system has no answer yet; files, streams and the demo need no leave."""

    def __init__(self, system: System | None = None) -> None:
        self._system = system or QtSystem()
        self._asked = self._answered = False

    def asking(self, source: SourceSpec | None) -> bool:
        """Whether the system's question is still open; asks it where that was not done yet.

        An answer that leaves the status undetermined ends the question, too: a Python in a terminal has no
        text for it, and Qt then does not ask. The camera is tried all the same.
        """
        if not _is_camera(source) or self._answered or self._system.status() is not Status.Undetermined:
            return False
        if not self._asked:
            self._asked = True
            self._system.ask(self._answer)
        return not self._answered

    def check(self, source: SourceSpec) -> None:
        """Raises UserError where the user has denied the camera."""
        if _is_camera(source) and self._system.status() is Status.Denied:
            sentence = translate(
                "camera",
                "This app may not use the camera: allow it in System Settings › Privacy & Security › Camera, "
                "then open the app again.",
            )
            raise UserError(sentence)

    def _answer(self) -> None:
        self._answered = True


def _is_camera(source: SourceSpec | None) -> bool:
    return source is not None and not words.is_stream(source.address) and not words.is_file(source.address)
