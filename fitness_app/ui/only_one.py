"""A second start of the app brings the window that is open to the front instead of opening another."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 300


def name_for(data: Path) -> str:
    """The name under which the app that uses this folder is found."""
    return f"fitness-app-{sha256(str(data).encode()).hexdigest()[:16]}"


def call_open_window(name: str) -> bool:
    """Asks the app of this name to come to the front; False where none is open."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    reached = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return reached


class Doorbell(QObject):
    """Listens for further starts; `answer` is called for each of them."""

    def __init__(self, name: str, answer: Callable[[], object]) -> None:
        super().__init__()
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._rung)
        QLocalServer.removeServer(name)  # left behind by a crash: nobody answered before
        self._server.listen(name)

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _rung(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self._answer()
