"""A bundle that is opened from outside: by a double click, by a second start, by an event of macOS."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from consultations import write_visit
from hands import Hands
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.reports.bundle import write_bundle
from fitness_app.storage.archiving import gather
from fitness_app.storage.database import open_database
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences
from fitness_app.ui.views.guide_dialog import GuideDialog

NAME = "Bob Sender"


@pytest.fixture
def sent(tmp_path: Path) -> tuple[Path, UUID]:
    """A bundle from another machine, and the visit in it."""
    engine = open_database(sqlite_url(tmp_path / "theirs.db"), paths.migrations())
    visit = write_visit(engine, NAME, 1)
    archive = gather(engine, [visit])
    engine.dispose()
    file = tmp_path / "visit.fitbundle"
    return write_bundle(archive, file, archive.sessions[0].info.started_at), visit


@pytest.fixture
def window(qtbot: QtBot, sent: tuple[Path, UUID], open_window: Callable[..., MainWindow]) -> Hands:
    """After the bundle, for Alembic migrates one log of a program at a time."""
    return Hands(qtbot, open_window())


def test_a_bundle_is_shown_asked_about_taken_in_and_its_visit_opened(
    window: Hands, stage: Backstage, sent: tuple[Path, UUID]
) -> None:
    file, visit = sent
    window.window.come_to_front(file)
    assert window.window.review.isVisible()
    asked = window.finds(QMessageBox)
    assert "1" in asked.text()
    assert stage.history().session_ids() == []
    window.agrees(QMessageBox, "Yes")
    window.waits_for(NAME)
    assert list(stage.history().session_ids()) == [visit]


def test_a_bundle_that_is_known_opens_its_visit_and_asks_nothing(
    window: Hands, stage: Backstage, sent: tuple[Path, UUID]
) -> None:
    window.window.come_to_front(sent[0])
    window.agrees(QMessageBox, "Yes")
    window.waits_for(NAME)
    window.window.show_page("history")
    window.window.come_to_front(sent[0])
    window.waits_for("It is in your log already")
    assert window.says(NAME)
    assert not any(box.isVisible() for box in window.window.findChildren(QMessageBox))


def test_a_second_double_click_asks_no_second_time_and_one_after_the_answer_does(
    window: Hands, sent: tuple[Path, UUID]
) -> None:
    for _ in range(2):
        window.window.come_to_front(sent[0])
    first = window.finds(QMessageBox)
    window.window.come_to_front(sent[0])
    window.qtbot.wait(200)  # a second box would take as long as the first
    assert window.window.findChildren(QMessageBox) == [first]
    window.agrees(QMessageBox, "Cancel")
    window.window.come_to_front(sent[0])
    window.finds(QMessageBox)
    window.agrees(QMessageBox, "Cancel")


def test_a_start_with_a_bundle_comes_before_the_guide(
    qtbot: QtBot, sent: tuple[Path, UUID], open_window: Callable[..., MainWindow]
) -> None:
    user = Hands(qtbot, open_window(preferences=Preferences(theme="light", guided=False), file=sent[0]))
    user.finds(QMessageBox)
    assert user.window.findChild(GuideDialog) is None
    user.agrees(QMessageBox, "Cancel")


@pytest.mark.parametrize("harm", ["absent", "cut", "changed", "folder"])
def test_a_file_that_cannot_be_read_is_told_on_the_page_with_its_name(
    window: Hands, stage: Backstage, sent: tuple[Path, UUID], harm: str
) -> None:
    file, whole = sent[0], bytearray(sent[0].read_bytes())
    whole[len(whole) // 2] ^= 1
    if harm == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif harm == "changed":
        file.write_bytes(whole)
    else:
        file.unlink()
    if harm == "folder":
        file.mkdir()
    window.window.come_to_front(file)
    window.waits_for("Nothing was taken in")
    assert window.says("visit.fitbundle")
    assert window.window.review.isVisible()
    assert stage.history().session_ids() == []


PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from fitness_app import cli
from fitness_app.ui import files_asked, main_window
from fitness_app.ui.views.guide_dialog import GuideDialog

def look():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, GuideDialog) and box.isVisible():
            print("guide", flush=True)
            box.reject()
        if isinstance(box, QMessageBox) and box.isVisible():
            print("asked:", box.text().splitlines()[0], flush=True)
            box.reject()
            for one in QApplication.topLevelWidgets():
                if isinstance(one, main_window.MainWindow):
                    one.close()

made = files_asked.Application.__init__
def watched(self, name):
    made(self, name)
    self.watch = QTimer(self, interval=50)
    self.watch.timeout.connect(look)
    self.watch.start()
    if sys.argv[1] == "event":  # macOS tells it before there is a window
        QCoreApplication.postEvent(self, QFileOpenEvent(sys.argv[2]))
files_asked.Application.__init__ = watched

begun = main_window.MainWindow._begin
def begin(self):
    begun(self)
    print("open", flush=True)
main_window.MainWindow._begin = begin
sys.exit(cli.main(sys.argv[2:] if sys.argv[1] == "file" else []))
"""


def program(*words: str | Path) -> "subprocess.Popen[str]":
    """The app with the words of its command line."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, words)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(running: "subprocess.Popen[str]") -> list[str]:
    said, faults = running.communicate(timeout=120)
    assert running.returncode == 0, faults
    assert "Traceback" not in faults
    return said.splitlines()


@pytest.fixture
def guided() -> None:
    """The guide of the first start was seen."""
    own = paths.user_folders().settings
    own.parent.mkdir(parents=True)
    own.write_text('{"guided": true}', encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("way", ["file", "event"])
def test_the_program_asks_about_the_file_that_it_is_first_started_with_before_its_guide(
    sent: tuple[Path, UUID], way: str
) -> None:
    [opened, asked] = told(program(way, sent[0]))
    assert opened == "open"
    assert asked.startswith("asked: ")


@pytest.mark.slow
@pytest.mark.usefixtures("guided")
def test_a_second_start_leaves_the_file_to_the_window_that_is_open(sent: tuple[Path, UUID]) -> None:
    first = program("alone")
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    assert told(program("file", sent[0])) == []  # no window of its own
    assert told(first)[0].startswith("asked: ")
