"""Builds the parts of the app from the user's settings; the window and the command line share it.

Heavy libraries (ONNX Runtime, torch, MediaPipe, SQLAlchemy) are imported inside the functions that need them,
so that `fitness-app --help` and the window's first picture do not wait for them.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app import paths
from fitness_app.domain.coach import Coach
from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.frame import Source, SourceSpec
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import Event, SessionInfo
from fitness_app.live.echo import Echo
from fitness_app.live.film import Film
from fitness_app.live.pace import in_real_time
from fitness_app.live.session import LiveSession, Parts
from fitness_app.live.stages import Alone, Intake, Log
from fitness_app.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from fitness_app.recognition.recogniser import Recogniser
    from fitness_app.storage.logbook import Logbook, Place
    from fitness_app.storage.relay import Relay
    from fitness_app.storage.store import Store
    from fitness_app.storage.sturdy import SturdyStore
    from fitness_app.vision.pose_model import PoseModelSearch
    from ml.video_predictor import VideoPredictor

Progress = Callable[[str, float | None], None]
"""Is told what is being done, and the share of it that is done where that is known."""


def silent(_message: str, _share: float | None) -> None:
    """A progress that nobody hears."""


def pose_search(settings: Settings) -> "PoseModelSearch":
    """Where the pose model is looked for."""
    from fitness_app.vision.pose_model import PoseModelSearch  # noqa: PLC0415 -- slow import

    return PoseModelSearch(
        resources=paths.resources() / "models",
        cache=paths.user_folders().cache / "models",
        chosen=Path(settings.pose_model_path) if settings.pose_model_path else None,
    )


def pose_model(settings: Settings, progress: Progress = silent) -> Path:
    """The pose model that the settings name, fetched where it is not on this machine yet."""
    from fitness_app.vision.pose_model import locate  # noqa: PLC0415 -- slow import

    return locate(settings.pose_model, pose_search(settings), progress)


def skeleton_folder(settings: Settings) -> Path:
    """The folder of the skeleton network that the settings name; of a personal one, in the user's own folder.

    Where a personal one is gone, the shipped one is used.
    """
    from ml.graphs import complete  # noqa: PLC0415 -- slow import
    from ml.personal_folder import put_back  # noqa: PLC0415 -- slow import

    own = paths.user_folders().models / settings.skeleton_model
    put_back(own)
    if (own / "card.json").is_file():
        complete(own, paths.resources() / "models")
        return own
    shipped = paths.resources() / "models" / settings.skeleton_model
    return shipped if shipped.is_dir() else base_folder()


def replaced_model(settings: Settings) -> str:
    """A sentence where the settings' skeleton model is not here, so that another is used; else empty."""
    used = skeleton_folder(settings).name
    if used == settings.skeleton_model:
        return ""
    return Sentence(
        "The model {0} that the settings name is not here, so {1} is used: import it again, or choose "
        "another model.",
        settings.skeleton_model,
        used,
    )


def base_folder() -> Path:
    """The folder of the shipped skeleton network."""
    return paths.resources() / "models" / Settings().skeleton_model


def recogniser(settings: Settings) -> "Recogniser":
    """The networks, loaded and warmed up."""
    from fitness_app.recognition.recogniser import Recogniser  # noqa: PLC0415 -- slow import
    from ml.predictor import SkeletonPredictor  # noqa: PLC0415 -- slow import

    skeleton = SkeletonPredictor(skeleton_folder(settings), settings.device, settings.runtime)
    loaded = Recogniser(skeleton, video_predictor(settings))
    loaded.warm_up()
    return loaded


def video_predictor(settings: Settings) -> "VideoPredictor | None":
    """The network that looks at pictures, None where the settings name none or it is not installed."""
    folder = paths.resources() / "models" / settings.video_model
    if not settings.video_model or not folder.is_dir():
        return None
    from ml.video_predictor import VideoPredictor  # noqa: PLC0415 -- slow import

    return VideoPredictor(folder, settings.device, settings.runtime, compiled=settings.compile_video)


def place(settings: Settings) -> "Place":
    """Where the log lies (a server, or a file in the user's data folder) and what belongs to it."""
    from fitness_app.storage.logbook import Place, Retention  # noqa: PLC0415 -- slow import
    from fitness_app.storage.sqlite_file import sqlite_url  # noqa: PLC0415 -- slow import

    folders = paths.user_folders()
    journals = [folders.data / "journals", folders.cache / "journals"]
    return Place(
        settings.database_url or sqlite_url(folders.database),
        paths.migrations(),
        journals,
        videos=folders.data / "videos",
        models=folders.data / "models",
        retention=Retention(_days(settings.keep_videos_days), _days(settings.keep_tracks_days)),
        drafts=folders.drafts,
    )


def _days(number: int) -> timedelta | None:
    return timedelta(days=number) if number else None


def logbook(settings: Settings, tell: Callable[[str], None]) -> "Logbook":
    """The log, opened and brought up to this version; close it, or use it in a `with` block.

    `tell` hears in sentences what the user should know. Raises UserError where it cannot be opened.
    """
    from fitness_app.storage.logbook import Logbook  # noqa: PLC0415 -- slow import

    return Logbook(place(settings), tell)


def database(settings: Settings) -> "Engine":
    """The log's database alone, brought up to this version."""
    from fitness_app.storage.database import open_database  # noqa: PLC0415 -- slow import

    found = place(settings)
    return open_database(found.url, found.migrations)


