"""The app is killed while somebody writes a note: no more than the last moment of it is lost."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from consultations import write_visit
from hands import Hands
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.storage.diary import Diary
from fitness_app.storage.drafts import Drafts
from fitness_app.ui.main_window import MainWindow

HELPERS = Path(__file__).resolve().parents[1] / "helpers"
WORDS = "The left heel lifts in the second repetition, and the trunk leans to the right. " * 3
PATIENCE_S = 120.0


@pytest.fixture
def visit(stage: Backstage) -> UUID:
    key = write_visit(stage.engine(), "Zoë", 1)
    stage.without_book(lambda: None)  # the one that dies is the writer
    return key


@pytest.fixture
def dying(visit: UUID) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []

    def start(words: str) -> subprocess.Popen[str]:
        command = [sys.executable, str(HELPERS / "dying_note.py"), str(visit), words]
        one = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))
        started.append(one)
        assert one.stdout is not None
        assert one.stdout.readline() == "writing\n"
        return one

    yield start
    for one in started:
        one.kill()
        one.wait(PATIENCE_S)
        assert one.stdout is not None
        one.stdout.close()


def drafted(letters: int) -> str:
    """What is on the disk, once so many letters are."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        found = Drafts(paths.user_folders().drafts).all()
        if found and len(found[0].text) >= letters:
            return found[0].text
        time.sleep(0.02)
    raise AssertionError("no draft was written")


@pytest.mark.slow
@pytest.mark.parametrize("letters", [40, len(WORDS)], ids=["amid the words", "after the last key"])
def test_what_was_written_is_there_again_after_a_kill(
    dying: Callable[[str], subprocess.Popen[str]],
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    stage: Backstage,
    visit: UUID,
    letters: int,
) -> None:
    one = dying(WORDS)
    before = drafted(letters)
    one.kill()
    one.wait(PATIENCE_S)
    window = open_window()
    window.show_page("review")
    window.review.open(visit)
    user = Hands(qtbot, window)
    user.until(user.button("Export").isEnabled)
    user.turns_to_tab("Notes")
    text = user.finds(QPlainTextEdit, "note")
    user.until(lambda: text.toPlainText() != "")
    assert text.toPlainText().startswith(before)
    assert WORDS.startswith(text.toPlainText())
    user.clicks("Keep")
    user.until(lambda: [each.text for each in Diary(stage.engine()).reviews(visit)] != [])
    [kept] = Diary(stage.engine()).reviews(visit)
    assert kept.text.startswith(before)
