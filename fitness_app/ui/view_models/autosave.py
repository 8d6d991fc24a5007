"""What is being written goes to the disk within a second, so that a crash takes no word of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Review
from fitness_app.ui.background import Background
from fitness_app.ui.services_notes import Notebook

EVERY_MS = 250
"""Also while somebody goes on typing: a crash takes no more than the last moment."""


class Autosave(QObject):
    """Keeps drafts on a thread of its own, which no long work of others holds up; call `end` at the end.

    `told` hears when one is on the disk, `failed` why it is not.
    """

    def __init__(
        self, notebook: Notebook, told: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        super().__init__()
        self._notebook, self._background = notebook, Background(threads=1)
        self._told, self._failed = told, failed
        self._waiting: Review | None = None
        self._timer = QTimer(self, interval=EVERY_MS, singleShot=True)
        self._timer.timeout.connect(self._write)

    def touch(self, draft: Review) -> None:
        """Remembers how the draft is now, and writes it soon."""
        self._waiting = draft
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Writes at once what still waits: the window closes, or another visit is opened."""
        self._timer.stop()
        draft, self._waiting = self._waiting, None
        if draft is not None:
            try:
                self._notebook.keep_draft(draft)
            except UserError as error:
                self._failed(error)

    def forget(self) -> None:
        """Writes nothing more of what waits."""
        self._timer.stop()
        self._waiting = None

    def drop(self, draft: Review) -> None:
        """Deletes a draft that holds nothing any more."""
        self.forget()
        self._background.run(lambda _: self._notebook.drop_draft(draft), lambda _: None, self._failed)

    def end(self) -> None:
        """Writes what waits, and rests."""
        self.flush()
        self._background.close()

    def _write(self) -> None:
        draft, self._waiting = self._waiting, None
        if draft is not None:
            self._background.run(
                lambda _: self._notebook.keep_draft(draft), lambda _: self._told(), self._failed
            )
