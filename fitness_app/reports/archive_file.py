"""Reads sessions from a file: this app's own JSON, or the CSV of FitNotes, StrongLifts or LiftLog."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.plain import from_plain
from fitness_app.reports import fitnotes, liftlog, own_csv, stronglifts
from fitness_app.reports.foreign import Lines, assemble
from fitness_app.reports.sanity import check, parsed
from fitness_app.reports.tables import FORMAT, VERSION

LARGEST = 200_000_000
"""Bytes; a year of sessions is a few million."""


@dataclass(frozen=True, slots=True)
class Trainee:
    """Whose sessions a foreign file holds, and the time zone of its dates (None: this machine's)."""

    athlete: str
    zone: tzinfo | None = None


_Reader = Callable[[Lines, Callable[[datetime], datetime]], None]
_FORMATS: Mapping[str, tuple[Callable[[list[str]], bool], _Reader]] = {
    "FitNotes": (fitnotes.is_header, fitnotes.read),
    "StrongLifts": (stronglifts.is_header, stronglifts.read),
    "LiftLog": (liftlog.is_header, liftlog.read),
}


def read_file(path: Path, trainee: Trainee) -> Archive:
    """The sessions in a file, whatever known program wrote it; the file says which by its content.

    Raises UserError when it cannot be read or is of no known kind.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("{0} is too large to be an export: choose another file.", path)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UserError("{0} cannot be read ({1}): check the file.", path, error.strerror) from error
    except UnicodeDecodeError as error:
        raise UserError(
            "{0} is no text: choose a sealed bundle, or an export as JSON or CSV.", path
        ) from error
    if text.lstrip().startswith("{"):
        return own_archive(text, path)
    return _foreign(text, path, trainee)


def own_archive(text: str, path: Path) -> Archive:
    """The archive in this app's own JSON, which came from the file at `path`.

    Raises UserError where it is none, is damaged, or holds what nobody's training can.
    """
    try:
        stored = parsed(text)
        if not isinstance(stored, dict) or stored.get("format") != FORMAT:
            raise UserError("{0} is no export of this app: choose another file.", path)
        if stored.get("version") not in range(1, VERSION + 1):
            raise UserError(
                "{0} was written by a newer version of this app: install that one to read it.", path
            )
        archive = from_plain(Archive, stored.get("archive"))
        check(archive)
    except (ValueError, RecursionError) as error:
        raise UserError("{0} is damaged ({1}): export it once more.", path, _short(error)) from error
    return archive


def _short(error: Exception) -> str:
    return next(iter(str(error).splitlines()), "")[:120]


def _foreign(text: str, path: Path, trainee: Trainee) -> Archive:
    try:
        lines = Lines.of(text)
        if own_csv.is_header(lines.header):
            return own_csv.read_own(text, path)
        for program, (is_header, read) in _FORMATS.items():
            if is_header(lines.header):
                read(lines, lambda moment: moment.replace(tzinfo=trainee.zone).astimezone())
                return assemble(program, lines, trainee.athlete)
    except (csv.Error, ValueError, OverflowError) as error:
        raise UserError("{0} is damaged ({1}): export it once more.", path, _short(error)) from error
    known = ", ".join(_FORMATS)
    raise UserError("{0} is of no known kind: this app reads its own JSON and the CSV of {1}.", path, known)
