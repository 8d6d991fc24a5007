"""A real display, a real window, a real log; and nothing may be left of them after a test."""

import gc
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app import app, assembly, backstage, paths
from fitness_app.settings import Settings
from fitness_app.storage.database import open_database
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.ui import words
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services

PATIENCE_MS = 30_000
HARMLESS_THREADS = ("tqdm", "TMonitor")
HARMLESS_WARNINGS = (
    "qt.multimedia",  # optional libraries that it looks for
    "Couldn't (load|resolve)",  # the same, said at the first tone
    "Error loading text-to-speech plug-in",  # a computer without a voice
    "PulseAudioService",  # a computer without a loudspeaker
    "This plugin does not support",  # what the platform "offscreen" cannot do
    "QSocketNotifier: current thread's event dispatcher",  # Qt's file dialog, closed while it reads a folder
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Lets Qt's harmless warnings pass in the tests of this folder; every other one fails its test."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore(*HARMLESS_WARNINGS))


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> None:
    """Holds the display until the process ends."""


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's own, with more patience than five seconds: a deadline is for what never comes."""
    for wait in ("waitUntil", "waitSignal", "waitExposed"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """Fails a test that leaves a thread, a running timer or a window behind."""
    threads = set(threading.enumerate())
    yield
    _settle()
    left = [thread.name for thread in set(threading.enumerate()) - threads if not _harmless(thread)]
    assert not left, f"threads left: {left}"
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"windows left: {windows}"
    timers = [one for one in gc.get_objects() if issubclass(type(one), QTimer) and _running(one)]
    assert not timers, f"timers left: {[timer.parent() for timer in timers]}"


def _settle() -> None:
    """Lets Qt delete what was given up."""
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _harmless(thread: threading.Thread) -> bool:
    return type(thread).__name__ in HARMLESS_THREADS


def _running(timer: QTimer) -> bool:
    return shiboken6.isValid(timer) and timer.isActive()


def without_networks(_: Settings, report: backstage.Report) -> assembly.Studio:
    """A studio that reads recordings and counts a chosen exercise: loaded at once."""
    report("Loading nothing…")
    return assembly.Studio(None, None)


@pytest.fixture
def demo() -> Path:
    return assembly.demo_recording()


@pytest.fixture
def stage() -> Iterator[backstage.Backstage]:
    """The real parts behind the window, with a log of their own and without networks."""
    made = backstage.Backstage(Settings(athlete="Ada"), without_networks)
    yield made
    made.close()


@pytest.fixture
def services(stage: backstage.Backstage) -> Services:
    """What the window gets; no camera is looked for on the machine that runs the tests."""
    return replace(app.services(stage), cameras=tuple)


@pytest.fixture(scope="session")
def written_log(tmp_path_factory: pytest.TempPathFactory) -> Callable[[date], Path]:
    """The file of a log with three weeks of training up to a day; made once, again in a run over midnight."""

    @cache
    def made(_: date) -> Path:
        path = tmp_path_factory.mktemp("log") / "fitness.db"
        engine = open_database(sqlite_url(path), paths.migrations())
        write_training(Store(engine), datetime.now().astimezone())
        engine.dispose()
        return path

    return made


@pytest.fixture
def trained(stage: backstage.Backstage, written_log: Callable[[date], Path]) -> backstage.Backstage:
    """The parts behind the window, with three weeks of training in their log."""
    own = paths.user_folders().database
    own.parent.mkdir(parents=True)
    shutil.copy(written_log(words.today()), own)
    return stage


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, services: Services) -> Iterator[OpenWindow]:
    """Opens the window as the app does, waits until it is ready, and closes it at the end."""
    opened: list[MainWindow] = []

    def open_one(
        given: Services = services, preferences: Preferences | None = None, file: Path | None = None
    ) -> MainWindow:
        window = MainWindow(given, preferences or Preferences(theme="light"))
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.begin() if file is None else window.begin_with(file)
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    _settle()
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def resources() -> Path:
    return paths.resources()
