"""The list of patients and visits with its search."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from fitness_app.domain.workout import SessionSummary
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import review as model
from fitness_app.ui.widgets.visit_tree import VisitTree

LEAST_WIDTH = 150


class VisitList(QFrame):
    """`chosen` gives the key of a visit; `read` says whether the log could be read."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.read = False
        self.setMinimumWidth(LEAST_WIDTH)
        self.search, self.tree, self.none = QLineEdit(), VisitTree(), QLabel()
        self._sessions: Sequence[SessionSummary] = ()
        self._open = ""
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search patients and visits"))
        self.search.setClearButtonEnabled(True)
        self.none.setText(self.tr("No patient or visit matches"))
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.none.hide()
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self.tree.setFocus)
        self.tree.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.small, SPACING.small, SPACING.small, SPACING.small)
        column.setSpacing(SPACING.small)
        for part in (self.search, self.none, self.tree):
            column.addWidget(part)

    def show_sessions(self, sessions: Sequence[SessionSummary], opened: str) -> None:
        """Shows these visits and marks the one that is open."""
        self.read = True
        self._sessions, self._open = sessions, opened
        self._show()

    def mark(self, opened: str) -> None:
        """Marks the visit that is open."""
        self._open = opened
        self.tree.mark(opened)

    def _show(self) -> None:
        found = model.patients(self._sessions, self.search.text(), words.today())
        self.tree.show_groups([(one.name, one.visits) for one in found], self._open)
        self.none.setVisible(bool(self._sessions) and not found)
