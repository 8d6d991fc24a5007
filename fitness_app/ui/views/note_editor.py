"""Where a note is written: what it is on, its words, and what is done with it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.notes import On
from fitness_app.ui.widgets.elided_choice import ElidedChoice

LINES = 4
SHORTEST = 12


class NoteText(QPlainTextEdit):
    """Ctrl+Enter finishes the note; Ctrl+Z takes back letters, and where there are none it is the page's."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note. It is kept while you write."))
        self.setProperty("role", "note")
        self.setMinimumHeight(LINES * self.fontMetrics().lineSpacing() + SPACING.wide)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def event(self, event: QEvent) -> bool:
        """Claims Ctrl+Enter before a command of the window gets it, and lets go of what it cannot undo."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if _finishes(event):
                event.accept()
                return True
            if self._cannot(event):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Writes, or finishes."""
        if _finishes(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _cannot(self, event: QKeyEvent) -> bool:
        """Whether it is an undo or redo of letters when there is none."""
        keys, known = QKeySequence.StandardKey, self.document()
        undo = event.matches(keys.Undo) and not known.isUndoAvailable()
        return undo or (event.matches(keys.Redo) and not known.isRedoAvailable())


def _finishes(event: QKeyEvent) -> bool:
    entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return entered and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class OnBox(ElidedChoice):
    """What the note is on; `picked` tells what the user chose."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The note is on"))
        self._offered: Mapping[On, str] = {}
        self.activated.connect(lambda _: self.picked.emit(self.chosen))

    @property
    def chosen(self) -> On:
        """What it is on now."""
        return On(self.currentData() or On.MOMENT)

    def offer(self, choices: Mapping[On, str], chosen: On) -> None:
        """Lists what it may be on, and shows what it is on."""
        if choices != self._offered and not self.view().isVisible():
            self.clear()
            for on, text in choices.items():
                self.addItem(text, on.value)
            self._offered = dict(choices)
        self.setCurrentIndex(max(0, self.findData(chosen.value)))


class NoteEditor(QWidget):
    """Words, what they are on, and buttons; `written` gives the words as they are now.

    `state` tells whether they are safe; it stands where the panel puts it.
    """

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.on, self.text = OnBox(), NoteText()
        self.keep = QPushButton(self.tr("Keep"))
        self.new = QPushButton(self.tr("New"))
        self.delete = QPushButton(self.tr("Delete"))
        self.state = QLabel()
        self._arrange()
        self.text.textChanged.connect(lambda: self.written.emit(self.text.toPlainText()))

    def show_text(self, text: str) -> None:
        """Shows other words; where they are the same, the caret stays."""
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)

    def show_state(self, keepable: bool, deletable: bool) -> None:
        """Says what can be done with the note."""
        self.keep.setEnabled(keepable)
        self.delete.setEnabled(deletable)

    def _arrange(self) -> None:
        self.keep.setProperty("role", "primary")
        self.keep.setToolTip(self.tr("Keep the note and begin another one (Ctrl+Enter)"))
        self.new.setToolTip(self.tr("Keep this note and begin another one"))
        self.delete.setToolTip(self.tr("Delete this note"))
        self.state.setProperty("role", "caption")
        self.state.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING.small)
        for button in (self.keep, self.new, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        self.on.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.on.setMinimumContentsLength(SHORTEST)
        column.addWidget(self.on)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
