"""Qt's application, which hears what files the system asks the running app to open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """macOS tells by an event which file was double-clicked, also before there is a window.

    A filter would see every event of the app; this sees those to the application alone.
    """

    def __init__(self, name: str) -> None:
        self._open: Callable[[Path], object] | None = None  # set first: events may come while Qt starts
        self._waiting: list[Path] = []
        super().__init__([name])

    def event(self, event: QEvent) -> bool:
        """Takes a file that is to be opened, and leaves the rest to Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take(Path(event.file()))
            return True
        return super().event(event)

    def first_file(self) -> Path | None:
        """The file that was asked for before anybody took it, once; the app was started with it."""
        return self._waiting.pop(0) if self._waiting else None

    def give_files_to(self, take: Callable[[Path], object] | None) -> None:
        """Hands every file to `take`, those that came before, too; with None they wait for the next."""
        self._open = take
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            self._take(path)

    def _take(self, path: Path) -> None:
        if self._open is None:
            self._waiting.append(path)
        else:
            self._open(path)
