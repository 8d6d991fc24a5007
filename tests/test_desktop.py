"""A start from a desktop that fails before there is a window says so in a box."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from fitness_app import cli, desktop
from fitness_app.commands import window
from fitness_app.domain.errors import UserError

QTS_BOX = pytest.mark.skipif(sys.platform == "win32", reason="there it is a box of the system")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window cannot be opened."""

    def open_window(_: Path | None) -> int:
        raise UserError("The settings cannot be read: mend <b>{0}</b>.", "settings.json")

    monkeypatch.setattr(window, "open_window", open_window)


@pytest.fixture
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads what is said."""
    monkeypatch.setattr(desktop, "without_terminal", lambda _: True)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a box would say."""
    sentences: list[str] = []
    monkeypatch.setattr(desktop, "show", sentences.append)
    return sentences


@QTS_BOX
@pytest.mark.usefixtures("broken", "no_terminal")
def test_without_a_terminal_a_box_says_why_no_window_opens(qtbot: QtBot) -> None:
    said: list[str] = []
    watch = QTimer(interval=20)

    def look() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, QMessageBox) and box.isVisible():
                said.append(box.text())
                box.accept()
                watch.stop()

    watch.timeout.connect(look)
    watch.start()
    assert cli.main([]) == 1
    assert said == ["The settings cannot be read: mend <b>settings.json</b>."]


@pytest.mark.usefixtures("broken")
def test_with_a_terminal_or_a_reader_no_box_comes(
    shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["open", "visit.fitbundle"]) == 1
    assert "The settings cannot be read" in capsys.readouterr().err
    assert shown == []


@pytest.mark.usefixtures("no_terminal")
def test_a_command_of_a_scheduler_never_waits_for_a_box(shown: list[str]) -> None:
    assert cli.main(["sessions", "show", "absent"]) == 1
    assert shown == []


def test_no_box_comes_where_nobody_would_close_it(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(desktop, "_show", boxes.append)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    desktop.show("no")
    assert boxes == []
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    desktop.show("yes")
    assert boxes == ["yes"]


@QTS_BOX
def test_no_box_comes_where_there_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes: list[str] = []
    monkeypatch.setattr(desktop, "_show_by_qt", boxes.append)
    monkeypatch.setattr(desktop.display, "check", refuse)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    desktop.show("no")
    assert boxes == []


def refuse() -> None:
    raise UserError("There is no display.")


@pytest.mark.skipif(sys.platform == "win32", reason="there no file can be told from another")
def test_the_null_device_and_the_journal_are_no_terminal(tmp_path: Path) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nothing, (tmp_path / "log").open("w") as journal:
        file = os.fstat(journal.fileno())
        assert desktop.without_terminal(None)
        assert desktop.without_terminal(nothing)
        assert desktop.without_terminal(journal, {"JOURNAL_STREAM": f"{file.st_dev}:{file.st_ino}"})
        assert not desktop.without_terminal(journal, {})


@pytest.fixture
def numbers_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a console, a pipe and the null device Windows tells the same numbers: none."""
    told = os.stat_result((0,) * 10)
    monkeypatch.setattr(desktop.os, "fstat", lambda _: told)
    monkeypatch.setattr(desktop.os, "stat", lambda *_, **__: told)


@pytest.mark.usefixtures("numbers_of_windows")
def test_on_windows_a_console_and_a_pipe_are_read_by_somebody() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading), os.fdopen(writing, "w") as pipe:
        assert not desktop.without_terminal(pipe, {}, "win32")
    assert desktop.without_terminal(None, {}, "win32")


def test_a_command_without_a_window_loads_nothing_of_the_desktop() -> None:
    script = """
import sys
from fitness_app import cli
try:
    cli.main(["--help"])
finally:
    print(sorted({"ctypes", "fitness_app.desktop", "fitness_app.display"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(("words", "window"), [([], True), (["open", "--", "x"], True), (["demo"], False)])
@pytest.mark.usefixtures("no_terminal", "shown")
def test_only_the_window_is_started_from_a_desktop(words: list[str], window: bool) -> None:
    assert (cli._box(words) is not None) is window
