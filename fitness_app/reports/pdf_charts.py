"""Charts on paper: an angle over time, and the range of every repetition with its error."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from fitness_app.domain.difference import Point, trend
from fitness_app.domain.film import Series
from fitness_app.domain.quality import Figure
from fitness_app.domain.workout import Rep
from fitness_app.reports.decimal_sign import decimals
from fitness_app.reports.pdf_page import ACCENT, GREY, LINE, SMALL, STRONG, Style, line
from fitness_app.reports.pdf_words import measured

GUTTER, FOOT, HEAD = 24.0, 12.0, 19.0
"""Room for numbers at the left, for time below, and for the title above."""
DAY_S = 86_400.0
LETTER_WIDTH = 4.6
TICK = Style(6.5, colour=GREY)
SIDE_COLOURS = (ACCENT, "#B65A00")
MOST_POINTS = 4000
"""More points make the file large; of ten minutes six a second are left, enough for any repetition."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values to points of paper."""

    area: QRectF
    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, x: float, y: float) -> QPointF:
        """Where a value goes; y grows upwards."""
        across = (x - self.x[0]) / ((self.x[1] - self.x[0]) or 1.0)
        up = (y - self.y[0]) / ((self.y[1] - self.y[0]) or 1.0)
        return QPointF(
            self.area.left() + across * self.area.width(), self.area.bottom() - up * self.area.height()
        )


def angle_chart(
    painter: QPainter, area: QRectF, title: str, curves: tuple[Series, Sequence[Series]], reps: Sequence[Rep]
) -> None:
    """The angles of the left (first) and the right side over time, with a shade behind each repetition.

    `curves` is the time in seconds (T,) and one or two angles in degrees (T,).
    """
    time_s, sides = curves
    known = np.concatenate(sides)
    known = known[np.isfinite(known)]
    if not len(known):
        return
    scale = _frame(painter, area, title, (float(time_s[0]), float(time_s[-1])), _round_range(known))
    _degrees(painter, scale)
    _foot(painter, scale, *(decimals(f"{each:.1f} s") for each in (time_s[0], time_s[-1])))
    for rep in reps:
        _shade(painter, scale, rep)
    for angle, colour in zip(sides, SIDE_COLOURS, strict=False):
        _curve(painter, scale, time_s, angle, colour)


def legend(painter: QPainter, area: QRectF, names: Sequence[str]) -> None:
    """Writes at the upper right what the colours of the curves mean."""
    right = area.right() - 2.0
    for name, colour in reversed(list(zip(names, SIDE_COLOURS, strict=False))):
        width = LETTER_WIDTH * (len(name) + 2)
        style = Style(7.0, bold=True, colour=colour)
        line(painter, QRectF(right - width, area.top(), width, HEAD - 5), name, style, right=True)
        right -= width


def range_chart(painter: QPainter, area: QRectF, title: str, figures: Sequence[Figure]) -> None:
    """A point with its error for every repetition whose range can be told."""
    told = [(number, each) for number, each in enumerate(figures, 1) if each.told]
    if not told:
        _frame(painter, area, title, (0.5, 1.5), (0.0, 1.0))
        words = QRectF(area.left() + GUTTER + 6, area.center().y() - 6, area.width() - GUTTER - 6, 12)
        line(painter, words, measured(figures[0]) if figures else "", SMALL)
        return
    ends = [value for _, each in told for value in (each.value - each.error, each.value + each.error)]
    scale = _frame(painter, area, title, (0.5, len(figures) + 0.5), _round_range(np.array(ends)))
    _degrees(painter, scale)
    _foot(painter, scale, "1", str(len(figures)) if len(figures) > 1 else "")
    thick = min(1.0, scale.area.width() / len(figures) / 3.0)
    for number, each in told:
        painter.setPen(QPen(QColor(ACCENT), thick))
        painter.drawLine(scale.at(number, each.value - each.error), scale.at(number, each.value + each.error))
        painter.setBrush(QColor(ACCENT))
        painter.drawEllipse(scale.at(number, each.value), 2.0 * thick, 2.0 * thick)


