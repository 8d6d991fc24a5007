"""The buttons above the review page that hand visits over, take them in, and care for the patient's data."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from fitness_app.domain.person import Deed
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services import Custody
from fitness_app.ui.services_notes import Dispatch, Taken
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import dispatch as model
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.views.deeds_dialog import DeedsDialog
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.farewell import Farewell
from fitness_app.ui.views.outcome import Outcome
from fitness_app.ui.views.receiving import Receiving
from fitness_app.ui.views.sending import Ready, Sending
from fitness_app.ui.widgets.elided_label import ElidedLabel

ICON = 18


class DispatchBar(QWidget):
    """`outcome` belongs above the page. `arrived` gives the key of a visit that was taken in.

    `erased` tells that the patient whose visit is open is gone, `listed` that another one is.
    """

    arrived = Signal(object)
    erased = Signal()
    listed = Signal()

    def __init__(
        self, page: QWidget, dispatch: Dispatch, custody: Custody, background: Background, log_file: Path
    ) -> None:
        super().__init__()
        self._page, self._dispatch, self._background, self._log_file = page, dispatch, background, log_file
        self._sheet: Sheet | None = None
        self._edits: EditBar | None = None
        self._row = QHBoxLayout(self)
        self.outcome = Outcome(log_file)
        self._sending = Sending(page, dispatch, background, self.outcome)
        self._receiving = Receiving(page, dispatch, background, self.outcome)
        self._farewell = Farewell(page, custody, background, self.outcome)
        self._formats: dict[QAction, model.Format] = {}
        self.kept = ElidedLabel("", "caption")
        self.export, self.bring, self.patient = QPushButton(), QPushButton(), QPushButton()
        self._audit, self._erase = QAction(self), QAction(self)
        self._arrange()
        self._connect()

    def open(self, sheet: Sheet | None) -> None:
        """Takes another visit, or none."""
        self._sheet = self._sending.sheet = sheet
        for button in (self.export, self.patient):
            button.setEnabled(sheet is not None)
        self.kept.setText(*model.kept_words(sheet) if sheet else ("",))
        for action, kind in self._formats.items():
            lack = model.lacking(kind.name, sheet) if sheet else ""
            action.setEnabled(not lack)
            title = (
                self.tr("{0}: {1}").format(kind.title, lack) if lack else self.tr("{0}…").format(kind.title)
            )
            action.setText(title)
        if sheet is not None:
            self._erase.setText(self.tr("Delete all that is of {0}…").format(sheet.person.name))

    def take_in(self, file: Path) -> None:
        """Looks into a file that somebody sent, and asks whether to add what is in it."""
        self._receiving.open(file)

    def add_edits(self, edits: EditBar) -> None:
        """Puts undo and redo before the buttons."""
        self._edits = edits
        self._row.insertWidget(1, edits)

    def keep_before(self, ready: Ready, busy: Callable[[], bool]) -> None:
        """`ready` is asked before a visit is handed over or deleted, `busy` before one is deleted."""
        self._sending.ready = self._farewell.ready = ready
        self._farewell.busy = busy

    def end(self) -> None:
        """The window closes."""
        self.outcome.end()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.outcome.wear(look)
        if self._edits is not None:
            self._edits.wear(look)
        for button, name in ((self.export, "export"), (self.bring, "import")):
            button.setIcon(look.icons.icon(name, look.colours.text))

    def _show_deeds(self) -> None:
        if self._sheet is None:
            return
        athlete = self._sheet.person.name

        dialog = DeedsDialog(self._page, athlete)

        def show(deeds: Sequence[Deed]) -> None:
            if isValid(dialog):  # it may have been closed meanwhile
                dialog.show_deeds(deeds)

        def read(everyone: bool) -> None:
            whose = None if everyone else athlete
            self._background.run(lambda _: self._dispatch.deeds(whose), show, self._unread)

        dialog.wanted.connect(read)
        read(False)
        dialog.open()

    def _unread(self, error: Exception) -> None:
        notice = fault(self.tr("The list cannot be read"), error, self._log_file)
        self.outcome.banner.say(notice.tone, notice.title, notice.text, "")

    def _taken(self, found: Taken) -> None:
        if found.sessions:
            self.arrived.emit(found.sessions[0])

    def _erased(self, athlete: str | None) -> None:
        mine = self._sheet is not None and athlete in (None, self._sheet.person.name)
        (self.erased if mine else self.listed).emit()

    def _ask_erase(self) -> None:
        if self._sheet is not None:
            self._farewell.ask(self._sheet.person.name)

    def _connect(self) -> None:
        for action, kind in self._formats.items():
            action.triggered.connect(lambda _=False, kind=kind: self._sending.send(kind))
        self.bring.clicked.connect(self._receiving.ask_file)
        self._receiving.taken.connect(self._taken)
        self._farewell.erased.connect(self._erased)
        self._audit.triggered.connect(lambda _: self._show_deeds())
        self._erase.triggered.connect(lambda _: self._ask_erase())

    def _arrange(self) -> None:
        self.export.setText(self.tr("Export"))
        self.bring.setText(self.tr("Open bundle…"))
        self.patient.setText(self.tr("Patient"))
        self._audit.setText(self.tr("Who handed over what…"))
        row = self._row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.small)
        self.kept.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.kept)
        for button in (self.bring, self.patient, self.export):
            button.setIconSize(QSize(ICON, ICON))
            row.addWidget(button)
        self.export.setMenu(self._export_menu())
        menu = QMenu(self)
        menu.addActions([self._audit, self._erase])
        self.patient.setMenu(menu)
        self.bring.setToolTip(self.tr("Take in a visit or notes that somebody sent; or drop the file here"))

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in model.formats():
            self._formats[menu.addAction(kind.title)] = kind
        return menu
