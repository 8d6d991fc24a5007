"""The real window with real parts, driven by keys and mouse."""

import os
from pathlib import Path

import cv2  # noqa: F401 -- imported first on purpose: on Linux it points Qt to its own, older plugins
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListView, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from fitness_app import app, backstage, settings
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Services
from fitness_app.ui.widgets.count_ring import CountRing

LOADING_MS = 120_000
TRAINING_MS = 120_000


@pytest.fixture
def stage(pose_model: Path):
    """The app itself: all networks, the real log."""
    chosen = settings.Settings(pose_model_path=str(pose_model), athlete="Ada")
    made = backstage.Backstage(chosen, backstage.load_studio)
    yield made
    made.close()


@pytest.fixture
def services(stage: backstage.Backstage) -> Services:
    """Everything real, also the cameras of the machine that runs the tests."""
    return app.services(stage)


def child(window: MainWindow, kind: type, name: str = ""):
    """A part of the window by what it is and what it is called."""
    return window.findChild(kind, name)


def pixels(picture: QPixmap) -> np.ndarray:
    """(height, width, 4) of a grabbed picture."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def choose_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Ctrl+O, then the path pasted into the dialog, and Enter."""
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None)
    dialog = window.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    name = dialog.findChild(QLineEdit)
    QApplication.clipboard().setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


@pytest.mark.slow
def test_trains_from_a_video_and_finds_it_in_the_history(qtbot: QtBot, open_window, test_data: Path) -> None:
    window = open_window()
    start = child(window, QPushButton, "toggle")
    assert not start.isEnabled()

    choose_file(qtbot, window, test_data / "clips" / "real" / "squat_mediapipe.mp4")
    qtbot.waitUntil(start.isEnabled, timeout=LOADING_MS)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    count = child(window, CountRing, "count")
    qtbot.waitUntil(lambda: count.count == "2", timeout=TRAINING_MS)

    shot = pixels(window.screen().grabWindow(window.winId()))
    assert shot[..., :3].std() > 20  # nothing blank
    video = window.live.video
    corner = video.mapTo(window, QPoint(0, 0))
    picture = shot[corner.y() : corner.y() + video.height(), corner.x() : corner.x() + video.width(), :3]
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) > 5000  # a photograph, not a plain ground

    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.accessibleName() == "Start", timeout=TRAINING_MS)
    assert "Saved in your history" in window.live.banner.text
    assert "Squat" in window.live.banner.text

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    sessions = child(window, QListView, "sessions")
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 1)
    table = child(window, QTreeView, "repetitions")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    squats = table.model().index(0, 0)
    assert squats.data() == "Squat"
    assert int(squats.siblingAtColumn(1).data()) >= 2
    assert table.model().rowCount(squats) >= 2
    assert "°" in table.model().index(0, 3, squats).data()
    assert "Ada" in sessions.model().index(0, 0).data()
    assert "Squat" in window.findChild(QLabel, "legend").text()


def test_importing_opencv_does_not_lead_qt_astray() -> None:
    environment = {"QT_QPA_PLATFORM_PLUGIN_PATH": "/venv/cv2/qt/plugins", "QT_QPA_FONTDIR": "/my/fonts"}
    app.forget_other_qt(environment)
    assert environment == {"QT_QPA_FONTDIR": "/my/fonts"}
    assert "cv2" not in os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH", "")
