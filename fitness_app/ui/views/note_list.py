"""The notes on a visit, or those of all visits that hold some words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fitness_app.domain.review import Review
from fitness_app.domain.workout import SessionDetail
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.said import said
from fitness_app.ui.services_notes import FoundNote, Notebook
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import notes as model
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.plain_table import PlainTable

PAUSE_MS = 200
"""So long after the last letter the search begins."""
LEAST_HEIGHT = 110


class NoteList(QWidget):
    """`chosen` gives the note that was clicked or opened with Enter, `unwanted` one to be deleted (Del).

    The search goes over all notes of the athlete whose visit is open.
    """

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, notebook: Notebook, background: Background) -> None:
        super().__init__()
        self._notebook, self._background = notebook, background
        self._session: SessionDetail | None = None
        self._notes: Sequence[Review] = ()
        self._shown: Sequence[Review] = ()
        self.search = QLineEdit()
        self.table = PlainTable(self.tr("Notes"))
        self.told = ElidedLabel("", "muted")
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._arrange()
        self._connect()

    def open(self, session: SessionDetail | None) -> None:
        """Takes another visit, or none; the search begins anew."""
        self._session = session
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        name = session.info.athlete if session is not None else ""
        self.search.setPlaceholderText(self.tr("Search all notes of {0}").format(name))

    def show_notes(self, notes: Sequence[Review]) -> None:
        """Shows the notes on the visit, or finds again what is looked for."""
        self._notes = notes
        self._look()

    def end(self) -> None:
        """Looks for nothing more."""
        self._timer.stop()

    def _look(self) -> None:
        wanted = self.search.text().strip()
        if self._session is None or not wanted:
            self._show(self._notes, [model.cells(each, self._session) for each in self._notes])
            return
        athlete = self._session.info.athlete
        self._background.run(
            lambda _: self._notebook.find(wanted, athlete),
            lambda found: self._show_found(wanted, found),
            lambda error: self.told.setText(said(error)),
        )

    def _show_found(self, wanted: str, found: Sequence[FoundNote]) -> None:
        if wanted == self.search.text().strip():  # else somebody typed on meanwhile
            today = words.today()
            self._show([each.note for each in found], [model.found_cells(each, today) for each in found])

    def _show(self, notes: Sequence[Review], rows: Sequence[Sequence[tuple[str, str]]]) -> None:
        place = self.table.place
        self._shown = notes
        self.table.show_rows(rows, place)
        searched = bool(self.search.text().strip())
        none = self.tr("No note holds these words.") if searched else self.tr("No notes on this visit yet.")
        self.told.setText("" if notes else none)
        self.told.setVisible(not notes)
        self.table.setVisible(bool(notes))

    def _tell(self, told: SignalInstance) -> None:
        if 0 <= self.table.place < len(self._shown):
            told.emit(self._shown[self.table.place])

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(lambda: self._tell(self.chosen))
        self.table.cellClicked.connect(lambda *_: self._tell(self.chosen))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._tell(self.unwanted))

    def _arrange(self) -> None:
        self.search.setObjectName("search-notes")
        self.search.setAccessibleName(self.tr("Search all notes"))
        self.search.setClearButtonEnabled(True)
        self.table.setObjectName("notes")
        self.table.name_columns((self.tr("On"), self.tr("Note")))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setMinimumHeight(LEAST_HEIGHT)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
