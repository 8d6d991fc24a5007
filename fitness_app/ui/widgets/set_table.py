"""The sets and repetitions of one session."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from fitness_app.ui.look import Look
from fitness_app.ui.shown import Row

VERDICT = 5
ROW = Qt.ItemDataRole.UserRole


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
        self.setIndentation(16)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self._columns = list(columns)
        self._rows: Sequence[Row] = ()
        self._doubt = QColor()
        self.setExpandsOnDoubleClick(False)
        self.activated.connect(self.opened)
        self.selectionModel().currentChanged.connect(self.chosen)

    @property
    def current(self) -> Row | None:
        """The selected line, None where none is."""
        row = self.currentIndex().siblingAtColumn(0).data(ROW)
        return row if isinstance(row, Row) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these sets instead of the ones before, all opened."""
        self._rows = rows
        self._items.clear()
        self._items.setHorizontalHeaderLabels([name for name, _ in self._columns])
        for number, (_, tip) in enumerate(self._columns):
            self._items.horizontalHeaderItem(number).setToolTip(tip)
        for row in rows:
            cells = self._cells(row, bold=True)
            for child in row.children:
                cells[0].appendRow(self._cells(child, bold=False))
            self._items.appendRow(cells)
        self.expandAll()
        self._fit()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._doubt = QColor(look.colours.warning)
        self.show_rows(self._rows)

    def _cells(self, row: Row, *, bold: bool) -> list[QStandardItem]:
        font = QFont(self.font())
        font.setBold(bold)
        made = [self._cell(text, column, row.doubtful, font) for column, text in enumerate(row.cells)]
        made[0].setData(row, ROW)
        return made

    def _cell(self, text: str, column: int, doubtful: bool, font: QFont) -> QStandardItem:
        item = QStandardItem(text)
        item.setFont(font)
        item.setToolTip(text if column == VERDICT else "")
        if doubtful and column == VERDICT:
            item.setForeground(self._doubt)
        return item

    def _fit(self) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
