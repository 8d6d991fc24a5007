"""Draws one row of the timeline."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from fitness_app.ui.shown_review import Attention, Bar, Lane, Word
from fitness_app.ui.theme import SPACING, Colours

GROUND = 90
"""Bars are drawn so faintly that words can be read upon them."""
LEAST_WORD = 24.0
SIGN = 4.0


@dataclass(frozen=True, slots=True)
class LaneDrawing:
    """`range` is what is seen of the session, `area` where, right of the names; a row is `row` high."""

    range: tuple[float, float]
    area: QRectF
    row: int
    colours: Colours

    def x(self, time_s: float) -> float:
        """Where a moment is."""
        first, last = self.range
        return self.area.left() + (time_s - first) / max(last - first, 1e-9) * self.area.width()

    def time_s(self, x: float) -> float:
        """Which moment is there."""
        first, last = self.range
        return first + (x - self.area.left()) / self.area.width() * (last - first)

    def lane(self, painter: QPainter, number: int, lane: Lane) -> None:
        """Draws the row of this number: its name, bars, words and marks."""
        top = number * self.row
        name = QRectF(0, top, self.area.left() - SPACING.tight, self.row)
        painter.setPen(QColor(self.colours.muted))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, lane.name)
        painter.save()
        painter.setClipRect(QRectF(self.area.left(), top, self.area.width(), self.row))
        # Where two bars share a pixel the later one stands, instead of both shining through.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        begin = bisect_left(lane.bars, self.range[0], key=lambda bar: bar.end)
        for bar in lane.bars[begin:]:
            if bar.start > self.range[1]:
                break
            self._bar(painter, top, bar)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for word in lane.words:
            self._word(painter, top, word)
        for time_s, _ in lane.marks:
            self._sign(painter, self.x(time_s), top)
        painter.restore()
        painter.setPen(QColor(self.colours.line))
        bottom = top + self.row - 0.5
        painter.drawLine(QPointF(self.area.left(), bottom), QPointF(self.area.right(), bottom))

    def attention(self, painter: QPainter, number: int, shown: Attention) -> None:
        """Draws the weights of one window over the row of this number."""
        top, bottom = number * self.row, (number + 1) * self.row - 1.0
        left, right = self.x(shown.start), self.x(shown.end)
        step = (right - left) / len(shown.weights)
        highest = max(shown.weights)
        painter.setClipRect(QRectF(self.area.left(), top, self.area.width(), self.row))
        painter.fillRect(QRectF(left, top, right - left, self.row), QColor(self.colours.surface))
        for place, weight in enumerate(shown.weights):
            height = (self.row - 2) * weight / highest
            bar = QRectF(left + place * step, bottom - height, max(step, 1.0), height)
            painter.fillRect(bar, QColor(self.colours.accent))
        painter.setPen(QColor(self.colours.control_line))
        painter.drawRect(QRectF(left, top + 0.5, right - left, self.row - 2))
        painter.setClipping(False)

    def _bar(self, painter: QPainter, top: int, bar: Bar) -> None:
        colour = QColor(self.colours.muted)
        if bar.tone >= 0:
            colour = QColor(self.colours.chart[bar.tone % len(self.colours.chart)])
        colour.setAlpha(GROUND)
        # Whole pixels: else neighbours would leave hairlines between them.
        left, right = round(self.x(bar.start)), round(self.x(bar.end))
        height = (self.row - 3) * min(max(bar.strength, 0.0), 1.0)
        painter.fillRect(QRectF(left, top + self.row - 2 - height, max(right - left, 1), height), colour)

    def _word(self, painter: QPainter, top: int, word: Word) -> None:
        left = max(self.x(word.start), self.area.left()) + 3
        right = min(self.x(word.end), self.area.right()) - 2
        if right - left < LEAST_WORD:
            return
        cut = painter.fontMetrics().elidedText(word.text, Qt.TextElideMode.ElideRight, int(right - left))
        painter.setPen(QColor(self.colours.text))
        painter.drawText(QRectF(left, top, right - left, self.row), Qt.AlignmentFlag.AlignVCenter, cut)

    def _sign(self, painter: QPainter, x: float, top: int) -> None:
        """A small wedge: here is something to see."""
        painter.setPen(QPen(QColor(self.colours.surface), 1))
        painter.setBrush(QColor(self.colours.warning))
        bottom = top + self.row / 2 + SIGN
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - SIGN, bottom),
                    QPointF(x + SIGN, bottom),
                    QPointF(x, bottom - 2 * SIGN),
                ]
            )
        )
