"""What stands where there is nothing yet, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING


class Empty(QWidget):
    """A title, a sentence and, where something can be done, a button that emits `pressed`."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text, self._button = QLabel(), QLabel(), QPushButton()
        self._title.setProperty("role", "title")
        self._text.setProperty("role", "muted")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING.medium)
        column.addStretch()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, title: str, text: str, button: str) -> None:
        """Shows a message; no button where `button` is empty."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
