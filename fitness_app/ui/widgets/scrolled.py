"""Widgets one beneath the other, to be scrolled where there is too little room."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING


def scrolled(column: QVBoxLayout, *, sideways: bool = False) -> QScrollArea:
    """The column in an area that scrolls up and down, and `sideways` where large letters need it.

    The keyboard goes to what is in it.
    """
    holder, area = QWidget(), QScrollArea()
    holder.setProperty("role", "clear")
    holder.setLayout(column)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    policy = Qt.ScrollBarPolicy
    area.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if sideways else policy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area


def fill_panel(panel: QWidget, stack: QStackedWidget, empty: QWidget, parts: Iterable[QWidget]) -> None:
    """Fills a panel with a stack of two: what is said while there is nothing, and `parts` in a column."""
    content, page = QVBoxLayout(), QVBoxLayout(panel)
    content.setContentsMargins(SPACING.small, SPACING.small, SPACING.small, SPACING.small)
    content.setSpacing(SPACING.medium)
    for part in parts:
        content.addWidget(part)
    content.addStretch(1)
    stack.addWidget(empty)
    stack.addWidget(scrolled(content, sideways=True))
    page.setContentsMargins(0, 0, 0, 0)
    page.addWidget(stack)
