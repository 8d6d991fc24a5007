"""Stacked bars: how many repetitions of which exercise on which day."""

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown import DayBars
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.day_axis import DayAxis
from fitness_app.ui.widgets.hover_mark import HoverMark
from fitness_app.ui.widgets.plot import fixed_plot, wear_plot

BAR_WIDTH = 0.66
WIDEST_BAR_PX = 36.0


class DayChart(QWidget):
    """A chart that cannot be dragged away; the day beneath the pointer is told in words beside a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("days")
        self._axis = DayAxis()
        self._plot = fixed_plot(self._axis)
        self._mark = HoverMark(self._plot)
        self._legend = QLabel()
        self._bars = DayBars(self._axis.first, 1)
        self._look: Look | None = None
        self._arrange()
        self._plot.scene().sigMouseMoved.connect(self._pointed)

    def show_days(self, bars: DayBars) -> None:
        """Shows these days instead of the ones before."""
        self._bars = bars
        self._axis.first, self._axis.days = bars.first, bars.days
        self.setAccessibleName(self.tr("Repetitions per day"))
        self.setAccessibleDescription(
            "\n".join(self.words(day) for day in range(bars.days) if self._sum(day))
        )
        self._draw()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw()

    @property
    def told(self) -> str:
        """The words that stand beside the line now, empty where none do."""
        return self._mark.words

    def words(self, index: int) -> str:
        """One day in words: "Mon 18 May: 12 × Squat"."""
        counts = ((name, column[index]) for name, column in self._bars.counts.items())
        told = ", ".join(f"{count} × {name}" for name, count in counts if count)
        return f"{self._axis.name_of(index)}: {told or self.tr('nothing')}"

    def _draw(self) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        wear_plot(self._plot, colours)
        self._plot.clear()
        self._mark.hide()
        self._mark.wear(colours)
        self._draw_bars(colours.chart)
        self._plot.getViewBox().setRange(
            xRange=(-0.6, self._bars.days - 0.4), yRange=(0, max(5, self._bars.highest * 1.1)), padding=0
        )
        self._legend.setText(_legend(list(self._bars.counts), colours.chart))

    def _draw_bars(self, inks: tuple[str, ...]) -> None:
        days = np.arange(self._bars.days)
        base = np.zeros(self._bars.days)
        width = min(BAR_WIDTH, WIDEST_BAR_PX * self._bars.days / max(200, self.width()))
        for number, counts in enumerate(self._bars.counts.values()):
            ink = QColor(inks[number % len(inks)])
            heights = np.array(counts, dtype=float)
            self._plot.addItem(
                pg.BarGraphItem(
                    x=days, y0=base.copy(), height=heights, width=width, brush=ink, pen=pg.mkPen(None)
                )
            )
            base += heights

    def _pointed(self, place: QPointF) -> None:
        day = round(self._plot.getViewBox().mapSceneToView(place).x())
        inside = 0 <= day < self._bars.days and self._sum(day) > 0
        if inside:
            self._mark.tell(day, self.words(day))
        else:
            self._mark.hide()

    def _sum(self, day: int) -> int:
        return sum(column[day] for column in self._bars.counts.values())

    def _arrange(self) -> None:
        self._legend.setObjectName("legend")
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setProperty("role", "caption")
        self._legend.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.tight)
        column.addWidget(self._legend)
        column.addWidget(self._plot, 1)


def _legend(names: list[str], inks: tuple[str, ...]) -> str:
    marks = (
        f'<span style="color:{inks[i % len(inks)]}">■</span>&nbsp;{escape(n)}' for i, n in enumerate(names)
    )
    return " &nbsp; ".join(marks)
