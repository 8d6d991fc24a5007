"""Patients, and beneath each their visits."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from fitness_app.ui.shown import SessionLine

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole
Group = tuple[str, tuple[SessionLine, ...]]
"""A person's name and visits."""
FEW = 12
"""So many people are shown with their visits, more of them closed."""


class VisitModel(QAbstractItemModel):
    """`LINE` gives the `SessionLine` of a visit. No QStandardItem, as told in `set_model`."""

    def __init__(self) -> None:
        super().__init__()
        self.groups: Sequence[Group] = ()

    def show(self, groups: Sequence[Group]) -> None:
        """Takes these people instead of the ones before."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The place of a person, or of a visit beneath one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The person of a visit."""
        if not child.isValid() or not int(child.internalId()):
            return QModelIndex()
        return self.createIndex(int(child.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 -- Qt's name
        """People, or the visits of one."""
        if not parent.isValid():
            return len(self.groups)
        return 0 if int(parent.internalId()) else len(self.groups[parent.row()][1])

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 -- Qt's name
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, or when and what; names in bold letters."""
        if not index.isValid():
            return None
        person = int(index.internalId())
        if not person:
            name, visits = self.groups[index.row()]
            bold = QFont()
            bold.setBold(True)
            told = {Qt.ItemDataRole.DisplayRole: f"{name}  ({len(visits)})", Qt.ItemDataRole.FontRole: bold}
            return told.get(Qt.ItemDataRole(role))
        line = self.groups[person - 1][1][index.row()]
        text = {
            Qt.ItemDataRole.DisplayRole: f"{line.when}\n{line.what}",
            Qt.ItemDataRole.ToolTipRole: f"{line.tip}\n{line.what}\n{line.who}",
            Qt.ItemDataRole.AccessibleTextRole: f"{line.when}, {line.what}, {line.who}",
        }
        return line if role == LINE else text.get(Qt.ItemDataRole(role))


class VisitTree(QTreeView):
    """`chosen` gives the key of a visit that was clicked, or opened with Enter."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("visits")
        self.setAccessibleName(self.tr("Patients and their visits, the newest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self._items = VisitModel()
        self._items.setParent(self)
        self.setModel(self._items)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_groups(self, groups: Sequence[Group], chosen: str) -> None:
        """Shows these people, and marks the visit `chosen`."""
        self._items.show(groups)
        if len(groups) <= FEW:
            self.expandAll()
        self.mark(chosen)

    def mark(self, chosen: str) -> None:
        """Marks a visit as the one that is open."""
        for person, (_, visits) in enumerate(self._items.groups):
            for place, line in enumerate(visits):
                if line.id == chosen:
                    self.setCurrentIndex(self._items.index(place, 0, self._items.index(person, 0)))
                    return

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, SessionLine):
            self.chosen.emit(line.id)
        else:
            self.setExpanded(index, not self.isExpanded(index))
