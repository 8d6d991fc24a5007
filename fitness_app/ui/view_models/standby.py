"""A camera that is only watched: before the first session, and while raised arms are waited for."""

from collections.abc import Callable

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.hands_free import RaisedArms
from fitness_app.live.session import LiveSession
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.camera_leave import CameraLeave
from fitness_app.ui.said import said

Preview = Callable[[SourceSpec, str | None], LiveSession]
Wish = tuple[SourceSpec, str | None]

LAST_WORDS_S = 5.0
"""How long a closing window waits for the camera."""


class Standby:
    """Watches the source that is wanted, one at a time; a camera is never opened twice.

    The page calls `poll` on its timer. `trouble` says in a sentence why there is no picture.
    """

    def __init__(self, preview: Preview | None, leave: CameraLeave | None = None) -> None:
        self._preview, self._leave = preview, leave or CameraLeave()
        self._wanted: Wish | None = None
        self._shown: Wish | None = None
        self._session: LiveSession | None = None
        self._refused: Wish | None = None
        self._given_up = False
        self.snapshot: Snapshot | None = None
        self.arms = RaisedArms()
        self.trouble = ""

    @property
    def possible(self) -> bool:
        """Whether anything can be watched before a session."""
        return self._preview is not None

    @property
    def idle(self) -> bool:
        """Whether no camera is held."""
        return self._session is None

    @property
    def message(self) -> str:
        """What the camera waits for, or why it gives no picture; empty while it does."""
        return self.trouble or (said(self._session.reading.message) if self._session else "")

    def watch(self, source: SourceSpec | None, exercise: str | None = None) -> None:
        """Says what is to be watched from now on, None for nothing; returns at once."""
        self._wanted = None if source is None else (source, exercise)
        if self._wanted != self._refused:
            self._refused = None
        if self._shown not in {None, self._wanted} and self._session is not None:
            self._given_up = True
            self._session.request_stop()

    def poll(self) -> bool:
        """Takes the newest picture; True when both arms have just been held up for long enough."""
        if self._session is None:
            self._open()
            return False
        fresh = self._session.latest()
        if self._session.finished:
            self._close(self._session)
        elif fresh is not None and self._shown == self._wanted:
            self.snapshot = fresh
            return self.arms.see(fresh.pose)
        return False

    def message_or_advice(self) -> str:
        """What keeps the camera from seeing well, empty where all is well or nothing is seen yet."""
        return self.message if self.snapshot is None else self.snapshot.coach.advice

    def close(self) -> None:
        """Gives the camera back and waits for it."""
        self.watch(None)
        if self._session is not None:
            self._session.request_stop()
            self._session.join(LAST_WORDS_S)
            self._session = None

    def _open(self) -> None:
        if self._preview is None or self._wanted is None or self._wanted == self._refused:
            return
        if self._leave.asking(self._wanted[0]):
            return
        try:
            self._leave.check(self._wanted[0])
            self._session = self._preview(*self._wanted)
        except UserError as error:
            self._refused, self.trouble = self._wanted, said(error)
            return
        self.snapshot, self.trouble, self.arms = None, "", RaisedArms()
        self._shown, self._given_up = self._wanted, False
        self._session.start()

    def _close(self, session: LiveSession) -> None:
        session.join()
        if session.failure is not None:
            self._refused, self.trouble = self._shown, said(session.failure)
        elif self._shown == self._wanted and not self._given_up:
            self._refused = self._shown  # a recording that has come to its end is not begun anew
        self._session, self._shown, self.snapshot = None, None, None
