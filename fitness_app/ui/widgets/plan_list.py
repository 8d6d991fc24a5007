"""What is planned for today: done, next, and later."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel

Planned = tuple[str, str, str]
"""Title, detail and state: "done", "next" or empty."""


class PlanList(QScrollArea):
    """A line for each planned set; the next one is marked and kept in view."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan")
        self.setAccessibleName(self.tr("Planned for today"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: tuple[Planned, ...] = ()

    def show_lines(self, lines: Sequence[Planned]) -> None:
        """Shows these sets."""
        if tuple(lines) == self.lines:
            return
        self.lines = tuple(lines)
        page = QWidget()
        page.setProperty("role", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, SPACING.tight, 0)
        column.setSpacing(SPACING.small)
        rows = [self._row(*line) for line in lines]
        for row in rows:
            column.addWidget(row)
        column.addStretch()
        self.setWidget(page)
        upcoming = next((row for row, line in zip(rows, lines, strict=True) if line[2] == "next"), None)
        if upcoming is not None:
            page.adjustSize()
            self.ensureWidgetVisible(upcoming, 0, SPACING.small)

    def _row(self, title: str, detail: str, state: str) -> QWidget:
        told = {"done": self.tr("✓ done"), "next": self.tr("next"), "": ""}[state]
        row = QWidget()
        row.setAccessibleName(f"{title}, {detail} {told}")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(title, "heading" if state == "next" else "muted" if state else ""))
        names.addWidget(ElidedLabel(detail, "caption"))
        mark = QLabel(told)
        mark.setProperty("role", "chip" if state == "next" else "caption")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(names, 1)
        line.addWidget(mark)
        return row
