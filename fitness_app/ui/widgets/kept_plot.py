"""A plot that is drawn once for what is seen; only the line of the present moment moves over it."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap

WIDTH = 2


class KeptPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Drawn anew whenever the scene changes.

    A line that is an item of the scene makes all curves and axes be drawn again with every step: 15 updates
    a second for two charts of 18,000 samples on two busy cores, against hundreds so.
    """

    def __init__(self, **options: Any) -> None:
        self._kept: QPixmap | None = None
        self._ink = QColor()
        self.time_s = 0.0
        self.painted_s = float("nan")
        super().__init__(**options)
        self.scene().changed.connect(self._forget)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mark(self, time_s: float) -> None:
        """Puts the line to a moment."""
        self.time_s = time_s
        self.viewport().update()

    def set_ink(self, colour: str) -> None:
        """The colour of the line."""
        self._ink = QColor(colour)
        self.viewport().update()

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 -- Qt's name
        """Everything has another place."""
        self._kept = None
        super().resizeEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws what is kept, and the line."""
        if self._kept is None:
            self._kept = self._drawn()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._kept)
        box = self.getViewBox()
        area = box.sceneBoundingRect()
        x = box.mapViewToScene(QPointF(self.time_s, 0.0)).x()
        if area.left() <= x <= area.right():
            painter.setPen(QPen(self._ink, WIDTH))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.end()
        self.painted_s = self.time_s

    def _drawn(self) -> QPixmap:
        self.scene().prepareForPaint()
        made = QPixmap(self.viewport().size() * self.devicePixelRatioF())
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(self.backgroundBrush().color())
        painter = QPainter(made)
        self.render(painter)
        painter.end()
        return made

    def _forget(self, _: object) -> None:
        self._kept = None
        self.viewport().update()
