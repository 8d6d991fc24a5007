"""The settings of privacy: what is stored, for how long, taking it out, deleting it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox, QPushButton

from fitness_app.domain.archive import Intake
from fitness_app.ui.services import Preferences
from fitness_app.ui.view_models import custody as model
from fitness_app.ui.views.erase_dialog import EraseDialog, Erasure
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.widgets.copy_button import CopyButton
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

translate = QCoreApplication.translate


class PrivacyGroup(SettingGroup):
    """`changed` gives the name of a field of `Preferences` and its new value.

    `rows_changed` says that sessions went or came.
    """

    changed = Signal(str, object)
    rows_changed = Signal()

    def __init__(self, preferences: Preferences, errands: Errands, files: Sequence[tuple[str, Path]]) -> None:
        super().__init__(translate("PrivacyGroup", "Privacy and files"))
        self._errands = errands
        self._words()
        self.videos = _days(preferences.keep_videos_days)
        self.poses = _days(preferences.keep_tracks_days)
        self.add(self._stored, *self._kept(), self._export, self._import, self._delete)
        self.add(*(SettingRow(title, str(path), self._copying(path)) for title, path in files))
        for field, box in (("keep_videos_days", self.videos), ("keep_tracks_days", self.poses)):
            box.currentIndexChanged.connect(self._telling(field, box))
        self.count.clicked.connect(self.refresh)
        self.export.clicked.connect(self._ask_export)
        self.bring.clicked.connect(self._ask_file)
        self.delete.clicked.connect(self._ask)

    def refresh(self) -> None:
        """Counts again what is stored."""
        self._errands.run(self._stored, self._errands.custody.stored, model.stored)

    def _words(self) -> None:
        self.count = QPushButton(self.tr("Count again"))
        self.export = QPushButton(self.tr("Export everything…"))
        self.bring = QPushButton(self.tr("Import…"))
        self.delete = QPushButton(self.tr("Delete…"))
        self._stored = SettingRow(self.tr("What is stored"), "", self.count)
        export = self.tr("Sessions, movements, notes and plans in one file, to import again or elsewhere.")
        bring = self.tr("An export of this app, or the CSV of FitNotes, StrongLifts or LiftLog; never twice.")
        delete = self.tr("One person or everything, with movements and videos, also out of the backups.")
        self._export = SettingRow(self.tr("Take it with you"), export, self.export)
        self._import = SettingRow(self.tr("Bring it in"), bring, self.bring)
        self._delete = SettingRow(self.tr("Delete for good"), delete, self.delete)

    def _kept(self) -> list[SettingRow]:
        videos = self.tr("Older ones are deleted when the app starts and while it runs. The figures stay.")
        poses = self.tr("Without it a set cannot be watched or counted again. The figures stay.")
        return [
            SettingRow(self.tr("Videos are kept"), videos, self.videos),
            SettingRow(self.tr("The movement of the joints is kept"), poses, self.poses),
        ]

    def _copying(self, path: Path) -> QPushButton:
        return CopyButton(self.tr("Copy the path"), lambda: str(path))

    def _telling(self, field: str, box: QComboBox) -> Callable[[], None]:
        return lambda: self.changed.emit(field, box.currentData())

    def _ask(self) -> None:
        if not self._errands.refused(self._delete):
            self._errands.do(self._delete, self._errands.custody.athletes, self._choose)

    def _choose(self, athletes: Sequence[str]) -> None:
        EraseDialog(self, athletes, self._chosen).open()

    def _chosen(self, chosen: Erasure) -> None:
        if chosen.export:
            self._ask_place([self._whole()], chosen.athlete, lambda _: self._erase(chosen))
        else:
            self._erase(chosen)

    def _erase(self, chosen: Erasure) -> None:
        if self._errands.refused(self._delete):
            return
        custody = self._errands.custody
        self._delete.say(self.tr("One moment…"))
        self._errands.do(
            self._delete, lambda: custody.erase(chosen.athlete, chosen.backups), self._tell_erased
        )

    def _tell_erased(self, sessions: int) -> None:
        self._delete.say(model.erased(sessions))
        self.rows_changed.emit()
        self.refresh()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import from"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Exports (*.json *.csv)"))
        dialog.fileSelected.connect(self._preview)
        dialog.open()

    def _preview(self, name: str) -> None:
        file = Path(name)
        self._import.say(self.tr("One moment…"))
        look = self._errands.custody.preview
        self._errands.do(self._import, lambda: look(file), lambda found: self._ask_import(file, found))

    def _ask_import(self, file: Path, found: Intake) -> None:
        self._import.say(model.intake(found))
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Import"), model.intake(found), parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(self.tr("Add this to the log?"))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self._take_in(file))
        box.open()

    def _take_in(self, file: Path) -> None:
        self._import.say(self.tr("One moment…"))
        self._errands.do(self._import, lambda: self._errands.custody.take_in(file), self._tell_taken)

    def _tell_taken(self, found: Intake) -> None:
        self._import.say(self.tr("Added. {0}").format(model.intake(found)))
        self.rows_changed.emit()
        self.refresh()

    def _ask_export(self) -> None:
        tables = self.tr("Tables for a spreadsheet (*.csv)")
        self._ask_place([self._whole(), tables], None, lambda _: None)

    def _whole(self) -> str:
        return self.tr("Everything, to be imported again (*.json)")

    def _ask_place(self, kinds: list[str], athlete: str | None, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Export to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix("json")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_suffix(kind)))
        dialog.selectFile(f"fitness-log-{datetime.now().astimezone():%Y%m%d}")
        known = [_suffix(kind) for kind in kinds]
        dialog.fileSelected.connect(lambda name: self._write(_placed(Path(name), known), athlete, then))
        dialog.open()

    def _write(self, place: Path, athlete: str | None, then: Callable[[Path], None]) -> None:
        def written(path: Path) -> None:
            self._export.say(self.tr("Written to {0}").format(path))
            then(path)

        self._export.say(self.tr("One moment…"))
        self._errands.do(self._export, lambda: self._errands.custody.export(place, athlete), written)


def _days(chosen: int) -> QComboBox:
    box = QComboBox()
    for days in sorted({*model.KEPT_DAYS, chosen}):
        box.addItem(model.kept_for(days), days)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _suffix(kind: str) -> str:
    """The ending that a filter of the file dialog stands for."""
    return kind.rpartition(".")[2].rstrip(")")


def _placed(place: Path, known: Sequence[str]) -> Path:
    """The place with one of the endings that are offered: nothing comes back from a table."""
    return place if place.suffix.lower().lstrip(".") in known else place.with_name(f"{place.name}.{known[0]}")
