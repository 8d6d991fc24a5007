"""Takes care of what is stored: tells of it, exports, deletes, backs up; for the window and the commands."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import assembly, handing_over, paths, settings
from fitness_app.domain.archive import BackupFile, Holdings, Intake, Proof, ServerFound
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Deed
from fitness_app.settings import Settings

if TYPE_CHECKING:
    from fitness_app.storage.backup import Backup
    from fitness_app.storage.erasing import Erased
    from fitness_app.storage.logbook import Logbook


@dataclass(frozen=True, slots=True)
class Whose:
    """What is meant: some sessions, else all that is of one athlete, else everything."""

    sessions: tuple[UUID, ...] = ()
    athlete: str | None = None


def stored(book: "Logbook") -> Holdings:
    """What there is and how big. Raises UserError when the log cannot be read."""
    from fitness_app.storage.holdings import holdings  # noqa: PLC0415 -- slow import

    return holdings(book.engine, book.place.folders, backups_folder(book.place.file))


def export(book: "Logbook", whose: Whose, output: Path, author: str) -> list[Path]:
    """Writes it to files, and notes who did; into a folder, both kinds under names with the time.

    A file that ends in .csv is for spreadsheets: a row for each set, and beside it one for each repetition.
    Any other can be imported again, poses included (videos are not). Raises UserError when they cannot be
    written.
    """
    written: list[Path] = []
    if output.suffix.lower() == ".csv" or output.is_dir():
        written += _tables(book, whose, output)
    if output.suffix.lower() != ".csv":
        written.append(_archive(book, whose, output))
    one = whose.sessions[0] if len(whose.sessions) == 1 else None
    detail = " ".join(each.name for each in written)
    handing_over.note_deed(book, Deed(author, "export", detail, whose.athlete, one))
    return written


def _tables(book: "Logbook", whose: Whose, output: Path) -> tuple[Path, Path]:
    from fitness_app.reports.tables import write_tables  # noqa: PLC0415 -- slow import

    keys = whose.sessions or book.history.session_ids(whose.athlete)
    return write_tables(book.history.details(keys), output, datetime.now(UTC))


def _archive(book: "Logbook", whose: Whose, output: Path) -> Path:
    from fitness_app.reports.tables import write_archive  # noqa: PLC0415 -- slow import
    from fitness_app.storage.archiving import gather  # noqa: PLC0415 -- slow import

    return write_archive(
        gather(book.engine, whose.sessions or None, whose.athlete), output, datetime.now(UTC)
    )


def preview(book: "Logbook", file: Path, athlete: str) -> Intake:
    """What `take_in` would add of a file. Raises UserError when it cannot be read or is of no known kind."""
    from fitness_app.storage import archiving  # noqa: PLC0415 -- slow import

    return archiving.preview(book.engine, handing_over.read_in(file, athlete))


def take_in(book: "Logbook", file: Path, athlete: str) -> Intake:
    """Adds what a file holds and the log does not; sessions of other apps are those of `athlete`.

    Raises UserError, and adds nothing, when the file cannot be read or the log not be written to.
    """
    return handing_over.take_in(book, handing_over.read_in(file, athlete), file.name, athlete)


def erase(book: "Logbook", whose: Whose, author: str, *, backups: bool = False) -> "Erased":
    """Deletes it for good, from the backups too where asked, and notes who did, but not whose it was.

    Raises UserError when it cannot finish.
    """
    done = _erase(book, whose, backups=backups)
    what = "one person" if whose.athlete is not None else f"{done.sessions} sessions"
    handing_over.note_deed(book, Deed(author, "delete", what))
    return done


def _erase(book: "Logbook", whose: Whose, *, backups: bool) -> "Erased":
    from fitness_app.storage.erasing import Erased  # noqa: PLC0415 -- slow import

    eraser = book.eraser()
    if whose.athlete is not None:
        return eraser.athlete(whose.athlete, backups=backups)
    if not whose.sessions:
        return eraser.everything(backups=backups)
    done = [eraser.session(key, backups=backups) for key in whose.sessions]
    return Erased(sum(each.sessions for each in done), tuple(file for each in done for file in each.files))


def backups_folder(file: Path | None) -> Path:
    """Where the backups of the log lie; those of a server in the user's data folder."""
    from fitness_app.storage.backup import backup_folder  # noqa: PLC0415 -- slow import

    return backup_folder(file or paths.user_folders().database)


