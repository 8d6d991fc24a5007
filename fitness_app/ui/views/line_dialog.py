"""A dialog for one line of a plan: how much of an exercise, on which days."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.routine import Line
from fitness_app.ui import words
from fitness_app.ui.figures import write_in_digits
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import plans as model

MOST_SETS, MOST_REPS, MOST_SECONDS, MOST_DEG, MOST_KG = 20, 500, 3600, 180, 500
REPS, SECONDS = "reps", "seconds"


class LineDialog(QDialog):
    """`done_with` gets the line as it was written, once it is accepted."""

    def __init__(self, parent: QWidget, line: Line, done_with: Callable[[Line], object]) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.exercise_name(line.exercise))
        self._line, self._done_with = line, done_with
        self.sets = _number(1, MOST_SETS, line.sets)
        self.unit = QComboBox()
        self.reps = _number(1, MOST_REPS, line.reps or 10)
        self.seconds = _number(1, MOST_SECONDS, round(line.hold_s) or 30, self.tr(" s"))
        self.rest = _number(0, MOST_SECONDS, round(line.rest_s), self.tr(" s"))
        self.low = _number(0, MOST_DEG, round(line.range_min_deg or 0), "°")
        self.high = _number(0, MOST_DEG, round(line.range_max_deg or 0), "°")
        self.load = QDoubleSpinBox()
        write_in_digits(self.load)
        self.days = [QCheckBox(model.day_name(day)) for day in model.WEEK]
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._prepare()
        self._arrange()
        self.unit.currentIndexChanged.connect(self._show_unit)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show_unit()

    def accept(self) -> None:
        """Hands the line over; a range that ends before it begins is put in order."""
        low, high = self.low.value(), self.high.value()
        low, high = (min(low, high), max(low, high)) if low and high else (low, high)
        held = self.unit.currentData() == SECONDS
        line = replace(
            self._line,
            days=frozenset(day for day, box in enumerate(self.days) if box.isChecked()),
            sets=self.sets.value(),
            reps=0 if held else self.reps.value(),
            hold_s=float(self.seconds.value()) if held else 0.0,
            rest_s=float(self.rest.value()),
            range_min_deg=float(low) or None,
            range_max_deg=float(high) or None,
            load_kg=self.load.value() or None,
        )
        super().accept()
        self._done_with(line)

    def _prepare(self) -> None:
        self.unit.addItem(self.tr("Repetitions"), REPS)
        self.unit.addItem(self.tr("Seconds held"), SECONDS)
        held = self._line.hold_s > 0 or exercise_named(self._line.exercise).hold
        self.unit.setCurrentIndex(1 if held else 0)
        self.load.setRange(0, MOST_KG)
        self.load.setSingleStep(2.5)
        self.load.setDecimals(1)
        self.load.setValue(self._line.load_kg or 0.0)
        self.load.setSuffix(self.tr(" kg"))
        self.rest.setSingleStep(15)
        for spin in (self.low, self.high, self.load):
            spin.setSpecialValueText(self.tr("none"))
        for day, box in enumerate(self.days):
            box.setChecked(day in self._line.days)
            box.setAccessibleName(QLocale().standaloneDayName(day + 1))

    def _show_unit(self) -> None:
        held = self.unit.currentData() == SECONDS
        self.reps.setVisible(not held)
        self.seconds.setVisible(held)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACING.medium)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        amount, reach = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (amount, (self.unit, self.reps, self.seconds)),
            (reach, (self.low, self.high)),
        ):
            for widget in widgets:
                row.addWidget(widget, 1)
        days = QHBoxLayout()
        for box in self.days:
            days.addWidget(box)
        for title, control in self._rows(amount, reach):
            form.addRow(title, control)
        form.addRow(self.tr("Days"), days)
        every = QLabel(self.tr("No day chosen means every day."))
        every.setProperty("role", "muted")
        form.addRow("", every)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.setSpacing(SPACING.large)
        column.addLayout(form)
        column.addWidget(self.buttons)
        self.sets.setFocus()

    def _rows(self, amount: QHBoxLayout, reach: QHBoxLayout) -> tuple[tuple[str, QWidget | QHBoxLayout], ...]:
        """The controls with their titles, which are their names for a screen reader too."""
        named = (
            (self.sets, self.tr("Sets")),
            (self.unit, self.tr("Of each set")),
            (self.reps, self.tr("Repetitions")),
            (self.seconds, self.tr("Seconds held")),
            (self.rest, self.tr("Rest after a set")),
            (self.low, self.tr("Range of motion, at least")),
            (self.high, self.tr("Range of motion, at most")),
            (self.load, self.tr("Weight")),
        )
        for widget, name in named:
            widget.setAccessibleName(name)
        return (
            (self.tr("Sets"), self.sets),
            (self.tr("Of each set"), amount),
            (self.tr("Rest after a set"), self.rest),
            (self.tr("Range of motion"), reach),
            (self.tr("Weight"), self.load),
        )


def _number(low: int, high: int, value: int, suffix: str = "") -> QSpinBox:
    box = QSpinBox()
    write_in_digits(box)
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(suffix)
    return box
