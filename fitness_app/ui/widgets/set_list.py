"""The sets of this session, the newest on top."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel

Line = tuple[str, str, str]
"""Title, detail and the figure at the right."""


class SetList(QScrollArea):
    """A short list of lines; it scrolls where there are many."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sets")
        self.setAccessibleName(self.tr("Sets of this session"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: tuple[Line, ...] = ()
        self._show(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows these sets instead of the ones before."""
        if tuple(lines) != self.lines:
            self.lines = tuple(lines)
            self._show(self.lines)

    def _show(self, lines: Sequence[Line]) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACING.tight, 0)
        column.setSpacing(SPACING.small)
        for line in reversed(lines):
            column.addWidget(_row(*line))
        if not lines:
            empty = QLabel(self.tr("Each set appears here when it is done."))
            empty.setProperty("role", "muted")
            empty.setWordWrap(True)
            column.addWidget(empty)
        column.addStretch()
        self.setWidget(page)


def _row(title: str, detail: str, figure: str) -> QWidget:
    row = QWidget()
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(ElidedLabel(title))
    names.addWidget(ElidedLabel(detail, "caption"))
    count = QLabel(figure)
    count.setProperty("role", "title")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addLayout(names, 1)
    line.addWidget(count)
    return row
