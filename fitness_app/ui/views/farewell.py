"""Deletes all that is of a patient, after a copy was written where it is wished."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.ui.background import Background
from fitness_app.ui.services import Custody
from fitness_app.ui.view_models import custody as model
from fitness_app.ui.views.erase_dialog import EraseDialog, Erasure
from fitness_app.ui.views.outcome import Outcome

translate = QCoreApplication.translate
WRITING, DELETING = "Writing the file", "Deleting for good"
"""As the bar of a work says it."""


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
        if not self._refused():
            self.ready(lambda: self._look(athlete))

    def _look(self, athlete: str) -> None:
        self._background.run(
            lambda _: self._custody.athletes(), partial(self._choose, athlete), partial(self._fail, None)
        )

    def _choose(self, athlete: str, athletes: Sequence[str]) -> None:
        dialog = EraseDialog(self._page, athletes, self._chosen)
        dialog.whose.setCurrentIndex(max(0, dialog.whose.findData(athlete)))
        dialog.open()

    def _chosen(self, chosen: Erasure) -> None:
        if not chosen.export:
            if not self._refused():
                self._erase(chosen, self._outcome.begin())
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
        if self._refused():
            return
        whole = place if place.suffix.lower() == ".json" else place.with_name(f"{place.name}.json")
        doing = self._outcome.begin()
        doing.step(WRITING, 0.0)
        self._background.run(
            lambda _: self._custody.export(whole, chosen.athlete),
            lambda _: self._erase(chosen, doing),
            partial(self._fail, doing),
        )

    def _erase(self, chosen: Erasure, doing: Doing) -> None:
        """The last moment to stop it: a session may have begun, or somebody thought better of it."""
        try:
            self._refuse_training()
            doing.step(DELETING, 0.0)
        except UserError as error:
            self._fail(doing, error)
            return
        self._outcome.final()
        self._background.run(
            lambda _: self._custody.erase(chosen.athlete, chosen.backups),
            partial(self._done, chosen.athlete, doing),
            partial(self._fail, doing),
        )

    def _refused(self) -> bool:
        """Whether a session or another work runs: then it is told why nothing is deleted."""
        try:
            self._refuse_training()
        except UserError as error:
            self._fail(None, error)
            return True
        return self._outcome.refused(self.tr("Nothing was deleted"))

    def _refuse_training(self) -> None:
        if self.busy():
            raise UserError(translate("custody", "A session is running: stop it first."))

    def _done(self, athlete: str | None, doing: Doing, sessions: int) -> None:
        self._outcome.say(self.tr("Deleted"), model.erased(sessions), doing)
        self.erased.emit(athlete)

    def _fail(self, doing: Doing | None, error: Exception) -> None:
        self._outcome.fail(self.tr("Nothing was deleted"), error, doing)
