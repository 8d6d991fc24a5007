"""The card on the History page: calendar, bars, records, goals, or one figure of one exercise over time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import progress, records
from fitness_app.ui.view_models.overview import Overview
from fitness_app.ui.widgets.day_chart import DayChart
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.heat_map import HeatMapView
from fitness_app.ui.widgets.line_chart import LineChart
from fitness_app.ui.widgets.plain_table import PlainTable


class ProgressCard(QFrame):
    """`course_wanted` asks for the sessions of an exercise, which come back with `show_course`.

    `day_picked` tells which day of the calendar was opened.
    """

    course_wanted = Signal(str)
    day_picked = Signal(date)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.measure, self.exercise = QComboBox(), QComboBox()
        self.calendar, self.days, self.curve = HeatMapView(), DayChart(), LineChart()
        self.records, self.goals = PlainTable(self.tr("Records")), PlainTable(self.tr("Goals"))
        self._caption = ElidedLabel("", "muted")
        self._nothing = QLabel()
        self._charts = QStackedWidget()
        self._overview: Overview | None = None
        self._since: date | None = None
        self._course: tuple[str, progress.Course] = ("", progress.Course())
        self._arrange()
        self.measure.currentIndexChanged.connect(self._choose)
        self.exercise.currentIndexChanged.connect(self._choose)
        self.calendar.picked.connect(self.day_picked)

    def show_overview(self, overview: Overview, since: date | None = None) -> None:
        """Shows fresh figures, curves from the day `since` on; what was chosen stays chosen."""
        self._overview, self._since = overview, since
        self._course = ("", progress.Course())
        self.calendar.show_map(overview.heat)
        self.days.show_days(overview.bars)
        self.records.show_rows(records.record_rows(overview.records))
        self.goals.name_columns(overview.goal_headings)
        self.goals.show_rows(overview.goals)
        self._list_exercises(overview.exercises)
        self._choose()

    def show_course(self, exercise: str, course: progress.Course) -> None:
        """Draws the sessions that were asked for, unless another exercise was chosen meanwhile."""
        self._course = (exercise, course)
        measure = self.measure.currentData()
        if exercise == self.exercise.currentData() and measure not in progress.OF_ALL:
            self._nothing.setText(self.tr("No session has this figure yet."))
            curve = progress.curve(measure, exercise, course, self._since)
            self.curve.show_curve(curve)
            self._show(self.curve if curve.points else self._nothing)

    def choose(self, exercise: str) -> None:
        """Goes to an exercise, where one was done of that name."""
        self.exercise.setCurrentIndex(max(self.exercise.currentIndex(), self.exercise.findData(exercise)))

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for chart in (self.calendar, self.days, self.curve):
            chart.wear(look)

    def _choose(self) -> None:
        overview, measure = self._overview, self.measure.currentData()
        if overview is None:
            return
        self.exercise.setVisible(measure not in progress.OF_ALL)
        self._nothing.setText(self.tr("No session has this figure yet."))
        self._caption.setText(records.streaks(overview.streaks))
        if measure == progress.RECORDS:
            self._show(self.records if overview.records else self._nothing)
        elif measure == progress.GOALS:
            self._nothing.setText(self.tr("No goal is set yet: set one on the Plans page."))
            self._show(self.goals if overview.goals else self._nothing)
        elif measure in progress.OF_ALL:
            self._show(self.calendar if measure == progress.CALENDAR else self.days)
        elif self.exercise.currentData():
            self._caption.setText(records.records(self.exercise.currentData(), overview.records))
            self._show_or_ask(self.exercise.currentData())
        else:
            self._show(self._nothing)

    def _show_or_ask(self, exercise: str) -> None:
        """Another figure of the same sessions needs no second reading."""
        known, course = self._course
        if known == exercise:
            self.show_course(exercise, course)
        else:
            self._nothing.setText(self.tr("Reading the log…"))
            self._show(self._nothing)
            self.course_wanted.emit(exercise)

    def _show(self, chart: QWidget) -> None:
        self._charts.setCurrentWidget(chart)

    def _list_exercises(self, names: Sequence[str]) -> None:
        chosen = self.exercise.currentData()
        self.exercise.blockSignals(True)
        self.exercise.clear()
        for name in names:
            self.exercise.addItem(words.exercise_name(name), name)
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(chosen)))
        self.exercise.blockSignals(False)

    def _fill(self) -> None:
        told = progress.explanations()
        for measure, title in progress.measures().items():
            self.measure.addItem(title, measure)
            tip = told.get(measure, "")
            self.measure.setItemData(self.measure.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.measure.setObjectName("measure")
        self.measure.setAccessibleName(self.tr("What the chart shows"))
        self.exercise.setAccessibleName(self.tr("Of which exercise"))
        self.records.name_columns(records.record_headings())
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)

    def _arrange(self) -> None:
        self._fill()
        for box in (self.measure, self.exercise):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaxVisibleItems(16)
        self.exercise.hide()
        for chart in (self.calendar, self.days, self.curve, self.records, self.goals, self._nothing):
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
