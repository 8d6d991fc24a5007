"""A dialog for one goal: of what, how much, until when."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.plan import Goal
from fitness_app.ui.figures import write_in_digits
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import goals as model
from fitness_app.ui.view_models.library import entries

SUFFIXES = {"hold_s": " s", "load_kg": " kg", "range_deg": "°"}
MOST = {"days": 7, "range_deg": 180}
USUAL = {"days": 3, "sets": 12, "reps": 20, "hold_s": 60, "load_kg": 40, "range_deg": 100}
LARGEST = 100_000
AHEAD_DAYS = 60


class GoalDialog(QDialog):
    """`done_with` gets the goal as it was written, once it is accepted."""

    def __init__(
        self, parent: QWidget, goal: Goal, own: Sequence[str], done_with: Callable[[Goal], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Goal"))
        self._goal, self._done_with = goal, done_with
        self.kind, self.exercise, self.target = QComboBox(), QComboBox(), QDoubleSpinBox()
        self.due, self.until = QCheckBox(self.tr("Until")), QDateEdit()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._fill(own)
        self._arrange()
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.due.toggled.connect(self.until.setEnabled)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_kind()
        self.target.setValue(goal.target)

    def accept(self) -> None:
        """Hands the goal over; another one than before is to be reached anew."""
        measure, period = self._kind
        day = self.until.date()
        due = date(day.year(), day.month(), day.day()) if self.due.isChecked() and period == "once" else None
        goal = replace(
            self._goal,
            measure=measure,
            period=period,
            exercise=self.exercise.currentData(),
            target=self.target.value(),
            due_on=due,
        )
        super().accept()
        self._done_with(goal if goal == self._goal else replace(goal, reached_at=None))

    @property
    def _kind(self) -> model.Kind:
        return list(model.kinds())[self.kind.currentIndex()]

    def _kind_chosen(self) -> None:
        self._show_kind()
        self.target.setValue(USUAL[self._kind[0]])

    def _show_kind(self) -> None:
        """Offers what fits this kind of goal."""
        measure, period = self._kind
        self.target.setSuffix(SUFFIXES.get(measure, ""))
        self.target.setRange(1, MOST.get(measure, LARGEST))
        self.due.setVisible(period == "once")
        self.until.setVisible(period == "once")
        view = self.exercise.view()
        if isinstance(view, QListView):
            view.setRowHidden(0, period == "once")
        if period == "once" and not self.exercise.currentIndex():
            self.exercise.setCurrentIndex(1)

    def _fill(self, own: Sequence[str]) -> None:
        for text in model.kinds().values():
            self.kind.addItem(text.format("…"))
        kinds = list(model.kinds())
        wanted = (self._goal.measure, self._goal.period)
        self.kind.setCurrentIndex(kinds.index(wanted) if wanted in kinds else 0)
        self.exercise.addItem(self.tr("All exercises"), "")
        for entry in entries(own):
            self.exercise.addItem(entry.title, entry.name)
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(self._goal.exercise)))
        self.target.setDecimals(0)
        due = self._goal.due_on
        ahead = QDate.currentDate().addDays(AHEAD_DAYS)
        self.until.setDate(QDate(due.year, due.month, due.day) if due else ahead)
        self.until.setCalendarPopup(True)
        write_in_digits(self.target, self.until)
        self.due.setChecked(due is not None)
        self.until.setEnabled(due is not None)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACING.medium)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        rows = (
            (self.tr("Goal"), self.kind),
            (self.tr("Exercise"), self.exercise),
            (self.tr("How much"), self.target),
        )
        for title, widget in rows:
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        self.until.setAccessibleName(self.tr("The day until which it is to be reached"))
        last = QHBoxLayout()
        last.addWidget(self.due)
        last.addWidget(self.until, 1)
        form.addRow("", last)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.setSpacing(SPACING.large)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.kind.setFocus()
