"""How long an app stays: until it has given back all that it held, not only until its window is gone."""

import logging
from time import monotonic

from PySide6.QtCore import QLockFile, QSysInfo

from fitness_app.domain.errors import UserError
from fitness_app.ui.meeting_place import lock_for

ASK_MS = 200
TELL_S = 2.0
"""After so long a wait the log tells of it."""
LONGEST_S = 60.0
"""So long an app may take to write down its last work."""

log = logging.getLogger(__name__)


class Stay:
    """One app at a time stays at an address; it begins before its window is made, and ends last of all.

    An app that closes no longer answers at its door, but still writes: whoever came in meanwhile could only
    read the log, and would take it for one that had crashed.
    """

    def __init__(self, address: str) -> None:
        self._lock = QLockFile(lock_for(address, "open"))
        self._lock.setStaleLockTime(0)  # only its holder's end frees it, a crash, too

    def begin(self) -> None:
        """Waits for the end of an app that is still closing; where no lock can be had it begins at once.

        Raises UserError where that one does not end.
        """
        began, told = monotonic(), False
        while not self._lock.tryLock(ASK_MS) and self._is_taken():
            waited = monotonic() - began
            if waited > LONGEST_S:
                raise UserError(
                    "The app is still closing: wait a moment and try again, or end its process ({0}).",
                    self._lock.getLockInfo()[0],
                )
            if waited > TELL_S and not told:
                log.warning("waiting for the app that is still closing")
                told = True

    def end(self) -> None:
        """Lets the next one in; does nothing where it never began."""
        self._lock.unlock()

    def _is_taken(self) -> bool:
        """Whether an app of this machine has it; one of another, in a shared home, is none of ours."""
        held = self._lock.error() is QLockFile.LockError.LockFailedError
        return held and self._lock.getLockInfo()[1] in ("", QSysInfo.machineHostName())
