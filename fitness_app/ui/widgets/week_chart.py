"""Planned and done sets of each week, as a frame that is filled."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitness_app.domain.trends import Adherence
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.day_axis import DayAxis
from fitness_app.ui.widgets.hover_mark import HoverMark
from fitness_app.ui.widgets.plot import fixed_plot, wear_plot

DAYS = 7
WIDTH = 4.6
LEAST_WEEKS = 8
"""There is room for so many weeks, so that a single one is no wall."""


class WeekChart(QWidget):
    """The week beneath the pointer is told; the arrow keys go from week to week."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("weeks")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._axis = DayAxis()
        self._plot = fixed_plot(self._axis)
        self._mark = HoverMark(self._plot)
        self._weeks: Sequence[Adherence] = ()
        self._words: Sequence[str] = ()
        self._place = -1
        self._look: Look | None = None
        self._plot.scene().sigMouseMoved.connect(self._pointed)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self._plot)

    @property
    def told(self) -> str:
        """The words that stand beside the line now, empty where none do."""
        return self._mark.words

    def show_weeks(self, weeks: Sequence[Adherence], words: Sequence[str]) -> None:
        """Shows these weeks, oldest first, each with what is told of it."""
        self._weeks, self._words, self._place = weeks, words, -1
        if weeks:
            self._axis.first = weeks[0].week
            self._axis.days = DAYS * (len(weeks) - 1) + 1
        self.setAccessibleName(self.tr("Planned and done sets of each week"))
        self.setAccessibleDescription("\n".join(words))
        self._draw()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Left and right go from week to week, the newest first."""
        last = len(self._weeks) - 1
        start = self._place if self._place >= 0 else last + 1
        places = {Qt.Key.Key_Left: start - 1, Qt.Key.Key_Right: start + 1}
        place = places.get(Qt.Key(event.key()))
        if place is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._tell(min(max(0, place), last))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes the line away."""
        super().focusOutEvent(event)
        self._mark.hide()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes the line away with the pointer."""
        super().leaveEvent(event)
        self._mark.hide()

    def _draw(self) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        wear_plot(self._plot, colours)
        self._plot.clear()
        self._mark.hide()
        self._mark.wear(colours)
        if not self._weeks:
            return
        days = [DAYS * place for place in range(len(self._weeks))]
        frame = pg.mkPen(colours.control_line, width=1)
        for heights, brush, pen in (
            ([week.planned for week in self._weeks], QColor(colours.raised), frame),
            ([week.done for week in self._weeks], QColor(colours.accent), pg.mkPen(None)),
        ):
            self._plot.addItem(pg.BarGraphItem(x=days, height=heights, width=WIDTH, brush=brush, pen=pen))
        highest = max(max(week.planned, week.done) for week in self._weeks)
        self._plot.getViewBox().setRange(
            xRange=(min(-DAYS / 2, days[-1] - DAYS * LEAST_WEEKS), days[-1] + DAYS / 2),
            yRange=(0, max(5, 1.2 * highest)),
            padding=0,
        )

    def _pointed(self, place: QPointF) -> None:
        week = round(self._plot.getViewBox().mapSceneToView(place).x() / DAYS)
        if 0 <= week < len(self._weeks):
            self._tell(week)
        else:
            self._mark.hide()

    def _tell(self, place: int) -> None:
        self._place = place
        self._mark.tell(DAYS * place, self._words[place])
        self.setAccessibleName(self._words[place])
