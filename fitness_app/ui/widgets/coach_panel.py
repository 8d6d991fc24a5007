"""The panel beside the picture: exercise, count, advice, sets."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from fitness_app.ui.actions import with_shortcut
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.count_ring import CountRing
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.opinion_list import OpinionList
from fitness_app.ui.widgets.plan_list import PlanList, Planned
from fitness_app.ui.widgets.set_list import Line, SetList

CUE_LINES = 2
"""Room that is kept for advice, so that the ring does not change its size whenever there is some."""


class CoachPanel(QWidget):
    """Shows what the coach says; it knows nothing of where that comes from.

    `opinions` is the action that shows and hides what each network says.
    """

    def __init__(self, opinions: QAction) -> None:
        super().__init__()
        self._ask = opinions
        self.why = QToolButton()
        self.opinions = OpinionList()
        self.plan = PlanList()
        self._heading, self._planned = QLabel(), QLabel()
        self.exercise = ElidedLabel("", "title")
        self.detail = ElidedLabel("", "muted")
        self.cue = QLabel()
        self.ring = CountRing()
        self.sets = SetList()
        for label in (self.exercise, self.detail, self.cue):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cue.setProperty("role", "cue")
        self.cue.setWordWrap(True)
        self.cue.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        column.addWidget(self._now(), 5)
        column.addWidget(self._session(), 3)
        self.show_plan("", ())
        self.show_opinions_instead(False)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows the finished sets; a plan has the room for itself until there is one."""
        self.sets.show_lines(lines)
        self._share_room()

    def show_plan(self, heading: str, lines: Sequence[Planned]) -> None:
        """Shows what is planned for today; nothing of it where nothing is."""
        self._planned.setText(heading)
        self.plan.show_lines(lines)
        self._share_room()

    def show_opinions_instead(self, shown: bool) -> None:
        """Shows what each network says in the place of plan and sets."""
        self.opinions.setVisible(shown)
        self._heading.setText(self.tr("What the networks say") if shown else self.tr("This session"))
        self.why.setChecked(shown)
        self._share_room()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.why.setIcon(look.icons.icon("opinions", look.colours.muted, look.colours.on_selection))
        self.ring.wear(look)
        self.cue.ensurePolished()
        self.cue.setMinimumHeight(CUE_LINES * self.cue.fontMetrics().lineSpacing())

    def _share_room(self) -> None:
        """Opinions have the lower card for themselves; a plan has it until a set is done."""
        asked, planned = not self.opinions.isHidden(), bool(self.plan.lines)
        sets = not asked and (bool(self.sets.lines) or not planned)
        for part, shown in (
            (self._planned, planned and not asked),
            (self.plan, planned and not asked),
            (self._heading, asked or sets),
            (self.sets, sets),
        ):
            if part.isHidden() == shown:
                part.setVisible(shown)

    def _now(self) -> QFrame:
        card, column = _card()
        self.why.setProperty("role", "flat")
        self.why.setCheckable(True)
        self.why.setAccessibleName(self._ask.text())
        self.why.setToolTip(with_shortcut(self._ask.text(), self._ask))
        self.why.clicked.connect(self._ask.trigger)
        row = QHBoxLayout()
        row.addSpacing(self.why.sizeHint().width())
        row.addWidget(self.exercise, 1)
        row.addWidget(self.why)
        column.addLayout(row)
        column.addWidget(self.detail)
        column.addWidget(self.ring, 1)
        column.addWidget(self.cue)
        return card

    def _session(self) -> QFrame:
        card, column = _card()
        for heading in (self._planned, self._heading):
            heading.setProperty("role", "heading")
        column.addWidget(self._planned)
        column.addWidget(self.plan, 3)
        column.addWidget(self._heading)
        column.addWidget(self.opinions, 1)
        column.addWidget(self.sets, 2)
        return card


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
    column.setSpacing(SPACING.tight)
    return card, column
