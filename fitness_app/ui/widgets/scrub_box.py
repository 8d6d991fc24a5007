"""A plot that is read by dragging through it: what is beneath the pointer becomes the present moment."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from fitness_app.ui.figures import decimals

LEAST_S = 0.5
"""Nobody looks at less than this."""


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Minutes and seconds of a session; tenths where one looks so closely."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickStrings(  # noqa: N802 -- pyqtgraph's name
        self, values: list[float], _scale: float, spacing: float
    ) -> list[str]:
        """ "1:05" or "1:05.5"."""
        return [clock(value, int(spacing < 1.0)) for value in values]


def clock(seconds: float, digits: int = 1) -> str:
    """A moment as minutes and seconds, with so many digits of the second: "1:05.3"."""
    parts = 10**digits
    minutes, rest = divmod(round(max(seconds, 0.0) * parts), 60 * parts)
    return decimals(f"{minutes}:{rest // parts:02d}" + (f".{rest % parts:0{digits}d}" if digits else ""))


class ScrubBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """Dragging or clicking asks for a moment; the wheel zooms; Shift or the middle button moves the view.

    `whole` tells that two clicks ask for everything.
    """

    sought = Signal(float)
    whole = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.setMouseEnabled(x=True, y=False)

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:  # noqa: N802 -- pyqtgraph's name
        """Goes through time, or moves the view."""
        shifted = ev.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if ev.button() == Qt.MouseButton.LeftButton and not shifted:
            ev.accept()
            self.sought.emit(self._moment(ev.scenePos()))
        else:
            super().mouseDragEvent(ev, axis=0 if axis is None else axis)

    def mouseClickEvent(self, ev: Any) -> None:  # noqa: N802 -- pyqtgraph's name
        """Goes to a moment; two clicks show everything."""
        if ev.button() != Qt.MouseButton.LeftButton:
            return
        ev.accept()
        if ev.double():
            self.whole.emit()
        else:
            self.sought.emit(self._moment(ev.scenePos()))

    def _moment(self, place: QPointF) -> float:
        return float(self.mapSceneToView(place).x())
