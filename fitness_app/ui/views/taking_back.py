"""Takes back what was last removed on a page, by the button of its banner or by Ctrl+Z."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fitness_app.ui.background import Background
from fitness_app.ui.widgets.banner import Banner

BringBack = Callable[[], None]


class TakingBack(QObject):
    """`done` tells that the last removal was taken back, `failed` why it could not be.

    The page shows `offer` as the button of its banner.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, page: QWidget, banner: Banner, background: Background) -> None:
        super().__init__(page)
        self._background = background
        self._last: BringBack | None = None
        banner.pressed.connect(self._take_back)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._take_back)

    @property
    def offer(self) -> str:
        """The words of the button, empty where nothing can be taken back."""
        return self.tr("Undo") if self._last else ""

    def start(
        self,
        remove: Callable[[], BringBack],
        removed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Removes something in the background, then calls `removed` or `failed`."""
        self._background.run(lambda _: remove(), lambda back: self._remember(back, removed), failed)

    def give_up(self) -> None:
        """What was removed before is not brought back any more."""
        self._last = None

    def _remember(self, back: BringBack, removed: Callable[[], None]) -> None:
        self._last = back
        removed()

    def _take_back(self) -> None:
        back, self._last = self._last, None
        if back is not None:
            self._background.run(lambda _: back(), lambda _: self.done.emit(), self.failed.emit)
