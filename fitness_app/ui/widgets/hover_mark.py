"""A line through a chart at one place, and beside it what stands there in words."""

import pyqtgraph as pg
from PySide6.QtCore import Qt

from fitness_app.ui.theme import Colours

FRONT = 50


class HoverMark:
    """Stands in front of everything else in a plot; hidden until `tell` is called."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._label = pg.TextItem(anchor=(0, 0))
        for item in (self._line, self._label):
            item.setZValue(FRONT)
            plot.addItem(item, ignoreBounds=True)
            item.hide()
        self.words = ""

    def tell(self, x: float, words: str) -> None:
        """Puts the line to `x` and writes the words on whichever side of it there is room."""
        self.words = words
        (left, right), (_, top) = self._plot.getViewBox().viewRange()
        self._line.setPos(x)
        self._label.setText(words)
        self._label.setAnchor((1, 0) if x > (left + right) / 2 else (0, 0))
        self._label.setPos(x, top)
        self._line.show()
        self._label.show()

    def hide(self) -> None:
        """Takes line and words away."""
        self.words = ""
        self._line.hide()
        self._label.hide()

    def wear(self, colours: Colours) -> None:
        """Takes the colours of a theme; to be called after the plot was cleared, which takes it away."""
        for item in (self._line, self._label):
            if item.scene() is None:
                self._plot.addItem(item, ignoreBounds=True)
        self._line.setPen(pg.mkPen(colours.control_line, width=1, style=Qt.PenStyle.DashLine))
        self._label.setColor(colours.text)
        self._label.fill = pg.mkBrush(colours.raised)
        self._label.border = pg.mkPen(colours.control_line)
