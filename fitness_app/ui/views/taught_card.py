"""What was taught so far, and what the last lesson came to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.lesson import Taught, Verdict
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import teach_text as model
from fitness_app.ui.widgets.scrolled import scrolled


class TaughtCard(QFrame):
    """`forget_wanted` gives the name of a movement that is to be forgotten."""

    forget_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shown: tuple[object, ...] = ()
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SPACING.medium)
        self._inside.setContentsMargins(0, 0, SPACING.small, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.small, SPACING.medium)
        column.addWidget(scrolled(self._inside))

    def show_taught(self, taught: Sequence[Taught], verdict: Verdict | None, busy: bool) -> None:
        """Shows both; nothing can be forgotten while work is under way."""
        shown = (tuple(taught), verdict, busy)
        if shown == self._shown:
            return
        self._shown = shown
        _emptied(self._inside)
        if verdict is not None:
            self._inside.addWidget(_label(self.tr("The last lesson"), "heading"))
            self._inside.addWidget(self._measured(verdict))
            told = self.tr("Measured on sets and on people that were left out of this lesson.")
            self._inside.addWidget(_label(told, "caption"))
        self._inside.addWidget(_label(self.tr("What it was taught"), "heading"))
        for one in taught:
            self._inside.addWidget(self._line(one, busy))
        if not taught:
            nothing = self.tr("Nothing yet: it knows the exercises that came with the app.")
            self._inside.addWidget(_label(nothing, "muted"))
        self._inside.addStretch(1)

    def _measured(self, verdict: Verdict) -> QWidget:
        table = QWidget()
        table.setProperty("role", "clear")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING.medium)
        heads = ("", self.tr("Before"), self.tr("Now"))
        rows = [heads, *model.figures(verdict)]
        for row, cells in enumerate(rows):
            for place, cell in enumerate(cells):
                label = _label(cell, "caption" if row == 0 else "")
                label.setWordWrap(place == 0)
                grid.addWidget(label, row, place)
        grid.setColumnStretch(0, 1)
        return table

    def _line(self, one: Taught, busy: bool) -> QWidget:
        line, title = QWidget(), words.exercise_name(one.label)
        line.setProperty("role", "clear")
        forget = QPushButton(self.tr("Forget"))
        forget.setAccessibleName(self.tr("Forget {0}").format(title))
        forget.setEnabled(not busy)
        forget.clicked.connect(lambda: self.forget_wanted.emit(one.label))
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.tight)
        column.addWidget(_label(title, ""))
        column.addWidget(_label(model.taught_text(one), "muted"))
        column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeading)
        return line


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def _emptied(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
