"""A store that loses nothing when the database fails in the middle of a session."""

import time
from collections.abc import Callable
from uuid import UUID

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.workout import Event, SessionInfo
from fitness_app.storage.journal import Begun, Entry, Happened, Journal, Over, write
from fitness_app.storage.store import Store

RETRY_S = 10.0
"""After a failure the database is asked again so much later."""


class SturdyStore:
    """Writes like `Store`; while the database fails, what happens is kept in a journal and written later.

    `open_store` opens the log anew and raises UserError while it cannot. `tell` hears one sentence when
    trouble begins and one when it is over. Used from one thread.
    """

    def __init__(
        self,
        open_store: Callable[[], Store],
        journal: Journal,
        tell: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_store = open_store
        self._store = open_store()
        self._journal = journal
        self._tell = tell
        self._clock = clock
        self._retry_at = 0.0
        self._session: list[Entry] = []

    @property
    def waiting(self) -> int:
        """How many entries are in the journal and not yet in the database."""
        return len(self._journal)

    def begin(self, info: SessionInfo) -> None:
        """Opens a session."""
        self._session.clear()
        self._keep(Begun(info))

    def record(self, session_id: UUID, event: Event) -> None:
        """Keeps what happened, in the database or in the journal, before it returns."""
        self._keep(Happened(session_id, event))

    def end(self, session_id: UUID, duration_s: float) -> None:
        """Closes a session; a database that failed is asked once more.

        Raises UserError when what waits could not be kept anywhere.
        """
        self._retry_at = 0.0
        self._keep(Over(session_id, duration_s))
        self._session.clear()
        if self._journal and self._journal.path is None:
            raise UserError("The session could not be saved anywhere: free some space, and train once more.")

    def close(self) -> None:
        """Lets go of the journal; what waits in it is written when the log is next opened."""
        self._journal.close()

    def _keep(self, entry: Entry) -> None:
        """A journal always tells the whole session, so that it can be written even to a new database."""
        self._session.append(entry)
        if self._journal:
            self._journal.extend([entry])
            self._drain()
            return
        try:
            write(self._store, entry)
        except UserError as error:
            self._journal.extend(self._session)
            self._retry_at = self._clock() + RETRY_S
            self._tell(Sentence("{0} Until then everything is kept in a journal.", error))

    def _drain(self) -> None:
        if self._clock() < self._retry_at:
            return
        try:
            self._store = self._open_store()
            for entry in self._journal.entries:
                write(self._store, entry)
        except UserError:
            self._retry_at = self._clock() + RETRY_S
            return
        self._journal.clear()
        self._tell(Sentence("The log can be written to again; nothing was lost."))
