"""A second start of the app hands its file to the window that is open, instead of opening another."""

import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLockFile, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from fitness_app.domain.errors import UserError
from fitness_app.ui.meeting_place import lock_for

PATIENCE_MS = 300
"""For somebody to pick up."""
ANSWER_MS = 30_000
"""For the answer: a window that is just being made, on a slow machine, gives it once it is shown."""
LOCK_MS = 2 * ANSWER_MS
LONGEST = 32_768
"""Bytes of a call; whoever sends more is not heard."""
END, TAKEN = b"\0", b"\1"
"""What ends the path and the token of a call, for neither holds it; and the answer."""
ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""By which a desktop lets a program come to the front that somebody has just started; Qt reads it there."""

Answer = Callable[[Path | None], object]
log = logging.getLogger(__name__)

if sys.platform == "win32":
    import ctypes

    def let_come_to_front() -> None:
        """Windows lets another program take the keyboard only with leave of the one that has it."""
        ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(-1))  # ASFW_ANY
else:

    def let_come_to_front() -> None:
        """Wayland gives its leave as a token, which goes with the call; the others ask for none."""


def call_or_listen(address: str, file: Path | None = None) -> "Doorbell | None":
    """None where an open window has taken the file, else the doorbell of the window that is to be opened.

    Of several starts at once one gets the doorbell. Raises UserError where a window is open but stuck.
    """
    lock = QLockFile(lock_for(address, "start"))
    lock.setStaleLockTime(0)  # only its holder's end frees it
    lock.tryLock(LOCK_MS)  # where none can be had the window opens all the same
    try:
        return None if call_open_window(address, file) else Doorbell(address)
    finally:
        lock.unlock()


def call_open_window(
    address: str, file: Path | None = None, environment: Mapping[str, str] = os.environ
) -> bool:
    """Asks the app at this address to come to the front and open a file; True once it has taken it.

    False where none is open, or it closes meanwhile. The token that the desktop gave this start in its
    `environment` goes along. Raises UserError where it does not answer.
    """
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    let_come_to_front()
    path = b"" if file is None else os.fsencode(file)
    socket.write(path + END + os.fsencode(environment.get(ACTIVATION, "")) + END)
    _wait_for_answer(socket)
    taken = socket.bytesAvailable() > 0
    stuck = not taken and socket.state() is QLocalSocket.LocalSocketState.ConnectedState
    socket.abort()
    if stuck:
        raise UserError("The app is open already, but does not answer: close it, or wait, and try again.")
    return taken


def _wait_for_answer(socket: QLocalSocket) -> None:
    loop, patience = QEventLoop(), QTimer(singleShot=True, interval=ANSWER_MS)
    socket.readyRead.connect(loop.quit)
    socket.disconnected.connect(loop.quit)
    patience.timeout.connect(loop.quit)
    patience.start()
    if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
        loop.exec()
    patience.stop()


@contextmanager
def _carried(token: str) -> Iterator[None]:
    """The token of a call is in our environment while its answer comes to the front."""
    if token:
        os.environ[ACTIVATION] = token
    try:
        yield
    finally:
        os.environ.pop(ACTIVATION, None)  # it counts once, and is nothing for our children


class Doorbell(QObject):
    """Listens for further starts; each waits on the line until its file is taken, see `give_calls_to`."""

    def __init__(self, address: str, answer: Answer | None = None) -> None:
        super().__init__()
        self._answer = answer
        self._callers: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._rung)
        QLocalServer.removeServer(address)  # left behind by a crash: nobody answered before
        if not self._server.listen(address):
            log.warning("further starts will not find this window: %s", self._server.errorString())

    def give_calls_to(self, answer: Answer | None) -> None:
        """Hands every call to `answer`, those that came before, too; with None they wait for the next."""
        self._answer = answer
        self._take()

    def close(self) -> None:
        """Stops listening; who was not answered yet hears that nobody is there."""
        self._answer = None
        callers, self._callers = self._callers, {}
        for caller in callers:
            caller.blockSignals(True)
            caller.abort()
        self._server.close()

    def _rung(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            self._callers[caller] = b""
            caller.readyRead.connect(self._listen)
            caller.disconnected.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        """Hears all who call; of somebody who talks without end only that it was too much."""
        for caller in self._callers:
            if caller.isReadable():
                said = self._callers[caller] + bytes(caller.readAll().data())
                self._callers[caller] = said if len(said) <= LONGEST else 2 * END
        over = QLocalSocket.LocalSocketState.UnconnectedState
        for caller in [one for one in self._callers if one.state() is over]:
            del self._callers[caller]  # has hung up, and does not count on it
            caller.deleteLater()
        self._take()

    def _take(self) -> None:
        for caller in [one for one, said in self._callers.items() if said.count(END) > 1]:
            if self._answer is None or caller not in self._callers:
                continue  # closed by the answer to another one
            path, token = self._callers.pop(caller).split(END)[:2]
            caller.disconnected.disconnect(self._listen)
            caller.disconnected.connect(caller.deleteLater)
            try:
                with _carried(os.fsdecode(token)):
                    self._answer(Path(os.fsdecode(path)) if path else None)
            finally:
                caller.write(TAKEN)  # of a fault this window tells
                caller.flush()
