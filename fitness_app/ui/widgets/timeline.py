"""The rows beneath the charts: sets, what the networks said and how surely, what they looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown_review import Attention, Lane
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.lane_drawing import LaneDrawing
from fitness_app.ui.widgets.scrub_box import clock

STEP = 1.25
NEAR = 6.0


class Timeline(QWidget):
    """`sought` asks for a moment, `zoomed` for a shorter or longer stretch around one.

    The rows are drawn once for what is seen; then only the line of the present moment and the `attention`
    of the answer that holds there move. Time runs from left to right in every language.
    """

    sought = Signal(float)
    zoomed = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._lanes: Sequence[Lane] = ()
        self._attention: Sequence[Attention] = ()
        self._range = (0.0, 1.0)
        self._time_s = 0.0
        self._drawn: QPixmap | None = None
        self._look: Look | None = None
        self.painted_s = float("nan")

    @property
    def time_s(self) -> float:
        """The moment that is marked."""
        return self._time_s

    @property
    def range(self) -> tuple[float, float]:
        """What is seen of the session."""
        return self._range

    @property
    def margin(self) -> int:
        """The room for the rows' names, left of the first moment."""
        letters = QFontMetrics(self.font())
        longest = max((letters.horizontalAdvance(lane.name) for lane in self._lanes), default=0)
        return max(longest + SPACING.medium, letters.horizontalAdvance("-0000"))

    def x_of(self, time_s: float) -> float:
        """Where a moment is, in the widget's points."""
        return self._drawing().x(time_s)

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Shows these rows instead of the ones before."""
        self._lanes = lanes
        told = (f"{lane.name}: {', '.join(word.text for word in lane.words)}" for lane in lanes if lane.words)
        self.setAccessibleDescription("\n".join(told))
        self.updateGeometry()
        self._draw_again()

    def show_range(self, first: float, last: float) -> None:
        """Shows this stretch of the session."""
        if (first, last) != self._range:
            self._range = (first, last)
            self._draw_again()

    def mark(self, time_s: float, attention: Sequence[Attention]) -> None:
        """Marks the present moment and shows what the networks looked at for their answer."""
        self._time_s, self._attention = time_s, attention
        self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw_again()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as its rows."""
        return QSize(240, max(1, len(self._lanes)) * self._row() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All rows are always seen."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws the rows as they were drawn before, and the present moment."""
        if self._look is None:
            return
        if self._drawn is None:
            self._drawn = self._rows()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        drawing = self._drawing()
        for number, lane in enumerate(self._lanes):
            if lane.bars and not lane.words:  # the lane of the attention names nothing
                for one in self._attention[:1]:
                    drawing.attention(painter, number, one)
        x = drawing.x(self._time_s)
        painter.setPen(QPen(QColor(self._look.colours.danger), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
        self.painted_s = self._time_s

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws anew."""
        super().resizeEvent(event)
        self._draw_again()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Goes to the moment beneath the pointer, or exactly to the mark that is near."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            mark = self._mark_near(event.position())
            self.sought.emit(self._drawing().time_s(event.position().x()) if mark is None else mark[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Goes through time."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.sought.emit(self._drawing().time_s(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        """Zooms around the pointer."""
        turns = event.angleDelta().y() / 120.0
        self.zoomed.emit(STEP**turns, self._drawing().time_s(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Plus and minus zoom around the present moment."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoomed.emit(STEP**2, self._time_s)
        elif key == Qt.Key.Key_Minus:
            self.zoomed.emit(STEP**-2, self._time_s)
        elif key == Qt.Key.Key_0:
            self.zoomed.emit(0.0, self._time_s)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tells what is beneath the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self.told_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos() + QPoint(0, 4), text, self)
            return True
        return super().event(event)

    def told_at(self, place: QPointF) -> str:
        """What stands at a place in words, empty where nothing does."""
        mark = self._mark_near(place)
        if mark is not None:
            return f"{clock(mark[0])}  {mark[1]}"
        number, time_s = int(place.y() // self._row()), self._drawing().time_s(place.x())
        if not 0 <= number < len(self._lanes):
            return ""
        words = self._lanes[number].words
        text = next((word.text for word in words if word.start <= time_s < word.end), "")
        return f"{clock(time_s)}  {text}" if text else ""

    def _mark_near(self, place: QPointF) -> tuple[float, str] | None:
        number = int(place.y() // self._row())
        if not 0 <= number < len(self._lanes):
            return None
        drawing = self._drawing()
        near = [one for one in self._lanes[number].marks if abs(drawing.x(one[0]) - place.x()) <= NEAR]
        return min(near, key=lambda one: abs(drawing.x(one[0]) - place.x()), default=None)

    def _row(self) -> int:
        return QFontMetrics(self.font()).height() + 4

    def _drawing(self) -> LaneDrawing:
        assert self._look is not None
        area = QRectF(self.margin, 0, max(1, self.width() - self.margin), self.height())
        return LaneDrawing(self._range, area, self._row(), self._look.colours)

    def _draw_again(self) -> None:
        self._drawn = None
        self.update()

    def _rows(self) -> QPixmap:
        made = QPixmap(self.size() * self.devicePixelRatioF())
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setFont(self.font())
        drawing = self._drawing()
        for number, lane in enumerate(self._lanes):
            drawing.lane(painter, number, lane)
        painter.end()
        return made
