"""A whole session of the window as a program of its own, for whoever watches it from outside.

python tests/helpers/window_session.py VIDEO    trains with it, turns to every page, and closes the window
"""

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fitness_app import app
from fitness_app.ui import commands
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.view_models import sources
from fitness_app.ui.view_models.live import Stage

LOOK_MS = 100
PAGE_LOOKS = 5
"""So many looks a page stays."""


def visit(video: Path) -> Iterator[None]:
    """What is done, step by step; every step waits for the next look."""
    while not (windows := [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]):
        yield
    window = windows[0]
    while window._model.stage not in (Stage.READY, Stage.BROKEN):
        yield
    window.live.choose(sources.video_file(video))
    window.live.toggle()
    while window._model.stage is not Stage.READY:
        yield
    print("sets:", len(window._model.done), flush=True)  # noqa: T201
    for page in commands.PAGES:
        window.show_page(page)
        for _ in range(PAGE_LOOKS):
            yield
    window.close()


def _next(steps: Iterator[None]) -> None:
    """The next step; a fault in one ends the program, lest it waits for ever."""
    try:
        next(steps, None)
    except Exception:  # noqa: BLE001 -- the border of this program
        traceback.print_exc()
        os._exit(1)


def main() -> int:
    """Opens the window as `fitness-app` does."""
    made = QApplication(["fitness-app"])
    steps = visit(Path(sys.argv[1]))
    timer = QTimer(made)
    timer.timeout.connect(lambda: _next(steps))
    timer.start(LOOK_MS)
    return app.run()


if __name__ == "__main__":
    sys.exit(main())
