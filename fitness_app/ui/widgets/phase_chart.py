"""What drives two repetitions, drawn over their common phase."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitness_app.domain.overlay import PhaseCurves
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.ghost_layer import INK
from fitness_app.ui.widgets.plot import fixed_plot, wear_plot

MINE = 0
STEP = 0.02
AIR = 0.08


class PhaseChart(QWidget):
    """Solid is this visit, dashed the other one; a line stands at the cursor's phase.

    `picked` gives a share of the repetition, 0 to 1, that somebody clicked on or went to with the arrow keys.
    """

    picked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._plot = fixed_plot(pg.AxisItem("bottom"))
        self._plot.getAxis("bottom").setStyle(showValues=True)
        self._plot.getAxis("bottom").setTicks([[(share, f"{share} %") for share in (0, 25, 50, 75, 100)]])
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._curves: PhaseCurves | None = None
        self._share = float("nan")
        self._look: Look | None = None
        self._plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._plot)

    @property
    def curves(self) -> PhaseCurves | None:
        """What is drawn now."""
        return self._curves

    @property
    def share(self) -> float:
        """Where the line stands, NaN where there is none."""
        return self._share

    def show_curves(self, title: str, curves: PhaseCurves | None) -> None:
        """Draws other curves, or none."""
        self._curves = curves
        self.setAccessibleName(title)
        self.setAccessibleDescription(_told(curves))
        self._draw()

    def stand_at(self, share: float) -> None:
        """Moves the line; NaN takes it away."""
        self._share = share
        self._line.setVisible(self._curves is not None and 0.0 <= share <= 1.0)
        if self._line.isVisible():
            self._line.setPos(100.0 * share)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Goes to the phase beneath the pointer."""
        self.setFocus()
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Follows the pointer while its button is down."""
        self._pick(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Left and right go through the repetition, Home and End to its ends."""
        here = self._share if 0.0 <= self._share <= 1.0 else 0.0
        places = {
            Qt.Key.Key_Left: here - STEP,
            Qt.Key.Key_Right: here + STEP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or self._curves is None:
            super().keyPressEvent(event)
        else:
            self.picked.emit(min(max(place, 0.0), 1.0))

    def _pick(self, place: QPointF) -> None:
        if self._curves is None:
            return
        inside = self._plot.mapFrom(self, place.toPoint())
        x = self._plot.getViewBox().mapSceneToView(self._plot.mapToScene(inside)).x()
        self.picked.emit(min(max(float(x) / 100.0, 0.0), 1.0))

    def _draw(self) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        wear_plot(self._plot, colours)
        self._plot.clear()
        self._line.setPen(pg.mkPen(colours.text, width=1))
        self._plot.addItem(self._line, ignoreBounds=True)
        curves = self._curves
        if curves is not None:
            mine = pg.mkPen(QColor(colours.chart[MINE]), width=2)
            other = pg.mkPen(QColor(colours.chart[INK]), width=2, style=Qt.PenStyle.DashLine)
            for values, pen in ((curves.other, other), (curves.one, mine)):
                self._plot.plot(curves.phase, values, pen=pen, connect="finite")
            self._fit(curves)
        self.stand_at(self._share)

    def _fit(self, curves: PhaseCurves) -> None:
        both = np.concatenate((curves.one, curves.other))
        known = both[np.isfinite(both)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        air = AIR * max(high - low, 1e-3)
        self._plot.getViewBox().setRange(xRange=(0, 100), yRange=(low - air, high + air), padding=0)


def _told(curves: PhaseCurves | None) -> str:
    """The ends of both curves, for those who do not see them."""
    if curves is None:
        return ""
    spans = [values[np.isfinite(values)] for values in (curves.one, curves.other)]
    return " / ".join(f"{span.min():.0f} – {span.max():.0f}" for span in spans if len(span))
