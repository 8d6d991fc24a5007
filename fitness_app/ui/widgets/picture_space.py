"""Where a picture lies on a widget, and what may be drawn on it or done with the mouse."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

Share = tuple[float, float]
"""A place as shares of the picture's width and height, 0 at the left and at the top."""


@dataclass(frozen=True, slots=True)
class PictureSpace:
    """`area` is the whole picture in the widget's points; zoomed, it is larger than the widget."""

    area: QRectF

    def to_widget(self, share: Share) -> QPointF:
        """Where a place of the picture is on the widget."""
        x, y = share
        return QPointF(
            self.area.x() + x * self.area.width(),
            self.area.y() + y * self.area.height(),
        )

    def to_share(self, point: QPointF) -> Share:
        """Which place of the picture is at this point of the widget; outside 0..1 beside the picture."""
        return (
            (point.x() - self.area.x()) / max(self.area.width(), 1e-9),
            (point.y() - self.area.y()) / max(self.area.height(), 1e-9),
        )


Layer = Callable[[QPainter, PictureSpace, float], None]
"""Draws above the picture of a moment, in seconds of the session."""


class Tool(Protocol):
    """Gets the mouse while it is in the user's hand, in shares of the picture."""

    def press(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        """The left button went down."""

    def move(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        """The pointer moved while it is down."""

    def release(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        """It went up."""
