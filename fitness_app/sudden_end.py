"""Notices that the app ended suddenly the last time, and keeps what Python could still say of it."""

import faulthandler
import os
from contextlib import suppress
from pathlib import Path


class Running:
    """Between `begin` and `end` a small file says that the app runs; found at a start, it tells of a crash.

    `report` holds the stacks of all threads where a library brought the whole program down.
    """

    def __init__(self, folder: Path) -> None:
        self._mark = folder / "running"
        self.report = folder / "crash.log"
        self._told = -1

    def begin(self) -> bool:
        """Marks the app as running; True where the last one never came to its end.

        A folder that cannot be written is no reason not to start: then nothing is noticed. Only the first
        call counts.
        """
        if self._told >= 0:
            return False
        sudden = self._mark.exists()
        with suppress(OSError):
            self._mark.parent.mkdir(parents=True, exist_ok=True)
            self._mark.write_text(str(os.getpid()), encoding="utf-8")
            self._told = os.open(self.report, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            faulthandler.enable(self._told)
        return sudden

    def end(self) -> None:
        """The app came to its end; nothing happens where it never began."""
        if self._told < 0:
            return
        faulthandler.disable()
        os.close(self._told)
        self._told = -1
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)
            if self.report.exists() and self.report.stat().st_size == 0:
                self.report.unlink()
