"""The panel of repetitions: the present one is marked, any can be gone to, or played again and again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown import Row
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import history
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.review import Opened
from fitness_app.ui.widgets.set_table import SetTable

COUNT = 1
"""This column stands in the first one here."""
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class RepTable(SetTable):
    """Leaves all keys but the arrows and Enter to the page: nobody searches it by its first letter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Up and down go from line to line, left and right close and open a set."""
        if event.key() in (*MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()


class RepPanel(QWidget):
    """The line of the present repetition is marked; choosing one goes there, `looped` asks for a loop."""

    looped = Signal()

    def __init__(self, playhead: Cursor) -> None:
        super().__init__()
        self._playhead = playhead
        self._visit: Opened | None = None
        self._following = False
        self._marked = ""
        self.table = RepTable(history.columns())
        self.table.setObjectName("review-repetitions")
        self.table.setColumnHidden(COUNT, True)
        self.loop = QPushButton(self.tr("Again and again"))
        self.none = QLabel(self.tr("No repetition was counted in this visit."))
        self._arrange()
        self.table.chosen.connect(self._chosen)
        self.table.clicked.connect(lambda _: self._chosen())
        self.table.opened.connect(self.looped)
        self.loop.clicked.connect(self.looped)

    @property
    def marked(self) -> str:
        """The key of the repetition that is marked as the present one, empty where none is."""
        return self._marked

    def show_visit(self, visit: Opened | None) -> None:
        """Shows another visit."""
        self._visit = visit
        self._marked = ""
        rows = () if visit is None else visit.rows()
        self._following = True
        self.table.show_rows(rows)
        self.table.collapseAll() if len(rows) > 20 else self.table.expandAll()
        self._following = False
        has_reps = visit is not None and bool(visit.reps)
        self.none.setVisible(not rows)
        self.loop.setEnabled(has_reps)

    def mark(self, time_s: float) -> None:
        """Marks the line of the repetition that is under way."""
        pair = None if self._visit is None else self._visit.rep_at(time_s)
        key = "" if pair is None else str(pair[1].id)
        if key == self._marked:
            return
        self._marked = key
        if key:
            self._following = True
            self.table.go_to(key)
            self._following = False

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._following = True
        self.table.wear(look)
        self._following = False

    def _chosen(self) -> None:
        row = self.table.current
        if row is None or self._following or self._visit is None:
            return
        if not self._is_here(row):
            self._playhead.seek(row.start)

    def _is_here(self, row: Row) -> bool:
        """Whether this repetition is under way: a click on it begins it again only where it has gone by."""
        return row.kind == "rep" and row.id == self._marked and self._playhead.playing

    def _arrange(self) -> None:
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.loop.setToolTip(self.tr("Play this repetition again and again (L)"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.loop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.small, SPACING.small, SPACING.small, SPACING.small)
        column.setSpacing(SPACING.small)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addLayout(row)
