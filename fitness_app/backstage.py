"""The parts behind the window: the log, the networks, sessions; made in the background when asked for."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from fitness_app import assembly, paths, settings
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.workout import Event, Hold, HoldEnded, SessionInfo, Set, SetEnded
from fitness_app.live.logs import Opened, Together
from fitness_app.live.stages import Log
from fitness_app.settings import Settings
from fitness_app.ui.services import CameraChoice, Preferences, Training

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from fitness_app.cameras import CameraFormat
    from fitness_app.storage.history import History
    from fitness_app.storage.logbook import Logbook
    from fitness_app.storage.trends import Trends

log = logging.getLogger(__name__)

Report = Callable[[str], None]
Load = Callable[[Settings, Report], assembly.Studio]


@dataclass(slots=True)
class Finished:
    """A log that remembers the sets and holds of one session, for the list beside the picture."""

    done: tuple[Set | Hold, ...] = ()

    def begin(self) -> None:
        """Nothing has to be opened."""

    def record(self, event: Event) -> None:
        """Remembers what is over."""
        match event:
            case SetEnded(set=ended):
                self.done += (ended,)
            case HoldEnded(hold=hold):
                self.done += (hold,)

    def end(self, duration_s: float) -> None:
        """Nothing has to be closed."""


class Backstage:
    """The parts behind the window, made when they are first asked for, from whichever thread."""

    def __init__(self, chosen: Settings, load: Load) -> None:
        self.settings = chosen
        self._load = load
        self._making = threading.Lock()
        self._book: Logbook | None = None
        self._told = ""
        self._studio: assembly.Studio | None = None
        self._device = ""

    def book(self) -> "Logbook":
        """The log. Raises UserError where it cannot be opened."""
        with self._making:
            if self._book is None:
                self._book = assembly.logbook(self.settings, self._hear)
            return self._book

    def engine(self) -> "Engine":
        """The log's database. Raises UserError where it cannot be opened."""
        return self.book().engine

    def _hear(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._told = sentence

    def prepare(self, report: Report) -> None:
        """Opens the log, loads and warms up all networks. Raises UserError where something is missing."""
        report("Opening the log…")
        self.book()
        self._studio = self._load(self.settings, report)
        if self._studio.recogniser is not None:
            self._device = _device(self.settings)

    def start_session(self, source: SourceSpec, exercise: str | None) -> Training:
        """A session that is written into the log, unless it is the demo. Call `prepare` before."""
        if self._studio is None:
            raise UserError("The networks are still being loaded: wait a moment.")
        finished, self._told = Finished(), ""
        info = self._studio.info(source, self.settings.athlete)
        kept = source.address != str(demo())
        logs: list[Log] = [Opened(lambda: self._store_log(info))] if kept else []
        # A mirror is for the view: the networks see the room as it is, so that left stays left.
        seen = replace(source, mirrored=False)
        task = assembly.Task(seen, exercise, in_real_time=assembly.is_recording(source.address))
        session = self._studio.session(task, Together([*logs, finished]))
        return Training(info.id, session, lambda: finished.done, kept, lambda: self._told)

    def cameras(self) -> list[CameraChoice]:
        """The cameras by name, each with its best format."""
        from fitness_app.cameras import list_cameras  # noqa: PLC0415 -- slow import

        return [CameraChoice(camera.name, _format(camera.best_format())) for camera in list_cameras()]

    def history(self) -> "History":
        """The reader of the log."""
        from fitness_app.storage.history import History  # noqa: PLC0415 -- slow import

        return History(self.engine())

    def trends(self) -> "Trends":
        """The reader of figures over time."""
        from fitness_app.storage.trends import Trends  # noqa: PLC0415 -- slow import

        return Trends(self.engine())

    def remember(self, preferences: Preferences) -> None:
        """Keeps what the user chose in the window, in the settings file."""
        chosen = {one.name: getattr(preferences, one.name) for one in fields(Preferences)}
        self.settings = replace(self.settings, **chosen)
        settings.save(self.settings, paths.user_folders().settings)

    def preferences(self) -> Preferences:
        """What the window needs to know of the settings."""
        return Preferences(**{one.name: getattr(self.settings, one.name) for one in fields(Preferences)})

    def device(self) -> str:
        """Where the networks run, empty until they are loaded."""
        return self._device

    def close(self) -> None:
        """Gives the log back, and backs it up where something changed."""
        if self._book is not None:
            self._book.close()

    def _store_log(self, info: SessionInfo) -> Log:
        return assembly.StoreLog(self.book().store(), info)


def demo() -> Path | None:
    """The bundled recording, None where the installation lacks it."""
    try:
        return assembly.demo_recording()
    except UserError:
        return None


def load_studio(chosen: Settings, report: Report) -> assembly.Studio:
    """All networks, loaded and warmed up, and everything imported that a session needs."""
    report("Looking for the pose model…")
    pose_model = assembly.pose_model(chosen, lambda text, share: report(_step(text, share)))
    report("Loading the networks…")
    studio = assembly.Studio(pose_model, assembly.recogniser(chosen))
    report("Warming up…")
    from fitness_app.vision import sources  # noqa: F401, PLC0415 -- slow import, needed at the first start
    from fitness_app.vision.pose_estimator import PoseEstimator  # noqa: PLC0415 -- slow import

    blank = np.zeros((64, 64, 3), np.uint8)
    with PoseEstimator(pose_model) as estimator:
        estimator.estimate(Frame(0.0, blank))
    return studio


def _device(chosen: Settings) -> str:
    from ml.predictor import chosen_device  # noqa: PLC0415 -- slow import

    return {"cpu": "CPU", "cuda": "CUDA GPU", "mps": "Apple GPU"}[chosen_device(chosen.device)]


def _step(text: str, share: float | None) -> str:
    return text if share is None else f"{text} {round(100 * share)} %"


def _format(best: "CameraFormat | None") -> str:
    return f"{best.width}×{best.height}, {best.fps:.0f}/s" if best else ""
