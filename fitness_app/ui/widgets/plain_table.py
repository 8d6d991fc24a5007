"""A table of words: rows are chosen with the arrow keys and opened with Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

Cell = tuple[str, str]
"""What stands in a cell, and its tool tip."""


class PlainTable(QTableWidget):
    """`opened` tells that the current row was opened with Enter or two clicks, `moved` that it changed."""

    opened = Signal()
    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.currentCellChanged.connect(lambda *_: self.moved.emit())

    @property
    def place(self) -> int:
        """The number of the current row, -1 where none is."""
        return self.currentRow()

    def name_columns(self, headings: Sequence[str]) -> None:
        """Sets the headings; the last column takes what room is left."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def show_rows(self, rows: Sequence[Sequence[Cell]], chosen: int = 0) -> None:
        """Shows these rows instead of the ones before and goes to one of them."""
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, (text, tip) in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                self.setItem(number, column, item)
        if rows:
            self.setCurrentCell(min(max(0, chosen), len(rows) - 1), 0)
        self.blockSignals(False)
        self.resizeRowsToContents()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter opens the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.place >= 0:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
