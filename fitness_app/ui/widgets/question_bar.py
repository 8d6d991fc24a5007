"""A question across the page, answered by one key."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from fitness_app.ui.actions import with_shortcut
from fitness_app.ui.theme import SPACING


class QuestionBar(QFrame):
    """Hidden while there is no question; `yes` and `no` are the actions that answer it."""

    def __init__(self, yes: QAction, no: QAction) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", "info")
        self._actions = (yes, no)
        self._text = QLabel()
        self._text.setProperty("role", "heading")
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.large, SPACING.small, SPACING.medium, SPACING.small)
        row.setSpacing(SPACING.medium)
        row.addWidget(self._text, 1)
        for action in self._actions:
            button = QPushButton(with_shortcut(action.text(), action))
            button.setAccessibleName(action.text())
            button.setObjectName(action.objectName())
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        self.ask("")

    @property
    def text(self) -> str:
        """What is asked now, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, question: str) -> None:
        """Asks; an empty question hides the bar."""
        if question != self._text.text():
            self._text.setText(question)
            self.setAccessibleName(question)
        self.setVisible(bool(question))
        for action in self._actions:
            action.setEnabled(bool(question))
