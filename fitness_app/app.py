"""Joins the parts behind the window and runs Qt.

The window comes first; torch, MediaPipe and the database are loaded in the background once it is shown.
"""

import logging
import os
from collections.abc import MutableMapping
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app import (
    consulting,
    display,
    keeping,
    learning,
    noting,
    paths,
    renewing,
    reviewing,
    settings,
    upkeep,
)
from fitness_app.backstage import Backstage, demo, load_studio
from fitness_app.deleting import forget_deleted
from fitness_app.sudden_end import Running
from fitness_app.ui.services import Services

if TYPE_CHECKING:
    from fitness_app.ui.only_one import Doorbell

log = logging.getLogger(__name__)

LOG_BYTES = 1_000_000


def services(stage: Backstage) -> Services:
    """What the window is given."""
    return Services(
        prepare=stage.prepare,
        start_session=stage.start_session,
        cameras=stage.cameras,
        history=keeping.archive(stage),
        pen=keeping.pen(stage),
        planner=keeping.planner(stage),
        library=keeping.library(stage),
        teaching=learning.teaching(stage),
        models=learning.models(stage),
        custody=upkeep.custody(stage),
        reviewing=reviewing.reviewing(stage),
        consulting=consulting.consulting(stage),
        notebook=noting.notebook(stage),
        dispatch=noting.dispatch(stage),
        greeting=stage.greeting,
        remember=stage.remember,
        resources=paths.resources(),
        log_file=paths.user_folders().log,
        demo=demo(),
        preview=stage.preview,
        correct=stage.correct,
        today=lambda: keeping.planned_today(stage),
        device=stage.device,
        places=places(stage),
        manual=paths.manual(),
        updates=renewing.updates(stage),
    )


def places(stage: Backstage) -> dict[str, Path]:
    """The user's own files by what they are; a log on a server is no file."""
    folders = paths.user_folders()
    own = {} if stage.settings.database_url else {"sessions": folders.database}
    return own | {"settings": folders.settings, "faults": folders.log}


def run(file: Path | None = None) -> int:
    """Opens the window and returns when it is closed: 1 where the coach could not be loaded, else 0.

    With a `file`, a bundle that somebody sent, it begins there; where a window is open, that one takes it.
    Raises UserError where there is no display, a library of the system is missing, or the settings are
    damaged.
    """
    display.check()
    forget_other_qt(os.environ)
    write_log_file(paths.user_folders().log)
    from fitness_app.ui.application import entered  # noqa: PLC0415 -- only now is Qt known to load
    from fitness_app.ui.meeting_place import name_for  # noqa: PLC0415 -- only now is Qt known to load

    with entered(name_for(paths.user_folders().data), file) as doorbell:
        return 0 if doorbell is None else _shown(doorbell, file)


def _shown(doorbell: "Doorbell", file: Path | None) -> int:
    """From the settings being read to the log being given back."""
    from fitness_app.ui.application import open_window  # noqa: PLC0415 -- only now is Qt known to load

    chosen, found = settings.load_or_set_aside(paths.user_folders().settings)
    stage = Backstage(chosen, load_studio, found)
    shown = Shown(Running(paths.user_folders().data))
    known = replace(services(stage), ended_suddenly=shown.begin)
    try:
        return open_window(known, stage.preferences(), doorbell, file)
    finally:
        stage.close()
        shown.end()


class Shown:
    """What is done once when the window is shown, and once when it is closed.

    A start that only calls another window to the front never begins: it leaves alone what belongs to that.
    """

    def __init__(self, running: Running) -> None:
        self._running = running
        self._begun = False

    def begin(self) -> Path | None:
        """The report of the last run where it ended suddenly, else None; only the first call counts."""
        if not self._begun:
            forget_deleted()  # of a window that was not closed in order
            self._begun = True
        return self._running.report if self._running.begin() else None

    def end(self) -> None:
        """The window is closed: nothing that was deleted in it can be brought back any more."""
        if self._begun:
            forget_deleted()
        self._running.end()


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
