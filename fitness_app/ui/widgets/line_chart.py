"""One figure over the sessions of weeks and months, with its error where it has one."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown import Curve, CurvePoint
from fitness_app.ui.widgets.day_axis import DayAxis
from fitness_app.ui.widgets.hover_mark import HoverMark
from fitness_app.ui.widgets.plot import fixed_plot, wear_plot

Values = NDArray[np.float64]

AIR = 0.15
BEAM = 0.02
"""How wide the ends of an error bar are, as a share of the chart."""


class LineChart(QWidget):
    """A point for every session, joined; a band shows the error, or `bars` where that is wanted.

    The point nearest to the pointer is told beside a line; with the arrow keys one goes from point to point.
    """

    def __init__(self, *, bars: bool = False) -> None:
        super().__init__()
        self._bars = bars
        self.setObjectName("curve")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._axis = DayAxis()
        self._plot = fixed_plot(self._axis)
        self._mark = HoverMark(self._plot)
        self._curve = Curve("", self._axis.first, ())
        self._place = -1
        self._look: Look | None = None
        self._plot.scene().sigMouseMoved.connect(self._pointed)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._plot)

    @property
    def told(self) -> str:
        """The words that stand beside the line now, empty where none do."""
        return self._mark.words

    def show_curve(self, curve: Curve) -> None:
        """Shows this curve instead of the one before."""
        self._curve, self._place = curve, -1
        self._axis.first = curve.first
        self._axis.days = round(max((point.day for point in curve.points), default=0)) + 1
        self.setAccessibleName(curve.title)
        self.setAccessibleDescription("\n".join(point.words for point in curve.points))
        self._draw()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Left and right go from point to point, Home and End to the first and the last."""
        last = len(self._curve.points) - 1
        places = {
            Qt.Key.Key_Left: (self._place if self._place >= 0 else last + 1) - 1,
            Qt.Key.Key_Right: self._place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._tell(min(max(0, place), last))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes the line away."""
        super().focusOutEvent(event)
        self._mark.hide()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes the line away with the pointer."""
        super().leaveEvent(event)
        self._mark.hide()

    def _draw(self) -> None:
        if self._look is None:
            return
        wear_plot(self._plot, self._look.colours)
        self._plot.clear()
        self._mark.hide()
        self._mark.wear(self._look.colours)
        points = self._curve.points
        if not points:
            return
        days = np.array([point.day for point in points])
        values = np.array([point.value for point in points])
        errors = np.nan_to_num(np.array([point.error for point in points]))
        (self._draw_bars if self._bars else self._draw_band)(
            days, values, errors, self._look.colours.chart[0]
        )
        ink = QColor(self._look.colours.chart[0])
        line = pg.mkPen(ink, width=2)
        self._plot.plot(days, values, pen=line, symbol="o", symbolSize=8, symbolBrush=ink, symbolPen=line)
        low, high = float((values - errors).min()), float((values + errors).max())
        air = AIR * max(high - low, 1e-3, 0.1 * abs(high))
        self._plot.getViewBox().setRange(
            xRange=(-0.6, self._axis.days - 0.4), yRange=(low - air, high + air), padding=0
        )

    def _draw_bars(self, days: Values, values: Values, errors: Values, colour: str) -> None:
        pen = pg.mkPen(QColor(colour), width=1.5)
        beam = BEAM * self._axis.days
        self._plot.addItem(pg.ErrorBarItem(x=days, y=values, height=2 * errors, beam=beam, pen=pen))

    def _draw_band(self, days: Values, values: Values, errors: Values, colour: str) -> None:
        if not errors.any():
            return
        ink = QColor(colour)
        ink.setAlpha(45)
        edges = [pg.PlotCurveItem(days, values + sign * errors, pen=pg.mkPen(None)) for sign in (-1, 1)]
        for edge in edges:
            self._plot.addItem(edge)
        self._plot.addItem(pg.FillBetweenItem(*edges, brush=ink))

    def _pointed(self, place: QPointF) -> None:
        x = self._plot.getViewBox().mapSceneToView(place).x()
        near = min(self._curve.points, key=lambda point: abs(point.day - x), default=None)
        if near is not None:
            self._tell(self._curve.points.index(near))

    def _tell(self, place: int) -> None:
        self._place = place
        point: CurvePoint = self._curve.points[place]
        self._mark.tell(point.day, point.words)
        self.setAccessibleName(f"{self._curve.title}. {point.words}")
