"""Personal models as folders and files: put in place, exported, imported, removed."""

import shutil
import stat
import zipfile
from itertools import chain, count
from pathlib import Path

from fitness_app.domain.errors import UserError
from ml import card, graphs
from ml.personal_examples import EXAMPLES

PREFIX = "personal-"
ENDING = ".zip"
FILES = (card.CARD, card.WEIGHTS, card.GOLDEN, *graphs.FILES)
SHIPPED = Path(__file__).resolve().parent.parent / "resources" / "models"
ASIDE, BEFORE = ".new", ".old"
"""A model that is being written, and the one whose place it takes."""
MOST_BYTES = 200_000_000


def is_personal(name: str) -> bool:
    """Whether a model of this name was taught by a user."""
    return name.startswith(PREFIX)


def put_in_place(fresh: Path, folder: Path) -> None:
    """A finished folder takes the place of an older one, which is gone only once the new one stands."""
    put_back(folder)
    old = _before(folder)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def put_back(folder: Path) -> None:
    """Gives a model its place again that a crash took from it while another one was put there.

    Where that other one stands, the one before is deleted, as it would have been without the crash.
    """
    if folder.exists():
        shutil.rmtree(_before(folder), ignore_errors=True)
    elif _before(folder).exists():
        _before(folder).rename(folder)


def _before(folder: Path) -> Path:
    return folder.with_name(folder.name + BEFORE)


def export(folder: Path, file: Path) -> Path:
    """Packs a model folder, its sets too, into one file; a folder as `file` gets the model's own name.

    Raises UserError when the model is damaged, or the file cannot be written.
    """
    card.verify(folder)
    target = file / f"{folder.name}{ENDING}" if file.is_dir() else file
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for name in (*FILES, EXAMPLES):
                if (folder / name).is_file():
                    packed.write(folder / name, f"{folder.name}/{name}")
    except OSError as error:
        raise UserError("The model cannot be written to {0}: {1}.", target, error.strerror) from error
    return target


def take_in(file: Path, models: Path) -> Path:
    """Unpacks an exported model into the folder `models` and proves it, under a name that is free there.

    No model is replaced: many people's is called personal-me, and each holds what one of them taught.
    Raises UserError when the file is no exported model, or its network does not give its golden answer.
    """
    try:
        with zipfile.ZipFile(file) as packed:
            folder = _free(models, _name(packed, file))
            aside = folder.with_name(folder.name + ASIDE)
            shutil.rmtree(aside, ignore_errors=True)
            aside.mkdir(parents=True)
            for one in packed.infolist():
                (aside / Path(one.filename).name).write_bytes(packed.read(one))
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise UserError("{0} is no exported model, or is damaged: export it again.", file) from error
    try:
        graphs.complete(aside, SHIPPED)
        card.verify(aside)
        put_in_place(aside, folder)
    except UserError:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return folder


def _free(models: Path, name: str) -> Path:
    """The folder of this name, or where there is one the first free one of personal-me-2, -3 and so on."""
    folders = chain([models / name], (models / f"{name}-{number}" for number in count(2)))
    return next(one for one in folders if not (one.exists() or _before(one).exists()))


def _name(packed: zipfile.ZipFile, file: Path) -> str:
    """The model's name, once it is sure that the file holds a model's files and nothing else."""
    parts = [Path(one.filename).parts for one in packed.infolist()]
    names = {part[0] for part in parts if len(part) == 2}
    known = {part[-1] for part in parts} <= {*FILES, EXAMPLES}
    plain = all(not stat.S_ISLNK(one.external_attr >> 16) for one in packed.infolist())
    small = sum(one.file_size for one in packed.infolist()) <= MOST_BYTES
    if len(names) != 1 or any(len(part) != 2 for part in parts) or not (known and plain and small):
        raise UserError("{0} is no exported model: choose a file that this app exported.", file)
    name = names.pop()
    if not is_personal(name) or Path(name).name != name or Path(name).suffix in (ASIDE, BEFORE):
        raise UserError("{0} holds no personal model: only those are imported.", file)
    return name


def remove(folder: Path) -> None:
    """Deletes a personal model with its sets. Raises UserError when it is none, or cannot be deleted."""
    if not is_personal(folder.name) or not (folder / card.CARD).is_file():
        raise UserError(
            "There is no personal model {0!r}: `fitness-app models list` names them.", folder.name
        )
    put_back(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise UserError("{0} cannot be deleted: {1}.", folder, error.strerror) from error