@dataclass(frozen=True, slots=True)
class StoreLog:
    """Writes a session into the database."""

    store: "Store | SturdyStore | Relay"
    info: SessionInfo

    def begin(self) -> None:
        """Adds the session."""
        self.store.begin(self.info)

    def record(self, event: Event) -> None:
        """Commits the event before it returns."""
        self.store.record(self.info.id, event)

    def end(self, duration_s: float) -> None:
        """Notes how long the session was."""
        self.store.end(self.info.id, duration_s)


@dataclass(frozen=True, slots=True)
class Studio:
    """Loaded models, ready to start sessions.

    `pose_model` may be absent where only recordings are read; `missing` says then why it could not be had.
    """

    pose_model: Path | None
    recogniser: "Recogniser | None"
    missing: str = ""

    @property
    def models(self) -> Mapping[str, ModelId]:
        """The models at work: "pose", "skeleton", "video"."""
        from fitness_app.vision.pose_model import model_id  # noqa: PLC0415 -- slow import

        pose = {} if self.pose_model is None else {"pose": model_id(self.pose_model)}
        return pose | (dict(self.recogniser.models) if self.recogniser else {})

    def info(self, spec: SourceSpec, athlete: str) -> SessionInfo:
        """A new session's first row, from now on; a password in an address is not kept."""
        from fitness_app.vision.stream import shown  # noqa: PLC0415 -- slow import

        return SessionInfo(athlete, shown(spec.address), datetime.now(UTC), self.models)

    def session(self, task: "Task", log: Log) -> LiveSession:
        """A session of this task, not yet started. Raises UserError where it needs a pose model in vain."""
        from fitness_app.vision.crowd import Crowd  # noqa: PLC0415 -- slow import
        from fitness_app.vision.pose_estimator import PoseEstimator, prepared  # noqa: PLC0415 -- slow import

        recorded = is_recording(task.spec.address)
        if self.missing and not recorded:
            raise UserError(self.missing)
        opened = partial(open_well, task.spec)
        parts = Parts(
            intake=Intake(
                partial(in_real_time, opened) if task.in_real_time else opened, task.limit_s, prepare=prepared
            ),
            open_estimator=partial(PoseEstimator, None if recorded else self.pose_model),
            open_crowd=Alone if recorded or self.pose_model is None else partial(Crowd, self.pose_model),
            coach=Coach(task.exercise, self.recogniser.own if self.recogniser else {}),
            log=log,
            recognise=self.recogniser.recognise if self.recogniser and task.recognised else None,
            window_s=self.recogniser.window_s if self.recogniser else 0.0,
            picture_s=self.recogniser.picture_s if self.recogniser else 0.0,
            keep_latencies=task.keep_latencies,
            lead_in_s=task.lead_in_s,
            film=task.film,
            echo=task.echo,
        )
        return LiveSession(parts)


@dataclass(frozen=True, slots=True)
class Task:
    """What to watch: a source, an exercise where the user chose one, seconds at most.

    Without `recognised` the networks that name exercises are not asked; the rest as in `Parts`.
    """

    spec: SourceSpec
    exercise: str | Exercise | None = None
    limit_s: float = float("inf")
    keep_latencies: bool = False
    in_real_time: bool = False
    """Plays a recording as fast as it happened, for someone who watches."""
    recognised: bool = True
    lead_in_s: float = 0.0
    film: Film | None = None
    echo: Echo | None = None


def find_camera(name: str) -> int | None:
    """The number of the camera of this name, None where there is none."""
    from fitness_app.cameras import camera_index  # noqa: PLC0415 -- slow import

    return camera_index(name)


@contextmanager
def open_well(spec: SourceSpec) -> Iterator[Source]:
    """The source; a camera in its best format where the user asked for none."""
    from fitness_app.vision.sources import open_source  # noqa: PLC0415 -- slow import

    with open_source(_in_best_format(spec), find_camera) as source:
        yield source


def _in_best_format(spec: SourceSpec) -> SourceSpec:
    known = "://" in spec.address or Path(spec.address).exists() or is_absent_file(spec.address)
    if spec.size != (0, 0) or known:
        return spec
    from fitness_app.cameras import list_cameras  # noqa: PLC0415 -- slow import, for cameras only

    named = (camera for camera in list_cameras() if spec.address in {camera.name, str(camera.index)})
    best = next((camera.best_format() for camera in named), None)
    return replace(spec, size=(best.width, best.height), fps=best.fps) if best else spec


def is_recording(address: str) -> bool:
    """Whether the source is a pose recording, which needs no pose model."""
    return address.lower().endswith(".npz")


def is_absent_file(address: str) -> bool:
    """Whether the source is plainly the path of a file, and there is none."""
    from fitness_app.vision.stream import VIDEO_ENDINGS, is_address  # noqa: PLC0415 -- slow import

    path = Path(address)
    plainly = path.is_absolute() or path.suffix.lower() in (*VIDEO_ENDINGS, ".npz")
    return plainly and not is_address(address) and not path.exists()


def studio(settings: Settings, addresses: list[str], progress: Progress = silent) -> Studio:
    """Loads all that these sources need; where the pose model cannot be had, recordings are still read."""
    loaded = recogniser(settings)
    if all(map(is_recording, addresses)):
        return Studio(None, loaded)
    try:
        return Studio(pose_model(settings, progress), loaded)
    except UserError as error:
        return Studio(None, loaded, str(error))


def demo_recording() -> Path:
    """The bundled pose recording; raises UserError where the installation is incomplete."""
    path = paths.resources() / "demo" / "demo.npz"
    if not path.is_file():
        raise UserError("The demo recording {0} is missing: install the app again.", path)
    return path
