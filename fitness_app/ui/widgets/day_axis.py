"""A horizontal axis of days."""

from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from fitness_app.ui.figures import in_digits

GAP = 14


class DayAxis(pg.AxisItem):  # type: ignore[misc]
    """The horizontal axis: days by date, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.first = date.today()  # noqa: DTZ011 -- the user's own calendar
        self.days = 1

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        """Every day, every second one, or whole weeks, counted back from the last day."""
        room = max(1.0, size / (QFontMetricsF(QApplication.font()).horizontalAdvance("00 MMM") + GAP))
        step = next((s for s in (1, 2, 7, 14) if (high - low) / s <= room), 28)
        last = self.days - 1
        return [(float(step), [float(day) for day in range(last, -1, -step)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """The dates in the user's way of writing."""
        return [self.name_of(round(value)) for value in values]

    def name_of(self, index: int) -> str:
        """The date of one bar."""
        day = self.first + timedelta(index)
        return in_digits(QLocale().toString(QDate(day.year, day.month, day.day), "d MMM"))
