"""`fitness-app sessions export`, `import` and `audit`: what leaves the log, what comes in, and who did it."""

import argparse
import getpass
import sys
from dataclasses import asdict
from pathlib import Path

from fitness_app import handing_over
from fitness_app.commands import console
from fitness_app.domain.archive import Intake
from fitness_app.domain.doing import silent
from fitness_app.domain.errors import UserError
from fitness_app.parcel import Parcel
from fitness_app.reports import bundle
from fitness_app.storage import archiving
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.logbook import Logbook


def export(book: Logbook, arguments: argparse.Namespace) -> None:
    """Writes one session for other readers."""
    _refuse_needless(arguments)
    session = book.history.session(arguments.id)
    parcel = Parcel(
        arguments.format,
        Path(arguments.output),
        _passphrase(arguments.passphrase_file),
        arguments.blur_faces,
        arguments.set,
    )
    author = console.user_settings().athlete
    with console.ProgressBar() as bar:
        hear = (lambda share: bar("drawing", share)) if parcel.format == "video" else silent
        written = handing_over.hand_over(book, session.info.id, parcel, author, hear)
    if arguments.json:
        console.emit({"id": str(session.info.id), "files": [str(path) for path in written]})
    else:
        console.say("\n".join(str(path) for path in written))


def _refuse_needless(arguments: argparse.Namespace) -> None:
    """Nobody is to believe that a file is locked, or faces hidden, where the format knows no such thing."""
    if arguments.passphrase_file and arguments.format != "bundle":
        raise UserError("A passphrase locks a bundle, not {0}: choose --format bundle.", arguments.format)
    if arguments.blur_faces and arguments.format != "video":
        raise UserError("Faces are blurred in a video, not in {0}: choose --format video.", arguments.format)
    if arguments.set is not None and arguments.format not in ("trc", "c3d"):
        raise UserError("{0} holds the whole visit: leave --set out, or choose trc or c3d.", arguments.format)


def take_in(book: Logbook, arguments: argparse.Namespace) -> None:
    """Adds what a file holds to the log."""
    path, author = Path(arguments.file), console.user_settings().athlete
    passphrase = _passphrase(arguments.passphrase_file) or _asked(path)
    archive = handing_over.read_in(path, arguments.athlete or author, passphrase)
    if arguments.preview:
        found = archiving.preview(book.engine, archive)
    else:
        found = handing_over.take_in(book, archive, path.name, author)
    if arguments.json:
        console.emit(_intake(found) | {"preview": arguments.preview})
    else:
        console.say(_told(found, "would add" if arguments.preview else "added"))


def audit(book: Logbook, arguments: argparse.Namespace) -> None:
    """Prints who exported, imported and deleted what, newest first."""
    deeds = Casebook(book.engine).deeds(arguments.athlete)
    for deed in deeds:
        if arguments.json:
            about = {"at": deed.at.isoformat(), "author": deed.author, "what": deed.what}
            session = str(deed.session_id) if deed.session_id else None
            console.emit(about | {"detail": deed.detail, "athlete": deed.athlete, "session": session})
        else:
            when = deed.at.astimezone().strftime("%Y-%m-%d %H:%M")
            console.say(f"{when}  {deed.author}  {deed.what}  {deed.athlete or '–'}  {deed.detail}")
    if not deeds and not arguments.json:
        console.say("Nothing was exported, imported or deleted yet.")


def _passphrase(name: str | None) -> str:
    """The first line of a file ("-": of standard input), so that it never stands in a list of processes."""
    if name is None:
        return ""
    try:
        text = sys.stdin.readline() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("The passphrase cannot be read from {0}: check the file.", name) from error
    first = next(iter(text.splitlines()), "")
    if not first:
        raise UserError("{0} holds no passphrase: write one into its first line.", name)
    return first


def _asked(path: Path) -> str:
    """The passphrase of a locked bundle, asked for where somebody sits at the terminal."""
    if not (bundle.is_bundle(path) and bundle.is_locked(path)):
        return ""
    if not sys.stdin.isatty():
        raise UserError("{0} is locked: give its passphrase with --passphrase-file FILE.", path)
    return getpass.getpass("Passphrase: ")


def _intake(found: Intake) -> dict[str, object]:
    return {
        "program": found.program,
        "new_sessions": found.new_sessions,
        "known_sessions": found.known_sessions,
        "new_sets": found.new_sets,
        "new_reps": found.new_reps,
        "new_holds": found.new_holds,
        "new_notes": found.new_notes,
        **{f"new_{name}": count for name, count in asdict(found.extras).items()},
        "skipped": list(found.skipped),
    }


def _told(found: Intake, verb: str) -> str:
    counts = f"{found.new_sessions} sessions, {found.new_sets} sets, {found.new_reps} repetitions"
    extras = [f"{count} {name.replace('_', ' ')}" for name, count in asdict(found.extras).items() if count]
    more = ", ".join((f"{found.new_holds} holds", f"{found.new_notes} notes", *extras))
    known = f"{found.known_sessions} sessions were there"
    skipped = [f"  skipped: {sentence}" for sentence in found.skipped]
    return "\n".join([f"{found.program}: {verb} {counts}, {more}; {known}", *skipped])
