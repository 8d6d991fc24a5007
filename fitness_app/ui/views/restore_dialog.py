"""Lists the backups, checks one, and asks whether it shall take the log's place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.archive import BackupFile
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import custody as model

SIZE = (560, 420)


class RestoreDialog(QDialog):
    """`check` is asked about a backup and answers by `say`; `take` gets the one that was chosen."""

    def __init__(
        self,
        parent: QWidget,
        backups: Sequence[BackupFile],
        check: Callable[[Path], None],
        take: Callable[[Path], None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(*SIZE)
        self._check, self._take = check, take
        self.list = QListWidget()
        self.check = QPushButton(self.tr("Check it"))
        self.restore = QPushButton(self.tr("Put it in the log's place"))
        self._answer = QLabel()
        for one in backups:
            item = QListWidgetItem(model.backup_line(one, words.today()))
            item.setData(Qt.ItemDataRole.UserRole, str(one.path))
            item.setToolTip(str(one.path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._arrange()

    @property
    def chosen(self) -> Path:
        """The backup that is marked."""
        return Path(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def say(self, text: str) -> None:
        """Shows what a check has found."""
        self._answer.setText(text)

    def accept(self) -> None:
        """Hands on the backup that is marked."""
        chosen = self.chosen
        super().accept()
        self._take(chosen)

    def _asked(self) -> None:
        self.say(self.tr("Checking…"))
        self._check(self.chosen)

    def _arrange(self) -> None:
        told = QLabel(
            self.tr(
                "All sessions since the backup leave the log. The log of now is kept beside it under another "
                "name, so nothing is lost."
            )
        )
        for label in (told, self._answer):
            label.setWordWrap(True)
        self._answer.setProperty("role", "muted")
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.medium)
        for widget in (told, self.list, self._answer, self._buttons()):
            column.addWidget(widget)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        for button, do in ((self.check, self._asked), (self.restore, self.accept)):
            button.setAutoDefault(False)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(do)
        box.rejected.connect(self.reject)
        return box
