"""Where an athlete's own model is."""

from itertools import chain, count
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import label_of


def personal_name(athlete: str) -> str:
    """The name of an athlete's personal model."""
    from ml.personal_folder import PREFIX  # noqa: PLC0415 -- slow import

    try:
        return PREFIX + label_of(athlete)
    except UserError:
        return f"{PREFIX}me"


def own_folder(models: Path, athlete: str) -> Path:
    """The folder of an athlete's own model: of two whose names make the same word each has one."""
    name = personal_name(athlete)
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(models / one for one in names if _owner(models / one) in ("", athlete))


def _owner(folder: Path) -> str:
    """Whose model it is; empty where there is none, or where an older version did not write it down."""
    from ml import card  # noqa: PLC0415 -- slow import

    try:
        return str(card.read(folder).metrics.get("athlete", "")) if is_personal(folder) else ""
    except UserError:
        return ""


def is_personal(folder: Path) -> bool:
    """Whether a whole personal model is in this folder."""
    from ml.personal_folder import PREFIX  # noqa: PLC0415 -- slow import

    return folder.name.startswith(PREFIX) and (folder / "card.json").is_file()
