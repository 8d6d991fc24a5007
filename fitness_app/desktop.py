"""What a start from a desktop says where no window could be opened and no terminal shows its errors."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from fitness_app import display
from fitness_app.domain.errors import UserError

TITLE = "Fitness Coach"
UNSEEN = ("offscreen", "minimal", "vnc")
"""Platforms of Qt on which nobody would ever close a box."""

if sys.platform == "win32":
    import ctypes

    ERROR_IN_FRONT = 0x10 | 0x10000

    def _show(sentence: str) -> None:
        """In a box of the system."""
        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, ERROR_IN_FRONT)
else:

    def _show(sentence: str) -> None:
        with suppress(UserError):  # Qt would end the program where there is no display
            display.check()
            _show_by_qt(sentence)


def show(sentence: str) -> None:
    """Shows an error in a box, and returns when it is closed; does nothing where nobody would close it."""
    if not os.environ.get("QT_QPA_PLATFORM", "").startswith(UNSEEN):
        _show(sentence)


def without_terminal(
    stream: TextIO | None, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """Whether nobody sees what is written there: none, the null device, or the system's journal.

    On Windows only the windowed program's own lack of a stream tells it: a console, a pipe and the null
    device all have the same numbers there.
    """
    if stream is None or platform == "win32":
        return stream is None
    try:
        found = os.fstat(stream.fileno())
    except (OSError, ValueError):  # closed, or no file at all: then somebody put it there to read it
        return False
    if os.path.samestat(found, Path(os.devnull).stat()):
        return True
    return environment.get("JOURNAL_STREAM", "") == f"{found.st_dev}:{found.st_ino}"


def _show_by_qt(sentence: str) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 -- only now is Qt known to load
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 -- only now is Qt known to load

    app = QApplication.instance() or QApplication([TITLE])
    box = QMessageBox(QMessageBox.Icon.Critical, TITLE, sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    del app  # which has lived as long as the box
