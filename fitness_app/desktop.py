"""What a start from a desktop says where no window could be opened and no terminal shows its errors."""

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TextIO

from fitness_app import display
from fitness_app.domain.errors import UserError

TITLE = "Fitness Coach"
UNSEEN = ("offscreen", "minimal", "vnc")
"""Platforms of Qt on which nobody would ever close a box."""

if sys.platform == "win32":
    import ctypes

    ERROR_IN_FRONT = 0x10 | 0x10000

    def show(sentence: str) -> None:
        """Shows an error in a box of the system, and returns when it is closed."""
        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, ERROR_IN_FRONT)
else:

    def show(sentence: str) -> None:
        """Shows an error in a box, and returns when it is closed; does nothing where none can be shown."""
        if os.environ.get("QT_QPA_PLATFORM", "").startswith(UNSEEN):
            return
        with suppress(UserError):  # Qt would end the program where there is no display
            display.check()
            _show_by_qt(sentence)


def without_terminal(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether nobody sees what is written there: none, the null device, or the system's journal."""
    try:
        found = os.fstat(stream.fileno()) if stream is not None else None
    except (OSError, ValueError):  # closed, or no file at all: then somebody put it there to read it
        return False
    if found is None or os.path.samestat(found, os.stat(os.devnull)):  # noqa: PTH116 -- on Windows "nul" is no path
        return True
    return environment.get("JOURNAL_STREAM", "") == f"{found.st_dev}:{found.st_ino}"


def wants_window(words: Sequence[str]) -> bool:
    """Whether these words of a command line ask for the window; every other command tells a terminal."""
    return not words or words[0] == "open"


def _show_by_qt(sentence: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 -- only now is Qt known to load
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 -- only now is Qt known to load

    app = QApplication.instance() or QApplication([TITLE])
    box = QMessageBox(QMessageBox.Icon.Critical, TITLE, sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    del app  # which has lived as long as the box
