"""What a comparison found: the means in words, each repetition in a table, the phases and the trend."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from fitness_app.domain.course import Course
from fitness_app.domain.overlay import Pair
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import compare as model
from fitness_app.ui.view_models.compared import Compared
from fitness_app.ui.widgets.fitted import fit_height
from fitness_app.ui.widgets.ghost_layer import INK
from fitness_app.ui.widgets.line_chart import LineChart
from fitness_app.ui.widgets.line_key import LineKey
from fitness_app.ui.widgets.phase_chart import MINE, PhaseChart
from fitness_app.ui.widgets.plain_table import PlainTable

CHART_HEIGHT = 170


class CompareFigures(QWidget):
    """Shows one comparison at a time; `show_pair` draws the phases of one of its repetitions."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = QLabel()
        self.table = PlainTable(self.tr("Differences of each repetition"))
        self.phase_title, self.phase = QLabel(), PhaseChart()
        self.mine, self.other = LineKey(MINE), LineKey(INK, dashed=True)
        self._found: Compared | None = None
        self._shown: Pair | None = None
        self._arrange()

    def show_found(self, found: Compared | None, other: str, row: int = 0) -> None:
        """Shows a comparison with what is called `other`, or that there is none; goes to a repetition."""
        self._found, self._shown = found, None
        for part in (self.table, self.phase_title, self.phase, self.mine, self.other):
            part.setVisible(found is not None)
        self.other.name(other)
        self.phase.show_curves("", None)
        self.phase_title.clear()
        if found is None:
            return
        self.summary.setText(model.headline(found.means))
        self.table.show_rows(model.rows(found.reps), row)
        fit_height(self.table)
        if not found.overlay.pairs:
            self.phase_title.setText(self.tr("No poses were kept of one of them: no curves and no ghost."))
            for part in (self.phase, self.mine, self.other):
                part.hide()

    def show_pair(self, pair: Pair | None) -> None:
        """Draws the phases of these repetitions, and goes to them in the table."""
        if pair is None or pair is self._shown or self._found is None:
            return
        self._shown = pair
        curves = self._found.phases.of(pair)
        title = model.phase_title(curves, pair.number)
        self.phase_title.setText(title)
        self.phase.show_curves(title, curves)
        self.table.blockSignals(True)
        self.table.setCurrentCell(pair.number - 1, 0)
        self.table.blockSignals(False)

    def say(self, text: str) -> None:
        """Tells why there is nothing to show."""
        self.show_found(None, "")
        self.summary.setText(text)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.phase, self.mine, self.other):
            part.wear(look)

    def _arrange(self) -> None:
        self.summary.setObjectName("compare-summary")
        self.table.setObjectName("compare-table")
        self.phase.setObjectName("compare-phase")
        self.table.name_columns([name for name, _ in model.columns()])
        for place, (_, tip) in enumerate(model.columns()):
            heading = self.table.horizontalHeaderItem(place)
            if heading is not None:
                heading.setToolTip(tip)
        self.phase.setFixedHeight(CHART_HEIGHT)
        self.mine.name(self.tr("This visit"))
        for label in (self.summary, self.phase_title):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        for part in (self.summary, self.table, self.phase_title, self.phase, self.mine, self.other):
            column.addWidget(part)


class TrendFigures(QFrame):
    """One figure of one exercise over all visits, with its errors and what becomes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.measure, self.chart, self.told = QComboBox(), LineChart(bars=True), QLabel()
        self._course, self._exercise = Course(), ""
        self._arrange()
        self.measure.currentIndexChanged.connect(lambda _: self._show())

    def show_course(self, exercise: str, course: Course) -> None:
        """Shows an exercise's course."""
        self._exercise, self._course = exercise, course
        self._show()

    def say(self, text: str) -> None:
        """Tells what is under way."""
        self.told.setText(text)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.chart.wear(look)

    def _show(self) -> None:
        measure = str(self.measure.currentData())
        points = self._course.of(measure)
        self.chart.show_curve(model.trend_curve(measure, self._exercise, self._course))
        self.chart.setVisible(bool(points))
        self.told.setText(model.trend_words(points, measure))

    def _arrange(self) -> None:
        self.measure.setObjectName("compare-measure")
        self.measure.setAccessibleName(self.tr("What is followed over all visits"))
        self.chart.setObjectName("compare-trend")
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.told.setObjectName("compare-trend-words")
        self.told.setWordWrap(True)
        for name, title in model.measures().items():
            self.measure.addItem(title, name)
        heading = QLabel(self.tr("Over all visits"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        for part in (heading, self.measure, self.told, self.chart):
            column.addWidget(part)
