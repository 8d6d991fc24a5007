"""Fonts for drawing outside the window."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication


@contextmanager
def fonts() -> Iterator[None]:
    """Qt draws text only while there is an application; where there is none, one without a screen is made."""
    if QGuiApplication.instance() is not None:
        yield
        return
    made = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    try:
        yield
    finally:
        made.shutdown()
