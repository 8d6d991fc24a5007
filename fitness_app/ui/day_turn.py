"""Notices that another day has begun while the window is open."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from fitness_app.ui import words

EVERY_MS = 5_000
"""A timer to the next midnight would be wrong after a sleep, or where the clock or its zone was set."""


class DayTurn(QTimer):
    """Calls `turned` once the date in the user's calendar is another one; `today` says which it is."""

    def __init__(
        self, turned: Callable[[], None], parent: QObject, today: Callable[[], date] = words.today
    ) -> None:
        super().__init__(parent)
        self._turned, self._today = turned, today
        self._day = today()
        self.timeout.connect(self.look)
        self.start(EVERY_MS)

    def look(self) -> None:
        """Looks at the calendar; the timer does so every few seconds."""
        day = self._today()
        if day != self._day:
            self._day = day
            self._turned()
