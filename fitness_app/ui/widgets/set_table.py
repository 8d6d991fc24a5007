"""The sets and repetitions of one session."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from fitness_app.ui.look import Look
from fitness_app.ui.shown import Row
from fitness_app.ui.widgets.set_model import ROW, SetModel

NARROWEST = 40
"""No column is narrower, in pixels."""


class SetTable(QTreeView):
    """Sets as lines, their repetitions beneath; arrow keys open and close a set.

    `chosen` tells that another line was selected, `opened` that one was opened with Enter or two clicks.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(self, columns: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("repetitions")
        self.setAccessibleName(self.tr("Sets and repetitions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self._items = SetModel(columns)
        self._items.setParent(self)
        self.setModel(self._items)
        self.setExpandsOnDoubleClick(False)
        self.activated.connect(self.opened)
        self.selectionModel().currentChanged.connect(self.chosen)

    @property
    def current(self) -> Row | None:
        """The selected line, None where none is."""
        row = self.currentIndex().siblingAtColumn(0).data(ROW)
        return row if isinstance(row, Row) else None

    @property
    def reps(self) -> tuple[Row, ...]:
        """All repetitions that are shown, in their order."""
        return tuple(rep for row in self._items.rows for rep in row.children)

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Shows these sets instead of the ones before, all opened.

        To `keep` the current line is to go to it again, or to the one in its place where it is gone.
        """
        before = self.current if keep else None
        place = self._lines().index(before.id) if before and before.id in self._lines() else -1
        self._items.font = self.font()
        self._items.show(rows)
        self.expandAll()
        self._fit()
        if before is not None:
            self._go(before.id, place)

    def go_to(self, key: str) -> None:
        """Makes the line of this key the current one, where it is there."""
        self._go(key, -1)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._items.doubt = QColor(look.colours.warning)
        self.show_rows(self._items.rows, keep=True)

    def _lines(self) -> list[str]:
        """The keys of all lines, from top to bottom."""
        return [each.id for row in self._items.rows for each in (row, *row.children)]

    def _go(self, wanted: str, place: int) -> None:
        """Makes the line of this key the current one, or the line at this place where it is gone."""
        lines = self._lines()
        if wanted not in lines and place >= 0 and lines:
            wanted = lines[min(place, len(lines) - 1)]
        for number, row in enumerate(self._items.rows):
            top = self._items.index(number, 0)
            if row.id == wanted:
                self.setCurrentIndex(top)
            for under, rep in enumerate(row.children):
                if rep.id == wanted:
                    self.setCurrentIndex(self._items.index(under, 0, top))

    def _fit(self) -> None:
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(NARROWEST)
        # What is left is the last one's: where it is little, the sentence ends in dots and stands in the tip.
        header.setSectionResizeMode(header.count() - 1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
