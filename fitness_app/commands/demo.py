"""`fitness-app demo`: the bundled recording through the real pipeline, into a temporary database."""

import argparse
import tempfile
from pathlib import Path

from fitness_app import assembly, paths
from fitness_app.commands import console
from fitness_app.commands.analyse import watch
from fitness_app.domain.frame import SourceSpec
from fitness_app.reports.analysis import as_json, as_text


def run(arguments: argparse.Namespace) -> int:
    """Replays, prints sets and repetitions, and says what the log holds afterwards."""
    from fitness_app.storage.database import open_database  # noqa: PLC0415 -- slow import
    from fitness_app.storage.history import History  # noqa: PLC0415 -- slow import
    from fitness_app.storage.sqlite_file import sqlite_url  # noqa: PLC0415 -- slow import
    from fitness_app.storage.store import Store  # noqa: PLC0415 -- slow import

    recording = str(assembly.demo_recording())
    studio = assembly.studio(console.user_settings(), [recording])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        engine = open_database(sqlite_url(Path(folder) / "demo.db"), paths.migrations())
        found = watch(
            studio,
            assembly.Task(SourceSpec(recording)),
            lambda studio, spec: assembly.StoreLog(Store(engine), studio.info(spec, "demo")),
        )
        logged = History(engine).sessions()
        engine.dispose()
    if arguments.json:
        console.emit(as_json(found))
    else:
        total = sum(sum(one.reps_by_exercise.values()) for one in logged)
        console.say(as_text(found))
        console.say(f"  written to a temporary log and read back: {total} repetitions")
    return 0
