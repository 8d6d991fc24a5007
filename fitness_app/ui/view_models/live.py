"""What the Live page shows and does, without a widget."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.workout import Hold, Set
from fitness_app.live.snapshot import Reading, Snapshot
from fitness_app.ui import words
from fitness_app.ui.camera_leave import CameraLeave
from fitness_app.ui.said import said
from fitness_app.ui.services import Training
from fitness_app.ui.view_models.notice import Notice, Remedy, Tone, fault

StartSession = Callable[[SourceSpec, str | None], Training]
translate = QCoreApplication.translate

LAST_WORDS_S = 10.0
"""How long a closing window waits until everything counted is written down."""


class Stage(Enum):
    """Where the page stands."""

    PREPARING = auto()
    BROKEN = auto()
    READY = auto()
    RUNNING = auto()
    STOPPING = auto()


@dataclass(slots=True, eq=False)
class LiveViewModel:
    """Starts and stops sessions and keeps what the newest of them said.

    The page calls `poll` on its timer; nothing here is called from another thread.
    """

    start_session: StartSession
    log_file: Path
    demo: Path | None = None
    stage: Stage = Stage.PREPARING
    step: str = ""
    source: SourceSpec | None = None
    exercise: str | None = None
    snapshot: Snapshot | None = None
    reading: Reading | None = None
    done: tuple[Set | Hold, ...] = ()
    notice: Notice | None = None
    training: Training | None = None
    leave: CameraLeave = field(default_factory=CameraLeave)

    @property
    def can_start(self) -> bool:
        """Whether "Start" would do something."""
        return self.stage is Stage.READY and self.source is not None

    @property
    def active(self) -> bool:
        """Whether a session is under way."""
        return self.stage in {Stage.RUNNING, Stage.STOPPING}

    def tell(self, notice: Notice) -> None:
        """Shows a notice that came from elsewhere."""
        self.notice = notice

    def preparing(self, step: str = "") -> None:
        """Says which part is being loaded."""
        self.stage, self.step = Stage.PREPARING, step
        if self.notice is not None and self.notice.remedy is Remedy.PREPARE_AGAIN:
            self.notice = None

    def prepared(self) -> None:
        """Everything is loaded and warmed up."""
        self.stage = Stage.READY

    def could_not_prepare(self, error: Exception) -> None:
        """Loading failed; the user may mend it and try again."""
        self.stage = Stage.BROKEN
        self.notice = fault(
            translate("live", "The coach cannot start"), error, self.log_file, Remedy.PREPARE_AGAIN
        )

    def start(self) -> None:
        """Starts a session on the chosen source; does nothing unless `can_start`."""
        if not self.can_start or self.source is None:
            return
        self.snapshot, self.reading, self.done, self.notice = None, None, (), None
        try:
            self.leave.check(self.source)
            self.training = self.start_session(self.source, self.exercise)
        except UserError as error:
            self.notice = fault(_failure_title(None), error, self.log_file, Remedy.START_AGAIN)
            return
        self.training.session.start()
        self.stage = Stage.RUNNING

    def stop(self) -> None:
        """Ends the session; what it holds is still written down, then the page is ready again."""
        if self.stage is Stage.RUNNING and self.training is not None:
            self.training.session.request_stop()
            self.stage = Stage.STOPPING

    def poll(self) -> bool:
        """Takes the newest of the running session; True when the session has just ended."""
        if self.training is None or not self.active:
            return False
        finished = self.training.session.finished
        self.snapshot = self.training.session.latest() or self.snapshot
        self.reading = self.training.session.reading
        self.done = self.training.finished()
        self._wait_aloud()
        if finished:
            self._ended(self.training)
        return finished

    def close(self) -> None:
        """Stops whatever runs and waits until it is written down."""
        self.stop()
        if self.training is not None and self.active:
            self.training.session.join(LAST_WORDS_S)

    def _ended(self, training: Training) -> None:
        training.session.join()
        self.stage = Stage.READY
        failure = training.session.failure
        if failure is not None:
            title = _failure_title(self.reading)
            self.notice = fault(title, failure, self.log_file, Remedy.START_AGAIN)
        else:
            self.notice = self._result(training)

    def _wait_aloud(self) -> None:
        """What a camera waits for, or trouble with the log, stands on the page while it lasts."""
        message = "" if self.reading is None else self.reading.message
        if message:
            self.notice = Notice(Tone.WARNING, translate("live", "Waiting for the picture"), said(message))
        elif self.training is not None and (told := self.training.told()):
            self.notice = Notice(Tone.WARNING, translate("live", "About your log"), said(told))
        elif self.training is not None and (trouble := self._trouble(self.training)):
            self.notice = Notice(Tone.WARNING, translate("live", "About your video"), said(trouble))
        elif self.notice is not None and self.notice.tone is Tone.WARNING:
            self.notice = None

    def _trouble(self, training: Training) -> str:
        """What is wrong with the video of the session, empty where all is well or none is kept."""
        film = training.session.parts.film
        return film.trouble if film is not None else ""

    def _result(self, training: Training) -> Notice:
        if not self.done:
            advice = translate(
                "live",
                "No exercise was seen. Stand so that your whole body is in the picture, and try again.",
            )
            return Notice(Tone.INFO, translate("live", "Nothing was counted"), advice)
        counted = words.totals_of(self.done)
        if not training.kept:
            return Notice(Tone.GOOD, translate("live", "Seen, and not kept in your history"), counted)
        return Notice(Tone.GOOD, translate("live", "Saved in your history"), counted, Remedy.SHOW_HISTORY)


def _failure_title(reading: Reading | None) -> str:
    if reading is None or not reading.frames:
        return translate("live", "The session could not begin")
    return translate("live", "The session has ended early")
