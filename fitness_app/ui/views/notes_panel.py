"""The notes of the review page: written at a moment, on a repetition or on the visit, with drawings."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Feeling, Review
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_notes import FoundNote, Notebook
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import notes as model
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.feeling_box import FeelingBox
from fitness_app.ui.views.note_desk import NoteDesk
from fitness_app.ui.views.note_list import NoteList
from fitness_app.ui.widgets.review_picture import ReviewPicture
from fitness_app.ui.widgets.scrolled import scrolled


class NotesPanel(QWidget):
    """Lists the notes, finds those of all visits, writes and draws; tells how a set felt.

    `visit_wanted` gives the key of another visit, on which a note was chosen.
    """

    visit_wanted = Signal(object)

    def __init__(
        self,
        notebook: Notebook,
        cursor: Cursor,
        picture: ReviewPicture,
        background: Background,
        edits: EditBar,
    ) -> None:
        super().__init__()
        self._notebook, self._cursor, self._background, self._edits = notebook, cursor, background, edits
        self._sheet: Sheet | None = None
        self._wanted: UUID | None = None
        self._other: UUID | None = None
        self.list = NoteList(notebook, background)
        self.desk = NoteDesk(notebook, cursor, picture, edits)
        self.feeling = FeelingBox()
        self.waiting = QPushButton()
        self._column = QVBoxLayout()
        self._arrange()
        self._connect()

    def open(self, sheet: Sheet | None) -> None:
        """Shows another visit, the same one as it is now, or none; what was being written is kept first."""
        before, self._sheet = self._sheet, sheet
        self.setEnabled(sheet is not None)
        if sheet is None or before is None or sheet.session.info.id != before.session.info.id:
            self.desk.leave()
        self.feeling.open(sheet.session if sheet else None, self._cursor.time_s)
        if sheet is None:
            self.list.show_notes(())
            return
        if not self.desk.opened:
            self.list.open(sheet.session)
            self.desk.begin(sheet.session)
            self._background.run(lambda _: self._notebook.drafts(), self._restore, self.desk.tell)
        self._show(sheet.notes)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.desk.drawing.wear(look)
        least = self._column.minimumSize().width()
        self._area.setMinimumWidth(least + self._area.verticalScrollBar().sizeHint().width())

    def settled(self, do: Callable[[], None]) -> None:
        """Keeps what is written, then calls `do` when nothing is under way any more."""
        self.desk.settle()
        self._edits.afterwards(do)

    def forget(self) -> None:
        """Whoever this was about was deleted: so is what is being written."""
        self.desk.forget()

    def end(self) -> None:
        """The window closes: what is written is kept."""
        self.desk.end()
        self.list.end()

    def _restore(self, drafts: Sequence[FoundNote]) -> None:
        """Brings back what was not kept when the app ended, and tells where else something waits."""
        if self._sheet is None:
            return
        here = self._sheet.session.info.id
        written = [each for each in drafts if each.note.text.strip() or each.note.marks]
        mine = [each.note for each in written if each.note.session_id == here]
        if mine and self.desk.blank:
            self.desk.take(mine[0], model.by_key(self.desk.notes, mine[0].id))
            self.desk.editor.state.setText(self.tr("This was not kept the last time. Here it is again."))
        others = [each for each in written if each.note.session_id != here]
        self.waiting.setVisible(bool(others))
        if others:
            self._other = others[0].note.session_id
            self.waiting.setText(self.tr("Go to a note that was not kept"))
            self.waiting.setToolTip(others[0].athlete)

    def _refresh(self) -> None:
        """A step was done or taken back: reads how the notes stand now."""
        if self._sheet is not None:
            here = self._sheet.session.info.id
            self._background.run(
                lambda _: self._notebook.notes(here),
                lambda notes: self._arrived(here, notes),
                self.desk.tell,
            )
        self.feeling.refresh()

    def _arrived(self, session_id: UUID, notes: Sequence[Review]) -> None:
        if self._sheet is not None and self._sheet.session.info.id == session_id:
            self._show(notes)

    def _show(self, notes: Sequence[Review]) -> None:
        if self._sheet is not None:
            self.list.show_notes(notes)
            self.desk.follow(self._sheet.session, notes)
        wanted = model.by_key(notes, self._wanted) if self._wanted else None
        if wanted is not None:
            self._wanted = None
            self.desk.choose(wanted)

    def _choose(self, note: Review) -> None:
        """Opens a note, on whichever visit it is."""
        if self._sheet is None or note.session_id != self._sheet.session.info.id:
            self._wanted = note.id
            self.visit_wanted.emit(note.session_id)
        else:
            self.desk.choose(note)

    def _felt(self, set_id: UUID, before: Feeling, after: Feeling) -> None:
        def turn(old: Feeling, new: Feeling) -> None:
            self.feeling.felt(set_id, new)
            try:
                self._notebook.feel(set_id, new)
            except UserError:
                self.feeling.felt(set_id, old)
                raise

        told = self.tr("Told how the set felt")
        self._edits.do(Step(told, lambda: turn(before, after), lambda: turn(after, before)))

    def _moved(self, time_s: float) -> None:
        self.desk.show_place()
        self.feeling.show_moment(time_s)

    def _connect(self) -> None:
        self._cursor.moved.connect(self._moved)
        self._edits.changed.connect(self._refresh)
        self.list.chosen.connect(self._choose)
        self.list.unwanted.connect(self.desk.remove)
        self.feeling.told.connect(self._felt)
        self.waiting.clicked.connect(lambda: self.visit_wanted.emit(self._other))

    def _arrange(self) -> None:
        self.waiting.hide()
        desk, column = self.desk, self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        column.addWidget(self.waiting)
        column.addWidget(self.list, 1)
        column.addWidget(desk.editor, 1)
        for part in (desk.editor.state, desk.drawing, self.feeling):
            column.addWidget(part)
        self._area = scrolled(column)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.small, SPACING.small, SPACING.small, SPACING.small)
        page.addWidget(self._area)
