"""The app as a program: what it says where it cannot open, and how it ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fitness_app import app, deleting, display, paths
from fitness_app.ui.meeting_place import name_for
from fitness_app.ui.only_one import Doorbell
from fitness_app.ui.services import Services

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")


def without_display() -> dict[str, str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in names}


@LINUX
def test_says_what_is_missing_where_there_is_no_display() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "fitness_app"],
        env=without_display(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("error: There is no display")
    assert "apt-get install xvfb" in last
    assert "Traceback" not in done.stderr


def test_an_empty_display_is_none_and_qts_own_choice_is_respected() -> None:
    assert not display.has_display({"DISPLAY": ""})
    assert display.has_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert display.has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_other_systems_always_have_a_display() -> None:
    display.check("win32", {})
    display.check("darwin", {})


@LINUX
def test_names_the_packages_that_bring_the_missing_libraries() -> None:
    def load(library: str) -> None:
        if "cursor" in library or "icccm" in library:
            raise OSError(library)

    assert display.missing_packages(display.ON_X, load) == ["libxcb-cursor0", "libxcb-icccm4"]


def test_what_only_x_needs_is_asked_for_on_x_only() -> None:
    assert display.uses_x({"DISPLAY": ":0"})
    assert display.uses_x({})  # a virtual display will be one of X
    assert display.uses_x({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"})
    assert not display.uses_x({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"})
    assert not display.uses_x({"QT_QPA_PLATFORM": "offscreen"})


@pytest.mark.usefixtures("qapp")
def test_a_damaged_settings_file_is_set_aside_and_told_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    path = paths.user_folders().settings
    path.parent.mkdir(parents=True)
    path.write_text("{", encoding="utf-8")
    told: list[str] = []

    def open_window(services: Services, *_: object) -> int:
        told.append(services.greeting())
        return 0

    monkeypatch.setattr("fitness_app.ui.application.open_window", open_window)
    assert app.run() == 0
    [kept] = path.parent.iterdir()
    assert str(kept) in told[0]
    assert kept.read_text(encoding="utf-8") == "{"


def test_a_second_start_leaves_what_the_open_window_can_bring_back(qtbot: QtBot) -> None:
    video = deleting.aside() / "squats.mkv"
    video.parent.mkdir(parents=True)
    video.write_bytes(b"film")
    calls: list[Path | None] = []
    doorbell = Doorbell(name_for(paths.user_folders().data), calls.append)
    assert app.run(Path("/home/ada/visit.fitbundle")) == 0
    qtbot.waitUntil(lambda: calls == [Path("/home/ada/visit.fitbundle")], timeout=30_000)
    doorbell.close()
    assert video.read_bytes() == b"film"


@pytest.mark.usefixtures("qapp")
def test_a_window_lets_go_of_deleted_videos_when_it_is_shown_and_when_it_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    video = deleting.aside() / "squats.mkv"
    video.parent.mkdir(parents=True)
    video.write_bytes(b"of a window that crashed")

    def open_window(services: Services, *_: object) -> int:
        services.ended_suddenly()
        assert not video.exists()
        video.parent.mkdir(parents=True)
        video.write_bytes(b"of this window")
        services.ended_suddenly()  # shown again, in another language
        assert video.exists()
        return 0

    monkeypatch.setattr("fitness_app.ui.application.open_window", open_window)
    assert app.run() == 0
    assert not video.exists()


def test_a_log_file_that_cannot_be_written_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    app.write_log_file(tmp_path / "file" / "app.log")


SCRIPT = """
import sys
from fitness_app import app, backstage
import fitness_app.ui.main_window as window
shown = window.MainWindow.begin
def begin(self):
    print("heavy:", sorted({"torch", "mediapipe", "cv2", "sqlalchemy"} & set(sys.modules)), flush=True)
    shown(self)
    self.close()
window.MainWindow.begin = begin
sys.exit(app.run())
"""


@pytest.mark.slow
def test_nothing_heavy_is_imported_before_the_window_is_shown() -> None:
    environment = without_display() | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "heavy: []\n"


@LINUX
@pytest.mark.slow
@pytest.mark.parametrize("wish", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_properly(wish: str) -> None:
    script = """
import signal, sys
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # tests that outlive their terminal (nohup) hand on that they do
from fitness_app import app, backstage
import fitness_app.ui.main_window as window
begun = window.MainWindow.begin
def begin(self):
    begun(self)
    print("open", flush=True)
window.MainWindow.begin = begin
closed = window.MainWindow.closeEvent
def close_event(self, event):
    closed(self, event)
    print("closed", flush=True)
window.MainWindow.closeEvent = close_event
sys.exit(app.run())
"""
    environment = without_display() | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", script], env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        program.send_signal(getattr(signal, wish))
        try:
            rest, _ = program.communicate(timeout=60)
        finally:
            program.kill()  # one that did not hear it would outlive the tests
    assert rest == "closed\n"
    assert program.returncode == 0


@pytest.mark.slow
def test_ends_with_1_where_the_coach_could_not_be_loaded(tmp_path: Path) -> None:
    """An unwritable home (a path beneath a file): the window says so and stays open until it is closed."""
    (tmp_path / "file").write_text("")
    script = """
import sys
from PySide6.QtCore import QTimer
from fitness_app import app, backstage
import fitness_app.ui.main_window as window
begun = window.MainWindow.begin
def begin(self):
    begun(self)
    self.watch = QTimer(self, interval=50)
    self.watch.timeout.connect(lambda: look(self))
    self.watch.start()
def look(self):
    if self.broken:
        print(self.live.banner.text, flush=True)
        self.close()
window.MainWindow.begin = begin
sys.exit(app.run())
"""
    environment = without_display() | {"QT_QPA_PLATFORM": "offscreen"}
    environment["FITNESS_APP_HOME"] = str(tmp_path / "file" / "home")
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 1, done.stderr
    assert "The coach cannot start" in done.stdout
    assert str(tmp_path / "file") in done.stdout
