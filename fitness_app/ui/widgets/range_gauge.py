"""The range of motion against the one that is wanted."""

from math import isnan, nan

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING

TRACK = 14
AIR = 1.15
"""The scale reaches so much further than the highest figure."""


class RangeGauge(QWidget):
    """A scale in degrees with the wanted band, the last repetition with its error, and the present one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("range")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._band, self._last, self._now = (nan, nan), (nan, nan), nan
        self._words = ""

    def show_range(
        self, band: tuple[float, float], last: tuple[float, float], now: float, words: str
    ) -> None:
        """Degrees: the wanted `band`, `last` with its error, and `now`; NaN where unknown."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
        if repr((band, last, now)) != repr((self._band, self._last, self._now)):
            self._band, self._last, self._now = band, last, now
            self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Two lines of text and the scale."""
        return QSize(200, round(2 * QFontMetricsF(self.font()).height()) + TRACK + 6 + 3 * SPACING.tight)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as it wants to be, but narrow where it must."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws figure, scale and what is wanted."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(self.font()).height()
        self._text(painter, 0.0, self._headline(), self._look.colours.text, bold=True)
        self._draw_scale(painter, line + SPACING.tight, self._look)
        below = line + TRACK + 6 + 2 * SPACING.tight
        self._text(painter, below, self._wanted(), self._look.colours.muted)
        painter.end()

    def _draw_scale(self, painter: QPainter, top: float, look: Look) -> None:
        colours = look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(0, top, self.width(), TRACK), 3, 3)
        if not isnan(self._band[0]):
            painter.setBrush(QColor(colours.selection))
            painter.drawRect(self._span(self._band[0], self._band[1], top, TRACK))
        if not isnan(self._now):
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(self._span(0.0, self._now, top + 4, TRACK - 8), 3, 3)
        if not isnan(self._last[0]):
            self._draw_last(painter, top, look)

    def _draw_last(self, painter: QPainter, top: float, look: Look) -> None:
        """A mark at the last repetition's range, and a line as long as its error."""
        value, error = self._last
        ink = QColor(look.colours.text)
        if not isnan(error):
            painter.setPen(QPen(ink, 2))
            whisker = self._span(max(0.0, value - error), value + error, top + TRACK + 3, 0)
            painter.drawLine(whisker.topLeft(), whisker.topRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        mark = self._span(value, value, top - 2, TRACK + 4)
        painter.drawRoundedRect(mark.adjusted(-1.5, 0, 1.5, 0), 1.5, 1.5)

    def _span(self, low: float, high: float, top: float, height: float) -> QRectF:
        """From `low` to `high` degrees on the scale, from the right where one reads so."""
        figures = (*self._band, self._last[0], self._now, 90.0)
        scale = self.width() / (AIR * max(one for one in figures if not isnan(one)))
        area = QRectF(low * scale, top, (high - low) * scale, height)
        if self.isLeftToRight():
            return area
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area.toRect()).toRectF()

    def _headline(self) -> str:
        value, error = self._last
        if isnan(value):
            return self.tr("Range of motion")
        told = f"{value:.0f}°" if isnan(error) else f"{value:.0f}° ± {error:.0f}°"
        return self.tr("Range {0}").format(told)

    def _wanted(self) -> str:
        if isnan(self._band[0]):
            return self.tr("no target")
        low, high = round(self._band[0]), round(self._band[1])
        return self.tr("wanted: {0}–{1}°").format(low, high)

    def _text(self, painter: QPainter, top: float, text: str, ink: str, bold: bool = False) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        letters = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = letters.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, top, self.width(), letters.height()), side, shown)
