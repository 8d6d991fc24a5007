"""The list of plans, with what can be done to a whole plan; and what to begin with where there is none."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from fitness_app.domain.plan import Plan
from fitness_app.domain.starters import Starter
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import plans as model
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.view_models.plans import Planning
from fitness_app.ui.widgets.plain_table import PlainTable


class PlanList(QFrame):
    """`changed` gives a `Step` that is to be done, `moved` tells that something else is to be shown beside.

    That is the current plan, or while `starters` is pressed, the plans to begin with.
    """

    changed = Signal(object)
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.plans = PlainTable(self.tr("Plans"))
        self.new, self.starters = QPushButton(self.tr("New plan")), QPushButton(self.tr("To begin with"))
        self.copy, self.archive, self.delete = (
            QPushButton(text) for text in (self.tr("Duplicate"), self.tr("Archive"), self.tr("Delete"))
        )
        self.archived = QCheckBox(self.tr("Show archived"))
        self._nothing = QLabel(self.tr("No plan yet: write one, or take one over to begin with."))
        self._all: Sequence[Plan] = ()
        self._planning: Planning | None = None
        self._chosen: UUID | None = None
        self._arrange()
        self._connect()

    @property
    def plan(self) -> Plan | None:
        """The current plan, None where there is none."""
        plans = self._listed
        return plans[self.plans.place] if 0 <= self.plans.place < len(plans) else None

    def show_plans(self, plans: Sequence[Plan], planning: Planning) -> None:
        """Shows these plans; the current one stays so where it is still there."""
        self._all, self._planning = plans, planning
        self._show()

    def _show(self) -> None:
        listed = self._listed
        keys = [plan.id for plan in listed]
        wanted = keys.index(self._chosen) if self._chosen in keys else self.plans.place
        self.plans.show_rows([model.plan_row(plan) for plan in listed], wanted)
        self.plans.setVisible(bool(listed))
        self._nothing.setVisible(not listed)

    @property
    def _listed(self) -> list[Plan]:
        return model.shown(self._all, self.archived.isChecked())

    def _row_changed(self) -> None:
        plan = self.plan
        self._chosen = plan.id if plan else self._chosen
        self.starters.setChecked(False)
        for button in (self.copy, self.archive, self.delete):
            button.setEnabled(plan is not None)
        away = plan is not None and plan.archived_on is not None
        self.archive.setText(self.tr("Take up") if away else self.tr("Archive"))
        self.moved.emit()

    def _add(self, make: Callable[[Planning], tuple[Plan, Step]]) -> None:
        if self._planning is not None:
            plan, step = make(self._planning)
            self._chosen = plan.id
            self.changed.emit(step)

    def _new(self) -> None:
        name = model.fresh_name(self.tr("My plan"), self._all)
        self._add(lambda planning: planning.new(name, words.today()))

    def take_over(self, starter: Starter) -> None:
        """Adds a plan with the lines of a starter."""
        name = model.fresh_name(model.starter_name(starter), self._all)
        self._add(lambda planning: planning.from_starter(starter, name, words.today()))

    def _copy(self) -> None:
        plan = self.plan
        if plan is not None:
            self._add(lambda planning: planning.copy(plan, words.today()))

    def _do(self, make: Callable[[Planning, Plan], Step]) -> None:
        if self.plan is not None and self._planning is not None:
            self.changed.emit(make(self._planning, self.plan))

    def _archive(self) -> None:
        self._do(lambda planning, plan: planning.archive(plan, words.today()))

    def _delete(self) -> None:
        self._do(lambda planning, plan: planning.delete(plan))

    def _connect(self) -> None:
        self.plans.moved.connect(self._row_changed)
        self.archived.toggled.connect(self._show)
        self.starters.toggled.connect(self.moved)
        for button, do in (
            (self.new, self._new),
            (self.copy, self._copy),
            (self.archive, self._archive),
            (self.delete, self._delete),
        ):
            button.clicked.connect(do)
        delete = QShortcut(QKeySequence("Del"), self.plans)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete)

    def _arrange(self) -> None:
        self.plans.name_columns((self.tr("Plan"), self.tr("When")))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.starters.setCheckable(True)
        self.starters.setToolTip(self.tr("Plans that are ready to be taken over and changed"))
        self.archive.setToolTip(self.tr("Put it away; what was done of it still counts"))
        self.delete.setToolTip(self.tr("Delete it (Del); Ctrl+Z brings it back"))
        heading = QLabel(self.tr("Plans"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.archived)
        buttons = QGridLayout()
        buttons.setSpacing(SPACING.small)
        buttons.addWidget(self.new, 0, 0, 1, 3)
        buttons.addWidget(self.starters, 0, 3, 1, 3)
        for place, button in enumerate((self.copy, self.archive, self.delete)):
            buttons.addWidget(button, 1, 2 * place, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addLayout(top)
        column.addWidget(self.plans, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(buttons)
