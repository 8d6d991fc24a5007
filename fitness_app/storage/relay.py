"""Records a session beside the instance that writes to the log: by a journal that that one takes in."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import Event, SessionInfo
from fitness_app.storage.journal import Begun, Entry, Happened, Journal, Over


class Relay:
    """Writes like `Store`, into a journal in one of `folders`; what is written is on the disk.

    The instance that writes to the log takes each session in once it is over, or else the next one that
    opens the log. Every method raises UserError when no folder can be written to. Used from one thread.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._journal = Journal(folders)

    @property
    def waiting(self) -> int:
        """How many entries are in the journal of the session that runs."""
        return len(self._journal)

    def begin(self, info: SessionInfo) -> None:
        """Opens a session."""
        self._journal = Journal(self._folders)
        self._keep(Begun(info))

    def record(self, session_id: UUID, event: Event) -> None:
        """Keeps what happened in a session that was begun."""
        self._keep(Happened(session_id, event))

    def end(self, session_id: UUID, duration_s: float) -> None:
        """Closes a session, and lets go of its journal so that it can be taken in."""
        self._keep(Over(session_id, duration_s))
        self.close()

    def close(self) -> None:
        """Lets go of the journal; what is in it is found by whoever writes to the log."""
        self._journal.close()

    def _keep(self, entry: Entry) -> None:
        self._journal.extend([entry])
        if self._journal.path is None:
            raise UserError("The session cannot be kept in any folder of the app: free some space.")
