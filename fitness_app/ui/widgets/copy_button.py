"""A button that puts a text on the clipboard and says that it did."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton


class CopyButton(QPushButton):
    """`text` gives what is to be copied at the moment of the click; the mark stays until one goes on."""

    def __init__(self, name: str, text: Callable[[], str]) -> None:
        super().__init__(name)
        self._name, self._copied = name, text
        self.setAccessibleName(name)
        self.clicked.connect(self._copy)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The pointer goes on: the name stands there again."""
        self.setText(self._name)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard goes on: the name stands there again."""
        self.setText(self._name)
        super().focusOutEvent(event)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied())
        self.setMinimumWidth(self.width())
        self.setText(self.tr("✓ Copied"))
