"""A window that plays a recorded set again as a stick figure."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.replay import SPEEDS, Replay
from fitness_app.ui.widgets.video_view import VideoView

LOOK_EVERY_MS = 33
STEPS_PER_S = 100


class ReplayDialog(QDialog):
    """Space plays and pauses, the arrow keys of the slider go back and forth."""

    def __init__(self, parent: QWidget, title: str, replay: Replay, look: Look) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 560)
        self._replay, self._look = replay, look
        self.video = VideoView()
        self.play = QPushButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.speed = QComboBox()
        self._clock = QLabel()
        self._seen = time.perf_counter()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
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
        self.slider.blockSignals(True)
        self.slider.setValue(round(STEPS_PER_S * (replay.time_s - replay.begin_s)))
        self.slider.blockSignals(False)
        text = self.tr("Pause") if replay.playing else self.tr("Play")
        if text != self.play.text():
            self.play.setText(text)

    def _toggle(self) -> None:
        self._replay.toggle()
        self._draw()

    def _seek(self, step: int) -> None:
        self._replay.seek(self._replay.begin_s + step / STEPS_PER_S)
        self._draw()

    def _change_speed(self) -> None:
        self._replay.speed = self.speed.currentData()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._pass_time)
        self.play.clicked.connect(self._toggle)
        self.slider.valueChanged.connect(self._seek)
        self.speed.currentIndexChanged.connect(self._change_speed)

    def _arrange(self) -> None:
        self.video.wear(self._look)
        self.play.setProperty("role", "primary")
        self.play.setMinimumWidth(100)
        self.slider.setRange(0, round(STEPS_PER_S * (self._replay.end_s - self._replay.begin_s)))
        self.slider.setSingleStep(STEPS_PER_S // 10)
        self.slider.setPageStep(STEPS_PER_S)
        self.slider.setAccessibleName(self.tr("Time"))
        self.speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{speed:g}×", speed)
        row = QHBoxLayout()
        row.setSpacing(SPACING.medium)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self._clock)
        row.addWidget(self.speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.setSpacing(SPACING.medium)
        column.addWidget(self.video, 1)
        column.addLayout(row)
        self.play.setFocus()
