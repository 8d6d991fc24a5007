"""Hands the open visit to others: asks what is needed, writes it in the background, tells where it is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from fitness_app.domain.doing import Doing
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.background import Background
from fitness_app.ui.services_notes import Dispatch, Wish
from fitness_app.ui.view_models import dispatch as model
from fitness_app.ui.view_models.dispatch import Format
from fitness_app.ui.views.confirm import confirm
from fitness_app.ui.views.outcome import Outcome
from fitness_app.ui.views.passphrase_box import BlurDialog, LockDialog

Ready = Callable[[Callable[[], None]], None]
"""Calls what it is given once all notes are in the log."""


class Sending(QObject):
    """`ready` is asked before anything is written, so that nothing lacks in it that stands on the page."""

    def __init__(self, page: QWidget, dispatch: Dispatch, background: Background, outcome: Outcome) -> None:
        super().__init__(page)
        self._page, self._dispatch, self._background, self._outcome = page, dispatch, background, outcome
        self.ready: Ready = lambda do: do()
        self.sheet: Sheet | None = None
        self._folder = Path.home()

    def send(self, kind: Format) -> None:
        """Asks for what this format needs, then for a place."""
        if self.sheet is None or self._outcome.refused(self._refusal()):
            return
        wish = Wish(kind.name, Path())
        if kind.name == "bundle":
            LockDialog(self._page, lambda word: self._ask_place(kind, replace(wish, passphrase=word))).open()
        elif kind.name == "video":
            BlurDialog(self._page, lambda blur: self._ask_place(kind, replace(wish, blur_faces=blur))).open()
        else:
            self._ask_place(kind, wish)

    def _ask_place(self, kind: Format, wish: Wish) -> None:
        if self.sheet is None:
            return
        dialog = QFileDialog(self._page, self.tr("Write to"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind.filter)
        dialog.setDefaultSuffix(kind.suffixes[0].lstrip("."))
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(model.suggested(self.sheet) + kind.suffixes[0])
        dialog.fileSelected.connect(lambda name: self._placed(replace(wish, output=kind.placed(Path(name)))))
        dialog.open()

    def _placed(self, wish: Wish) -> None:
        if self.sheet is None:
            return
        self._folder = wish.output.parent
        lost = model.overwritten(wish.format, wish.output, self.sheet)
        if not lost:
            self.ready(lambda: self._write(wish))
            return
        names = ", ".join(each.name for each in lost)
        question = self.tr("These files are there already and would be replaced: {0}. Go on?").format(names)
        confirm(self._page, self.tr("Replace files"), question, lambda: self.ready(lambda: self._write(wish)))

    def _write(self, wish: Wish) -> None:
        """Something else may have begun while the user was asked."""
        if self.sheet is None or self._outcome.refused(self._refusal()):
            return
        doing, session_id = self._outcome.begin(), self.sheet.session.info.id
        self._background.run(
            lambda _: self._dispatch.hand_over(session_id, wish, doing),
            partial(self._written, doing),
            lambda error: self._outcome.fail(self._refusal(), error, doing),
        )

    def _written(self, doing: Doing, paths: Sequence[Path]) -> None:
        self._outcome.say_place(self.tr("Handed over"), model.written(paths), paths[0], doing)

    def _refusal(self) -> str:
        return self.tr("Nothing was handed over")
