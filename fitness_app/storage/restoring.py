"""Puts a backup in the place of the log, and loses neither."""

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fitness_app.domain.errors import UserError
from fitness_app.storage import migrating
from fitness_app.storage.backup import STAMP
from fitness_app.storage.copying import copy_proven, flush_folder, problems
from fitness_app.storage.faults import reading
from fitness_app.storage.file_lock import writer_lock
from fitness_app.storage.sqlite_file import prepare_place, side_files


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: `kept` is the log that was replaced (None where none was), `rows` the new rows."""

    kept: Path | None
    rows: dict[str, int]


def restore(database: Path, chosen: Path, migrations: Path) -> Restored:
    """Puts a backup in the place of the log, in one step, and keeps what it replaces under another name.

    Raises UserError, and changes nothing, when `chosen` is no sound log of this or an older version, or
    when the app is writing to the log.
    """
    if not chosen.is_file():
        raise UserError("There is no backup {0}: `fitness-app db check` names the newest.", chosen)
    prepare_place(chosen)
    found = problems(chosen)
    if found:
        raise UserError("This backup is damaged: choose another one ({0}: {1}).", chosen, found[0])
    with reading(str(chosen)):
        migrating.refuse_strangers(chosen, migrations)
    if not migrating.is_log(chosen):
        raise UserError("{0} cannot be restored (it is empty): choose another one.", chosen)
    prepare_place(database.with_name(f"{database.name}.restored"))
    lock = writer_lock(database)
    if not lock.acquire():
        raise UserError("The app is open and writes to the log: close it, then restore.")
    try:
        return _replace(database, chosen)
    finally:
        lock.release()


def _replace(database: Path, chosen: Path) -> Restored:
    fresh = database.with_name(f"{database.name}.restored")
    try:
        copied = copy_proven(chosen, fresh)
        kept = _keep(database) if database.exists() else None
        for file in side_files(database):  # the old write-ahead file would be played into the new log
            file.unlink(missing_ok=True)
        fresh.replace(database)
        flush_folder(database.parent)
    except OSError as error:
        raise UserError(
            "The log {0} cannot be replaced ({1}): check its folder.", database, error.strerror
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return Restored(kept, copied)


def _keep(database: Path) -> Path:
    """Copies the log, with what is still in its write-ahead file, to a name of its own."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(database)) as db:  # it may be damaged
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stamp = datetime.now(UTC).strftime(STAMP)
    kept = database.with_name(f"{database.stem}.replaced-{stamp}{database.suffix}")
    for old, new in zip((database, *side_files(database)), (kept, *side_files(kept)), strict=True):
        if old.exists():
            shutil.copy2(old, new)
    return kept
