"""The models of this machine: shipped ones, those taught here, and the pose landmarker."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fitness_app import assembly, paths
from fitness_app.domain.errors import Sentence, UserError, joined
from fitness_app.domain.installed import Installed, Reader
from fitness_app.settings import POSE_MODELS, Settings

if TYPE_CHECKING:
    from ml.card import Card


class Shelf:
    """Lists, chooses, exports, imports and removes models. Methods raise UserError where they cannot.

    `settings` are those of now, `devices` says by a model's name where it runs, `adopt` is told the name of
    the skeleton model to be used.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        adopt: Callable[[str], None],
        devices: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._settings, self._adopt, self._devices = settings, adopt, devices

    def models(self) -> Sequence[Installed]:
        """All models, the skeleton's first; damaged ones with what is wrong."""
        found = [self._network(folder) for folder in folders()]
        order = {"skeleton": 0, "video": 1, "pose": 2}
        return [*sorted(found, key=lambda one: (order[one.role], one.name)), *self._landmarkers()]

    def use(self, name: str) -> None:
        """From the next loading on this skeleton model names the exercises."""
        from ml import card  # noqa: PLC0415 -- slow import

        card.verify(self._folder(name))
        self._adopt(name)

    def export(self, name: str, file: Path) -> Path:
        """Packs a model into one file, and says which one."""
        from ml.personal_folder import export  # noqa: PLC0415 -- slow import

        return export(self._folder(name), file)

    def take_in(self, file: Path) -> str:
        """Unpacks an exported model beside the others, and says its name."""
        from ml.personal_folder import take_in  # noqa: PLC0415 -- slow import

        return take_in(file, paths.user_folders().models).name

    def remove(self, name: str) -> None:
        """Deletes a personal model with its sets; where it was in use, the shipped one is used."""
        from ml.personal_folder import remove  # noqa: PLC0415 -- slow import

        remove(self.own(name))
        if self._settings().skeleton_model == name:
            self._adopt(Settings().skeleton_model)

    def own(self, name: str) -> Path:
        """Where a personal model of this name is, or would be."""
        return paths.user_folders().models / name

    def _folder(self, name: str) -> Path:
        for folder in folders():
            if folder.name == name:
                return folder
        raise UserError("There is no model {0!r}: `fitness-app models list` names them.", name)

    def _network(self, folder: Path) -> Installed:
        from ml import card  # noqa: PLC0415 -- slow import
        from ml.personal_folder import is_personal  # noqa: PLC0415 -- slow import

        personal = is_personal(folder.name)
        try:
            read = card.read(folder)
        except UserError as error:
            return Installed(folder.name, "skeleton", folder, personal=personal, problem=str(error))
        return Installed(
            name=folder.name,
            role="skeleton" if "joints" in read.input else "video",
            path=folder,
            sha256=read.sha256,
            network=read.network,
            classes=read.classes,
            figures=tuple(figures(read)),
            data=tuple((str(one.get("source", "")), str(one.get("licence", ""))) for one in read.data),
            licence=read.licence,
            limits=tuple(str(one) for one in read.metrics.get("limits", ())),
            experimental=read.metrics.get("status") == "experimental",
            personal=personal,
            device=self._devices().get(folder.name, ""),
        )

    def _landmarkers(self) -> list[Installed]:
        from fitness_app.vision import pose_model  # noqa: PLC0415 -- slow import

        chosen = self._settings()
        search = assembly.pose_search(chosen)
        found = {name: pose_model.find(name, search) for name in POSE_MODELS}
        if search.chosen is not None:
            found[chosen.pose_model] = search.chosen
        return [
            Installed(
                pose_model.model_id(path).name,
                "pose",
                path,
                pose_model.model_id(path).sha256,
                network="BlazePose",
                licence="Apache-2.0, Google MediaPipe",
                device="CPU" if name == chosen.pose_model and self._devices() else "",
            )
            for name, path in found.items()
            if path is not None
        ]


def folders() -> list[Path]:
    """The folders of all networks: those that came with the app, then those that were taught here."""
    own = paths.user_folders().models
    _put_back_all(own)
    places = (paths.resources() / "models", own)
    return [file.parent for place in places for file in sorted(place.glob("*/card.json")) if _whole(file)]


def readers(chosen: Settings) -> list[Reader]:
    """The models that read kept poses, that in use first; damaged ones, also that in use, are left out."""
    from ml import card  # noqa: PLC0415 -- slow import

    used, found = assembly.skeleton_folder(chosen).name, list[Reader]()
    for folder in folders():
        with suppress(UserError):  # the Models page tells of damage
            if "joints" in card.read(folder).input:
                found.append(Reader(folder.name, folder.name == used))
    return sorted(found, key=lambda one: (not one.used, one.name))


def missing_models(chosen: Settings) -> str:
    """What the user should know of models that the settings name and that are not here; else empty."""
    return joined(assembly.replaced_model(chosen), _missing_video(chosen))


def _missing_video(chosen: Settings) -> str:
    name = chosen.video_model
    if not name or (paths.resources() / "models" / name).is_dir():
        return ""
    return Sentence(
        "The video model {0} that the settings name is not here, so only the skeleton model names what you "
        "do: install the app again, or leave video_model empty in the settings file.",
        name,
    )


def _put_back_all(models: Path) -> None:
    """Gives every model its place again that a crash took from it."""
    from ml.personal_folder import BEFORE, put_back  # noqa: PLC0415 -- slow import

    for old in models.glob(f"*{BEFORE}"):
        put_back(old.with_suffix(""))


def _whole(file: Path) -> bool:
    """Whether it is no leftover of a model that was being written."""
    return file.parent.suffix not in (".new", ".old")


def figures(read: "Card") -> list[tuple[str, float]]:
    """The figures that a card tells about people it never saw, by their names."""
    judged = read.metrics.get("judged")
    if judged:
        return [(f"{one['label']}: unseen sets", float(one["after"])) for one in judged["learned"]]
    found: list[tuple[str, float]] = []
    unseen: Mapping[str, Any] = read.metrics.get("unseen_people", read.metrics)
    for part, title in (("clips", "clips of unseen people"), ("windows", "moments of unseen people")):
        accuracy = unseen.get(part, {}).get("accuracy") if isinstance(unseen.get(part), dict) else None
        found += [(title, float(accuracy))] if accuracy is not None else []
    return found
