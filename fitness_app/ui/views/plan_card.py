"""One plan, to be written: its name and a line for each exercise."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.plan import Plan
from fitness_app.domain.routine import Line, lines_of
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import plans as model
from fitness_app.ui.view_models.plans import Planning
from fitness_app.ui.views.exercise_picker import ExercisePicker
from fitness_app.ui.views.line_dialog import LineDialog
from fitness_app.ui.widgets.plain_table import PlainTable

HOLD_S = 30.0


class PlanCard(QFrame):
    """`changed` gives a `Step` that is to be done; Enter changes a line, Del removes it, Alt+↑↓ moves it."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.own: Sequence[str] = ()
        self.name, self.about = QLineEdit(), QLabel()
        self.lines = PlainTable(self.tr("Exercises of this plan"))
        self.add, self.edit, self.remove = (
            QPushButton(text) for text in (self.tr("Add exercise"), self.tr("Change"), self.tr("Remove"))
        )
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self._plan: Plan | None = None
        self._planning: Planning | None = None
        self._arrange()
        self._connect()

    def show_plan(self, plan: Plan | None, planning: Planning) -> None:
        """Shows this plan, or that none is chosen; a name that is being written stays."""
        same = plan is not None and self._plan is not None and plan.id == self._plan.id
        self._plan, self._planning = plan, planning
        self.setEnabled(plan is not None)
        if not (same and self.name.isModified()):
            self.name.setText(plan.name if plan else "")
        self.about.setText(model.about(plan) if plan else "")
        rows = [model.line_row(line) for line in self._lines]
        self.lines.show_rows(rows, self.lines.place if same else 0)
        self._allow()

    @property
    def _lines(self) -> list[Line]:
        return list(lines_of(self._plan.items)) if self._plan else []

    def _allow(self) -> None:
        chosen, last = self.lines.place, self.lines.rowCount() - 1
        for button in (self.edit, self.remove):
            button.setEnabled(chosen >= 0)
        self.up.setEnabled(chosen > 0)
        self.down.setEnabled(0 <= chosen < last)

    def _rewrite(self, lines: Sequence[Line], told: str) -> None:
        if self._plan is not None and self._planning is not None:
            self.changed.emit(self._planning.rewrite(self._plan, lines, told))

    def _rename(self) -> None:
        name = self.name.text().strip()
        self.name.setModified(False)
        if self._plan is None or self._planning is None or name == self._plan.name:
            return
        if name:
            self.changed.emit(self._planning.rename(self._plan, name))
        else:
            self.name.setText(self._plan.name)

    def _pick(self) -> None:
        ExercisePicker(self, self.tr("Which exercise?"), self.own, self._picked).open()

    def _picked(self, exercise: str) -> None:
        before = self._lines[-1] if self._lines else None
        days = before.days if before else frozenset({0, 2, 4})
        held = exercise_named(exercise).hold
        line = Line(exercise, days, reps=0 if held else 10, hold_s=HOLD_S if held else 0.0)
        told = self.tr("Added: {0}").format(words.exercise_name(exercise))
        LineDialog(self, line, lambda made: self._rewrite([*self._lines, made], told)).open()

    def _edit(self) -> None:
        place = self.lines.place
        if place >= 0:
            line = self._lines[place]
            LineDialog(self, line, lambda made: self._replace(place, made)).open()

    def _replace(self, place: int, line: Line) -> None:
        lines = self._lines
        if lines[place] != line:
            lines[place] = line
            self._rewrite(lines, self.tr("Changed: {0}").format(words.exercise_name(line.exercise)))

    def _remove(self) -> None:
        place, lines = self.lines.place, self._lines
        if place >= 0:
            line = lines.pop(place)
            self._rewrite(lines, self.tr("Removed: {0}").format(words.exercise_name(line.exercise)))

    def _move(self, by: int) -> None:
        place, lines = self.lines.place, self._lines
        if place >= 0 and 0 <= place + by < len(lines):
            told = self.tr("Moved: {0}").format(words.exercise_name(lines[place].exercise))
            self._rewrite(model.moved(lines, place, by), told)
            self.lines.setCurrentCell(place + by, 0)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.lines.opened.connect(self._edit)
        self.lines.moved.connect(self._allow)
        deeds: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (self.add, "Ins", self._pick),
            (self.edit, "", self._edit),
            (self.remove, "Del", self._remove),
            (self.up, "Alt+Up", lambda: self._move(-1)),
            (self.down, "Alt+Down", lambda: self._move(1)),
        )
        for button, keys, do in deeds:
            button.clicked.connect(do)
            if keys:
                made = QShortcut(QKeySequence(keys), self.lines)
                made.setContext(Qt.ShortcutContext.WidgetShortcut)
                made.activated.connect(do)
                native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{button.text()} ({native})")

    def _arrange(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the plan"))
        self.about.setProperty("role", "muted")
        self.lines.name_columns(model.line_headings())
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.about)
        below = QHBoxLayout()
        below.setSpacing(SPACING.small)
        for button in (self.add, self.edit, self.remove, self.up, self.down):
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addLayout(top)
        column.addWidget(self.lines, 1)
        column.addLayout(below)
