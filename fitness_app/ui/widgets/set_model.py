"""Sets and their repetitions as a tree that Qt can show.

No `QStandardItem`: PySide6 6.11 frees nested ones twice when a model of theirs is cleared, and the app dies.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from fitness_app.ui.shown import Row

VERDICT = 5
ROW = Qt.ItemDataRole.UserRole
TOLD = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.ForegroundRole,
        ROW,
    )
)
"""Of all else that Qt asks for while it draws there is nothing to tell."""
TOP = 0
"""The inner key of a set; a repetition's is the number of its set, from 1 on."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SetModel(QAbstractItemModel):
    """`columns` are names and tool tips; `ROW` gives the whole `Row` behind the first column."""

    def __init__(self, columns: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self.rows: Sequence[Row] = ()
        self.doubt = QColor()
        self.font = QFont()

    def show(self, rows: Sequence[Row]) -> None:
        """Takes these sets instead of the ones before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row_of(self, index: Index) -> Row:
        """What a valid index stands for."""
        number = int(index.internalId())
        return self.rows[index.row()] if number == TOP else self.rows[number - 1].children[index.row()]

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The place of a set, or of a repetition beneath one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The set of a repetition."""
        if not child.isValid() or int(child.internalId()) == TOP:
            return QModelIndex()
        return self.createIndex(int(child.internalId()) - 1, 0, TOP)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 -- Qt's name
        """Sets, or the repetitions of one."""
        if not parent.isValid():
            return len(self.rows)
        nested = int(parent.internalId()) != TOP or parent.column() != 0
        return 0 if nested else len(self.rows[parent.row()].children)

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 -- Qt's name
        """The same number everywhere."""
        return len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tip, colour, letters, or the row itself."""
        if role not in TOLD or not index.isValid():
            return None
        row = self.row_of(index)
        text = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == ROW and index.column() == 0:
            return row
        if role == Qt.ItemDataRole.FontRole:
            return self._letters(index)
        if index.column() != VERDICT:
            return None
        return self._of_verdict(row, text, role)

    def headerData(  # noqa: N802 -- Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """A column's name and tip."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        name, tip = self._columns[section]
        return {Qt.ItemDataRole.DisplayRole: name, Qt.ItemDataRole.ToolTipRole: tip}.get(
            Qt.ItemDataRole(role)
        )

    def _of_verdict(self, row: Row, text: str, role: int) -> QColor | str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return text
        return self.doubt if role == Qt.ItemDataRole.ForegroundRole and row.doubtful else None

    def _letters(self, index: Index) -> QFont:
        made = QFont(self.font)
        made.setBold(int(index.internalId()) == TOP)
        return made
