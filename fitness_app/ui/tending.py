"""Has the log tended while the window is open for days."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from fitness_app.ui.background import Background

EVERY_MS = 60_000
"""So often it is looked at what waits or is due; where nothing is, that takes a few milliseconds."""


class Tending(QTimer):
    """Calls `tend` in the background every minute; a failure is noted in the file of faults."""

    def __init__(self, tend: Callable[[], None], background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._tend, self._background = tend, background
        self.timeout.connect(self._due)
        self.start(EVERY_MS)

    def _due(self) -> None:
        self._background.run(lambda _: self._tend(), _nothing, _nothing)


def _nothing(_: object) -> None:
    """Nobody waits for it; the background writes down what failed."""
