"""Asks what is to be deleted for good, and whether a copy is written first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.theme import SPACING

LEAST_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was chosen: an athlete (None: everything), a copy first, the backups too."""

    athlete: str | None
    export: bool
    backups: bool


class EraseDialog(QDialog):
    """`take` gets what was chosen once the user has said so."""

    def __init__(self, parent: QWidget, athletes: Sequence[str], take: Callable[[Erasure], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Delete for good"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._take = take
        self.whose = QComboBox()
        for name in athletes:
            self.whose.addItem(self.tr("All that is of {0}").format(name), name)
        self.whose.addItem(self.tr("Everything, of all people"), None)
        self.export = QCheckBox(self.tr("Write a copy to a file first"))
        self.backups = QCheckBox(self.tr("Take it out of the backups too"))
        self.delete = QPushButton(self.tr("Delete for good"))
        self._arrange()

    def accept(self) -> None:
        """Hands on what was chosen."""
        super().accept()
        self._take(Erasure(self.whose.currentData(), self.export.isChecked(), self.backups.isChecked()))

    def _arrange(self) -> None:
        told = QLabel(
            self.tr(
                "Sessions, movements, videos, notes, plans and taught models go, and cannot be read from any "
                "file again. A copy holds all but videos and models, and can be imported again."
            )
        )
        told.setWordWrap(True)
        what = QLabel(self.tr("&What"))
        what.setBuddy(self.whose)
        self.whose.setAccessibleName(self.tr("What is deleted"))
        self.export.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.medium)
        for widget in (told, what, self.whose, self.export, self.backups, self._buttons()):
            column.addWidget(widget)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.delete.setProperty("role", "stop")
        self.delete.setAutoDefault(False)
        box.addButton(self.delete, QDialogButtonBox.ButtonRole.ActionRole)
        box.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.delete.clicked.connect(self.accept)
        box.rejected.connect(self.reject)
        return box
