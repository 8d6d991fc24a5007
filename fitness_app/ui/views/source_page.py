"""A page on which a source is chosen: from a menu, a dialog, or by dropping a file."""

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.services import CameraChoice
from fitness_app.ui.view_models import sources
from fitness_app.ui.view_models.live import LiveViewModel
from fitness_app.ui.views.source_dialogs import StreamDialog, ask_for_file
from fitness_app.ui.widgets.source_button import SourceButton


class SourcePage(QWidget):
    """Tells the view model which source was chosen; while a session runs it keeps the one that it has."""

    def __init__(self, model: LiveViewModel, button: SourceButton, mirror: QAction) -> None:
        super().__init__()
        self._model, self._button, self._mirror = model, button, mirror
        button.camera_chosen.connect(self.choose_camera)
        self.setAcceptDrops(True)

    @abstractmethod
    def refresh(self) -> None:
        """Draws everything that the view model says now."""

    @abstractmethod
    def _clear(self) -> None:
        """Shows the empty stage again."""

    def choose(self, source: SourceSpec | None) -> None:
        """Takes another source."""
        if self._model.active:
            return
        self._model.source = source
        self._clear()
        self.refresh()

    def choose_camera(self, name: str) -> None:
        """Takes a camera by its name."""
        self.choose(sources.camera(name, self._mirror.isChecked()))

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
            self.choose(SourceSpec(source.address, self._mirror.isChecked()))

    def list_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        """Fills the source menu."""
        pairs = [(camera.name, camera.detail) for camera in cameras]
        self._button.list_cameras(pairs, self.tr("No camera was found: connect one and look again"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """A file may be dropped here."""
        if event.mimeData().hasUrls() and not self._model.active:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes a dropped file as the source."""
        local = event.mimeData().urls()[0].toLocalFile()
        if local:
            self.choose(sources.video_file(Path(local)))
