"""Says that something went wrong which nobody foresaw, where it is written down, and lets it be copied."""

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.copy_button import CopyButton

SIZE = (620, 380)


def report(error: BaseException) -> str:
    """What a maintainer needs to know: the error with its stack, and the versions."""
    stack = "".join(traceback.format_exception(error))
    return f"{stack}\nPython {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"


class FaultDialog(QDialog):
    """One for all faults until it is closed: a fault that comes again and again opens no second window."""

    def __init__(self, parent: QWidget, log_file: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(*SIZE)
        self._log_file = log_file
        self._reports: list[str] = []
        self._details = QPlainTextEdit()
        self._arrange()

    def add(self, error: BaseException) -> None:
        """Shows one more fault, unless the same one stands there already."""
        told = report(error)
        if told not in self._reports:
            self._reports.append(told)
            self._details.setPlainText("\n".join(self._reports))

    def _arrange(self) -> None:
        told = self.tr(
            "This is a fault in the app, not yours. What was counted is saved. You can go on; if the app "
            "behaves strangely, close and open it. The report holds no picture and no name:\n{0}"
        )
        sentence = QLabel(told.format(self._log_file))
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Report"))
        column = QVBoxLayout(self)
        column.setSpacing(SPACING.medium)
        for part in (sentence, self._details, self._buttons()):
            column.addWidget(part)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = CopyButton(self.tr("Copy the report"), self._details.toPlainText)
        show = QPushButton(self.tr("Show the folder"))
        for button in (copy, show):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        show.clicked.connect(self._show_folder)
        box.rejected.connect(self.reject)
        return box

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))