def list_backups(chosen: Settings) -> list[BackupFile]:
    """All proven backups, newest first; those that a wrong clock dated in the future are last."""
    from fitness_app.storage.backup import backups  # noqa: PLC0415 -- slow import

    found, now = backups(backups_folder(assembly.place(chosen).file)), datetime.now(UTC)
    return [_listed(each) for each in sorted(found, key=lambda each: each.made_at > now)]


def looked_at(found: Sequence[BackupFile]) -> list[BackupFile]:
    """The same backups, each looked at until one is sound."""
    from fitness_app.storage.copying import is_whole  # noqa: PLC0415 -- slow import

    told = list(found)
    for place, each in enumerate(told):
        told[place] = replace(each, sound=is_whole(each.path))
        if told[place].sound:
            break
    return told


def _listed(made: "Backup") -> BackupFile:
    return BackupFile(made.path, made.made_at, made.path.stat().st_size, made.asked)


def back_up(chosen: Settings) -> BackupFile:
    """Makes a proven backup now, which stays for at least a month. Raises UserError when it cannot."""
    from fitness_app.storage import backup, moving  # noqa: PLC0415 -- slow import

    file = assembly.place(chosen).file
    if file is not None:
        return _listed(backup.back_up(file, asked=True))
    engine = assembly.database(chosen)
    try:
        return _listed(moving.back_up_server(engine, backups_folder(None), paths.migrations()))
    finally:
        engine.dispose()


def prove(path: Path) -> Proof:
    """Checks a log or a backup from end to end and counts its rows. Raises UserError when there is none."""
    from fitness_app.storage.checking import check  # noqa: PLC0415 -- slow import

    found = check(path)
    return Proof(path, datetime.now(UTC), found.problems, found.rows)


def log_file(chosen: Settings) -> Path:
    """The file of the log. Raises UserError where it is on a server."""
    file = assembly.place(chosen).file
    if file is None:
        raise UserError("The log is on a server: its own tools check and restore it.")
    return file


def restore(chosen: Settings, backup: Path) -> Path | None:
    """Puts a backup in the place of the log, which nobody may have open, and gives where the old one is kept.

    Raises UserError, and changes nothing, when that cannot be done.
    """
    from fitness_app.storage.restoring import restore as put_back  # noqa: PLC0415 -- slow import

    return put_back(log_file(chosen), backup, paths.migrations()).kept


def try_server(url: str, password: str | None) -> ServerFound:
    """Looks what is at the address of a server, changing nothing. Raises UserError when it cannot be used."""
    from fitness_app.storage.connecting import try_server as look  # noqa: PLC0415 -- slow import

    return look(url, password or None)


def use_database(chosen: Settings, url: str, password: str = "") -> Settings:
    """Moves to another log from the next start on: a server's address, or nothing for the file.

    The password goes to the system's keyring. Raises UserError where there is none, or the settings cannot be
    written; then nothing changes.
    """
    from fitness_app.storage.credentials import remember_password  # noqa: PLC0415 -- slow import
    from fitness_app.storage.database import server_address  # noqa: PLC0415 -- slow import

    fresh = replace(chosen, database_url=url)
    if url:
        server_address(url)
    if url and password:
        remember_password(url, password)
    settings.amend(paths.user_folders().settings, {"database_url": url}, chosen)
    return fresh


def sessions_named(book: "Logbook", names: Collection[str]) -> tuple[UUID, ...]:
    """Sessions by their ids or first characters of them. Raises UserError where one is unknown."""
    return tuple(book.history.session(name).info.id for name in names)
