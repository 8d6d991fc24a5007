"""Asks for a file, an address or a name; the answer comes later, so nothing stands still meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.said import said
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import sources

translate = QCoreApplication.translate


def ask_for_file(parent: QWidget, take: Callable[[Path], None]) -> None:
    """Opens the file dialog; `take` gets the file that was chosen."""
    dialog = QFileDialog(parent, translate("sources", "Open a video"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(_videos())
    dialog.setNameFilter(sources.file_filter())
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


def _videos() -> str:
    """The user's folder of videos where there is one, else the home folder."""
    places = (QStandardPaths.StandardLocation.MoviesLocation, QStandardPaths.StandardLocation.HomeLocation)
    known = [QStandardPaths.writableLocation(place) for place in places]
    return next((folder for folder in known if Path(folder).is_dir()), "")


class StreamDialog(QDialog):
    """Asks for the address of a network stream and says at once where it is none."""

    def __init__(self, parent: QWidget, take: Callable[[SourceSpec], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a network stream"))
        self.setMinimumWidth(440)
        self._take = take
        self._address = QLineEdit()
        self._wrong = QLabel()
        self._arrange()

    def accept(self) -> None:
        """Hands the address on, unless it is none."""
        try:
            source = sources.stream(self._address.text())
        except UserError as error:
            self._wrong.setText(said(error))
            self._address.setFocus()
            return
        super().accept()
        self._take(source)

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Address of the camera or server"))
        label.setBuddy(self._address)
        self._address.setPlaceholderText("http://192.168.1.20:8080/video")
        self._address.setAccessibleName(self.tr("Address of the stream"))
        self._wrong.setProperty("role", "cue")
        self._wrong.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.small)
        for widget in (label, self._address, self._wrong, buttons):
            column.addWidget(widget)


LONGEST_NAME = 40


class NameDialog(QDialog):
    """Asks what an exercise of one's own is called."""

    def __init__(self, parent: QWidget, take: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another exercise"))
        self.setMinimumWidth(440)
        self._take = take
        self._name = QLineEdit()
        self._arrange()

    def accept(self) -> None:
        """Hands the name on; without one nothing is chosen."""
        name = " ".join(self._name.text().split())
        if not name:
            self._name.setFocus()
            return
        super().accept()
        self._take(name)

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Name of the exercise"))
        label.setBuddy(self._name)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setAccessibleName(self.tr("Name of the exercise"))
        how = QLabel(
            self.tr("Until you teach it, any movement that comes back to where it began is counted.")
        )
        how.setProperty("role", "muted")
        how.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(False)
        self._name.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.small)
        for widget in (label, self._name, how, buttons):
            column.addWidget(widget)
