"""The notes of the review page: written at a moment, on a repetition or on the visit, with drawings."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fitness_app.domain.drawing import Place, nearest, seen_at
from fitness_app.domain.review import Feeling, Mark, Review
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_notes import FoundNote, Notebook
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import notes as model
from fitness_app.ui.view_models.autosave import Autosave
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.view_models.note_steps import NoteSteps
from fitness_app.ui.views.drawing_bar import DrawingBar
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.feeling_box import FeelingBox
from fitness_app.ui.views.note_editor import NoteEditor
from fitness_app.ui.views.note_list import NoteList
from fitness_app.ui.widgets.review_picture import ReviewPicture
from fitness_app.ui.widgets.scrolled import scrolled

REACH = 12.0
"""The eraser takes what lies within so many pixels."""


class NotesPanel(QWidget):
    """Everything is done through `edits`, so that it can be taken back; what is written is never lost.

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
        self._notebook, self._cursor, self._picture = notebook, cursor, picture
        self._background, self.edits = background, edits
        self._sheet: Sheet | None = None
        self._notes: Sequence[Review] = ()
        self._wanted: UUID | None = None
        self._other: UUID | None = None
        self._writing = model.Writing()
        self._steps = NoteSteps(notebook)
        self._autosave = Autosave(notebook, self._saved, self._unsaved)
        self.list = NoteList(notebook, background)
        self.editor = NoteEditor()
        self.drawing = DrawingBar(cursor, picture, lambda: self._notes)
        self.feeling = FeelingBox()
        self.waiting = QPushButton()
        self._arrange()
        self._connect()

    def open(self, sheet: Sheet | None) -> None:
        """Shows another visit, the same one as it is now, or none; what was being written is kept first."""
        before, self._sheet = self._sheet, sheet
        self.setEnabled(sheet is not None)
        if sheet is None or before is None or sheet.session.info.id != before.session.info.id:
            self._leave()
        self.feeling.open(sheet.session if sheet else None, self._cursor.time_s)
        if sheet is None:
            self._show(())
            return
        if self._writing.note is None:
            self.list.open(sheet.session)
            self.drawing.open()
            self._begin()
            self._background.run(lambda _: self._notebook.drafts(), self._restore, self._unsaved)
        self._writing.session = sheet.session
        self._show(sheet.notes)
        self._go_to_wanted()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.drawing.wear(look)
        least = self._area.widget().minimumSizeHint().width()
        self._area.setMinimumWidth(least + self._area.verticalScrollBar().sizeHint().width())

    def settle(self) -> None:
        """Keeps what is being written in the log, as one step."""
        if self._writing.note is None or not self._writing.dirty:
            return
        self._autosave.flush()
        step = self._steps.kept(self._writing.note, self._writing.kept)
        if step is not None:
            self.edits.do(step)

    def settled(self, do: Callable[[], None]) -> None:
        """Keeps it, then calls `do` when nothing is under way any more."""
        self.settle()
        self.edits.afterwards(do)

    def end(self) -> None:
        """The window closes: what waits is written down."""
        self._autosave.end()
        self.list.end()

    def _leave(self) -> None:
        self.settle()
        self._autosave.flush()
        self._writing.leave()
        self._notes = ()

    def _begin(self) -> None:
        if self._sheet is not None:
            self._writing.begin(self._sheet.session, self._notebook.author(), self._cursor.time_s)
            self._show_note()

    def _next(self) -> None:
        """Keeps the note and begins another one."""
        self.settle()
        self._begin()
        self.editor.text.setFocus()

    def _restore(self, drafts: Sequence[FoundNote]) -> None:
        """Brings back what was not kept when the app ended, and tells where else something waits."""
        if self._sheet is None:
            return
        here = self._sheet.session.info.id
        mine = [each.note for each in drafts if each.note.session_id == here and _holds(each.note)]
        if mine and self._writing.blank:
            self._writing.take(self._sheet.session, mine[0], model.by_key(self._notes, mine[0].id))
            self._show_note()
            self.editor.state.setText(self.tr("This note was not kept the last time. It is here again."))
        others = [each for each in drafts if each.note.session_id != here and _holds(each.note)]
        self.waiting.setVisible(bool(others))
        if others:
            self._other = others[0].note.session_id
            self.waiting.setText(self.tr("Go to a note of {0} that was not kept").format(others[0].athlete))

    def _refresh(self) -> None:
        """A step was done or taken back: reads how the notes stand now."""
        if self._sheet is not None:
            here = self._sheet.session.info.id
            self._background.run(
                lambda _: self._notebook.notes(here), lambda notes: self._arrived(here, notes), self._unsaved
            )
        self.feeling.refresh()

    def _arrived(self, session_id: UUID, notes: Sequence[Review]) -> None:
        if self._sheet is not None and self._sheet.session.info.id == session_id:
            self._show(notes)
            self._go_to_wanted()

    def _show(self, notes: Sequence[Review]) -> None:
        self._notes = notes
        self.list.show_notes(notes)
        if self._writing.follow(notes):
            self._begin()
        self._show_note()
        self._picture.update()

    def _go_to_wanted(self) -> None:
        note = model.by_key(self._notes, self._wanted) if self._wanted else None
        if note is not None:
            self._wanted = None
            self._choose(note)

    def _choose(self, note: Review) -> None:
        """Goes to where a note was made, and opens it."""
        if self._sheet is None or note.session_id != self._sheet.session.info.id:
            self._wanted = note.id
            self.visit_wanted.emit(note.session_id)
            return
        if self._writing.note is None or note.id != self._writing.note.id:
            self.settle()
            self._writing.take(self._sheet.session, note, note)
            self._show_note()
        if note.time_s is not None:
            self._cursor.pause()
            self._cursor.seek(note.time_s)

    def _write(self, text: str) -> None:
        if self._writing.blank and self._writing.kept is None:
            self._writing.put(self.editor.on.chosen, self._cursor.time_s)
        self._writing.write(text)
        self._changed()

    def _put(self, on: model.On) -> None:
        self._writing.put(on, self._cursor.time_s)
        self._changed()

    def _changed(self) -> None:
        note = self._writing.note
        if note is None:
            return
        if self._writing.blank and self._writing.kept is None:
            self._autosave.drop(note)
        else:
            self._autosave.touch(note)
        self.editor.state.setText("")
        self._show_note()

    def _drawn(self, mark: Mark) -> None:
        """Keeps a drawing at once, on the note that is written or, at another moment, on a new one."""
        self.settle()
        if not self._writing.fits(self._cursor.time_s):
            self._begin()
        if self._writing.blank and self._writing.kept is None:
            self._writing.put(self.editor.on.chosen, self._cursor.time_s)
        self._writing.draw(mark, self._cursor.time_s)
        self._notes = model.with_note(self._notes, self._writing.note)
        self._changed()
        self.settle()

    def _struck(self, place: Place) -> None:
        """Takes away the drawing that lies under the eraser."""
        self.settle()
        area = self._picture.space.area
        for note in reversed([each for each in self._notes if seen_at(each, self._cursor.time_s)]):
            number = nearest(note.marks, place, (area.width(), area.height()), REACH)
            if number is not None:
                self.edits.do(self._steps.struck(note, number))
                return

    def _delete(self) -> None:
        """Also what was not kept yet goes into the log first: so it can be had back."""
        self.settle()
        note = self._writing.note
        if note is not None and not self._writing.blank:
            self._begin()
            self.edits.do(self._steps.deleted(note))

    def _felt(self, set_id: UUID, before: Feeling, after: Feeling) -> None:
        def tell(feeling: Feeling) -> Callable[[], None]:
            def told() -> None:
                self._notebook.feel(set_id, feeling)
                self.feeling.felt(set_id, feeling)

            return told

        self.edits.do(Step(self.tr("Told how the set felt"), tell(after), tell(before)))

    def _show_note(self) -> None:
        note = self._writing.note
        self.editor.show_text(note.text if note else "")
        self.editor.show_state(self._writing.dirty, not self._writing.blank)
        self._show_place()

    def _show_place(self) -> None:
        """What a note is on; as long as nothing is written, that follows the cursor."""
        note, session = self._writing.note, self._writing.session
        if note is None or session is None:
            return
        fresh = self._writing.blank and self._writing.kept is None
        time_s = self._cursor.time_s if fresh or note.time_s is None else note.time_s
        chosen = self.editor.on.chosen if fresh else model.is_on(note)
        self.editor.on.offer(model.choices(session, time_s), chosen)

    def _moved(self, time_s: float) -> None:
        self._show_place()
        self.feeling.show_moment(time_s)

    def _saved(self) -> None:
        self.editor.state.setText(self.tr("Safe on the disk, not in the log yet."))

    def _unsaved(self, error: Exception) -> None:
        self.editor.state.setText(str(error))

    def _connect(self) -> None:
        self._cursor.moved.connect(self._moved)
        self.edits.changed.connect(self._refresh)
        self.list.chosen.connect(self._choose)
        self.list.unwanted.connect(self._delete)
        self.editor.written.connect(self._write)
        self.editor.on.picked.connect(self._put)
        self.editor.text.finished.connect(self._next)
        for button, do in (
            (self.editor.keep, self._next),
            (self.editor.new, self._next),
            (self.editor.delete, self._delete),
        ):
            button.clicked.connect(do)
        self.drawing.drawn.connect(self._drawn)
        self.drawing.struck.connect(self._struck)
        self.feeling.told.connect(self._felt)
        self.waiting.clicked.connect(lambda: self.visit_wanted.emit(self._other))

    def _arrange(self) -> None:
        self.waiting.hide()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        column.addWidget(self.waiting)
        column.addWidget(self.list, 1)
        column.addWidget(self.editor, 1)
        column.addWidget(self.editor.state)
        column.addWidget(self.drawing)
        column.addWidget(self.feeling)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.small, SPACING.small, SPACING.small, SPACING.small)
        self._area = scrolled(column)
        page.addWidget(self._area)


def _holds(note: Review) -> bool:
    return bool(note.text.strip() or note.marks)
