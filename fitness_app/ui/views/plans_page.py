"""The Plans page: plans with their lines, goals, and how well both are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.plan import GoalProgress, Plan
from fitness_app.domain.today import PlannedSet, following
from fitness_app.domain.trends import Adherence
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.latest import Latest
from fitness_app.ui.look import Look
from fitness_app.ui.services import Planner
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.library import own_names
from fitness_app.ui.view_models.notice import Remedy, fault
from fitness_app.ui.view_models.plans import Planning
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.goals_card import GoalsCard
from fitness_app.ui.views.plan_card import PlanCard
from fitness_app.ui.views.plan_list import PlanList
from fitness_app.ui.views.starter_card import StarterCard
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.empty import Empty


@dataclass(frozen=True, slots=True)
class _Loaded:
    plans: Sequence[Plan]
    goals: Sequence[GoalProgress]
    weeks: Sequence[Adherence]
    today: Sequence[PlannedSet]
    done: Sequence[str]


class PlansPage(QWidget):
    """Reads the plans in the background, when it is shown and after every change.

    `train_wanted` asks for the Train page, where today's sets wait.
    """

    train_wanted = Signal()

    def __init__(self, planner: Planner, background: Background, log_file: Path) -> None:
        super().__init__()
        self._planner, self._log_file = planner, log_file
        self._latest = Latest(background, self._fail)
        self.tabs = QTabBar()
        self.list, self.plan, self.goals = PlanList(), PlanCard(), GoalsCard()
        self.starters, self._beside = StarterCard(), QStackedWidget()
        self.train, self._today = QPushButton(self.tr("Train now")), ElidedLabel("", "heading")
        self.empty, self.edits = Empty(), EditBar(self, background, log_file)
        self._whole, self._inside = QStackedWidget(), QStackedWidget()
        self._arrange()
        self.list.moved.connect(self._plan_chosen)
        self.starters.taken.connect(self.list.take_over)
        self.list.plans.opened.connect(self.plan.lines.setFocus)
        for part in (self.list, self.plan, self.goals):
            part.changed.connect(self.edits.do)
        self.edits.changed.connect(self.shown)
        self.empty.pressed.connect(self.shown)
        self.train.clicked.connect(self.train_wanted)
        self.tabs.currentChanged.connect(self._inside.setCurrentIndex)
        self.setFocusProxy(self.tabs)

    def shown(self) -> None:
        """Reads the plans again."""
        self._latest.read("plans", lambda _: self._load(), self._show)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.goals.wear(look)
        self.edits.wear(look)

    def _load(self) -> _Loaded:
        log = self._planner
        return _Loaded(log.plans(), log.goals(), log.adherence(), log.today(), log.exercises())

    def _show(self, loaded: _Loaded) -> None:
        self.plan.own = self.goals.own = own_names(loaded.done)
        self.goals.show_goals(loaded.goals, self._planning())
        self.goals.show_adherence(loaded.weeks)
        self.list.show_plans(loaded.plans, self._planning())
        self._show_today(loaded.today)
        self._whole.setCurrentIndex(1)

    def _show_today(self, today: Sequence[PlannedSet]) -> None:
        done, wanted = sum(each.done for each in today), following(today)
        if wanted is not None:
            name = words.exercise_name(wanted.exercise)
            told = self.tr("Today: {0} of {1} sets done · next: {2}").format(done, len(today), name)
        elif today:
            told = self.tr("All {0} sets of today are done").format(done)
        else:
            told = self.tr("Nothing is planned for today")
        self._today.setText(told)
        self.train.setEnabled(wanted is not None)
        tip = self.tr("Go to the Train page, where today's sets wait")
        self.train.setToolTip(tip if wanted is not None else told)

    def _planning(self) -> Planning:
        log = self._planner
        return Planning(log.athlete(), log.keep, log.forget, log.keep_goal, log.forget_goal)

    def _plan_chosen(self) -> None:
        self.plan.show_plan(self.list.plan, self._planning())
        offered = self.list.plan is None or self.list.starters.isChecked()
        self._beside.setCurrentWidget(self.starters if offered else self.plan)

    def _fail(self, error: Exception) -> None:
        notice = fault(self.tr("The plans cannot be read"), error, self._log_file, Remedy.READ_AGAIN)
        self.empty.say(notice.title, notice.text, self.tr("Try again"))
        self._whole.setCurrentIndex(0)

    def _arrange(self) -> None:
        self.empty.say(self.tr("Reading the plans…"), "", "")
        self._whole.addWidget(self.empty)
        self._whole.addWidget(self._filled())
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        page.addWidget(self._whole)

    def _filled(self) -> QWidget:
        for name in (self.tr("Plans"), self.tr("Goals")):
            self.tabs.addTab(name)
        self.tabs.setAccessibleName(self.tr("Plans or goals"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.train.setProperty("role", "primary")
        top = QHBoxLayout()
        top.setSpacing(SPACING.large)
        for widget, share in ((self.tabs, 0), (self._today, 1), (self.train, 0), (self.edits, 0)):
            top.addWidget(widget, share)
        side = QSplitter(Qt.Orientation.Horizontal)
        side.setChildrenCollapsible(False)
        side.setHandleWidth(SPACING.large)
        side.addWidget(self.list)
        for card in (self.plan, self.starters):
            self._beside.addWidget(card)
        side.addWidget(self._beside)
        side.setSizes([340, 740])
        side.setStretchFactor(1, 1)
        for part in (side, self.goals):
            self._inside.addWidget(part)
        self._inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        column.addLayout(top)
        column.addWidget(self._inside, 1)
        column.addWidget(self.edits.told)
        return page
