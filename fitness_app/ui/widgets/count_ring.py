"""The count of repetitions, large enough to be read across the room, in a ring that fills with each one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fitness_app.ui.look import Look

FULL_TURN = 360 * 16
TOP = 90 * 16
SHARE_OF_WIDTH = 0.74
SHARE_OF_HEIGHT = 0.5
LEAST_PROGRESS = 0.03
"""Less than this would be a mere dot."""


class CountRing(QWidget):
    """Shows a count with its unit beneath, and how far the present repetition has come."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("count")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(180, 180))
        self._look: Look | None = None
        self.count, self._unit, self._progress, self._quiet = "0", "", 0.0, True

    def show_count(self, count: str, unit: str, progress: float, quiet: bool) -> None:
        """Shows `count` and `unit`; `progress` 0–1 fills the ring, `quiet` draws all of it in grey."""
        shown = (count, unit, progress, quiet)
        if shown != (self.count, self._unit, self._progress, self._quiet):
            self.count, self._unit, self._progress, self._quiet = shown
            self.setAccessibleName(f"{count} {unit}")
            self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws ring, count and unit."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self._ring()
        self._draw_ring(painter, ring, self._look)
        self._draw_count(painter, ring, self._look)
        painter.end()

    def _ring(self) -> QRectF:
        side = min(self.width(), self.height()) - 16
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _draw_ring(self, painter: QPainter, ring: QRectF, look: Look) -> None:
        width = max(8.0, ring.width() / 24)
        inside = ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(QColor(look.colours.raised), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(inside, 0, FULL_TURN)
        if self._progress > LEAST_PROGRESS:
            pen.setColor(QColor(look.colours.accent))
            painter.setPen(pen)
            painter.drawArc(inside, TOP, -round(min(1.0, self._progress) * FULL_TURN))

    def _draw_count(self, painter: QPainter, ring: QRectF, look: Look) -> None:
        colours = look.colours
        painter.setPen(QColor(colours.muted if self._quiet else colours.text))
        figures = self._fitted(self.count, ring)
        painter.setFont(figures)
        box = ring.adjusted(0, -ring.height() * 0.05, 0, -ring.height() * 0.05)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.count)
        small = QFont(self.font())
        small.setPixelSize(max(QFontInfo(self.font()).pixelSize(), round(ring.height() * 0.07)))
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        beneath = QRectF(ring.x(), ring.y() + ring.height() * 0.7, ring.width(), ring.height() * 0.14)
        painter.drawText(beneath, Qt.AlignmentFlag.AlignCenter, self._unit)

    def _fitted(self, text: str, ring: QRectF) -> QFont:
        """The largest bold font in which `text` fits into the ring."""
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(100)
        width = QFontMetricsF(font).horizontalAdvance(text)
        widest = ring.width() * SHARE_OF_WIDTH / max(1.0, width)
        font.setPixelSize(max(24, round(100 * min(widest, ring.height() * SHARE_OF_HEIGHT / 73))))
        return font
