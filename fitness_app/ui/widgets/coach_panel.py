"""The panel beside the picture: exercise, count, advice, sets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.count_ring import CountRing
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.set_list import Line, SetList

CUE_LINES = 2
"""Room that is kept for advice, so that the ring does not change its size whenever there is some."""


class CoachPanel(QWidget):
    """Shows what the coach says; it knows nothing of where that comes from."""

    def __init__(self) -> None:
        super().__init__()
        self.exercise = ElidedLabel("", "title")
        self.detail = ElidedLabel("", "muted")
        self.cue = QLabel()
        self.ring = CountRing()
        self.sets = SetList()
        for label in (self.exercise, self.detail, self.cue):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cue.setProperty("role", "cue")
        self.cue.setWordWrap(True)
        self.cue.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        column.addWidget(self._now(), 5)
        column.addWidget(self._session(), 3)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows the finished sets."""
        self.sets.show_lines(lines)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.ring.wear(look)
        self.cue.ensurePolished()
        self.cue.setMinimumHeight(CUE_LINES * self.cue.fontMetrics().lineSpacing())

    def _now(self) -> QFrame:
        card, column = _card()
        column.addWidget(self.exercise)
        column.addWidget(self.detail)
        column.addWidget(self.ring, 1)
        column.addWidget(self.cue)
        return card

    def _session(self) -> QFrame:
        card, column = _card()
        heading = QLabel(self.tr("This session"))
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        column.addWidget(self.sets, 1)
        return card


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
    column.setSpacing(SPACING.tight)
    return card, column
