"""Somebody who hands visits over and takes them in, on the review page."""

from pathlib import Path
from uuid import UUID

from hands import LEFT, Hands
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fitness_app.ui.main_window import MainWindow

NAME = 'Zoë "Z" O\'Brien'


def opened(qtbot: QtBot, window: MainWindow, visit: UUID) -> Hands:
    """The hands of somebody before whom a visit of `NAME` lies open."""
    window.show_page("review")
    window.review.open(visit)
    user = Hands(qtbot, window)
    user.waits_for(NAME)
    user.until(user.button("Export").isEnabled)
    return user


def drops(user: Hands, path: Path) -> None:
    """Drags a file onto the page and lets go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page, copy, none = user.window.review, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    place = QPointF(page.rect().center())
    for event in (
        QDragEnterEvent(place.toPoint(), copy, data, LEFT, none),
        QDropEvent(place, copy, data, LEFT, none),
    ):
        QApplication.sendEvent(page, event)
        assert event.isAccepted()
