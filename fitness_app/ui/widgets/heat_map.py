"""A year of days as squares; the harder the day, the fuller and stronger its square."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown import DayCell, HeatMap
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.day_grid import DAYS, GAP, SMALLEST, DayGrid

SIDES = (0.34, 0.55, 0.7, 0.85, 1.0)
"""The side of a square by its level: what is more is larger, not only stronger in colour."""
STRENGTHS = (0.0, 0.45, 0.62, 0.8, 1.0)
NAMED_DAYS = (0, 2, 4)


class HeatMapView(QWidget):
    """The arrow keys go from day to day and the day is told; `picked` when one is opened, by key or mouse."""

    picked = Signal(date)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("calendar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._map = HeatMap(date.min, ())
        self._current = 0
        self._look: Look | None = None

    @property
    def current(self) -> DayCell | None:
        """The day that the keys have come to."""
        return self._map.cells[self._current] if self._map.cells else None

    def show_map(self, heat: HeatMap) -> None:
        """Shows this year instead of the one before; the newest day is the current one."""
        self._map = heat
        self._current = max(0, len(heat.cells) - 1)
        told = [cell.words for cell in heat.cells if cell.level]
        self.setAccessibleName(self.tr("Calendar of training days"))
        self.setAccessibleDescription("\n".join(told))
        self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As small as the squares may become; older weeks are left out before that."""
        return QSize(200, DAYS * (SMALLEST + GAP) + round(self._grid().head))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrow keys move by a day or a week, Enter opens the day."""
        week = -DAYS if self._mirrored else DAYS
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -week, Qt.Key.Key_Right: week}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(self._current + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current:
            self.picked.emit(self.current.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Opens the day beneath the pointer."""
        place = self._at(event.position().x(), event.position().y())
        if place is not None:
            self._go(place)
            self.picked.emit(self._map.cells[place].day)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Shows which day is the current one."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Hides it again."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The day beneath the pointer is told as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos().x(), event.pos().y())
            text = self._map.cells[place].words if place is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws the names of months and weekdays, and the squares."""
        if self._look is None or not self._map.cells:
            return
        painter, grid = QPainter(self), self._grid()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._look.colours.muted))
        self._name_months(painter, grid)
        self._name_weekdays(painter, grid)
        for place, cell in enumerate(self._map.cells):
            square = grid.square(place)
            if square is not None:
                self._draw(painter, square, cell.level, self._look)
        marked = grid.square(self._current)
        if self.hasFocus() and marked is not None:
            painter.setPen(QPen(QColor(self._look.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(marked.adjusted(-1, -1, 1, 1), 3, 3)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _grid(self) -> DayGrid:
        letters = QFontMetrics(self.font())
        names = (QLocale().standaloneDayName(n, QLocale.FormatType.ShortFormat) for n in range(1, 8))
        margin = max(map(letters.horizontalAdvance, names)) + SPACING.small
        head = letters.height() + SPACING.tight
        return DayGrid(QSizeF(self.size()), self._map.weeks, head, margin, self._mirrored)

    def _at(self, x: float, y: float) -> int | None:
        place = self._grid().at(x, y)
        return place if place is not None and place < len(self._map.cells) else None

    def _go(self, place: int) -> None:
        if not self._map.cells:
            return
        self._current = min(max(0, place), len(self._map.cells) - 1)
        cell, square = self._map.cells[self._current], self._grid().square(self._current)
        self.setAccessibleName(cell.words)
        if self.isVisible() and square is not None:
            QToolTip.showText(self.mapToGlobal(square.bottomRight().toPoint()), cell.words, self)
        self.update()

    def _draw(self, painter: QPainter, square: QRectF, level: int, look: Look) -> None:
        ink = QColor(look.colours.accent if level else look.colours.control_line)
        ink.setAlphaF(STRENGTHS[level] or 0.55)
        off = (1.0 - SIDES[level]) * square.width() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(square.adjusted(off, off, -off, -off), 2, 2)

    def _name_months(self, painter: QPainter, grid: DayGrid) -> None:
        letters, last = QFontMetrics(self.font()), QRectF()
        for place in range(0, len(self._map.cells), DAYS):
            day, square = self._map.cells[place].day, grid.square(place)
            if day.day > DAYS or square is None:
                continue
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            width = letters.horizontalAdvance(name)
            left = square.right() - width if grid.mirrored else square.left()
            area = QRectF(left, 0, width + SPACING.small, letters.height())
            if not area.intersects(last) and area.right() <= self.width():
                painter.drawText(area, Qt.AlignmentFlag.AlignLeft, name)
                last = area

    def _name_weekdays(self, painter: QPainter, grid: DayGrid) -> None:
        letters = QFontMetrics(self.font())
        if 2 * grid.step < letters.height():
            return
        left = self.width() - grid.margin if grid.mirrored else 0.0
        for row in NAMED_DAYS:
            day = self._map.first + timedelta(row)
            name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            middle = grid.head + (row + 0.5) * grid.step - GAP / 2
            area = QRectF(left, middle - letters.height() / 2, grid.margin, letters.height())
            side = Qt.AlignmentFlag.AlignRight if grid.mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, name)
