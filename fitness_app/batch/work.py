"""What a worker does with one video: the same as `fitness-app analyse`, with one thread for each library."""

import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fitness_app import assembly
from fitness_app.batch import files
from fitness_app.commands.analyse import watch
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_meant
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.workout import Event
from fitness_app.reports.analysis import as_json
from fitness_app.settings import Settings


@dataclass(frozen=True, slots=True)
class Order:
    """A video to be analysed with these settings and models (SHA-256 by "pose", "skeleton", "video").

    `exercise` is counted instead of recognised, None to recognise. Where the content still has the hash
    `known`, there is nothing to do. With `wants_events` all that happened comes back for a database.
    """

    video: files.Video
    settings: Settings
    models: Mapping[str, str]
    exercise: str | None = None
    known: str = ""
    wants_events: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of an order: the answer of `analyse --json`, or an `error` in one sentence.

    `unchanged` where the content was the known one, so that nothing was done and there is no answer. `cpu_s`
    are the seconds of processor that it took, of all threads together.
    """

    video: files.Video
    answer: Mapping[str, Any] = field(default_factory=dict)
    error: str = ""
    sha256: str = ""
    cpu_s: float = 0.0
    unchanged: bool = False
    events: tuple[Event, ...] = ()
    duration_s: float = 0.0


@dataclass(slots=True)
class Recorder:
    """A log that keeps everything in memory."""

    events: list[Event] = field(default_factory=list)
    duration_s: float = 0.0

    def begin(self) -> None:
        """Nothing has to be opened."""

    def record(self, event: Event) -> None:
        """Keeps the event."""
        self.events.append(event)

    def end(self, duration_s: float) -> None:
        """Keeps the length of the session."""
        self.duration_s = duration_s


class Analyst:
    """Analyses one video after another, also where several threads ask; the networks are loaded once."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._studios: dict[Settings, assembly.Studio] = {}

    def outcome(self, order: Order) -> Outcome:
        """What comes of an order; a video that cannot be read is told in the outcome."""
        with self._one_at_a_time:
            began = time.process_time()
            try:
                done = self._done(order)
            except UserError as error:
                return Outcome(order.video, error=str(error))
            except OSError as error:
                return Outcome(order.video, error=str(_unreadable(order.video, error)))
            return replace(done, cpu_s=round(time.process_time() - began, 3))

    def _done(self, order: Order) -> Outcome:
        path = Path(order.video.path)
        if not path.is_file():
            raise UserError("There is no file {0}: every worker must see it at this path.", path)
        content = files.sha256(path)
        if content == order.known:
            return Outcome(order.video, sha256=content, unchanged=True)
        recorder = Recorder()
        studio = _for(self._studio(order), order)
        exercise = exercise_meant(order.exercise) if order.exercise else None
        task = assembly.Task(SourceSpec(order.video.path), exercise)
        found = watch(studio, task, (lambda *_: recorder) if order.wants_events else None, quiet=True)
        now = files.seen(path)
        if (now.size, now.modified_ns) != (order.video.size, order.video.modified_ns):
            raise UserError("{0} was changed while it was analysed: run the batch again.", path)
        answer, events = as_json(found), tuple(recorder.events)
        return Outcome(order.video, answer, sha256=content, events=events, duration_s=recorder.duration_s)

    def _studio(self, order: Order) -> assembly.Studio:
        settings = order.settings
        if settings not in self._studios:
            one_thread_each()
            self._studios[settings] = assembly.Studio(_pose_model(order), assembly.recogniser(settings))
        found = self._studios[settings]
        if found.pose_model is None and "pose" in order.models:
            found = self._studios[settings] = replace(found, pose_model=_pose_model(order))
        return found


def _pose_model(order: Order) -> Path | None:
    """The pose model, None while only recordings are read."""
    return assembly.pose_model(order.settings) if "pose" in order.models else None


def _for(studio: assembly.Studio, order: Order) -> assembly.Studio:
    """The studio as `analyse` has it for this file. Raises UserError where its models are others."""
    fitting = studio if "pose" in order.models else replace(studio, pose_model=None)
    here = {role: model.sha256 for role, model in fitting.models.items()}
    if here != dict(order.models):
        raise UserError("A worker has other models than this machine: install the same version on both.")
    return fitting


def _unreadable(video: files.Video, error: OSError) -> UserError:
    return UserError("{0} cannot be read ({1}): allow reading it.", video.path, error.strerror)


def one_thread_each() -> None:
    """A worker has one core: no library may fill others. The networks and MediaPipe run on one anyway."""
    os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "threads;1"
    import cv2  # noqa: PLC0415 -- slow import

    cv2.setNumThreads(1)