def trend_chart(painter: QPainter, area: QRectF, title: str, points: Sequence[Point]) -> None:
    """The mean range of every visit with its error, over the days, and the line through them."""
    days = np.array([each.at.timestamp() / DAY_S for each in points])
    days -= days[0]
    ends = np.array(
        [value for each in points for value in (each.value - each.error, each.value + each.error)]
    )
    scale = _frame(painter, area, title, (-0.03 * days[-1], 1.03 * days[-1]), _round_range(ends))
    _degrees(painter, scale)
    _foot(painter, scale, f"{points[0].at.astimezone():%Y-%m-%d}", f"{points[-1].at.astimezone():%Y-%m-%d}")
    painter.setPen(QPen(QColor(ACCENT), 1.0))
    painter.setBrush(QColor(ACCENT))
    for day, each in zip(days.tolist(), points, strict=True):
        painter.drawLine(scale.at(day, each.value - each.error), scale.at(day, each.value + each.error))
        painter.drawEllipse(scale.at(day, each.value), 2.0, 2.0)
    found = trend(points)
    if found is not None:
        weights = [1.0 / each.error**2 for each in points]
        middle, height = (float(np.average(of, weights=weights)) for of in (days, [p.value for p in points]))
        slope = found.per_week.value / 7.0
        painter.setPen(QPen(QColor(GREY), 0.7))
        painter.drawLine(*(scale.at(day, height + slope * (day - middle)) for day in (0.0, float(days[-1]))))


def _round_range(values: Series) -> tuple[float, float]:
    """From a ten to a ten of degrees around the values."""
    return math.floor(float(values.min()) / 10) * 10.0, math.ceil(float(values.max()) / 10) * 10.0


def _frame(
    painter: QPainter, area: QRectF, title: str, x: tuple[float, float], y: tuple[float, float]
) -> Scale:
    """The title and the ground of a chart."""
    line(painter, QRectF(area.left(), area.top(), area.width(), HEAD - 5), title, STRONG)
    inner = area.adjusted(GUTTER, HEAD, -2.0, -FOOT)
    painter.setPen(QPen(QColor(LINE), 0.5))
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    return Scale(inner, x, y if y[1] > y[0] else (y[0] - 5.0, y[0] + 5.0))


def _degrees(painter: QPainter, scale: Scale) -> None:
    """Three lines across a chart, with their degrees at the left."""
    for value in np.linspace(*scale.y, 3).tolist():
        point = scale.at(scale.x[0], value)
        painter.setPen(QPen(QColor(LINE), 0.3))
        painter.drawLine(point, QPointF(scale.area.right(), point.y()))
        left = QRectF(scale.area.left() - GUTTER, point.y() - 5, GUTTER - 3, 10)
        line(painter, left, f"{value:.0f}°", TICK, right=True)


def _foot(painter: QPainter, scale: Scale, first: str, last: str) -> None:
    """Writes what the axis begins and ends with."""
    inner = scale.area
    foot = QRectF(inner.left(), inner.bottom() + 1, inner.width(), FOOT - 2)
    line(painter, foot, first, TICK)
    line(painter, foot, last, TICK, right=True)


def _shade(painter: QPainter, scale: Scale, rep: Rep) -> None:
    start, end = (min(max(each, scale.x[0]), scale.x[1]) for each in (rep.start, rep.end))
    area = QRectF(scale.at(start, scale.y[1]), scale.at(end, scale.y[0]))
    shade = QColor(ACCENT if rep.valid else GREY)
    shade.setAlphaF(0.12)
    painter.fillRect(area, shade)


def _curve(painter: QPainter, scale: Scale, time_s: Series, angle: Series, colour: str) -> None:
    """Draws each unbroken piece of a curve."""
    step = math.ceil(len(time_s) / MOST_POINTS)
    painter.setPen(QPen(QColor(colour), 0.9))
    piece: list[QPointF] = []
    for at, value in zip(time_s[::step].tolist(), angle[::step].tolist(), strict=True):
        if math.isfinite(value):
            piece.append(scale.at(at, value))
        elif piece:
            painter.drawPolyline(piece)
            piece = []
    painter.drawPolyline(piece)
