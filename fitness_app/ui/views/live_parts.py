"""The parts of the Train page and how they lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fitness_app.domain.exercises import EXERCISES
from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.banner import Banner
from fitness_app.ui.widgets.coach_panel import CoachPanel
from fitness_app.ui.widgets.controls import Controls
from fitness_app.ui.widgets.gauge_strip import GaugeStrip
from fitness_app.ui.widgets.question_bar import QuestionBar
from fitness_app.ui.widgets.source_button import SourceButton
from fitness_app.ui.widgets.video_view import VideoView

PANEL_SHARE = 2
PICTURE_SHARE = 4


@dataclass(frozen=True, slots=True, eq=False)
class LiveActions:
    """The actions that this page's controls stand for.

    `others` list the sources beside cameras, `switches` what is switched on and off beside the start button;
    `own` asks for an exercise of one's own; `yes` and `no` answer the coach's question.
    """

    toggle: QAction
    others: Sequence[QAction]
    mirror: QAction
    switches: Sequence[QAction]
    own: QAction
    opinions: QAction
    yes: QAction
    no: QAction


class LiveParts:
    """All widgets of the page, made from the actions that they stand for."""

    def __init__(self, actions: LiveActions) -> None:
        self.banner = Banner()
        self.question = QuestionBar(actions.yes, actions.no)
        self.video = VideoView()
        self.strip = GaugeStrip()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        source = SourceButton([*actions.others, actions.mirror])
        self.controls = Controls(actions.toggle, source, actions.own, actions.switches)
        titles = ((name, words.exercise_name(name)) for name in EXERCISES)
        self.controls.list_exercises(sorted(titles, key=lambda pair: pair[1]))
        self.panel = CoachPanel(actions.opinions)
        self.video.offer([action for action in actions.others if action.isVisible()])

    def arrange(self, page: QWidget) -> None:
        """Lays them out: the picture with its figures at the left, the coach at the right."""
        left = QVBoxLayout()
        left.setSpacing(SPACING.medium)
        beneath = (self.strip, self.progress, self.controls)
        for widget in (self.banner, self.question, self.video, *beneath):
            left.addWidget(widget, 1 if widget is self.video else 0)
        row = QHBoxLayout(page)
        row.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        row.setSpacing(SPACING.large)
        row.addLayout(left, PICTURE_SHARE)
        row.addWidget(self.panel, PANEL_SHARE)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.banner, self.video, self.strip, self.controls, self.panel):
            part.wear(look)
