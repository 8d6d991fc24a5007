"""What the lines and bands of the motion chart mean."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.curve_plot import WIDTHS
from fitness_app.ui.widgets.phase_bands import band_brushes

SWATCH = 22


class ChartLegend(QWidget):
    """Signs and words in a row; what does not fit is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._lines = (self.tr("left"), self.tr("right"))
        self._values = (math.nan, math.nan)
        self._bands = {"eccentric": self.tr("eccentric"), "concentric": self.tr("concentric")}
        self.setToolTip(self.tr("The thick line is the left side; phases of repetitions are shaded"))

    @property
    def told(self) -> tuple[str, ...]:
        """The words beside the lines: each side, and its angle where it is known."""
        return tuple(
            f"{name} {words.in_order(f'{value:.0f}°')}" if math.isfinite(value) else name
            for name, value in zip(self._lines, self._values, strict=True)
        )

    def show_values(self, values: tuple[float, float]) -> None:
        """Tells the angles of this moment, left and right; NaN where one is not known."""
        self._values = values
        self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as a line."""
        return QSize(60, self.fontMetrics().height() + 2)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws sign and word after sign and word."""
        if self._look is None:
            return
        colours, x = self._look.colours, 0.0
        painter = QPainter(self)
        middle = self.height() / 2
        brushes = band_brushes(colours)
        room = min(self._widest(), self.width() / len(self._lines))
        for text, colour, width in zip(self.told, colours.chart, WIDTHS, strict=False):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(x, middle), QPointF(x + SWATCH, middle))
            x = max(self._word(painter, x, text), x + room)
        for phase, text in self._bands.items():
            if x + SWATCH + self.fontMetrics().horizontalAdvance(text) > self.width():
                break
            area = QRectF(x, middle - 6, SWATCH, 12)
            painter.fillRect(area, brushes[phase])
            painter.setPen(QColor(colours.line))
            painter.drawRect(area)
            x = self._word(painter, x, text)
        painter.end()

    def _widest(self) -> float:
        """The room of one line's sign and words, so that nothing jumps when a figure grows."""
        wide = max(self.fontMetrics().horizontalAdvance(f"{name} 188°") for name in self._lines)
        return SWATCH + SPACING.tight + wide + SPACING.medium

    def _word(self, painter: QPainter, x: float, text: str) -> float:
        """Writes beside a sign and says where the next one begins."""
        assert self._look is not None
        painter.setPen(QColor(self._look.colours.muted))
        x += SWATCH + SPACING.tight
        wide = self.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRectF(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + wide + SPACING.medium
