"""Deletes all that is of a patient, after a copy was written where it is wished."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fitness_app.domain.errors import UserError
from fitness_app.ui.background import Background
from fitness_app.ui.services import Custody
from fitness_app.ui.view_models import custody as model
from fitness_app.ui.views.erase_dialog import EraseDialog, Erasure
from fitness_app.ui.views.outcome import Outcome

translate = QCoreApplication.translate


class Farewell(QObject):
    """`busy` says whether a session runs: then nothing is deleted. `ready` is asked first, so that nothing is
    still being written. `erased` gives whose data is gone, None for everybody's.
    """

    erased = Signal(object)

    def __init__(self, page: QWidget, custody: Custody, background: Background, outcome: Outcome) -> None:
        super().__init__(page)
        self._page, self._custody, self._background, self._outcome = page, custody, background, outcome
        self.busy: Callable[[], bool] = lambda: False
        self.ready: Callable[[Callable[[], None]], None] = lambda do: do()

    def ask(self, athlete: str) -> None:
        """Asks what shall go; this athlete is offered first."""
        if self._outcome.doing is None and not self._refused():
            self.ready(lambda: self._look(athlete))

    def _look(self, athlete: str) -> None:
        self._background.run(lambda _: self._custody.athletes(), partial(self._choose, athlete), self._fail)

    def _choose(self, athlete: str, athletes: Sequence[str]) -> None:
        dialog = EraseDialog(self._page, athletes, self._chosen)
        dialog.whose.setCurrentIndex(max(0, dialog.whose.findData(athlete)))
        dialog.open()

    def _chosen(self, chosen: Erasure) -> None:
        if not chosen.export:
            self._erase(chosen)
            return
        dialog = QFileDialog(self._page, self.tr("Write the copy to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Everything, to be imported again (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self._copy(Path(name), chosen))
        dialog.open()

    def _copy(self, place: Path, chosen: Erasure) -> None:
        """Only a copy that can be read in again is one: nothing is deleted before it is written."""
        whole = place if place.suffix.lower() == ".json" else place.with_name(f"{place.name}.json")
        self._background.run(
            lambda _: self._custody.export(whole, chosen.athlete), lambda _: self._erase(chosen), self._fail
        )

    def _erase(self, chosen: Erasure) -> None:
        if self._refused():
            return
        self._outcome.begin()
        self._background.run(
            lambda _: self._custody.erase(chosen.athlete, chosen.backups),
            lambda sessions: self._done(chosen.athlete, sessions),
            self._fail,
        )

    def _refused(self) -> bool:
        """Whether a session runs: then it is told why nothing is deleted."""
        if self.busy():
            self._fail(UserError(translate("custody", "A session is running: stop it first.")))
        return self.busy()

    def _done(self, athlete: str | None, sessions: int) -> None:
        self._outcome.say(self.tr("Deleted"), model.erased(sessions))
        self.erased.emit(athlete)

    def _fail(self, error: Exception) -> None:
        self._outcome.fail(self.tr("Nothing was deleted"), error)
