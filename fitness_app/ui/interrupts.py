"""Ctrl+C in the terminal and the system's wish to end close the window as its own button does."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

WISHES = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The last one comes where the terminal is closed; Windows knows none."""


class Interrupts(QObject):
    """Calls `close` in the screen's thread: Python itself would hear of a signal only at the next event."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close = close
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)
        self._wakeup_before = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {wish: signal.signal(wish, lambda *_: None) for wish in WISHES if not _unheard(wish)}

    def end(self) -> None:
        """Gives the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for wish, handler in self._before.items():
            signal.signal(wish, handler)
        self._reading.close()
        self._writing.close()

    def _came(self) -> None:
        if set(self._reading.recv(64)) & set(WISHES):
            self._close()


def _unheard(wish: int) -> bool:
    """Whether the app was told to outlive its terminal (`nohup`)."""
    return wish not in (signal.SIGINT, signal.SIGTERM) and signal.getsignal(wish) is signal.SIG_IGN
