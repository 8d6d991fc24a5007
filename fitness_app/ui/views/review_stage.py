"""The middle of the Review page: picture, transport, charts and timeline, all at one moment."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from fitness_app.domain.frame import Frame
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_review import Pictures
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.cursor import SPEEDS, Cursor
from fitness_app.ui.view_models.footage import Footage
from fitness_app.ui.view_models.review import Opened
from fitness_app.ui.widgets.motion_chart import MotionChart
from fitness_app.ui.widgets.review_picture import ReviewPicture
from fitness_app.ui.widgets.timeline import Timeline
from fitness_app.ui.widgets.transport import Transport


class ReviewStage(QWidget):
    """Everything shows `visit` and follows the cursor; whatever is dragged or clicked moves it."""

    def __init__(
        self, playhead: Cursor, pictures: Callable[[Path], Pictures], background: Background
    ) -> None:
        super().__init__()
        self._playhead = playhead
        self.visit: Opened | None = None
        self.picture = ReviewPicture()
        self.transport = Transport(SPEEDS)
        self.chart, self.timeline = MotionChart(), Timeline()
        self.note = QLabel()
        self.footage = Footage(pictures, background, self._show_frame, self._no_video)
        self._arrange()
        self._connect()

    def show_visit(self, visit: Opened | None, *, again: bool) -> None:
        """Shows another visit from its beginning, or the same one `again` where it stands."""
        self.visit = visit
        if visit is None:
            self._playhead.pause()
            self.footage.close()
            return
        time_s, seen = self._playhead.time_s, self.chart.range
        self.note.setText(visit.seen)
        self.note.setVisible(bool(visit.seen))
        self.picture.show_poses(visit.sheet.poses)
        self.footage.open(visit.sheet.footage)
        self.chart.show_motion(visit.motion, visit.span)
        self.chart.setVisible(bool(visit.motion.angles))
        self.timeline.show_lanes(visit.lanes)
        self.chart.set_margin(self.timeline.margin)
        self.transport.open(visit.span)
        moving = visit.span[1] > visit.span[0]
        self.transport.allow(moving=moving, reps=bool(visit.reps))
        self._playhead.open(visit.sheet.poses.time_s, visit.span)
        if again:
            self.chart.show_range(*seen)
            self._playhead.seek(time_s)
        self.timeline.show_range(*self.chart.range)

    def cue(self, way: int) -> None:
        """Goes to the next cue, or the one before where `way` is -1."""
        self._go(None if self.visit is None else self.visit.cue_from(self._playhead.time_s, way))

    def rep(self, way: int) -> None:
        """Goes to the next repetition, or the one before where `way` is -1."""
        self._go(None if self.visit is None else self.visit.rep_from(self._playhead.time_s, way))

    def loop(self) -> None:
        """Plays the present repetition, or the next one, again and again; or goes on as before."""
        visit, playhead = self.visit, self._playhead
        if visit is None:
            return
        if playhead.stretch is not None:
            playhead.loop(None)
            return
        rep = visit.rep_near(playhead.time_s)
        if rep is not None:
            playhead.loop(rep.start, rep.end)
            playhead.play()
        self._show_state()

    def speed(self, way: int) -> None:
        """Plays faster, or slower where `way` is -1."""
        place = SPEEDS.index(self._playhead.speed) + way
        self._playhead.speed = SPEEDS[min(max(place, 0), len(SPEEDS) - 1)]

    def end(self) -> None:
        """The window closes."""
        self._playhead.pause()
        self.footage.close()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.picture, self.transport, self.chart, self.timeline):
            part.wear(look)

    def _go(self, time_s: float | None) -> None:
        if time_s is not None:
            self._playhead.loop(None)
            self._playhead.seek(time_s)

    def _follow(self, time_s: float) -> None:
        visit = self.visit
        if visit is None:
            return
        self.footage.want(time_s)
        self.picture.show_moment(time_s)
        self.chart.mark(time_s)
        self.timeline.mark(time_s, visit.attention(time_s))
        self.transport.mark(time_s)
        self.transport.told.setText(visit.told(time_s))
        first, last = visit.span
        cues = (visit.cue_from(time_s, -1) is not None, visit.cue_from(time_s, 1) is not None)
        self.transport.allow_steps((time_s > first, time_s < last), cues)

    def _seek(self, time_s: float) -> None:
        """Goes where the mouse asks; out of what is looped the loop ends."""
        stretch = self._playhead.stretch
        if stretch is not None and not stretch[0] <= time_s <= stretch[1]:
            self._playhead.loop(None)
        self._playhead.seek(time_s)

    def _zoom(self, factor: float, at: float) -> None:
        self.chart.zoom(factor, at) if factor else self.chart.whole()

    def _show_frame(self, frame: Frame | None, asked_s: float) -> None:
        self.picture.show_frame(frame, asked_s)

    def _no_video(self, error: Exception) -> None:
        self.picture.show_frame(None, self._playhead.time_s)
        self.note.setText(self.tr("The video cannot be shown: {0}").format(error))
        self.note.show()

    def _show_state(self) -> None:
        playhead = self._playhead
        looping = playhead.stretch is not None
        self.transport.show_state(playhead.speed, playing=playhead.playing, looping=looping)

    def _set_speed(self, speed: float) -> None:
        self._playhead.speed = speed

    def _connect(self) -> None:
        playhead, transport = self._playhead, self.transport
        playhead.moved.connect(self._follow)
        playhead.changed.connect(self._show_state)
        transport.toggled.connect(playhead.toggle)
        transport.looped.connect(self.loop)
        transport.stepped.connect(playhead.step)
        transport.cued.connect(self.cue)
        transport.sped.connect(self._set_speed)
        for part in (transport, self.chart, self.timeline):
            part.sought.connect(self._seek)
        self.chart.ranged.connect(self.timeline.show_range)
        self.timeline.zoomed.connect(self._zoom)
        self._show_state()

    def _arrange(self) -> None:
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.hide()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.tight)
        for part, share in ((self.note, 0), (self.transport, 0), (self.chart, 1), (self.timeline, 0)):
            column.addWidget(part, share)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(self.picture)
        both.addWidget(below)
        both.setSizes([300, 360])
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(both)
