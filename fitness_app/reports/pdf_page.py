"""A page of paper to write on from top to bottom; lengths are points, 72 to the inch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextOption

INK, GREY, LINE, ACCENT, WARN = "#12181F", "#525D6A", "#C9D1D9", "#0B7A55", "#B3261E"
"""Colours for white paper, whatever theme the window has."""
PADDING, GAP = 4.0, 12.0


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, weight and colour of text."""

    size: float = 8.5
    bold: bool = False
    colour: str = INK

    def font(self) -> QFont:
        """The font of this style: the system's own, which falls back on others for what it lacks."""
        font = QFont()
        font.setPixelSize(100)  # whole numbers only: the painter shrinks it to a size of its own
        font.setBold(self.bold)
        return font


BODY, SMALL, STRONG, CELL = Style(), Style(7.0, colour=GREY), Style(bold=True), Style(7.6)


class Page:
    """Paper between `left` and `right`, written down to `bottom`; `y` is where the next thing goes."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self.painter = painter
        self.left, self.right, self.y, self.bottom = area.left(), area.right(), area.top(), area.bottom()

    @property
    def width(self) -> float:
        """Points from the left to the right edge."""
        return self.right - self.left

    def paragraph(self, text: str, style: Style = BODY, most: float = 1000.0) -> None:
        """Writes text over the whole width, wrapped, at most so high, and goes on below it."""
        area = QRectF(self.left, self.y, self.width, min(most, self.bottom - self.y))
        self.y += wrapped(self.painter, area, text, style) + PADDING / 2

    def rule(self) -> None:
        """Draws a line across."""
        self.painter.setPen(QPen(QColor(LINE), 0.7))
        self.painter.drawLine(QPointF(self.left, self.y), QPointF(self.right, self.y))
        self.y += PADDING

    def columns(self, count: int, height: float) -> list[QRectF]:
        """So many areas side by side, with room between them, and goes on below."""
        width = (self.width - (count - 1) * GAP) / count
        areas = [
            QRectF(self.left + number * (width + GAP), self.y, width, height - 10) for number in range(count)
        ]
        self.y += height
        return areas

    def table(self, rows: Sequence[Sequence[str]], shares: Sequence[float]) -> None:
        """Writes rows of cells, the first of them as headings; `shares` are parts of the width."""
        height = BODY.size * 1.6
        for number, row in enumerate(rows):
            x = self.left
            for text, share in zip(row, shares, strict=True):
                area = QRectF(x, self.y, share * self.width - PADDING, height)
                line(self.painter, area, text, SMALL if number == 0 else CELL)
                x += share * self.width
            self.y += height
            if number == 0:
                self.rule()
                self.y -= PADDING / 2
        self.y += PADDING


def line(painter: QPainter, area: QRectF, text: str, style: Style = BODY, right: bool = False) -> None:
    """Writes one line within an area, shortened with an ellipsis where it is too long."""
    size, font = style.size / 100.0, style.font()
    fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() / size)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    _write(painter, area, fitting, style, _option(side | Qt.AlignmentFlag.AlignVCenter, wrap=False))


def wrapped(painter: QPainter, area: QRectF, text: str, style: Style = BODY) -> float:
    """Writes text over several lines, broken within words where it must be; gives its height."""
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    return _write(painter, area, text, style, _option(side, wrap=True))


def height_of(painter: QPainter, width: float, text: str, style: Style = BODY) -> float:
    """How high `wrapped` text of this width becomes."""
    size = style.size / 100.0
    painter.setFont(style.font())
    area = QRectF(0, 0, width / size, 1e6)
    return painter.boundingRect(area, text, _option(Qt.AlignmentFlag.AlignLeft, wrap=True)).height() * size


def _write(painter: QPainter, area: QRectF, text: str, style: Style, option: QTextOption) -> float:
    size = style.size / 100.0
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(size, size)
    painter.setFont(style.font())
    painter.setPen(QColor(style.colour))
    inner = QRectF(0, 0, area.width() / size, area.height() / size)
    used = painter.boundingRect(inner, text, option).height() * size
    painter.setClipRect(inner)
    painter.drawText(inner, text, option)
    painter.restore()
    return min(used, area.height())


def _option(side: Qt.AlignmentFlag, *, wrap: bool) -> QTextOption:
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    anywhere, never = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.NoWrap
    option.setWrapMode(anywhere if wrap else never)
    return option
