"""Widgets one beneath the other, to be scrolled where there is too little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


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
