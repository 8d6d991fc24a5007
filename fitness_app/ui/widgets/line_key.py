"""Says which line of a chart is which: a piece of the line, and its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel

LENGTH, WIDTH = 34, 3


class LineKey(QWidget):
    """`ink` is one of the theme's chart colours; a dashed line is told from a solid one without colour."""

    def __init__(self, ink: int, *, dashed: bool = False) -> None:
        super().__init__()
        self._ink, self._dashed = ink, dashed
        self._look: Look | None = None
        self._sample, self._name = QWidget(), ElidedLabel("", "caption")
        self._sample.setFixedWidth(LENGTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.small)
        row.addWidget(self._sample)
        row.addWidget(self._name, 1)

    def name(self, text: str) -> None:
        """What the line stands for."""
        self._name.setText(text)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """One line of text high."""
        return QSize(4 * LENGTH, self._name.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws the piece of the line."""
        if self._look is None:
            return
        painter = QPainter(self)
        pen = QPen(QColor(self._look.colours.chart[self._ink]), WIDTH)
        pen.setStyle(Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        place = self._sample.geometry()
        painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y())
        painter.end()
