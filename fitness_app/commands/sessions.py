"""`fitness-app sessions`: list, show, export, import and delete what is in the log."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from fitness_app import assembly, custody
from fitness_app.commands import compare, console, export, reanalyse
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import SessionDetail, SessionSummary
from fitness_app.reports.analysis import Analysis, as_json, as_text, spoken
from fitness_app.storage.logbook import Logbook

EVERYTHING = 1_000_000


def run(arguments: argparse.Namespace) -> int:
    """Does what the action says with the log."""
    if arguments.action == "delete":
        _refuse_doubt(arguments)
    with assembly.logbook(console.user_settings(), console.note) as book:
        ACTIONS[arguments.action](book, arguments)
    return 0


def _refuse_doubt(arguments: argparse.Namespace) -> None:
    """Sessions, an athlete or everything: two of them at once are as doubtful as none."""
    named = [bool(arguments.id), arguments.athlete is not None, arguments.everything]
    if sum(named) != 1:
        raise UserError("Name sessions, or --athlete NAME, or --everything: exactly one of them.")


def _list_all(book: Logbook, arguments: argparse.Namespace) -> None:
    _list(book.history.sessions(EVERYTHING, arguments.athlete), as_lines=arguments.json)


def _show_one(book: Logbook, arguments: argparse.Namespace) -> None:
    _show(book.history.session(arguments.id), as_lines=arguments.json)


def _delete(book: Logbook, arguments: argparse.Namespace) -> None:
    book.refuse_reader()
    whose = custody.Whose(custody.sessions_named(book, arguments.id), arguments.athlete)
    if not arguments.yes and not _agreed(whose, arguments):
        raise UserError("Nothing was deleted: say --yes to delete it for good.")
    exported, author = [], console.user_settings().athlete
    if arguments.export:
        exported = [str(path) for path in custody.export(book, whose, _archive(arguments.export), author)]
    done = custody.erase(book, whose, author, backups=arguments.with_backups)
    if arguments.json:
        files = [str(path) for path in done.files]
        console.emit({"sessions": done.sessions, "files": files, "exported": exported})
        return
    for path in exported:
        console.say(f"exported to {path}")
    console.say(f"deleted for good: {done.sessions} sessions; files changed or removed: {len(done.files)}")
    if not arguments.with_backups:
        console.note("The backups still hold it: --with-backups takes it out of them too.")


def _archive(name: str) -> Path:
    """Where what is about to go is written. Raises UserError for a table: nothing comes back from that."""
    if name.lower().endswith(".csv"):
        raise UserError("A table cannot be imported again whole: name a .json file, or a folder.")
    return Path(name)


def _agreed(whose: custody.Whose, arguments: argparse.Namespace) -> bool:
    """Asks a person at a terminal; anyone else has to say --yes."""
    if arguments.json or not sys.stdin.isatty():
        return False
    what = f"{len(whose.sessions)} sessions" if whose.sessions else whose.athlete or "EVERYTHING"
    console.note(f"This deletes {what} for good, with poses and videos. {_advice(arguments)}")
    return input("Type yes to go on: ").strip().lower() == "yes"


def _advice(arguments: argparse.Namespace) -> str:
    return "It is exported first." if arguments.export else "--export FILE keeps a copy."


def _list(sessions: list[SessionSummary], *, as_lines: bool) -> None:
    for one in sessions:
        if as_lines:
            console.emit(_summary(one))
        else:
            console.say(_line(one))
    if not sessions and not as_lines:
        console.say("The log is empty: train once, or run `fitness-app analyse VIDEO --save`.")


def _summary(one: SessionSummary) -> dict[str, object]:
    return {
        "id": str(one.id),
        "athlete": one.athlete,
        "source": one.source,
        "started_at": one.started_at.isoformat(),
        "duration_s": round(one.duration_s, 3),
        "reps": dict(one.reps_by_exercise),
    }


def _line(one: SessionSummary) -> str:
    when = one.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return f"{one.id}  {when}  {one.athlete}  {_totals(one.reps_by_exercise)}  {one.source}"


def _totals(reps: Mapping[str, int]) -> str:
    return ", ".join(f"{spoken(name)} × {count}" for name, count in reps.items()) or "nothing counted"


def _show(detail: SessionDetail, *, as_lines: bool) -> None:
    found = Analysis(
        source=detail.info.source,
        seconds=detail.duration_s,
        sets=detail.sets,
        holds=detail.holds,
        models=detail.info.models,
    )
    if as_lines:
        about = {"id": str(detail.info.id), "athlete": detail.info.athlete}
        console.emit(about | {"started_at": detail.info.started_at.isoformat()} | _logged(found))
    else:
        console.say(as_text(found))


def _logged(found: Analysis) -> dict[str, object]:
    kept = ("source", "seconds", "sets", "holds", "models")
    return {name: value for name, value in as_json(found).items() if name in kept}


ACTIONS: dict[str, Callable[[Logbook, argparse.Namespace], None]] = {
    "list": _list_all,
    "show": _show_one,
    "export": export.export,
    "import": export.take_in,
    "audit": export.audit,
    "reanalyse": reanalyse.run,
    "compare": compare.run,
    "delete": _delete,
}
