"""Joins the parts behind the window and runs Qt.

The window comes first; torch, MediaPipe and the database are loaded in the background once it is shown.
"""

import logging
import os
from collections.abc import MutableMapping
from dataclasses import replace
from datetime import datetime, timedelta
from logging.handlers import RotatingFileHandler
from pathlib import Path

from fitness_app import display, paths, settings
from fitness_app.backstage import Backstage, demo, load_studio
from fitness_app.sudden_end import Running
from fitness_app.ui.services import Archive, Services

log = logging.getLogger(__name__)

HISTORY_DAYS = 60
"""The chart of the days reaches back so far."""
MOST_SESSIONS = 500
"""The list of sessions ends after so many."""
LOG_BYTES = 1_000_000


def services(stage: Backstage) -> Services:
    """What the window is given."""
    since = timedelta(HISTORY_DAYS)
    return Services(
        prepare=stage.prepare,
        start_session=stage.start_session,
        cameras=stage.cameras,
        history=Archive(
            sessions=lambda: stage.history().sessions(MOST_SESSIONS),
            session=lambda name: stage.history().session(name),
            movement=lambda exercise: stage.trends().movement(exercise),
            records=lambda: stage.trends().records(),
            streaks=lambda today: stage.trends().streaks(today),
            track=lambda set_id: stage.history().track(set_id),
            days=lambda: stage.history().days(since=datetime.now().astimezone().date() - since),
        ),
        remember=stage.remember,
        resources=paths.resources(),
        log_file=paths.user_folders().log,
        demo=demo(),
        preview=stage.preview,
        correct=stage.correct,
        device=stage.device,
        places=places(stage),
    )


def places(stage: Backstage) -> dict[str, Path]:
    """The user's own files by what they are; a log on a server is no file."""
    folders = paths.user_folders()
    own = {} if stage.settings.database_url else {"sessions": folders.database}
    return own | {"settings": folders.settings, "faults": folders.log}


def run() -> int:
    """Opens the window and returns when it is closed: 1 where the coach could not be loaded, else 0.

    Raises UserError where there is no display, a library of the system is missing, or the settings are
    damaged.
    """
    display.check()
    forget_other_qt(os.environ)
    write_log_file(paths.user_folders().log)
    from fitness_app.ui.application import open_window  # noqa: PLC0415 -- only now is Qt known to load
    from fitness_app.ui.only_one import name_for  # noqa: PLC0415 -- only now is Qt known to load

    chosen = settings.load(paths.user_folders().settings)
    stage = Backstage(chosen, load_studio)
    running = Running(paths.user_folders().data)
    known = replace(services(stage), ended_suddenly=lambda: running.report if running.begin() else None)
    try:
        return open_window(known, stage.preferences(), name_for(paths.user_folders().data))
    finally:
        stage.close()
        running.end()


def forget_other_qt(environment: MutableMapping[str, str]) -> None:
    """Takes back what importing OpenCV sets on Linux: the folders of its own, older Qt."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        if "cv2" in environment.get(name, ""):
            del environment[name]


def write_log_file(path: Path) -> None:
    """Warnings and faults also go into a file for bug reports, where it can be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError as error:
        log.warning("no log file: %s", error)
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
