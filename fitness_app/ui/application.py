"""Qt's application around the window."""

import logging
import sys
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fitness_app.ui.interrupts import Interrupts
from fitness_app.ui.language import Language, language_for, system_languages
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.only_one import Doorbell, call_open_window
from fitness_app.ui.services import Preferences, Services

NAME = "Fitness Coach"
FILE_NAME = "fitness-app"

log = logging.getLogger(__name__)


def open_window(services: Services, preferences: Preferences, name: str) -> int:
    """Shows the window until it is closed; 1 where the coach could not be loaded, else 0.

    Where an app of this `name` is open already, its window comes to the front instead.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([FILE_NAME])
    app.setApplicationName(NAME)
    app.setDesktopFileName(FILE_NAME)
    app.setStyle("Fusion")
    if call_open_window(name):
        return 0
    language = Language(services.resources / "translations")
    while True:
        language.speak(language_for(preferences.language, system_languages()))
        window = _shown_until_closed(MainWindow(services, preferences), name)
        if not window.again:
            return 1 if window.broken else 0
        preferences = window.preferences


def _shown_until_closed(window: MainWindow, name: str) -> MainWindow:
    doorbell = Doorbell(name, window.come_to_front)
    interrupts = Interrupts(window.close)
    sys.excepthook = Told(window)
    try:
        window.show()
        QTimer.singleShot(0, window.begin)  # once it has been drawn
        QApplication.exec()
        return window
    finally:
        sys.excepthook = sys.__excepthook__
        interrupts.end()
        doorbell.close()


class Told:
    """Whatever no one caught is written into the log and said in the window; the app goes on."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Takes the place of `sys.excepthook`."""
        log.error("unexpected", exc_info=(kind, error, trace))
        if isinstance(error, Exception):
            self._window.tell_fault(error)
