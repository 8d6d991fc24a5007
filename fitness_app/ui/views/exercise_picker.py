"""A dialog that asks for an exercise: one of the library, one done before, or a name of one's own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_meant
from fitness_app.ui.said import said
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.library import entries, matching

NAME = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ExercisePicker(QDialog):
    """What is typed narrows the list, whose arrow keys work meanwhile; Enter takes the current one."""

    def __init__(
        self, parent: QWidget, title: str, own: Sequence[str], picked: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(420, 480)
        self._entries, self._picked = entries(own), picked
        self.search, self.list, self._note = QLineEdit(), QListWidget(), QLabel()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._arrange()
        self.search.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._narrow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """The arrow keys move in the list while one types."""
        if event.key() in MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Takes the exercise; a name that is only a slip is told, and the dialog stays."""
        try:
            name = self._name()
        except UserError as error:
            self._note.setText(said(error))
            self._note.show()
            return
        super().accept()
        self._picked(name)

    def _name(self) -> str:
        item = self.list.currentItem()
        return str(item.data(NAME)) if item is not None and item.data(NAME) else self._own_name()

    def _own_name(self) -> str:
        return exercise_meant(self.search.text()).name

    def _narrow(self) -> None:
        text = self.search.text().strip()
        self.list.clear()
        for entry in matching(self._entries, text):
            item = QListWidgetItem(entry.title)
            item.setData(NAME, entry.name)
            item.setToolTip(entry.about)
            self.list.addItem(item)
        if text and not self.list.count():
            self.list.addItem(self.tr("Add “{0}” as an exercise of my own").format(text))
        self.list.setCurrentRow(0)
        self._note.hide()

    def _arrange(self) -> None:
        self.search.setObjectName("search-exercise")
        self.search.setPlaceholderText(self.tr("Search, or type a name of your own"))
        self.search.setAccessibleName(self.tr("Search the exercises"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Exercises"))
        self._note.setWordWrap(True)
        self._note.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.setSpacing(SPACING.medium)
        for widget in (self.search, self.list, self._note, self.buttons):
            column.addWidget(widget)
        self.search.setFocus()
