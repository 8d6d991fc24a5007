"""The chart on the History page: repetitions per day, or one figure of one exercise over time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout

from fitness_app.domain.trends import Movement, Record, Streaks
from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.shown import DayBars
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import progress
from fitness_app.ui.widgets.day_chart import DayChart
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.line_chart import LineChart


@dataclass(frozen=True, slots=True)
class Overview:
    """What the card shows before anything is chosen on it."""

    bars: DayBars
    streaks: Streaks
    records: Sequence[Record]


class ProgressCard(QFrame):
    """`movement_wanted` asks for the sessions of an exercise, which come back with `show_movement`."""

    movement_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.measure, self.exercise = QComboBox(), QComboBox()
        self.days, self.curve = DayChart(), LineChart()
        self._caption = ElidedLabel("", "muted")
        self._nothing = QLabel(self.tr("No session has this figure yet."))
        self._charts = QStackedWidget()
        self._overview: Overview | None = None
        self._arrange()
        self.measure.currentIndexChanged.connect(self._choose)
        self.exercise.currentIndexChanged.connect(self._choose)

    def show_overview(self, overview: Overview) -> None:
        """Shows fresh figures; what was chosen stays chosen."""
        self._overview = overview
        self.days.show_days(overview.bars)
        self._list_exercises(sorted({record.exercise for record in overview.records}))
        self._choose()

    def show_movement(self, exercise: str, sessions: Sequence[Movement]) -> None:
        """Draws the sessions that were asked for, unless another exercise was chosen meanwhile."""
        measure = self.measure.currentData()
        if exercise == self.exercise.currentData() and measure != progress.REPETITIONS:
            curve = progress.curve(measure, exercise, sessions)
            self.curve.show_curve(curve)
            self._charts.setCurrentWidget(self.curve if curve.points else self._nothing)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.days.wear(look)
        self.curve.wear(look)

    def _choose(self) -> None:
        if self._overview is None:
            return
        per_day = self.measure.currentData() == progress.REPETITIONS
        self.exercise.setVisible(not per_day)
        if per_day:
            self._caption.setText(progress.streaks(self._overview.streaks))
            self._charts.setCurrentWidget(self.days)
        elif self.exercise.currentData():
            self._caption.setText(progress.records(self.exercise.currentData(), self._overview.records))
            self.movement_wanted.emit(self.exercise.currentData())
        else:
            self._charts.setCurrentWidget(self._nothing)

    def _list_exercises(self, names: Sequence[str]) -> None:
        chosen = self.exercise.currentData()
        self.exercise.blockSignals(True)
        self.exercise.clear()
        for name in names:
            self.exercise.addItem(words.exercise_name(name), name)
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(chosen)))
        self.exercise.blockSignals(False)

    def _arrange(self) -> None:
        for measure, title in progress.measures().items():
            self.measure.addItem(title, measure)
        self.measure.setObjectName("measure")
        self.measure.setAccessibleName(self.tr("What the chart shows"))
        self.exercise.setAccessibleName(self.tr("Of which exercise"))
        for box in (self.measure, self.exercise):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.exercise.hide()
        self._nothing.setProperty("role", "muted")
        for chart in (self.days, self.curve, self._nothing):
            self._charts.addWidget(chart)
        top = QHBoxLayout()
        top.setSpacing(SPACING.medium)
        for widget, share in ((self.measure, 0), (self.exercise, 0), (self._caption, 1)):
            top.addWidget(widget, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addLayout(top)
        column.addWidget(self._charts, 1)
