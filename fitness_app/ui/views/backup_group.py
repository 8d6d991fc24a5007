"""The settings of backups: the last proven one, making one, checking the log, restoring."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from fitness_app.domain.archive import BackupFile, Proof
from fitness_app.ui import words
from fitness_app.ui.view_models import custody as model
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.views.restore_dialog import RestoreDialog
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

translate = QCoreApplication.translate


class BackupGroup(SettingGroup):
    """`restored` says that another log is there now."""

    restored = Signal()

    def __init__(self, errands: Errands) -> None:
        super().__init__(translate("BackupGroup", "Backups"))
        self._errands = errands
        self.make = QPushButton(self.tr("Back up now"))
        self.check = QPushButton(self.tr("Check now"))
        self.choose = QPushButton(self.tr("Choose a backup…"))
        self._last = SettingRow(self.tr("Last backup"), "", self.make)
        check = self.tr("Looks for damage from end to end and counts what is there.")
        self._check = SettingRow(self.tr("Check the log"), check, self.check)
        restore = self.tr("Puts a backup in the place of the log, which is kept under another name.")
        self._restore = SettingRow(self.tr("Restore"), restore, self.choose)
        self.add(self._last, self._check, self._restore)
        self.make.clicked.connect(self._back_up)
        self.check.clicked.connect(self._prove)
        self.choose.clicked.connect(self._ask)

    def refresh(self) -> None:
        """Reads again which backups there are."""
        self._errands.run(self._last, self._errands.custody.backups, _last)

    def _back_up(self) -> None:
        self._errands.run(self._last, self._made, lambda told: f"{_last([told[0]])} {model.proof(told[1])}")

    def _made(self) -> tuple[BackupFile, Proof]:
        custody = self._errands.custody
        made = custody.back_up()
        return made, custody.prove(made.path)

    def _prove(self) -> None:
        self._errands.run(self._check, lambda: self._errands.custody.prove(None), model.proof)

    def _ask(self) -> None:
        if not self._errands.refused(self._restore):
            self._errands.do(self._restore, self._errands.custody.backups, self._choose)

    def _choose(self, found: Sequence[BackupFile]) -> None:
        if not found:
            self._restore.say(model.last_backup(found, words.today()))
            return
        dialog = RestoreDialog(self, found, lambda path: self._prove_one(dialog, path), self._put_back)
        dialog.open()

    def _prove_one(self, dialog: RestoreDialog, path: Path) -> None:
        def tell(text: str) -> None:
            if dialog is self.findChild(RestoreDialog):  # it may have been closed meanwhile
                dialog.say(text)

        self._errands.do(
            self._restore,
            lambda: self._errands.custody.prove(path),
            lambda found: tell(model.proof(found)),
        )

    def _put_back(self, chosen: Path) -> None:
        if self._errands.refused(self._restore):
            return
        self._restore.say(self.tr("One moment…"))
        self._errands.do(self._restore, lambda: self._errands.custody.restore(chosen), self._tell_restored)

    def _tell_restored(self, kept: Path | None) -> None:
        self._restore.say(model.restored(str(kept or "")))
        self.restored.emit()


def _last(found: Sequence[BackupFile]) -> str:
    return model.last_backup(found, words.today())
