"""Backups of the log: made when something changed, proven, and thinned."""

import os
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fitness_app.storage.copying import copy_proven
from fitness_app.storage.sqlite_file import side_files

DAILY, WEEKLY, MONTHLY = 12, 10, 9
ASKED_FOR = timedelta(days=30)
"""A backup that someone asked for is kept at least so long."""
_PREFIX, _ASKED, STAMP = "fitness-", "-asked", "%Y-%m-%dT%H-%M-%S-%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A proven copy of the log, as it was at `made_at` (UTC); `asked` where someone asked for it."""

    path: Path
    made_at: datetime
    asked: bool = False


def backup_folder(database: Path) -> Path:
    """Where the backups of an SQLite log lie: beside it."""
    return database.parent / "backups"


def backups(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first. Only a copy that was proven has a name of this kind."""
    found = [_backup(path) for path in folder.glob(f"{_PREFIX}*.db")]
    return sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True)


def _backup(path: Path) -> Backup | None:
    try:
        made_at = datetime.strptime(path.stem.removesuffix(_ASKED), _PREFIX + STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, made_at, path.stem.endswith(_ASKED))


def back_up(database: Path, now: datetime | None = None, *, asked: bool = False) -> Backup:
    """Makes a proven backup now, and only then lets old ones go; one that was asked for stays a while.

    Raises UserError when the log cannot be read, is damaged, or the copy cannot be written; then every
    older backup stays.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    folder = backup_folder(database)
    made = Backup(backup_path(folder, moment, asked=asked), moment, asked)
    changed_ns = _changed_ns(database)
    copy_proven(database, made.path)
    os.utime(made.path, ns=(changed_ns, changed_ns))  # to tell later whether the log has changed since
    thin(folder, moment)
    return made


def backup_path(folder: Path, moment: datetime, *, asked: bool = False) -> Path:
    """The name of a backup that was made at a moment (UTC)."""
    return folder / f"{_PREFIX}{moment.strftime(STAMP)}{_ASKED if asked else ''}.db"


def keep_for_a_while(made: Backup) -> Backup:
    """Lets no newer backup of the same day oust this one: it stays as if someone had asked for it."""
    if made.asked:
        return made
    kept = made.path.with_name(f"{made.path.stem}{_ASKED}{made.path.suffix}")
    made.path.rename(kept)
    return Backup(kept, made.made_at, asked=True)


def thin(folder: Path, now: datetime) -> None:
    """Lets the backups of a folder go that are superfluous now (UTC)."""
    for old in superfluous(backups(folder), now):
        old.path.unlink(missing_ok=True)


def back_up_when_due(
    database: Path, every: timedelta = timedelta(0), now: datetime | None = None
) -> Backup | None:
    """Makes a backup where the log has changed and the newest one is older than `every`.

    Called on close, and at start with a day. One that a wrong clock dated in the future counts for nothing
    here: it would stop all backups until then. Raises UserError like `back_up`.
    """
    moment = now or datetime.now(UTC)
    newest = next((each for each in backups(backup_folder(database)) if each.made_at <= moment), None)
    if not database.exists():
        return None
    if newest and (
        newest.made_at + every > moment or newest.path.stat().st_mtime_ns == _changed_ns(database)
    ):
        return None
    return back_up(database, moment)


def _changed_ns(database: Path) -> int:
    """When the log was last written to, in nanoseconds: itself, or its write-ahead file."""
    files = [database, *(file for file in side_files(database) if file.name.endswith("-wal"))]
    return max(
        (file.stat().st_mtime_ns for file in files if file.exists() and file.stat().st_size), default=0
    )


def superfluous(found: Iterable[Backup], now: datetime) -> list[Backup]:
    """The backups that may go now (UTC): all but the newest of each of 12 days, 10 weeks and 9 months.

    Those that someone asked for stay for 30 days. Those dated in the future stay and take no other's place.
    """
    past = [each for each in found if each.made_at <= now]
    ordered = sorted(past, key=lambda each: each.made_at, reverse=True)
    kept = {each for each in ordered if each.asked and each.made_at > now - ASKED_FOR}
    for limit, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        kept |= set(_newest_of_each(ordered, period, limit))
    return [each for each in ordered if each not in kept]


def _newest_of_each(
    ordered: list[Backup], period: Callable[[datetime], Hashable], limit: int
) -> list[Backup]:
    newest: dict[Hashable, Backup] = {}
    for each in ordered:
        newest.setdefault(period(each.made_at), each)
    return list(newest.values())[:limit]


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return (moment.year, moment.month)
