"""Takes in what others send: asks for its passphrase, shows what it would add, adds it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from fitness_app.ui.background import Background
from fitness_app.ui.said import said
from fitness_app.ui.services_notes import Dispatch, Taken
from fitness_app.ui.view_models import custody
from fitness_app.ui.view_models import dispatch as model
from fitness_app.ui.views.outcome import Outcome
from fitness_app.ui.views.passphrase_box import UnlockDialog

KINDS = (".fitbundle", ".zip", ".json")


class Receiving(QObject):
    """`taken` gives what was added, once it is. A file may also be dropped on the page."""

    taken = Signal(object)

    def __init__(self, page: QWidget, dispatch: Dispatch, background: Background, outcome: Outcome) -> None:
        super().__init__(page)
        self._page, self._dispatch, self._background, self._outcome = page, dispatch, background, outcome
        self._asked: dict[Path, QDialog | None] = {}  # None: it is being looked into
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def ask_file(self) -> None:
        """Asks which file."""
        dialog = QFileDialog(self._page, self.tr("Open a bundle"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Bundles and exports (*.fitbundle *.zip *.json)"))
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Looks into a file, after asking for its passphrase where it is locked; asks once for each file."""
        if path in self._asked:
            self._show_again(path)
            return
        self._asked[path] = None
        self._background.run(
            lambda _: self._dispatch.locked(path),
            lambda locked: self._unlock(path) if locked else self._look(path, ""),
            partial(self._unread, path),
        )

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Takes one file of a known kind that is dropped on the page."""
        if isinstance(event, QDropEvent) and (path := _dropped(event)) is not None:
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                self.open(path)
            return True
        return False

    def _show_again(self, path: Path) -> None:
        dialog = self._asked[path]
        if dialog is not None:
            dialog.raise_()
            dialog.activateWindow()

    def _ask_by(self, path: Path, dialog: QDialog) -> None:
        """Keeps in mind which dialog asks about a file, until that is answered."""

        def over(_: int) -> None:
            if self._asked.get(path) is dialog:
                del self._asked[path]

        self._asked[path] = dialog
        dialog.finished.connect(over)

    def _unlock(self, path: Path) -> None:
        dialog = UnlockDialog(self._page, path.name, lambda word: self._try(dialog, path, word))
        self._ask_by(path, dialog)
        dialog.open()

    def _try(self, dialog: UnlockDialog, path: Path, word: str) -> None:
        def fits(found: Taken) -> None:
            if isValid(dialog):  # else somebody closed it meanwhile
                dialog.fit()
                self._ask(path, word, found)

        def fails(error: Exception) -> None:
            if isValid(dialog):
                dialog.say(said(error))

        self._background.run(lambda _: self._dispatch.preview(path, word), fits, fails)

    def _look(self, path: Path, word: str) -> None:
        self._background.run(
            lambda _: self._dispatch.preview(path, word),
            partial(self._ask, path, word),
            partial(self._unread, path),
        )

    def _unread(self, path: Path, error: Exception) -> None:
        self._asked.pop(path, None)
        self._failed(error)

    def _ask(self, path: Path, word: str, found: Taken) -> None:
        if model.brings_nothing(found):
            self._asked.pop(path, None)
            self._outcome.say(self.tr("It is in your log already"), "\n".join(found.intake.skipped))
            self.taken.emit(found)
            return
        told, kind = custody.intake(found.intake), QMessageBox.Icon.Question
        box = QMessageBox(kind, self.tr("Open a bundle"), told, parent=self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(self.tr("Add this to the log? What is there already is not added twice."))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._take(path, word))
        self._ask_by(path, box)
        box.open()

    def _take(self, path: Path, word: str) -> None:
        self._background.run(lambda _: self._dispatch.take_in(path, word), self._added, self._failed)

    def _added(self, found: Taken) -> None:
        self._outcome.say(self.tr("Added to the log"), custody.intake(found.intake))
        self.taken.emit(found)

    def _failed(self, error: Exception) -> None:
        self._outcome.fail(self.tr("Nothing was taken in"), error)


def _dropped(event: QDropEvent) -> Path | None:
    """The one file that is dragged, None where it is something else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in KINDS else None
