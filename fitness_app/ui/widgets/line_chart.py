"""One figure over the sessions of weeks and months, with its error where it has one."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown import Curve
from fitness_app.ui.widgets.day_axis import DayAxis
from fitness_app.ui.widgets.plot import fixed_plot, wear_plot

Values = NDArray[np.float64]

NEAR_DAYS = 0.6
AIR = 0.15


class LineChart(QWidget):
    """A point for every session, joined; a band shows the error. The point beneath the pointer is told."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("curve")
        self._axis = DayAxis()
        self._plot = fixed_plot(self._axis)
        self._curve = Curve("", self._axis.first, ())
        self._look: Look | None = None
        self._plot.scene().sigMouseMoved.connect(self._pointed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)

    def show_curve(self, curve: Curve) -> None:
        """Shows this curve instead of the one before."""
        self._curve = curve
        self._axis.first = curve.first
        self._axis.days = round(max((point.day for point in curve.points), default=0)) + 1
        self.setAccessibleName(curve.title)
        self.setAccessibleDescription("\n".join(point.words for point in curve.points))
        self._draw()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw()

    def _draw(self) -> None:
        if self._look is None:
            return
        wear_plot(self._plot, self._look.colours)
        self._plot.clear()
        points = self._curve.points
        if not points:
            return
        days = np.array([point.day for point in points])
        values = np.array([point.value for point in points])
        errors = np.nan_to_num(np.array([point.error for point in points]))
        self._draw_band(days, values, errors, self._look.colours.chart[0])
        ink = QColor(self._look.colours.chart[0])
        line = pg.mkPen(ink, width=2)
        self._plot.plot(days, values, pen=line, symbol="o", symbolSize=8, symbolBrush=ink, symbolPen=line)
        low, high = float((values - errors).min()), float((values + errors).max())
        air = AIR * max(high - low, 1e-3, 0.1 * abs(high))
        self._plot.getViewBox().setRange(
            xRange=(-0.6, self._axis.days - 0.4), yRange=(low - air, high + air), padding=0
        )

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
        day = self._plot.getViewBox().mapSceneToView(place).x()
        near = min(self._curve.points, key=lambda point: abs(point.day - day), default=None)
        told = near.words if near is not None and abs(near.day - day) < NEAR_DAYS else ""
        self._plot.setToolTip(told)
