"""The guide of the first start: a few pages that can be skipped, gone through again, and need no mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.services import CameraChoice, Preferences
from fitness_app.ui.theme import SPACING
from fitness_app.ui.views.guide_camera import CameraPage
from fitness_app.ui.views.guide_pages import Aids, GuidePage, NamePage, SoundPage, StartPage


class GuideDialog(QDialog):
    """`changed` gives a field of `Preferences` and its new value, `camera_chosen` a camera's name.

    `look_wanted` asks to look for cameras again, `demo_wanted` to show the demo at the end.
    """

    changed = Signal(str, object)
    camera_chosen = Signal(str)
    look_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, parent: QWidget, preferences: Preferences, aids: Aids) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self.camera = CameraPage(preferences, aids)
        self._pages: list[GuidePage] = [
            NamePage(preferences),
            self.camera,
            SoundPage(preferences, aids),
            StartPage(preferences),
        ]
        self._stack = QStackedWidget()
        self._place = QLabel()
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.demo = QPushButton(self.tr("Try it with the demo"))
        self.next = QPushButton()
        self._connect()
        self._arrange()
        self._turn_to(0)

    def list_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        """Fills the list of cameras."""
        self.camera.list_cameras(cameras)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for page in self._pages:
            page.wear(look)

    def done(self, result: int) -> None:
        """Leaves the page that is shown, so that what stands there holds."""
        self._pages[self._stack.currentIndex()].hide()
        super().done(result)

    @property
    def _last(self) -> bool:
        return self._stack.currentIndex() == len(self._pages) - 1

    def _turn_to(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        page = self._pages[number]
        self.setAccessibleName(page.title)
        self._place.setText(self.tr("{0} of {1}").format(number + 1, len(self._pages)))
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("Done") if self._last else self.tr("Next"))
        self.demo.setVisible(self._last)
        page.setFocus()

    def _go_on(self) -> None:
        if self._last:
            self.accept()
        else:
            self._turn_to(self._stack.currentIndex() + 1)

    def _show_demo(self) -> None:
        self.accept()
        self.demo_wanted.emit()

    def _connect(self) -> None:
        for page in self._pages:
            page.changed.connect(self.changed)
        self.camera.chosen.connect(self.camera_chosen)
        self.camera.look_wanted.connect(self.look_wanted)
        self.skip.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._turn_to(self._stack.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        self.demo.clicked.connect(self._show_demo)

    def _arrange(self) -> None:
        for page in self._pages:
            self._stack.addWidget(page)
        self.setMinimumSize(620, 480)
        self.next.setDefault(True)
        self.next.setProperty("role", "primary")
        for button in (self.skip, self.back, self.demo):
            button.setAutoDefault(False)
        self._place.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACING.small)
        row.addWidget(self.skip)
        row.addWidget(self._place)
        row.addStretch()
        for button in (self.back, self.demo, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.large)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
