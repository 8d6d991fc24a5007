"""How a window looks: not blank, in its theme, nothing cut and nothing outside."""

import os
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, QThread
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from fitness_app.ui.widgets.elided_choice import ElidedChoice
from fitness_app.ui.widgets.elided_label import ElidedLabel

PATIENCE_S = 60.0


def picture(window: QWidget, name: str) -> np.ndarray:
    """What the X server shows of the window, kept in FITNESS_SCREENSHOTS where that is set."""
    window.repaint()
    QApplication.processEvents()
    QApplication.sync()
    grabbed = window.screen().grabWindow(window.winId())
    folder = os.environ.get("FITNESS_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        grabbed.save(str(Path(folder) / f"{name}.png"))
    image = grabbed.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return (
        np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()
    )


def cut_texts(window: QWidget) -> list[str]:
    """Labels, buttons and choices whose text does not fit; what cuts it itself, with dots, is left out."""
    parts: list[QLabel | QAbstractButton] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
    ]
    found = [
        part.text()
        for part in parts
        if part.isVisible() and part.text() and not isinstance(part, ElidedLabel) and _cut(part)
    ]
    boxes = [
        box for box in window.findChildren(QComboBox) if box.isVisible() and not isinstance(box, ElidedChoice)
    ]
    return found + [box.currentText() for box in boxes if _cut_choice(box)]


def _cut_choice(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width()


def _cut(part: QLabel | QAbstractButton) -> bool:
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) > part.height()
    if isinstance(part, QLabel):
        return part.sizeHint().width() > part.width() or part.sizeHint().height() > part.height()
    return part.fontMetrics().horizontalAdvance(part.text()) + part.iconSize().width() // 2 > part.width()


def outside(window: QWidget) -> list[str]:
    """Visible controls that reach out of the window; what can be scrolled to is left out."""
    frame = window.rect()
    scrolled = {part for area in window.findChildren(QScrollArea) for part in area.findChildren(QWidget)}
    controls = [part for part in window.findChildren(QAbstractButton) if part.isVisible()]
    controls = [part for part in controls if part not in scrolled]
    areas = [part.rect().translated(part.mapTo(window, QPoint(0, 0))) for part in controls]
    return [part.text() for part, area in zip(controls, areas, strict=True) if not frame.contains(area)]


def come_to_rest(window: QWidget) -> None:
    """Waits until what was read in the background is laid out; what is cut then is cut for good."""
    deadline = time.monotonic() + PATIENCE_S
    while (cut_texts(window) or outside(window)) and time.monotonic() < deadline:
        QApplication.processEvents()
        QThread.msleep(20)


def looks_right(window: QWidget, name: str, dark: bool) -> None:
    come_to_rest(window)
    shot = picture(window, name)
    assert shot.shape[:2] == (window.height(), window.width())
    assert shot.std() > 10
    assert (np.median(shot) < 100) == dark
    come_to_rest(window)  # a figure that grew while the picture was taken is laid out anew
    assert cut_texts(window) == []
    assert outside(window) == []
