"""The line at the bottom: what runs where, and how fast."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel


class StatusLine(QFrame):
    """A sentence at the left, figures at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._state = ElidedLabel("", "caption")
        self._figures = QLabel()
        self._figures.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.large, SPACING.tight, SPACING.large, SPACING.tight)
        row.addWidget(self._state, 1)
        row.addWidget(self._figures)

    def say(self, state: str, figures: str) -> None:
        """Shows both."""
        self._state.setText(state)
        self._figures.setText(figures)
