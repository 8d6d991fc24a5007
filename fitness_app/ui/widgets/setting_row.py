"""One setting: what it is called, what it does, and its control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING

CONTROL_WIDTH = 240


class SettingRow(QWidget):
    """The control gets the title as its name, so that a screen reader says it."""

    def __init__(self, title: str, explanation: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self._title = title
        self._words = f"{title} {explanation} {control.property('words') or ''}".casefold()
        name, more = QLabel(title), QLabel(explanation)
        self._more = more
        name.setBuddy(control)
        more.setProperty("role", "muted")
        for label in (name, more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        more.setVisible(bool(explanation))
        control.setAccessibleName(title)
        control.setAccessibleDescription(explanation)
        if not isinstance(control, QPushButton):
            control.setFixedWidth(max(CONTROL_WIDTH, 24 * control.fontMetrics().averageCharWidth()))
        self._arrange(name, more, control)

    def say(self, explanation: str) -> None:
        """Tells something else beneath the title."""
        self._more.setText(explanation)
        self._more.setVisible(bool(explanation))
        self.control.setAccessibleDescription(explanation)
        self._words = f"{self._title} {explanation} {self.control.property('words') or ''}".casefold()

    def matches(self, text: str) -> bool:
        """Whether every word of `text` stands in it."""
        return all(word in self._words for word in text.casefold().split())

    def _arrange(self, name: QLabel, more: QLabel, control: QWidget) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(SPACING.tight)
        texts.addWidget(name)
        texts.addWidget(more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACING.small, 0, SPACING.small)
        row.setSpacing(SPACING.wide)
        row.addLayout(texts, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
