"""The cameras of this machine, as the system names them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from fitness_app.ui.background import Background
from fitness_app.ui.services import CameraChoice


class Cameras(QObject):
    """Asks for them in the background; `listed` gives those that were found, none where that failed."""

    listed = Signal(object)

    def __init__(
        self, ask: Callable[[], Sequence[CameraChoice]], background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ask, self._background = ask, background
        self.known: tuple[CameraChoice, ...] = ()

    def look(self) -> None:
        """Asks the system which cameras there are."""
        self._background.run(lambda _: self._ask(), self._take, lambda _: self._take(()))

    def _take(self, found: Sequence[CameraChoice]) -> None:
        self.known = tuple(found)
        self.listed.emit(self.known)
