"""Passphrases: one to be made up, written twice, and one that is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.theme import SPACING

LEAST_WIDTH = 460
SHORTEST = 8
"""Letters; as the bundle itself demands."""


class LockDialog(QDialog):
    """Asks for a passphrase for a new bundle, twice; `take` gets it, empty where none is wanted."""

    def __init__(self, parent: QWidget, take: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sealed bundle"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._take = take
        self.first, self.again = QLineEdit(), QLineEdit()
        self.shown = QCheckBox(self.tr("Show what I write"))
        self.trouble = QLabel()
        self.buttons = _buttons(self)
        self._arrange()
        self._check()

    def accept(self) -> None:
        """Hands on the passphrase."""
        super().accept()
        self._take(self.first.text())

    def _check(self) -> None:
        first, again = self.first.text(), self.again.text()
        if not first and not again:
            told = self.tr("Without a passphrase everybody who has the file can read it.")
        elif len(first) < SHORTEST:
            told = self.tr("Write at least {0} letters.").format(SHORTEST)
        else:
            told = self.tr("Both are not the same yet.") if first != again else ""
        self.trouble.setText(told)
        fine = first == again and (not first or len(first) >= SHORTEST)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(fine)

    def _show_letters(self, shown: bool) -> None:
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _arrange(self) -> None:
        told = QLabel(
            self.tr("A passphrase locks the visit. Tell it to the receiver by another way than the file.")
        )
        told.setWordWrap(True)
        self.trouble.setProperty("role", "muted")
        form = QFormLayout()
        for line, name in ((self.first, self.tr("Passphrase")), (self.again, self.tr("Once more"))):
            line.setAccessibleName(name)
            line.textChanged.connect(lambda _: self._check())
            form.addRow(name, line)
        self._show_letters(False)
        self.shown.toggled.connect(self._show_letters)
        _column(self, told, form, self.shown, self.trouble, self.buttons)


class BlurDialog(QDialog):
    """Asks whether faces shall be seen in a video; `take` gets whether they are blurred."""

    def __init__(self, parent: QWidget, take: Callable[[bool], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Annotated video"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._take = take
        self.blur = QCheckBox(self.tr("Blur faces, and everything but the person"))
        told = QLabel(self.tr("Skeleton, count and angle are drawn into a copy of the video."))
        told.setWordWrap(True)
        self.blur.setChecked(True)
        _column(self, told, self.blur, _buttons(self))

    def accept(self) -> None:
        """Hands on the choice."""
        super().accept()
        self._take(self.blur.isChecked())


class UnlockDialog(QDialog):
    """Asks for the passphrase of a bundle; `take` gets it, and `say` tells that it was a wrong one."""

    def __init__(self, parent: QWidget, name: str, take: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a bundle"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._take = take
        self.line, self.trouble = QLineEdit(), QLabel()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Passphrase"))
        self.trouble.setProperty("role", "muted")
        self.trouble.setWordWrap(True)
        told = QLabel(self.tr("{0} is locked. Its sender has told you the passphrase.").format(name))
        told.setWordWrap(True)
        _column(self, told, self.line, self.trouble, _buttons(self))

    def accept(self) -> None:
        """Tries it; the dialog stays until it fits."""
        if self.line.text() and not self.line.isReadOnly():
            self.line.setReadOnly(True)
            self._take(self.line.text())

    def say(self, trouble: str) -> None:
        """Tells why it did not fit, and asks again."""
        self.line.setReadOnly(False)
        self.trouble.setText(trouble)
        self.adjustSize()
        self.line.selectAll()
        self.line.setFocus()

    def fit(self) -> None:
        """It was the right one."""
        self.done(QDialog.DialogCode.Accepted)


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def _column(dialog: QDialog, *parts: QWidget | QFormLayout) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
    column.setSpacing(SPACING.medium)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
