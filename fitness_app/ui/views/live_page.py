"""The Live page: picture, coach and controls."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.frame import SourceSpec
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.services import CameraChoice
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import live_text, sources
from fitness_app.ui.view_models.coach_display import at_rest, display, set_line
from fitness_app.ui.view_models.live import LiveViewModel, Stage
from fitness_app.ui.view_models.notice import Notice
from fitness_app.ui.views.source_dialogs import StreamDialog, ask_for_file
from fitness_app.ui.widgets.banner import Banner
from fitness_app.ui.widgets.coach_panel import CoachPanel
from fitness_app.ui.widgets.controls import Controls
from fitness_app.ui.widgets.source_button import SourceButton
from fitness_app.ui.widgets.video_view import VideoView

LOOK_EVERY_MS = 33
PANEL_SHARE = 2
PICTURE_SHARE = 4


@dataclass(frozen=True, slots=True, eq=False)
class LiveActions:
    """The actions that this page's controls stand for; `others` list the sources beside cameras."""

    toggle: QAction
    others: Sequence[QAction]
    mirror: QAction


class LivePage(QWidget):
    """Asks its view model on a timer and draws what it says.

    `remedy` tells which remedy of a notice was asked for, `ended` that a session is over, `changed` that
    there may be something new to show elsewhere.
    """

    remedy = Signal(str)
    ended = Signal()
    changed = Signal()

    def __init__(self, model: LiveViewModel, actions: LiveActions) -> None:
        super().__init__()
        self._model, self._actions = model, actions
        self.banner = Banner()
        self.video = VideoView()
        self.progress = QProgressBar()
        self.controls = Controls(actions.toggle, SourceButton([*actions.others, actions.mirror]))
        self.panel = CoachPanel()
        self._notice: Notice | None = None
        self._drawn: Snapshot | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        self._arrange()
        self._connect()
        self.video.offer([action for action in actions.others if action.isVisible()])
        self.setFocusProxy(self.controls.source)
        self.refresh()

    def toggle(self) -> None:
        """Starts a session, or stops the one that runs."""
        if self._model.active:
            self._model.stop()
        else:
            self.video.clear()
            self._model.start()
            self._timer.start()
        self.refresh()

    def end(self) -> None:
        """Stops looking and ends the session, because the window closes; waits until it is written down."""
        self._timer.stop()
        self._model.close()

    def choose(self, source: SourceSpec | None) -> None:
        """Takes another source."""
        if self._model.active:
            return
        self._model.source = source
        self.video.clear()
        self._model.snapshot = None
        self.refresh()

    def choose_camera(self, name: str) -> None:
        """Takes a camera by its name."""
        self.choose(sources.camera(name, self._actions.mirror.isChecked()))

    def choose_file(self) -> None:
        """Asks for a video file or pose recording."""
        ask_for_file(self, lambda path: self.choose(sources.video_file(path)))

    def choose_stream(self) -> None:
        """Asks for the address of a network stream."""
        StreamDialog(self, self.choose).open()

    def choose_demo(self) -> None:
        """Takes the bundled recording."""
        if self._model.demo is not None:
            self.choose(SourceSpec(str(self._model.demo)))

    def mirror(self) -> None:
        """Flips the picture of a camera or stream, or flips it back, from the next session on."""
        source = self._model.source
        if source is not None and sources.mirrorable(source):
            self.choose(SourceSpec(source.address, self._actions.mirror.isChecked()))

    def list_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        """Fills the source menu."""
        pairs = [(camera.name, camera.detail) for camera in cameras]
        self.controls.source.list_cameras(pairs, self.tr("No camera was found: connect one and look again"))

    def shown(self) -> None:
        """Nothing has to be read again: what is live is always new."""

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.banner, self.video, self.controls, self.panel):
            part.wear(look)

    def refresh(self) -> None:
        """Draws everything that the view model says now."""
        self._show_notice(self._model.notice)
        self._show_picture()
        self._show_coach()
        self._show_controls()
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """A file may be dropped here."""
        if event.mimeData().hasUrls() and not self._model.active:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes a dropped file as the source."""
        local = event.mimeData().urls()[0].toLocalFile()
        if local:
            self.choose(sources.video_file(Path(local)))

    def _look_again(self) -> None:
        ended = self._model.poll()
        if not self._model.active:
            self._timer.stop()
        self.refresh()
        if ended:
            self.ended.emit()

    def _show_picture(self) -> None:
        snapshot = self._model.snapshot
        if snapshot is not None and snapshot is not self._drawn:
            self.video.mirror(self._model.source is not None and self._model.source.mirrored)
            self.video.show_pose(snapshot.image, snapshot.pose, snapshot.coach.highlight)
        self._drawn = snapshot
        self.video.hint(*live_text.hint(self._model))
        self.video.show_offers(self._model.source is None and not self._model.active)
        share = None if self._model.reading is None else self._model.reading.progress
        waiting = self._model.stage in {Stage.PREPARING, Stage.STOPPING}
        self.progress.setRange(0, 0 if waiting else 1000)
        self.progress.setValue(round(1000 * (share or 0.0)))
        self.progress.setVisible(waiting or (self._model.active and share is not None))

    def _show_coach(self) -> None:
        model = self._model
        if model.active:
            shown = display(model.snapshot, model.done, model.exercise)
        else:
            shown = at_rest(model.done, model.exercise)
        self.panel.exercise.setText(shown.exercise)
        self.panel.detail.setText(shown.detail)
        self.panel.cue.setText(shown.cue)
        self.panel.ring.show_count(shown.count, shown.unit, shown.progress, shown.quiet)
        self.panel.show_lines([set_line(done) for done in model.done])

    def _show_controls(self) -> None:
        model = self._model
        self.controls.lock(model.active)
        for action in self._actions.others:
            action.setEnabled(not model.active)
        self._actions.mirror.setEnabled(not model.active and sources.mirrorable(model.source))
        able = model.can_start or model.stage is Stage.RUNNING
        self.controls.show_state(model.active, able, live_text.start_tip(model))
        name = sources.name(model.source, self._model.demo)
        self.controls.source.show_source(name, sources.icon(model.source, self._model.demo))

    def _show_notice(self, notice: Notice | None) -> None:
        if notice == self._notice:
            return
        self._notice = notice
        if notice is None:
            self.banner.hide()
        else:
            self.banner.say(notice.tone, notice.title, notice.text, live_text.remedy_text(notice.remedy))

    def _connect(self) -> None:
        self.banner.pressed.connect(self._remedied)
        self.banner.closed.connect(self._forget_notice)
        self.controls.source.camera_chosen.connect(self.choose_camera)
        self.controls.exercise_chosen.connect(self._choose_exercise)

    def _remedied(self) -> None:
        if self._model.notice is not None:
            self.remedy.emit(self._model.notice.remedy)

    def _forget_notice(self) -> None:
        self._model.notice = None
        self.refresh()

    def _choose_exercise(self, name: str) -> None:
        self._model.exercise = name or None
        self.refresh()

    def _arrange(self) -> None:
        titles = ((name, words.exercise_name(name)) for name in EXERCISES)
        self.controls.list_exercises(sorted(titles, key=lambda pair: pair[1]))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.setAcceptDrops(True)
        left = QVBoxLayout()
        left.setSpacing(SPACING.medium)
        for widget, stretch in ((self.banner, 0), (self.video, 1), (self.progress, 0), (self.controls, 0)):
            left.addWidget(widget, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        row.setSpacing(SPACING.large)
        row.addLayout(left, PICTURE_SHARE)
        row.addWidget(self.panel, PANEL_SHARE)
