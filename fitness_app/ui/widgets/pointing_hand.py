"""Draws on the picture with the keyboard: arrow keys move a cross, Enter does there what a click does."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fitness_app.ui.theme import Colours
from fitness_app.ui.widgets.picture_space import PictureSpace, Share, Tool

STEP, SMALL_STEP = 10.0, 1.0
"""Pixels that an arrow key moves the cross, and together with Control."""
ARM, WIDTH = 11.0, 2.0
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE = Qt.KeyboardModifier.NoModifier


class PointingHand:
    """`place` is where the cross is on the picture, None while nobody points with the keyboard."""

    def __init__(self) -> None:
        self.place: Share | None = None

    def takes(
        self, key: Qt.Key, keys: Qt.KeyboardModifier, space: PictureSpace, seen: QRectF
    ) -> Share | None:
        """Where a key puts the cross, None for a key that is none of its own.

        It begins in the middle of what is `seen`, a rectangle of the widget, and stays on the picture.
        """
        plain = keys & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ControlModifier
        if plain != _NONE or (key not in _WAYS and key not in _ENTER):
            return None
        step = SMALL_STEP if keys & Qt.KeyboardModifier.ControlModifier else STEP
        begin = space.to_widget(self.place) if self.place is not None else seen.center()
        x, y = space.to_share(begin + _WAYS.get(key, QPointF()) * step)
        self.place = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        return self.place

    def use(self, key: Qt.Key, tool: Tool) -> None:
        """Lets the tool follow the cross, or work there."""
        if self.place is None:
            return
        if key in _ENTER:
            tool.press(self.place, _NONE)
            tool.release(self.place, _NONE)
        else:
            tool.move(self.place, _NONE)

    def draw(self, painter: QPainter, space: PictureSpace, colours: Colours) -> None:
        """Draws the cross, to be seen on any picture."""
        if self.place is None:
            return
        at = space.to_widget(self.place)
        for colour, width in ((colours.surface, 3 * WIDTH), (colours.text, WIDTH)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QLineF(at - QPointF(ARM, 0), at + QPointF(ARM, 0)))
            painter.drawLine(QLineF(at - QPointF(0, ARM), at + QPointF(0, ARM)))


def shift_to_see(at: QPointF, seen: QRectF) -> QPointF:
    """By how much a zoomed picture is moved, so that a point of the widget is seen."""
    x = min(max(at.x(), seen.left() + ARM), seen.right() - ARM)
    y = min(max(at.y(), seen.top() + ARM), seen.bottom() - ARM)
    return QPointF(x, y) - at
