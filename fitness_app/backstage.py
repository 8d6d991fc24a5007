"""The parts behind the window: the log, the networks, sessions; made in the background when asked for."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from PySide6.QtCore import QCoreApplication

from fitness_app import assembly, beside, paths, settings, shelf
from fitness_app.domain.errors import UserError, joined
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.recognition import RUNTIME_TITLES
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Event, Hold, HoldEnded, SessionInfo, Set, SetEnded
from fitness_app.live.logs import Opened, Together
from fitness_app.live.session import LiveSession
from fitness_app.live.stages import Log
from fitness_app.screening import Screening
from fitness_app.settings import Settings
from fitness_app.ui.services import CameraChoice, Preferences, Training

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from fitness_app.cameras import CameraFormat
    from fitness_app.recognition.recogniser import Recogniser
    from fitness_app.storage.history import History
    from fitness_app.storage.logbook import Logbook, Retention
    from fitness_app.storage.trends import Trends

log = logging.getLogger(__name__)

translate = QCoreApplication.translate
T = TypeVar("T")
Report = Callable[[str], None]
Load = Callable[[Settings, Report], assembly.Studio]
_NAMES = {"cpu": "CPU", "cuda": "CUDA GPU", "mps": "Apple GPU"}


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

    def __init__(self, chosen: Settings, load: Load, found: str = "") -> None:
        """`found` is what to tell the user of the settings."""
        self.settings = chosen
        self.screening = Screening()
        self._kept = _by_name(chosen)
        self._found = found
        self._load = load
        self._making, self._writing = threading.Lock(), threading.Lock()
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

    def without_book(self, work: Callable[[], T]) -> T:
        """Does something for which the log must be closed; it is opened again when it is next asked for.

        No backup is made: one of the same day would go for it, and it may be the one that is wanted.
        """
        with self._making:
            if self._book is not None:
                self._book.close(back_up=False)
                self._book = None
            return work()

    def engine(self) -> "Engine":
        """The log's database. Raises UserError where it cannot be opened."""
        return self.book().engine

    def _hear(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._told = sentence

    def prepare(self, report: Report) -> None:
        """Opens the log, loads and warms up all networks. Raises UserError where something is missing."""
        report(translate("loading", "Opening the log…"))
        self.book()
        self._studio = self._load(self.settings, report)
        if self._studio.recogniser is not None:
            self._device = _device(self._studio.recogniser)

    def start_session(self, source: SourceSpec, exercise: str | None) -> Training:
        """A session that is written into the log, unless it is the demo. Call `prepare` before."""
        if self._studio is None:
            raise UserError("The networks are still being loaded: wait a moment.")
        finished, self._told = Finished(), ""
        info = self._studio.info(source, self.settings.athlete)
        kept = source.address != str(demo())
        logs: list[Log] = [Opened(lambda: self._store_log(info))] if kept else []
        task = self._task(source, exercise)
        if kept and self.settings.keep_video and beside.is_live(source.address):
            task = replace(task, film=beside.film(info.id))
            logs.append(beside.FilmLog(self.engine, info.id))
        session = self._studio.session(task, Together([*logs, finished]))
        return Training(info.id, session, lambda: finished.done, kept, lambda: self._told)

    def preview(self, source: SourceSpec, exercise: str | None) -> LiveSession:
        """A session that is only watched: nothing is recognised, counted for long or written down."""
        if self._studio is None:
            raise UserError("The networks are still being loaded: wait a moment.")
        task = replace(self._task(source, exercise), recognised=False, lead_in_s=0.0, echo=None)
        return self._studio.session(task, Finished())

    def correct(self, correction: Correction) -> None:
        """Keeps the athlete's word against the machine's. Raises UserError where it cannot."""
        from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

        Diary(self.engine()).correct(correction)

    def _task(self, source: SourceSpec, exercise: str | None) -> assembly.Task:
        # A mirror is for the view: the networks see the room as it is, so that left stays left.
        return assembly.Task(
            replace(source, mirrored=False),
            exercise_named(exercise) if exercise else None,
            in_real_time=assembly.is_recording(source.address),
            lead_in_s=beside.lead_in_s(self.settings, source.address),
            echo=beside.echo(),
        )

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
        """Keeps what the user changed in the window, in the settings file; the rest of it stays as it is."""
        with self._writing:
            chosen = _by_name(preferences)
            changes = {name: value for name, value in chosen.items() if value != self._kept[name]}
            self._change(changes)
            self._kept = chosen

    def preferences(self) -> Preferences:
        """What the window needs to know of the settings."""
        return Preferences(**_by_name(self.settings))

    def adopt(self, skeleton_model: str) -> None:
        """From the next `prepare` on this skeleton model is used; it is kept in the settings file."""
        with self._writing:
            self._change({"skeleton_model": skeleton_model})

    def _change(self, changes: dict[str, Any]) -> None:
        """Also what cannot be written down counts, until the window closes."""
        before, self.settings = self.settings, replace(self.settings, **changes)
        settings.amend(paths.user_folders().settings, changes, before)

    def devices(self) -> dict[str, str]:
        """Where each network really runs and by what, by the model's name; empty until they are loaded."""
        loaded = self._studio.recogniser if self._studio is not None else None
        if loaded is None:
            return {}
        by = loaded.runtimes
        return {
            name: f"{_NAMES[device]}, {RUNTIME_TITLES[by[name]]}" for name, device in loaded.devices.items()
        }

    def device(self) -> str:
        """Where the networks run, empty until they are loaded."""
        return self._device

    def close(self) -> None:
        """Gives the log back, and backs it up where something changed."""
        if self._book is not None:
            with self.screening.closed():  # what is too old goes now
                self._book.close(retention=self.retention())

    def retention(self) -> "Retention":
        """How long things are kept, by the settings file of now: the command line may have changed it."""
        file, chosen = paths.user_folders().settings, self.settings
        with suppress(UserError):  # a damaged file is told at the next start
            fresh = settings.load(file) if file.is_file() else chosen
            days = {name: getattr(fresh, name) for name in ("keep_videos_days", "keep_tracks_days")}
            chosen = replace(chosen, **days)
        return assembly.place(chosen).retention

    def book_to_write(self) -> "Logbook":
        """The log, opened again where it could only be read: the other instance may have ended meanwhile.

        Raises UserError where it cannot be opened.
        """
        if self.book().read_only:
            self.without_book(lambda: None)
        return self.book()

    def _store_log(self, info: SessionInfo) -> Log:
        return assembly.StoreLog(self.book_to_write().store(), info)

    def greeting(self) -> str:
        """What the user should know at the start, such as that another window writes to the log.

        Raises UserError where the log cannot be opened.
        """
        self.book()
        return joined(self._found, self._told, shelf.missing_models(self.settings))


def demo() -> Path | None:
    """The bundled recording, None where the installation lacks it."""
    try:
        return assembly.demo_recording()
    except UserError:
        return None


def load_studio(chosen: Settings, report: Report) -> assembly.Studio:
    """All networks, loaded and warmed up, and everything imported that a session needs."""
    report(translate("loading", "Looking for the pose model…"))
    pose_model = assembly.pose_model(chosen, lambda _, share: report(_step(share)))
    report(translate("loading", "Loading the networks…"))
    with ThreadPoolExecutor(1, "seeing") as beside_networks:
        seeing = beside_networks.submit(_see_once, pose_model)
        studio = assembly.Studio(pose_model, assembly.recogniser(chosen))
        report(translate("loading", "Warming up…"))
        seeing.result()
    return studio


def _see_once(pose_model: Path) -> None:
    """Imports what a session needs to see, and opens the pose model once; as long a work as the networks."""
    from fitness_app.vision import sources  # noqa: F401, PLC0415 -- slow import, needed at the first start
    from fitness_app.vision.pose_estimator import PoseEstimator  # noqa: PLC0415 -- slow import

    blank = np.zeros((64, 64, 3), np.uint8)
    with PoseEstimator(pose_model) as estimator:
        estimator.estimate(Frame(0.0, blank))


def _by_name(chosen: Settings | Preferences) -> dict[str, Any]:
    """What the window knows of the settings, by the fields of `Preferences`."""
    return {one.name: getattr(chosen, one.name) for one in fields(Preferences)}


def _device(loaded: "Recogniser") -> str:
    """Where the networks run: the skeleton's place, as it answers all the time."""
    return _NAMES[next(iter(loaded.devices.values()), "cpu")]


def _step(share: float | None) -> str:
    told = translate("loading", "Fetching the pose model…")
    return told if share is None else f"{told} {round(100 * share)} %"


def _format(best: "CameraFormat | None") -> str:
    return f"{best.width}×{best.height}, {best.fps:.0f}/s" if best else ""
