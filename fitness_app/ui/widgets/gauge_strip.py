"""Tempo, range and times in one row beneath the picture."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.range_gauge import RangeGauge
from fitness_app.ui.widgets.restyle import restyle
from fitness_app.ui.widgets.tempo_bar import TempoBar

NO_TIME = "–:––"


class Clock(QFrame):
    """A time in large figures with its name beneath."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._figure, self._below = QLabel(NO_TIME), QLabel(name)
        self._figure.setProperty("role", "title")
        self._below.setProperty("role", "caption")
        self.setMinimumWidth(64)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._figure, self._below):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)

    def show_time(self, time: str, more: str = "", over: bool = False) -> None:
        """Shows a time, and `more` beside the name; `over` marks it as something to act upon."""
        self._figure.setText(time or NO_TIME)
        self._below.setText(f"{self._name} {more}".strip())
        restyle(self._figure, "role", "alarm" if over else "title")
        self.setAccessibleName(f"{self._below.text()}: {time or NO_TIME}")


class GaugeStrip(QFrame):
    """Shows the figures of the set under way."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.tempo = TempoBar()
        self.range = RangeGauge()
        self.set_clock = Clock(self.tr("Set"))
        self.rest_clock = Clock(self.tr("Rest"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.large, SPACING.small, SPACING.large, SPACING.small)
        row.setSpacing(SPACING.large)
        row.addWidget(self.tempo, 1)
        row.addWidget(self.range, 1)
        row.addWidget(self.set_clock)
        row.addWidget(self.rest_clock)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.tempo.wear(look)
        self.range.wear(look)
