"""The panel that lets a model read a visit again, and takes over what it finds, or leaves it.

Object names: "reanalysis-read", "reanalysis-table", "reanalysis-told", "reanalysis-detail" (the chosen set),
"reanalysis-accept" (all sets that change), "reanalysis-accept-one" (the chosen set), "reanalysis-leave".
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.rereading import Rereading
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.latest import Latest
from fitness_app.ui.look import Look
from fitness_app.ui.services_compare import Proposal
from fitness_app.ui.view_models import reanalysis as model
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.view_models.written import Written
from fitness_app.ui.views.reader_choice import ReaderChoice
from fitness_app.ui.views.workplace import Workplace
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.fitted import fit_height
from fitness_app.ui.widgets.plain_table import PlainTable
from fitness_app.ui.widgets.scrolled import fill_panel
from fitness_app.ui.widgets.work_bar import WorkBar


class ReanalysisPanel(QWidget):
    """`changed` tells that a result was taken over, or that taken back.

    Reading ends when another visit is opened, or this one was changed.
    """

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._sheet: Sheet | None = None
        self._proposal: Proposal | None = None
        self._doing: Doing | None = None
        self._written = Written()
        self._latest = Latest(place.background, self._failed)
        self.read, self.accept = QPushButton(), QPushButton()
        self.accept_one, self.leave = QPushButton(), QPushButton()
        self.model = ReaderChoice(place)
        self.work, self.told, self.detail = WorkBar(), QLabel(), QLabel()
        self.table = PlainTable(self.tr("Sets before and after"))
        self.empty, self._stack = Empty(), QStackedWidget()
        self._arrange()
        self._connect()
        self.open(None)

    def open(self, sheet: Sheet | None) -> None:
        """Turns to another visit, or none; what was read of this one stays while its sets are the same."""
        same = model.state(sheet) == model.state(self._sheet)
        self._sheet = sheet
        if same and sheet is not None:
            return
        self._end_reading()
        self._proposal = None
        self._stack.setCurrentIndex(0 if sheet is None else 1)
        self.empty.say(self.tr("No visit is open"), self.tr("Choose a visit to let it be read again."), "")
        self.told.setText(self._introduction())
        self._show()

    def _introduction(self) -> str:
        if self._sheet is None or not self._sheet.tracks:
            return self.tr("No movements of this visit were kept: there is nothing to read again.")
        told = self.tr("A model of your choice reads the movements of this visit once more.")
        safe = self.tr("Nothing is written before you accept it, and the old result stays.")
        return f"{told} {safe}"

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme: all of it comes from the style sheet."""

    def end(self) -> None:
        """The window closes: ends what is under way."""
        self._end_reading()

    def _end_reading(self) -> None:
        if self._doing is not None:
            self._doing.stop()
            self._doing = None
        self._latest.drop("proposal")
        self.work.follow(None)

    def _read(self) -> None:
        sheet, given, name = self._sheet, self._place.consulting, self.model.name
        if sheet is None or self._doing is not None:
            return
        doing = self._doing = Doing()
        self._proposal = None
        self.work.follow(doing)
        self.work.stop.setFocus()
        self._show()
        self._latest.read(
            "proposal", lambda _: given.propose(sheet.session.info.id, name, doing), self._show_proposal
        )

    def _show_proposal(self, proposal: Proposal) -> None:
        self._doing, self._proposal = None, proposal
        if self._sheet is not None:
            self.told.setText(model.headline(proposal, self._sheet.session.info))
        self.table.show_rows(model.rows(proposal.found))
        fit_height(self.table)
        self._rest()

    def _failed(self, error: Exception) -> None:
        self._doing = None
        if isinstance(error, Stopped):
            self.told.setText(self.tr("Stopped: nothing was changed."))
        else:
            notice = fault(self.tr("It cannot be read again"), error, self._place.log_file)
            self.told.setText(f"{notice.title}: {notice.text}")
        self._rest()

    def _rest(self) -> None:
        """After work the keyboard is back where one goes on, if it waited here."""
        waited = self.work.stop.hasFocus()
        self._show()
        if waited:
            (self.table if self._proposal else self.read).setFocus()
        self.work.follow(None)

    def _show(self) -> None:
        found = self._proposal.found if self._proposal else ()
        place = self.table.place
        changing = [each for each in found if each.changes]
        chosen = found[place] if 0 <= place < len(found) else None
        ready = bool(self._sheet and self._sheet.tracks) and self._doing is None
        self.read.setEnabled(ready)
        self.model.box.setEnabled(ready)
        self.table.setVisible(bool(found))
        self.detail.setVisible(chosen is not None)
        self.detail.setText(model.detail(place + 1, chosen) if chosen else "")
        self.accept.setVisible(bool(changing))
        self.accept.setText(self.tr("Accept all changes ({0})").format(len(changing)))
        self.accept_one.setVisible(len(changing) > 1)
        self.accept_one.setEnabled(chosen is not None and chosen.changes)
        self.leave.setVisible(bool(changing))

    def _accept(self, found: Sequence[Rereading]) -> None:
        if self._proposal is None or not any(each.changes for each in found):
            return
        correcting = model.accepting(found, self._proposal, self._place.consulting.correct)
        told = self.tr("Accepted: what was read again in {0} sets").format(
            sum(each.changes for each in found)
        )
        self._place.edits.do(self._written.step(told, correcting.do, correcting.undo))

    def _accept_all(self) -> None:
        if self._proposal is not None:
            self._accept(self._proposal.found)

    def _accept_chosen(self) -> None:
        place = self.table.place
        if self._proposal is not None and 0 <= place < len(self._proposal.found):
            self._accept(self._proposal.found[place : place + 1])

    def _leave(self) -> None:
        self._proposal = None
        self.told.setText(self.tr("Everything stays as it was."))
        self._show()
        self.read.setFocus()

    def _tell(self) -> None:
        if self._written.asked():
            self.changed.emit()

    def _connect(self) -> None:
        self.read.clicked.connect(self._read)
        self.accept.clicked.connect(self._accept_all)
        self.accept_one.clicked.connect(self._accept_chosen)
        self.leave.clicked.connect(self._leave)
        self.table.moved.connect(self._show)
        self._place.edits.changed.connect(self._tell)

    def _arrange(self) -> None:
        titles = (
            (self.read, "read", self.tr("Read again")),
            (self.accept, "accept", self.tr("Accept all changes")),
            (self.accept_one, "accept-one", self.tr("Accept this set only")),
            (self.leave, "leave", self.tr("Leave everything as it is")),
        )
        for button, name, title in titles:
            button.setObjectName(f"reanalysis-{name}")
            button.setText(title)
        self.accept.setProperty("role", "primary")
        self.table.setObjectName("reanalysis-table")
        for label, name in ((self.told, "told"), (self.detail, "detail")):
            label.setObjectName(f"reanalysis-{name}")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.table.name_columns(model.columns())
        reading = (self.told, self.model, self.read, self.work, self.table, self.detail)
        parts = (*reading, self.accept, self.accept_one, self.leave)
        fill_panel(self, self._stack, self.empty, parts)
