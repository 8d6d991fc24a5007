"""A window that plays a recorded set again as a stick figure."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.figures import decimals
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.replay import SPEEDS, Replay
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.video_view import VideoView

LOOK_EVERY_MS = 33
STEPS_PER_S = 100


class ReplayDialog(QDialog):
    """Space plays and pauses, the arrow keys of the slider go back and forth, N and P from rep to rep.

    `split_wanted` gives the key of the repetition that is shown and the time at which it is to be cut.
    """

    split_wanted = Signal(str, float)

    def __init__(self, parent: QWidget, title: str, replay: Replay, look: Look) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(720, 600)
        self._replay, self._look = replay, look
        self.video = VideoView()
        self.play, self.split = QPushButton(), QPushButton(self.tr("Split here"))
        self.before, self.after = QPushButton(self.tr("Rep before")), QPushButton(self.tr("Next rep"))
        self.loop = QCheckBox(self.tr("Again and again"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.speed = QComboBox()
        self._clock, self._told = QLabel(), ElidedLabel("", "heading")
        self._seen = time.perf_counter()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._name_controls()
        self._arrange()
        self._connect()
        self._timer.start()
        self._draw()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Stops playing."""
        self._timer.stop()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Stops playing, also on Escape."""
        self._timer.stop()
        super().done(result)

    def _pass_time(self) -> None:
        now = time.perf_counter()
        self._replay.advance(now - self._seen)
        self._seen = now
        self._draw()

    def _draw(self) -> None:
        replay = self._replay
        self.video.show_pose(None, replay.pose)
        self._clock.setText(replay.clock)
        if self._told.text() != replay.told:
            self._told.setText(replay.told)
        self.split.setEnabled(replay.rep is not None)
        self.slider.blockSignals(True)
        self.slider.setValue(round(STEPS_PER_S * (replay.time_s - replay.begin_s)))
        self.slider.blockSignals(False)
        text = self.tr("Pause") if replay.playing else self.tr("Play")
        if text != self.play.text():
            self.play.setText(text)

    def _seek(self, step: int) -> None:
        self._replay.seek(self._replay.begin_s + step / STEPS_PER_S)
        self._draw()

    def _change_speed(self) -> None:
        self._replay.speed = self.speed.currentData()

    def _set_looping(self, on: bool) -> None:
        self._replay.looping = on

    def _split(self) -> None:
        rep = self._replay.rep
        if rep is not None:
            self.split_wanted.emit(str(rep.id), self._replay.time_s)
            self.accept()

    def _and_draw(self, do: Callable[[], None]) -> Callable[[], None]:
        def both() -> None:
            do()
            self._draw()

        return both

    def _connect(self) -> None:
        go_on, go_back = self._and_draw(self._replay.next_rep), self._and_draw(self._replay.previous_rep)
        self._timer.timeout.connect(self._pass_time)
        self.play.clicked.connect(self._and_draw(self._replay.toggle))
        self.slider.valueChanged.connect(self._seek)
        self.speed.currentIndexChanged.connect(self._change_speed)
        self.loop.toggled.connect(self._set_looping)
        self.split.clicked.connect(self._split)
        for button, keys, do in ((self.after, "N", go_on), (self.before, "P", go_back)):
            button.clicked.connect(do)
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _name_controls(self) -> None:
        self.play.setProperty("role", "primary")
        self.play.setMinimumWidth(100)
        self.slider.setRange(0, round(STEPS_PER_S * (self._replay.end_s - self._replay.begin_s)))
        self.slider.setSingleStep(STEPS_PER_S // 10)
        self.slider.setPageStep(STEPS_PER_S)
        self.slider.setAccessibleName(self.tr("Time"))
        self.speed.setAccessibleName(self.tr("Speed"))
        self.loop.setToolTip(self.tr("Play this repetition again and again"))
        self.split.setToolTip(self.tr("Cut this repetition in two where the figure stands now"))
        self.after.setToolTip(self.tr("Go to the next repetition (N)"))
        self.before.setToolTip(self.tr("Go to the repetition before (P)"))
        for speed in SPEEDS:
            self.speed.addItem(decimals(f"{speed:g}×"), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))

    def _arrange(self) -> None:
        self.video.wear(self._look)
        rows = (
            [self.play, self.slider, self._clock, self.speed],
            [self.before, self.after, self.loop, None, self.split],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.setSpacing(SPACING.medium)
        column.addWidget(self._told)
        column.addWidget(self.video, 1)
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(SPACING.medium)
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget, 1 if widget is self.slider else 0)
            column.addLayout(row)
        for widget in (self.before, self.after, self.loop, self.split):
            widget.setVisible(bool(self._replay.reps))
        self.play.setFocus()
