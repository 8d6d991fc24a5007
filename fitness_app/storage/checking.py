"""Whether a log and its backups are sound."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.storage.backup import Backup, backup_folder, backups
from fitness_app.storage.copying import is_whole, problems, rows
from fitness_app.storage.sqlite_file import side_files


@dataclass(frozen=True, slots=True)
class Survey:
    """What is to be known of the backups: `newest` is the last one that is still whole.

    `notes` say in sentences which newer ones are damaged, and which are dated in the future.
    """

    newest: Backup | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Health:
    """What `db check` tells: `problems` is empty when the log is sound."""

    problems: tuple[str, ...]
    rows: dict[str, int]
    size_bytes: int
    backups: Survey


def check(database: Path, now: datetime | None = None) -> Health:
    """Checks an SQLite log from end to end. Raises UserError when there is none."""
    if not database.is_file():
        raise UserError("There is no log at {0} yet: train once, or restore a backup.", database)
    found = problems(database)
    size = sum(file.stat().st_size for file in (database, *side_files(database)) if file.exists())
    return Health(tuple(found), {} if found else rows(database), size, survey(backup_folder(database), now))


def survey(folder: Path, now: datetime | None = None) -> Survey:
    """Looks through the backups in a folder, newest first, until one is whole."""
    moment, notes = now or datetime.now(UTC), []
    for each in backups(folder):
        if each.made_at > moment:
            notes.append(_misdated(each))
        elif is_whole(each.path):
            return Survey(each, tuple(notes))
        else:
            notes.append(f"The backup {each.path.name} is damaged: make one with `fitness-app db backup`.")
    return Survey(None, tuple(notes))


def _misdated(made: Backup) -> str:
    return (
        f"The backup {made.path.name} is dated in the future, by a wrong clock then or now: check the clock; "
        "new backups are made all the same."
    )
