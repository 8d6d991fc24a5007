"""The goals: what is to be reached, how far it is, and how well the plans were kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fitness_app.domain.plan import Goal, GoalProgress
from fitness_app.domain.trends import Adherence
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import adherence
from fitness_app.ui.view_models import goals as model
from fitness_app.ui.view_models.plans import Planning
from fitness_app.ui.views.goal_dialog import GoalDialog
from fitness_app.ui.widgets.plain_table import PlainTable
from fitness_app.ui.widgets.week_chart import WeekChart


class GoalsCard(QWidget):
    """`changed` gives a `Step` that is to be done; Enter changes a goal, Del removes it."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.own: Sequence[str] = ()
        self.goals = PlainTable(self.tr("Goals"))
        self.add, self.edit, self.remove = (
            QPushButton(text) for text in (self.tr("Set a goal"), self.tr("Change"), self.tr("Remove"))
        )
        self.weeks = WeekChart()
        self._kept, self._nothing = (
            QLabel(),
            QLabel(self.tr("No goal yet: set one, such as three days a week.")),
        )
        self._told: list[GoalProgress] = []
        self._planning: Planning | None = None
        self._arrange()
        self._connect()

    def show_goals(self, told: Sequence[GoalProgress], planning: Planning) -> None:
        """Shows these goals."""
        self._planning = planning
        self._told = model.ordered(told)
        self.goals.show_rows(model.rows(self._told), self.goals.place)
        self.goals.setVisible(bool(told))
        self._nothing.setVisible(not told)
        self._allow()

    def show_adherence(self, weeks: Sequence[Adherence]) -> None:
        """Shows how well the plans were kept, week by week."""
        self.weeks.show_weeks(weeks, [adherence.week_words(week) for week in weeks])
        self._kept.setText(adherence.summary(weeks))

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.weeks.wear(look)

    def _allow(self) -> None:
        for button in (self.edit, self.remove):
            button.setEnabled(0 <= self.goals.place < len(self._told))

    def _set(self) -> None:
        if self._planning is not None:
            goal = Goal(self._planning.athlete, "", "days", 3, period="week")
            GoalDialog(self, goal, self.own, lambda made: self._keep(made, None)).open()

    def _edit(self) -> None:
        if 0 <= self.goals.place < len(self._told):
            before = self._told[self.goals.place].goal
            GoalDialog(self, before, self.own, lambda made: self._keep(made, before)).open()

    def _keep(self, goal: Goal, before: Goal | None) -> None:
        if self._planning is not None and goal != before:
            told = self.tr("Goal: {0}").format(model.title(goal))
            self.changed.emit(self._planning.set_goal(goal, told, before))

    def _remove(self) -> None:
        if self._planning is not None and 0 <= self.goals.place < len(self._told):
            goal = self._told[self.goals.place].goal
            told = self.tr("Removed: {0}").format(model.title(goal))
            self.changed.emit(self._planning.delete_goal(goal, told))

    def _connect(self) -> None:
        self.goals.opened.connect(self._edit)
        self.goals.moved.connect(self._allow)
        self.add.clicked.connect(self._set)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence("Del"), self.goals)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _arrange(self) -> None:
        self.goals.name_columns(model.headings())
        for label in (self._kept, self._nothing):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING.small)
        for button in (self.add, self.edit, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        goals, weeks = QVBoxLayout(), QVBoxLayout()
        for widget in (_heading(self.tr("Goals")), self.goals, self._nothing):
            goals.addWidget(widget, 0 if widget.property("role") == "heading" else 1)
        goals.addLayout(buttons)
        weeks.addWidget(_heading(self.tr("Plans kept")))
        weeks.addWidget(self._kept)
        weeks.addWidget(self.weeks, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.large)
        for inside in (goals, weeks):
            card = QFrame()
            card.setProperty("role", "card")
            inside.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
            inside.setSpacing(SPACING.small)
            card.setLayout(inside)
            column.addWidget(card, 1)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
