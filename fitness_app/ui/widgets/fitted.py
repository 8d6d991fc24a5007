"""Tables in a scrolled column: as high as their rows, up to a point."""

from PySide6.QtWidgets import QTableWidget

MOST_ROWS = 6
LINES = 4
"""Pixels for the frame."""


def fit_height(table: QTableWidget, most_rows: int = MOST_ROWS) -> None:
    """Makes a table as high as the rows that it has, of more than `most_rows` one scrolls."""
    rows = min(max(table.rowCount(), 1), most_rows)
    height = table.horizontalHeader().sizeHint().height() + table.horizontalScrollBar().sizeHint().height()
    height += sum(table.rowHeight(row) for row in range(min(rows, table.rowCount())))
    table.setFixedHeight(height + LINES)
