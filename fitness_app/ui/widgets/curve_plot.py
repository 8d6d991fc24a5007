"""One quantity of a joint over time, left and right together."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from fitness_app.domain.thinning import thin
from fitness_app.ui.shown_review import Band, Curve2
from fitness_app.ui.theme import Colours
from fitness_app.ui.widgets.hover_mark import HoverMark
from fitness_app.ui.widgets.kept_plot import KeptPlot
from fitness_app.ui.widgets.phase_bands import PhaseBands
from fitness_app.ui.widgets.plot import NumberAxis, dressed, wear_plot
from fitness_app.ui.widgets.scrub_box import LEAST_S, ScrubBox, TimeAxis, clock

WIDTHS = (2.4, 1.2)
"""The left side is the thicker line."""
AIR, ABOVE = 0.06, 0.26
"""Room beneath the curves, and above them for the plot's name, as shares of their height."""
LEAST_COLUMNS = 50
NOTHING: Curve2 = (np.empty(0), np.empty(0))


class CurvePlot:
    """`widget` is what is shown. Only as many points are drawn as there is room for.

    `box` asks for moments; `told` are the words at the pointer.
    """

    def __init__(self, unit: str) -> None:
        self.box = ScrubBox()
        self.widget = KeptPlot(
            axisItems={"bottom": TimeAxis(), "left": NumberAxis("left")}, viewBox=self.box, enableMenu=False
        )
        dressed(self.widget)
        self.widget.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._unit = unit
        self._curves: tuple[Curve2, Curve2] = (NOTHING, NOTHING)
        self._names = ("", "")
        self._bands = PhaseBands()
        self._lines = [pg.PlotCurveItem(connect="finite", antialias=False) for _ in WIDTHS]
        for item in (self._bands, *self._lines):
            self.widget.addItem(item, ignoreBounds=True)
        self._mark = HoverMark(self.widget)
        self.box.sigXRangeChanged.connect(lambda *_: self._draw())
        self.box.sigResized.connect(lambda *_: self._draw())
        self.widget.scene().sigMouseMoved.connect(self._pointed)

    @property
    def told(self) -> str:
        """The words at the pointer, empty where there are none."""
        return self._mark.words

    @property
    def time_s(self) -> float:
        """The moment that is marked."""
        return self.widget.time_s

    @property
    def range(self) -> tuple[float, float]:
        """What is seen of the session."""
        first, last = self.box.viewRange()[0]
        return float(first), float(last)

    def show_curves(self, curves: tuple[Curve2, Curve2], names: tuple[str, str]) -> None:
        """Shows these of the left and the right side, and what the sides are called."""
        self._curves, self._names = curves, names
        known = np.concatenate([values[np.isfinite(values)] for _, values in curves])
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        room = max(high - low, 1.0)
        self.box.setYRange(low - AIR * room, high + ABOVE * room, padding=0)
        self._draw()

    def show_bands(self, bands: tuple[Band, ...]) -> None:
        """Shows these phases behind the curves."""
        self._bands.show_bands(bands)

    def limit(self, first: float, last: float) -> None:
        """Lets nobody look before or after the session."""
        self.box.setLimits(xMin=first, xMax=max(last, first + LEAST_S), minXRange=LEAST_S)

    def show_range(self, first: float, last: float) -> None:
        """Shows this stretch of the session."""
        self.box.setXRange(first, last, padding=0)

    def mark(self, time_s: float) -> None:
        """Puts the line to the present moment."""
        self.widget.mark(time_s)

    def values_at(self, time_s: float) -> tuple[float, float]:
        """What left and right are at a moment; NaN where that is not known."""
        left, right = (_value(curve, time_s) for curve in self._curves)
        return left, right

    def hide_hover(self) -> None:
        """The pointer has gone."""
        self._mark.hide()

    def wear(self, colours: Colours) -> None:
        """Takes the colours of a theme."""
        wear_plot(self.widget, colours)
        self._bands.wear(colours)
        self._mark.wear(colours)
        for line, colour, width in zip(self._lines, colours.chart, WIDTHS, strict=False):
            line.setPen(pg.mkPen(QColor(colour), width=width))
        self.widget.set_ink(colours.danger)

    def _draw(self) -> None:
        first, last = self.range
        columns = max(LEAST_COLUMNS, int(self.box.width()))
        for line, curve in zip(self._lines, self._curves, strict=True):
            times, values = thin(curve, first, last, columns)
            line.setData(times, values)

    def _pointed(self, place: QPointF) -> None:
        if not self.box.sceneBoundingRect().contains(place):
            self._mark.hide()
            return
        time_s = float(self.box.mapSceneToView(place).x())
        figures = [
            f"{name} {value:.0f}{self._unit}"
            for name, value in zip(self._names, self.values_at(time_s), strict=True)
            if np.isfinite(value)
        ]
        self._mark.tell(time_s, "  ".join([clock(time_s), *figures]))


def _value(curve: Curve2, time_s: float) -> float:
    times, values = curve
    if not len(times) or not times[0] <= time_s <= times[-1]:
        return float("nan")
    return float(np.interp(time_s, times, values))
