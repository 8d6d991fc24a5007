"""Qt's application around the window."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fitness_app.ui.files_asked import Application
from fitness_app.ui.interrupts import Interrupts
from fitness_app.ui.language import Language, language_for, system_languages
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.only_one import Doorbell, call_or_listen
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.stay import Stay

NAME = "Fitness Coach"
FILE_NAME = "fitness-app"

log = logging.getLogger(__name__)


@contextmanager
def entered(name: str, file: Path | None = None) -> Iterator[Doorbell | None]:
    """The doorbell of the one app of this name, for as long as it holds anything: the log, the settings.

    None where one is open already: its window comes to the front and takes the `file`. One that is still
    closing is waited for. Raises UserError where it is stuck.
    """
    app = _made()
    doorbell = call_or_listen(name, file)  # before anything is read: of two starts at once one goes on
    if doorbell is None:
        yield None
        return
    stay = Stay(name)
    try:
        stay.begin()
        yield doorbell
    finally:
        doorbell.close()
        stay.end()
        del app  # which has lived as long as the stay


def _made() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(FILE_NAME)
    app.setApplicationName(NAME)
    app.setDesktopFileName(FILE_NAME)
    app.setStyle("Fusion")
    return app


def open_window(
    services: Services, preferences: Preferences, doorbell: Doorbell, file: Path | None = None
) -> int:
    """Shows the window until it is closed; 1 where the coach could not be loaded, else 0.

    It begins with `file` where one is given, a bundle.
    """
    language = Language(services.resources / "translations")
    while True:
        language.speak(language_for(preferences.language, system_languages()))
        window = _shown_until_closed(MainWindow(services, preferences), doorbell, file)
        if not window.again:
            return 1 if window.broken else 0
        preferences, file = window.preferences, None


def _shown_until_closed(window: MainWindow, doorbell: Doorbell, file: Path | None) -> MainWindow:
    window.closing.connect(partial(_let_go, doorbell))
    interrupts = Interrupts(window.close)
    sys.excepthook = Told(window)
    try:
        window.show()
        QTimer.singleShot(0, lambda: _begin(window, doorbell, file))  # once it has been drawn
        QApplication.exec()
        return window
    finally:
        _let_go(doorbell, window.again)
        sys.excepthook = sys.__excepthook__
        interrupts.end()


def _let_go(doorbell: Doorbell, again: bool) -> None:
    """No file for a window that closes: it waits for the one that follows, or its start opens its own."""
    _give_files(None)
    if again:
        doorbell.give_calls_to(None)
    else:
        doorbell.close()


def _begin(window: MainWindow, doorbell: Doorbell, file: Path | None) -> None:
    app = QApplication.instance()
    if file is None and isinstance(app, Application):
        file = app.first_file()
    if file is None:
        window.begin()
    else:
        window.begin_with(file)
    _give_files(window.come_to_front)
    doorbell.give_calls_to(window.come_to_front)


def _give_files(take: Callable[[Path], object] | None) -> None:
    app = QApplication.instance()
    if isinstance(app, Application):
        app.give_files_to(take)


class Told:
    """Whatever no one caught is written into the log and said in the window; the app goes on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Takes the place of `sys.excepthook`."""
        log.error("unexpected", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            self._window.tell_fault(error)
