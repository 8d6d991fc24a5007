"""A widget that shows one picture, which can be zoomed, moved, and drawn upon with a tool."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from fitness_app.ui.widgets.picture_space import PictureSpace, Tool
from fitness_app.ui.widgets.pointing_hand import PointingHand, shift_to_see

LARGEST = 8.0
STEP = 1.25
PAN = 60.0


class ZoomedPicture(QWidget):
    """The wheel zooms, dragging moves the zoomed picture, two clicks undo both.

    While `tool` is set, it gets the left mouse button, and arrow keys and Enter, which move the cross of
    `hand`. With the keyboard: plus, minus and 0 zoom, Shift and the arrow keys move the picture. `pointed`
    tells that the tool was used.
    """

    pointed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tool: Tool | None = None
        self.hand = PointingHand()
        self._zoom, self._shift = 1.0, QPointF()
        self._held: QPointF | None = None

    def picture_size(self) -> QSizeF:
        """The shape of the picture."""
        return QSizeF(self.size())

    @property
    def space(self) -> PictureSpace:
        """Where the picture lies now."""
        return PictureSpace(self._area())

    @property
    def zoom(self) -> float:
        """How many times larger than it fits."""
        return self._zoom

    def fit(self) -> None:
        """Shows the whole picture again."""
        self._zoom, self._shift = 1.0, QPointF()
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zooms around a point of the widget, its middle where none is given."""
        point = QPointF(self.rect().center()) if at is None else at
        before = self.space.to_share(point)
        self._zoom = min(max(1.0, self._zoom * factor), LARGEST)
        if self._zoom == 1.0:
            self._shift = QPointF()
        else:
            self._shift += point - self.space.to_widget(before)
        self.update()

    def pan(self, by: QPointF) -> None:
        """Moves the zoomed picture."""
        if self._zoom > 1.0:
            self._shift += by
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        """Zooms around the pointer."""
        turns = event.angleDelta().y() / 120.0
        self.zoom_by(STEP**turns, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Begins to draw, or to move the picture."""
        self.setFocus()
        self._held = event.position()
        if self.tool is not None and event.button() == Qt.MouseButton.LeftButton:
            self.hand.place = None
            self.tool.press(self.space.to_share(event.position()), event.modifiers())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Goes on with it."""
        if self.tool is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.tool.move(self.space.to_share(event.position()), event.modifiers())
            self.update()
        elif self._held is not None:
            self.pan(event.position() - self._held)
        self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Ends it."""
        self._held = None
        if self.tool is not None and event.button() == Qt.MouseButton.LeftButton:
            self.tool.release(self.space.to_share(event.position()), event.modifiers())
            self.pointed.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Shows the whole picture again; a tool takes it as another press."""
        if self.tool is not None:
            self.mousePressEvent(event)
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Plus and minus zoom, 0 shows the whole picture, Shift and arrows move it; or a tool is used."""
        if self._point(event):
            return
        key, shifted = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ways = {
            Qt.Key.Key_Left: QPointF(PAN, 0),
            Qt.Key.Key_Right: QPointF(-PAN, 0),
            Qt.Key.Key_Up: QPointF(0, PAN),
            Qt.Key.Key_Down: QPointF(0, -PAN),
        }
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif shifted and key in ways:
            self.pan(ways[key])
        else:
            super().keyPressEvent(event)

    def _point(self, event: QKeyEvent) -> bool:
        """Moves the cross, or lets the tool work there; tells whether the key was one for that."""
        key, seen = Qt.Key(event.key()), QRectF(self.rect()) & self._area()
        if self.tool is None or self.hand.takes(key, event.modifiers(), self.space, seen) is None:
            return False
        self.hand.use(key, self.tool)
        if self.hand.place is not None:
            self.pan(shift_to_see(self.space.to_widget(self.hand.place), QRectF(self.rect())))
        self.pointed.emit()
        self.update()
        return True

    def _area(self) -> QRectF:
        """The whole picture: as large as fits, times the zoom, moved by dragging."""
        size = self.picture_size()
        size.scale(QSizeF(self.size()) * self._zoom, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner + self._shift, size)
