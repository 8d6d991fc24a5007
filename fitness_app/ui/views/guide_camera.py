"""The guide's page on the camera: chosen by name, seen as it will be, placed well."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton

from fitness_app.ui import words
from fitness_app.ui.look import Look
from fitness_app.ui.services import CameraChoice, Preferences
from fitness_app.ui.view_models import sources
from fitness_app.ui.views.guide_pages import Aids, GuidePage
from fitness_app.ui.widgets.video_view import VideoView

translate = QCoreApplication.translate

LOOK_EVERY_MS = 33


class CameraPage(GuidePage):
    """Which camera, and whether it sees the whole body.

    `chosen` gives the camera's name, `look_wanted` asks to look again.
    """

    chosen = Signal(str)
    look_wanted = Signal()

    def __init__(self, preferences: Preferences, aids: Aids) -> None:
        super().__init__(
            translate("guide", "Where do you train?"),
            translate("guide", "Place the camera so that it sees you from head to feet."),
        )
        self._aids, self._kept = aids, preferences.source
        self.cameras = QComboBox()
        self.cameras.setAccessibleName(translate("guide", "Camera"))
        self.again = QPushButton(translate("guide", "Look again"))
        self.video = VideoView()
        self.advice = QLabel()
        self.advice.setProperty("role", "heading")
        self.advice.setWordWrap(True)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self.cameras, 1)
        row.addWidget(self.again)
        self.column.addLayout(row)
        self.column.addWidget(self.video, 1)
        self.column.addWidget(self.advice)
        text = translate("guide", "Show me as a mirror does")
        self.mirrored = self.checkbox(text, "mirrored", preferences.mirrored)
        self.cameras.currentIndexChanged.connect(self._choose)
        self.again.clicked.connect(self.look_wanted)
        self.setFocusProxy(self.cameras)

    def list_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        """Fills the list with names and formats."""
        self.cameras.blockSignals(True)
        self.cameras.clear()
        for camera in cameras:
            told = f"{camera.name} · {camera.detail}" if camera.detail else camera.name
            self.cameras.addItem(told, camera.name)
        if not cameras:
            self.cameras.addItem(translate("guide", "No camera was found"), "")
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(self._kept)))
        self.cameras.blockSignals(False)
        self._watch()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.video.wear(look)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """The camera is watched while the page is shown."""
        super().showEvent(event)
        self._timer.start()
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """And only then; the camera that is shown is the chosen one."""
        super().hideEvent(event)
        self._timer.stop()
        self._aids.standby.watch(None)
        if self.cameras.currentData():
            self.chosen.emit(self.cameras.currentData())

    def _choose(self) -> None:
        self._kept = self.cameras.currentData()
        self._watch()

    def _watch(self) -> None:
        name = self.cameras.currentData()
        wanted = bool(name) and self._aids.ready() and self.isVisible()
        self._aids.standby.watch(sources.camera(name, False) if wanted else None)

    def _look(self) -> None:
        self._watch()
        standby = self._aids.standby
        standby.poll()
        snapshot = standby.snapshot
        if snapshot is not None:
            self.video.mirror(self.mirrored.isChecked())
            self.video.show_pose(snapshot.image, snapshot.pose)
            self.video.hint("", "")
        else:
            self.video.clear()
            self.video.hint(*self._waiting())
        self.advice.setText(self._advice() if snapshot is not None else "")

    def _waiting(self) -> tuple[str, str]:
        """What stands where there is no picture."""
        if not self.cameras.currentData():
            text = translate("guide", "Connect one and look again, or go on: a video or the demo will do.")
            return translate("guide", "No camera"), text
        if not self._aids.ready():
            return translate("guide", "Getting ready…"), translate("guide", "The networks are being loaded.")
        return translate("guide", "Opening the camera…"), self._aids.standby.message

    def _advice(self) -> str:
        advice = self._aids.standby.message_or_advice()
        return words.sentence(advice) or translate("guide", "Good: I can see you well.")
