"""Runs what a setting asks for in the background, and tells the outcome in its row."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import UserError
from fitness_app.ui.background import Background
from fitness_app.ui.said import said
from fitness_app.ui.services import Custody
from fitness_app.ui.widgets.setting_row import SettingRow

T = TypeVar("T")
translate = QCoreApplication.translate


class Errands:
    """What the rows of the stored data share; `busy` says whether a session runs."""

    def __init__(self, custody: Custody, background: Background, busy: Callable[[], bool]) -> None:
        self.custody = custody
        self._background = background
        self._busy = busy

    def run(self, row: SettingRow, work: Callable[[], T], told: Callable[[T], str]) -> None:
        """Does `work` and writes what `told` makes of its outcome into the row; a row runs one at a time."""
        if not row.control.isEnabled():
            return
        row.control.setEnabled(False)
        row.say(translate("custody", "One moment…"))
        self.do(row, work, lambda outcome: row.say(told(outcome)))

    def do(self, row: SettingRow, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Does `work`, then `done` with its outcome; a failure is written into the row."""

        def arrived(outcome: T) -> None:
            row.control.setEnabled(True)
            done(outcome)

        def failed(error: Exception) -> None:
            row.control.setEnabled(True)
            row.say(sentence(error))

        self._background.run(lambda _: work(), arrived, failed)

    def refused(self, row: SettingRow) -> bool:
        """Whether a session runs: then the row says why nothing is done."""
        if self._busy():
            row.say(translate("custody", "A session is running: stop it first."))
        return self._busy()


def sentence(error: Exception) -> str:
    """What a failure means for the user."""
    if isinstance(error, UserError):
        return said(error)
    return translate("custody", "That did not work; the file of faults says why.")
