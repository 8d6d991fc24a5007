"""The phases of repetitions as bands behind a curve."""

from bisect import bisect_left
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QWidget

from fitness_app.ui.shown_review import Band
from fitness_app.ui.theme import Colours

BEHIND = -10
ALPHA = 46


def band_brushes(colours: Colours) -> dict[str, QBrush]:
    """How each phase is filled: the eccentric one plain, the concentric one hatched, the pause not at all."""
    plain, hatched = QColor(colours.chart[2]), QColor(colours.muted)
    plain.setAlpha(ALPHA)
    hatched.setAlpha(2 * ALPHA)
    return {"eccentric": QBrush(plain), "concentric": QBrush(hatched, Qt.BrushStyle.BDiagPattern)}


class PhaseBands(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Fills the height of its plot."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(BEHIND)
        self._bands: Sequence[Band] = ()
        self._ends: list[float] = []
        self._brushes: dict[str, QBrush] = {}

    def show_bands(self, bands: Sequence[Band]) -> None:
        """Takes other bands, in order of time."""
        self._bands = sorted(bands, key=lambda band: band.start)
        self._ends = [band.end for band in self._bands]
        self.update()

    def wear(self, colours: Colours) -> None:
        """Takes the colours of a theme."""
        self._brushes = band_brushes(colours)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 -- Qt's name
        """All that the plot shows now."""
        box = self.getViewBox()
        return QRectF() if box is None else QRectF(box.viewRect())

    def viewTransformChanged(self) -> None:  # noqa: N802 -- pyqtgraph's name
        """The plot shows something else."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, _option: object, _widget: QWidget | None = None) -> None:
        """Draws the bands that can be seen."""
        area = self.boundingRect()
        painter.setPen(Qt.PenStyle.NoPen)
        for band in self._bands[bisect_left(self._ends, area.left()) :]:
            if band.start > area.right():
                break
            brush = self._brushes.get(band.phase)
            if brush is not None:
                self._fill(
                    painter, QRectF(band.start, area.top(), band.end - band.start, area.height()), brush
                )

    def _fill(self, painter: QPainter, place: QRectF, brush: QBrush) -> None:
        """In the screen's own points, so that the hatching is not stretched."""
        there = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.fillRect(there.mapRect(place), brush)
        painter.restore()
