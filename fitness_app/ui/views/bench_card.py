"""What the benchmark measured before: a curve, a table, and the newest run beside the one before it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from fitness_app.domain.benchmark import BenchRun
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import bench as model
from fitness_app.ui.widgets.fact_list import FactList
from fitness_app.ui.widgets.line_chart import LineChart
from fitness_app.ui.widgets.plain_table import PlainTable

CHART_HEIGHT = 150
ROWS_SEEN = 6


class BenchCard(QFrame):
    """Is given all runs, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.nothing, self.verdict = QLabel(), QLabel()
        self.curve, self.table = LineChart(), PlainTable(self.tr("Earlier measurements"))
        self.changes, self._beside = FactList(), QLabel()
        self._arrange()
        self.show_runs(())

    def show_runs(self, runs: Sequence[BenchRun]) -> None:
        """Shows these runs instead of the ones before."""
        today, before = date.today(), model.before(runs)  # noqa: DTZ011 -- the user's own calendar
        self.nothing.setVisible(not runs)
        self.curve.setVisible(len(runs) > 1)
        self.table.setVisible(bool(runs))
        self.curve.show_curve(model.curve(runs, today))
        self.table.name_columns(model.headings())
        self.table.show_rows(model.rows(runs, today))
        self._fit()
        for widget in (self._beside, self.verdict, self.changes):
            widget.setVisible(before is not None)
        if before is not None:
            self.verdict.setText(model.verdict(before, runs[0]))
            self.changes.show_facts(model.compared(before, runs[0]))

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.curve.wear(look)

    def _fit(self) -> None:
        """The table is as high as its rows; of many, some are seen."""
        rows = min(self.table.rowCount(), ROWS_SEEN)
        high = sum(self.table.rowHeight(row) for row in range(rows)) + self.table.horizontalHeader().height()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(high + bar + 2 * self.table.frameWidth())

    def _arrange(self) -> None:
        title = QLabel(self.tr("Earlier measurements"))
        title.setProperty("role", "heading")
        self._beside.setText(self.tr("The newest beside the one before"))
        self._beside.setProperty("role", "heading")
        self.nothing.setText(
            self.tr("Nothing was measured yet: press “Measure this computer”. Every report is kept here.")
        )
        for label in (self.nothing, self.verdict):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self.curve.setFixedHeight(CHART_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.medium)
        for widget in self._parts(title):
            column.addWidget(widget)

    def _parts(self, title: QLabel) -> tuple[QWidget, ...]:
        return (title, self.nothing, self.curve, self.table, self._beside, self.verdict, self.changes)
