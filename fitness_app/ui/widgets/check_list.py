"""A list of things, each with a box to tick."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

KEY = Qt.ItemDataRole.UserRole


class CheckList(QListWidget):
    """`ticked` gives the key of a line and whether its box is ticked now."""

    ticked = Signal(object, bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._changed)

    def show_lines(self, lines: Sequence[tuple[Hashable, str, bool]]) -> None:
        """Shows key, text and tick of every line; the line that is chosen stays so."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for key, text, ticked in lines:
            item = QListWidgetItem(text)
            item.setData(KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(item.data(KEY), item.checkState() == Qt.CheckState.Checked)
