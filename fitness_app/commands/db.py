"""`fitness-app db`: where the log lies, whether it is sound, its backups."""

import argparse
from collections.abc import Callable
from pathlib import Path

from fitness_app import assembly, paths
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings
from fitness_app.storage import backup, moving, restoring
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
    found = backup.check(_file(settings))
    return {
        "problems": list(found.problems),
        "rows": found.rows,
        "bytes": found.size_bytes,
        "last_backup": _when(found.last_backup),
    }


def _backup(settings: Settings, _arguments: argparse.Namespace) -> Answer:
    file = assembly.place(settings).file
    made = backup.back_up(file, asked=True) if file else _backup_of_server(settings)
    return {"backup": str(made.path), "last_backup": _when(made)}


def _backup_of_server(settings: Settings) -> Backup:
    folder = backup.backup_folder(paths.user_folders().database)
    engine = assembly.database(settings)
    try:
        return moving.back_up_server(engine, folder, paths.migrations())
    finally:
        engine.dispose()


def _restore(settings: Settings, arguments: argparse.Namespace) -> Answer:
    done = restoring.restore(_file(settings), Path(arguments.file), paths.migrations())
    return {"rows": done.rows, "replaced_log": str(done.kept or "there was none")}


def _file(settings: Settings) -> Path:
    file = assembly.place(settings).file
    if file is None:
        raise UserError("The log is on a server: its own tools check and restore it.")
    return file


def _last_backup(file: Path | None) -> Backup | None:
    folder = backup.backup_folder(file or paths.user_folders().database)
    return next(iter(backup.backups(folder)), None)


def _when(made: Backup | None) -> str | None:
    return made.made_at.isoformat() if made else None


ACTIONS: dict[str, Callable[[Settings, argparse.Namespace], Answer]] = {
    "path": _path,
    "upgrade": _upgrade,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}
