"""`fitness-app db`: where the log lies, whether it is sound, its backups, how long things are kept."""

import argparse
import getpass
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from fitness_app import assembly, custody, paths
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings, save
from fitness_app.storage import checking, restoring
from fitness_app.storage.backup import Backup

Answer = dict[str, object]


def run(arguments: argparse.Namespace) -> int:
    """Does one of them and says what came of it; 1 where the log is damaged."""
    answer = ACTIONS[arguments.action](console.user_settings(), arguments)
    if arguments.json:
        console.emit(answer)
    elif arguments.action == "path":
        console.say(str(answer["database"]))  # alone, so that a script can use it
    else:
        console.say("\n".join(f"{name}: {_words(value)}" for name, value in answer.items()))
    problems = answer.get("problems")
    if problems:
        console.note("error: The log is damaged: restore the last backup with `fitness-app db restore FILE`.")
    return 1 if problems else 0


def _words(value: object) -> str:
    match value:
        case dict():
            return ", ".join(f"{number} {name}" for name, number in value.items()) or "nothing"
        case list():
            return "; ".join(map(str, value)) or "none"
        case None:
            return "never"
    return str(value)


def _path(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    found = assembly.place(settings)
    return {"database": str(found.file or found.url), "last_backup": _when(_last_backup(found.file))}


def _upgrade(settings: Settings, arguments: argparse.Namespace) -> Answer:
    assembly.logbook(settings, console.note).close()
    return _path(settings, arguments)


def _check(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    found = checking.check(custody.log_file(settings))
    return {
        "problems": list(found.problems),
        "rows": found.rows,
        "bytes": found.size_bytes,
        "last_backup": _when(found.backups.newest),
        "notes": list(found.backups.notes),
    }


def _backup(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    made = custody.back_up(settings)
    return {"backup": str(made.path), "last_backup": made.made_at.isoformat()}


def _backups(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    found = custody.list_backups(settings)
    return {
        "backups": [f"{each.path} ({each.made_at.isoformat()}, {each.size_bytes} bytes)" for each in found]
    }


def _restore(settings: Settings, arguments: argparse.Namespace) -> Answer:
    done = restoring.restore(custody.log_file(settings), Path(arguments.file), paths.migrations())
    return {"rows": done.rows, "replaced_log": str(done.kept or "there was none")}


def _stored(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    with assembly.logbook(settings, console.note) as book:
        return dict(asdict(custody.stored(book)))


def _export(settings: Settings, arguments: argparse.Namespace) -> Answer:
    whose = custody.Whose(athlete=arguments.athlete)
    with assembly.logbook(settings, console.note) as book:
        written = custody.export(book, whose, Path(arguments.output), settings.athlete)
    return {"files": [str(path) for path in written]}


def _keep(settings: Settings, arguments: argparse.Namespace) -> Answer:
    asked = {"keep_videos_days": arguments.videos, "keep_tracks_days": arguments.poses}
    chosen = {name: days for name, days in asked.items() if days is not None}
    if chosen:
        settings = replace(settings, **chosen)
        save(settings, paths.user_folders().settings)
    answer: Answer = {"videos_days": settings.keep_videos_days, "poses_days": settings.keep_tracks_days}
    if not arguments.apply:
        return answer
    for_ever = replace(settings, keep_videos_days=0, keep_tracks_days=0)  # opening would delete unheard
    with assembly.logbook(for_ever, console.note) as book:
        videos, poses = assembly.place(settings).retention.apply(book.eraser())
    return answer | {"deleted_videos": videos, "deleted_poses": poses}


def _try(settings: Settings, arguments: argparse.Namespace) -> Answer:
    url = arguments.url or settings.database_url
    if not url:
        raise UserError("The log is a file: name a server, as in postgresql://user@host/name.")
    return dict(asdict(custody.try_server(url, _password(arguments))))


def _use(settings: Settings, arguments: argparse.Namespace) -> Answer:
    url = "" if arguments.url == "file" else arguments.url
    password = _password(arguments) or ""
    if url:
        custody.try_server(url, password)
    fresh = custody.use_database(settings, url, password)
    return {"database": fresh.database_url or str(assembly.place(fresh).file)}


def _password(arguments: argparse.Namespace) -> str | None:
    return getpass.getpass("Password of the database: ") if arguments.ask_password else None


def _last_backup(file: Path | None) -> Backup | None:
    return checking.survey(custody.backups_folder(file)).newest


def _when(made: Backup | None) -> str | None:
    return made.made_at.isoformat() if made else None


ACTIONS: dict[str, Callable[[Settings, argparse.Namespace], Answer]] = {
    "path": _path,
    "upgrade": _upgrade,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "backups": _backups,
    "stored": _stored,
    "export": _export,
    "keep": _keep,
    "try": _try,
    "use": _use,
}
