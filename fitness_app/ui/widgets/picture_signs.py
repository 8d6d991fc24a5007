"""What stands over the picture: the countdown, and signs that must not be missed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING


class PictureSigns(QWidget):
    """Lies over a picture and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("role", "clear")
        self.recording = _sign("recording", "danger")
        self.delayed = _sign("delayed", "info")
        self.told = _sign("told", "info")
        self.large = QLabel()
        self.large.setObjectName("countdown")
        self.large.setProperty("role", "countdown")
        self.large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(SPACING.small)
        for sign in (self.recording, self.delayed):
            row.addWidget(sign)
        row.addStretch()
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.medium, SPACING.medium, SPACING.medium, SPACING.medium)
        column.addLayout(row)
        column.addStretch()
        column.addWidget(self.large, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addWidget(self.told)
        self.clear()

    def clear(self) -> None:
        """Takes all signs away."""
        for label in (self.recording, self.delayed, self.told, self.large):
            show(label, "")


def show(label: QLabel, text: str) -> None:
    """Shows a sign, or hides it where the text is empty."""
    if label.text() != text:
        label.setText(text)
        label.setAccessibleName(text)
    label.setVisible(bool(text))


def _sign(name: str, tone: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", "sign")
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
