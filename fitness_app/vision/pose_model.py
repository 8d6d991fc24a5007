"""Finds or fetches the pose landmarker's file, and names it by its SHA-256."""

from dataclasses import dataclass
from pathlib import Path

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.recognition import ModelId
from fitness_app.vision import pose_wheel
from fitness_app.vision.download import FetchError, Progress, download, file_sha256
from fitness_app.vision.pose_bundle import is_bundle

PUBLISHED = {
    "lite": "59929e1d1ee95287735ddd833b19cf4ac46d29bc7afddbbf6753c459690d574a",
    "full": "5134a3aad27a58b93da0088d431f366da362b44e3ccfbe3462b3827a839011b1",
    "heavy": "64437af838a65d18e5ba7a0d39b465540069bc8aae8308de3e318aad31fcbc7b",
}
"""SHA-256 of Google's published files, version 1 (float16): unlike its folder `latest` it never changes."""

PUBLISHER = "https://storage.googleapis.com/mediapipe-models/pose_landmarker"


@dataclass(frozen=True, slots=True)
class PoseModelSearch:
    """Where to look for the pose landmarker, in this order, and where to fetch it from.

    `chosen` is the path in the user's settings and is the only place when it is given. `resources` is the
    folder that comes with the app; `cache` is the user's own, where a fetched file is kept.
    """

    resources: Path
    cache: Path
    chosen: Path | None = None
    publisher: str = PUBLISHER
    package: bool = True
    """Whether pip may be asked for the networks when the publisher cannot be reached."""


def silent(_message: str, _share: float | None) -> None:
    """A progress that nobody hears."""


def locate(name: str, search: PoseModelSearch, progress: Progress = silent) -> Path:
    """The landmarker's file, `name` being lite, full or heavy: the first that is found, or else fetched.

    Raises UserError when the chosen file is absent or no landmarker, or when none is found and none can be
    fetched; it says then where to put the file.
    """
    if search.chosen is not None:
        return _chosen(search.chosen)
    return find(name, search) or fetch(name, search, progress)


def find(name: str, search: PoseModelSearch) -> Path | None:
    """The file of that name in the resources or in the cache, None where there is none that is whole."""
    return next((path for path in _present(name, search) if _is_whole(path)), None)


def damaged(name: str, search: PoseModelSearch) -> tuple[Path, ...]:
    """The files of that name in the resources and in the cache that `find` passes over: none is whole."""
    return tuple(path for path in _present(name, search) if not _is_whole(path))


def _present(name: str, search: PoseModelSearch) -> list[Path]:
    places = (search.resources / file_name(name), search.cache / file_name(name))
    return [path for path in places if path.is_file()]


def fetch(name: str, search: PoseModelSearch, progress: Progress = silent) -> Path:
    """Fetches the file into the cache anew, from its publisher or, for Full, out of the old package.

    The publisher's file must have the published SHA-256; of the package, both networks must have the known
    ones. Raises UserError when neither can be had; whatever `progress` raises stops the work.
    """
    target = search.cache / file_name(name)
    try:
        download(f"{search.publisher}/{_published(name)}", target, {PUBLISHED[name]}, progress)
    except FetchError as error:
        reasons = [str(error)]
    else:
        return _kept(target)
    if name == "full" and search.package:
        try:
            pose_wheel.build_full(target, progress)
        except FetchError as error:
            reasons.append(str(error))
        else:
            return _kept(target)
    raise UserError(_sentence(name, target, reasons))


def model_id(path: Path) -> ModelId:
    """Names the landmarker: the file's name without its ending, and its SHA-256.

    Raises UserError when the file cannot be read.
    """
    try:
        return ModelId(path.stem, file_sha256(path))
    except OSError as error:
        raise UserError("The pose model {0} cannot be read: {1}.", path, error.strerror) from error


def file_name(name: str) -> str:
    """How the file is called, by its publisher and here."""
    return f"pose_landmarker_{name}.task"


def _published(name: str) -> str:
    return f"pose_landmarker_{name}/float16/1/{file_name(name)}"


def _chosen(path: Path) -> Path:
    if not path.is_file():
        raise UserError("There is no pose model {0}: mend or clear its path in the settings.", path)
    if not is_bundle(path):
        raise UserError(
            "{0} is no pose landmarker, or damaged: choose a whole .task file in the settings.", path
        )
    return path


def _is_whole(path: Path) -> bool:
    """Whether the file is what was fetched or published; one put there by hand must at least be undamaged."""
    noted = _note(path)
    if noted.is_file():
        return file_sha256(path) == noted.read_text(encoding="ascii", errors="replace").strip()
    return file_sha256(path) in PUBLISHED.values() or is_bundle(path)


def _kept(path: Path) -> Path:
    """Notes the SHA-256 of a fetched file beside it, so that later damage is seen."""
    _note(path).write_text(file_sha256(path) + "\n", encoding="ascii")
    return path


def _note(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _sentence(name: str, target: Path, reasons: list[str]) -> Sentence:
    why = "; ".join(reasons)
    return Sentence(
        "The pose model {0} is not here and cannot be fetched ({1}): connect to the internet and run "
        "`fitness-app models fetch`, or get {2} on another machine and put it at {3}.",
        name,
        why,
        file_name(name),
        target,
    )
