"""Where one note is written and drawn: its editor, its tools, and what keeps every word of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from fitness_app.domain.drawing import Place, nearest, seen_at
from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Mark, Review
from fitness_app.domain.workout import SessionDetail
from fitness_app.ui.said import said
from fitness_app.ui.services_notes import Notebook
from fitness_app.ui.view_models import notes as model
from fitness_app.ui.view_models.autosave import Autosave
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.note_steps import NoteSteps
from fitness_app.ui.views.drawing_bar import DrawingBar
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.note_editor import NoteEditor
from fitness_app.ui.widgets.review_picture import ReviewPicture

REACH = 12.0
"""The eraser takes what lies within so many pixels."""


class NoteDesk(QObject):
    """Everything is done through `edits`, so that it can be taken back. `notes` are those of the visit.

    Letters go to the disk within a second, and into the log when the note is settled; drawings go there at
    once.
    """

    def __init__(self, notebook: Notebook, cursor: Cursor, picture: ReviewPicture, edits: EditBar) -> None:
        super().__init__()
        self._notebook, self._cursor, self._picture, self._edits = notebook, cursor, picture, edits
        self.notes: Sequence[Review] = ()
        self._writing = model.Writing()
        self._steps = NoteSteps(notebook)
        self._autosave = Autosave(notebook, self._saved, self.tell)
        self.editor = NoteEditor()
        self.drawing = DrawingBar(cursor, picture, lambda: self.notes)
        self._connect()

    @property
    def opened(self) -> bool:
        """Whether a visit is open to be written about."""
        return self._writing.note is not None

    @property
    def blank(self) -> bool:
        """Whether nothing is written yet."""
        return self._writing.blank

    def begin(self, session: SessionDetail) -> None:
        """A new note on a visit, at the cursor's moment."""
        self._writing.begin(session, self._notebook.author(), self._cursor.time_s)
        self.show_note()

    def take(self, note: Review, kept: Review | None) -> None:
        """Goes on with a note; `kept` is how it stands in the log, None where it does not."""
        if self._writing.session is not None:
            self._writing.take(self._writing.session, note, kept)
            self.show_note()

    def choose(self, note: Review) -> None:
        """Goes on with a note of this visit, after keeping the one before; goes to its moment, too."""
        if self._writing.note is None or note.id != self._writing.note.id:
            self.settle()
            self.take(note, note)
        if note.time_s is not None:
            self._cursor.pause()
            self._cursor.seek(note.time_s)

    def leave(self) -> None:
        """Keeps what is written; no visit is open any more."""
        self.settle()
        self._autosave.flush()
        self._writing.leave()
        self.notes = ()
        self.drawing.open()

    def forget(self) -> None:
        """Keeps nothing of what is being written."""
        if self._writing.note is not None:
            self._autosave.drop(self._writing.note)
        self._writing.leave()

    def follow(self, session: SessionDetail, notes: Sequence[Review]) -> None:
        """Takes over how visit and notes stand in the log now; what was written since stays."""
        self.notes, self._writing.session = notes, session
        if self._writing.follow(notes):
            self.begin(session)
        self.show_note()
        self._picture.update()

    def settle(self) -> None:
        """Keeps what is written in the log, as one step."""
        if self._writing.note is None or not self._writing.dirty:
            return
        self._autosave.flush()
        step = self._steps.kept(self._writing.note, self._writing.kept)
        if step is not None:
            self._edits.do(step)

    def next(self) -> None:
        """Keeps the note and begins another one."""
        self.settle()
        if self._writing.session is not None:
            self.begin(self._writing.session)
        self.editor.text.setFocus()

    def delete(self) -> None:
        """Takes the note away; what was not kept yet goes into the log first, so that it can be had back."""
        self.settle()
        note, session = self._writing.note, self._writing.session
        if note is not None and session is not None and not self._writing.blank:
            self.begin(session)
            self._edits.do(self._steps.deleted(note))

    def remove(self, note: Review) -> None:
        """Takes a note away, be it this one or another."""
        if self._writing.note is not None and self._writing.note.id == note.id:
            self.delete()
        else:
            self._edits.do(self._steps.deleted(note))

    def end(self) -> None:
        """The window closes: the note goes into the log now, or stays a draft where that cannot be."""
        self._autosave.end()
        note = self._writing.note if self._writing.dirty else None
        step = self._steps.kept(note, self._writing.kept) if note is not None else None
        if step is not None:
            try:
                step.do()
            except UserError as error:
                self.tell(error)

    def tell(self, error: Exception) -> None:
        """Says what went wrong beneath the words."""
        self.editor.state.setText(said(error))

    def show_note(self) -> None:
        """Shows the note as it is now."""
        note = self._writing.note
        self.editor.show_text(note.text if note else "")
        self.editor.show_state(self._writing.dirty, not self._writing.blank)
        self.show_place()

    def show_place(self) -> None:
        """Shows what the note is on; as long as nothing is written, that follows the cursor."""
        note, session = self._writing.note, self._writing.session
        if note is None or session is None:
            return
        fresh = self._writing.fresh
        time_s = self._cursor.time_s if fresh or note.time_s is None else note.time_s
        chosen = self.editor.on.chosen if fresh else model.is_on(note)
        self.editor.on.offer(model.choices(session, time_s), chosen)

    def _write(self, text: str) -> None:
        self._come_here()
        self._writing.write(text)
        self._changed()

    def _put(self, on: model.On) -> None:
        self._writing.put(on, self._cursor.time_s)
        self._changed()

    def _come_here(self) -> None:
        """The first letter or line decides which moment a new note is on."""
        if self._writing.fresh:
            self._writing.put(self.editor.on.chosen, self._cursor.time_s)

    def _changed(self) -> None:
        note = self._writing.note
        if note is None:
            return
        self._autosave.drop(note) if self._writing.fresh else self._autosave.touch(note)
        self.editor.state.setText("")
        self.show_note()

    def _draw(self, mark: Mark) -> None:
        """On the note that is written or, at another moment, on a new one."""
        self.settle()
        if self._writing.session is not None and not self._writing.fits(self._cursor.time_s):
            self.begin(self._writing.session)
        self._come_here()
        self._writing.draw(mark, self._cursor.time_s)
        self.notes = model.with_note(self.notes, self._writing.note)
        self._changed()
        self.settle()

    def _strike(self, place: Place) -> None:
        """Takes away the drawing that lies under the eraser."""
        self.settle()
        area = self._picture.space.area
        for note in reversed([each for each in self.notes if seen_at(each, self._cursor.time_s)]):
            number = nearest(note.marks, place, (area.width(), area.height()), REACH)
            if number is not None:
                self._edits.do(self._steps.struck(note, number))
                return

    def _saved(self) -> None:
        self.editor.state.setText(self.tr("Safe on the disk, not in the log yet."))

    def _connect(self) -> None:
        self.editor.written.connect(self._write)
        self.editor.on.picked.connect(self._put)
        self.editor.text.finished.connect(self.next)
        self.editor.keep.clicked.connect(self.next)
        self.editor.new.clicked.connect(self.next)
        self.editor.delete.clicked.connect(self.delete)
        self.drawing.drawn.connect(self._draw)
        self.drawing.struck.connect(self._strike)
