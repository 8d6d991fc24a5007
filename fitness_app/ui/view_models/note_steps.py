"""What is done with notes, step by step, so that each step can be taken back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.review import Review
from fitness_app.ui.services_notes import Notebook
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.view_models.notes import gist, same, without

translate = QCoreApplication.translate


class NoteSteps:
    """Makes the steps; they are done in the background, and one that fails leaves the note as it was."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self._sent: Review | None = None

    def kept(self, note: Review, before: Review | None) -> Step | None:
        """Keeps a note as it is now; None where that is under way already. An emptied one is removed.

        `before` is how it stood in the log when that was last read.
        """
        if self._sent is not None and self._sent.id == note.id:  # the log has it, or will have in a moment
            before = self._sent
            if same(before, note):
                return None
        if not (note.text.strip() or note.marks):
            return self.deleted(before or note)
        self._sent = note
        told = (
            translate("notes", "Note kept: {0}")
            if before is None
            else translate("notes", "Note changed: {0}")
        )
        back = before or replace(note, removed=True)
        return Step(told.format(gist(note)), lambda: self._keep(note), self._keeping(back))

    def deleted(self, note: Review) -> Step:
        """Takes a note away."""
        told = translate("notes", "Note deleted: {0}").format(gist(note))
        self._sent = None
        gone = replace(note, removed=True)
        return Step(told, lambda: self._keep(gone), self._keeping(note))

    def struck(self, note: Review, number: int) -> Step:
        """Takes one drawing off a note."""
        told = translate("notes", "Drawing removed")
        self._sent = None
        return Step(told, self._keeping(without(note, number)), self._keeping(note))

    def _keeping(self, note: Review) -> Callable[[], None]:
        def keep() -> None:
            self._sent = None
            self._notebook.keep(note)

        return keep

    def _keep(self, note: Review) -> None:
        """Into the log first: only then the draft on the disk may go."""
        try:
            self._notebook.keep(note)
        except Exception:
            self._sent = None
            raise
        self._notebook.drop_draft(note)
