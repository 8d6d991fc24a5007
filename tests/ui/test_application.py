import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from subprocess import PIPE

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fitness_app.domain.errors import UserError
from fitness_app.ui import only_one
from fitness_app.ui.application import Told
from fitness_app.ui.meeting_place import name_for
from fitness_app.ui.only_one import ACTIVATION, LONGEST, Doorbell, call_open_window, call_or_listen
from fitness_app.ui.services import Services
from fitness_app.ui.views.fault_dialog import FaultDialog


@pytest.fixture
def name(tmp_path: Path) -> str:
    return name_for(tmp_path)


def test_nobody_answers_where_no_window_is_open(qtbot: QtBot, name: str) -> None:
    assert not call_open_window(name)


def test_a_second_start_calls_the_first_window(qtbot: QtBot, name: str) -> None:
    calls: list[Path | None] = []
    doorbell = Doorbell(name, calls.append)
    assert call_open_window(name)
    qtbot.waitUntil(lambda: calls == [None])
    doorbell.close()
    assert not call_open_window(name)


def test_a_second_start_hands_its_file_over_whatever_it_is_called(
    qtbot: QtBot, name: str, tmp_path: Path
) -> None:
    calls: list[Path | None] = []
    doorbell = Doorbell(name, calls.append)
    files = [tmp_path / "visit.fitbundle", tmp_path / "زيارة 2\n.fitbundle", tmp_path / "a b'c\".fitbundle"]
    for file in files:
        assert call_open_window(name, file)
    qtbot.waitUntil(lambda: len(calls) == len(files))
    assert set(calls) == set(files)
    doorbell.close()


def test_the_token_of_the_second_start_is_there_while_the_first_window_comes_to_the_front(
    qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ACTIVATION, "of the first start")
    carried: list[tuple[Path | None, str | None]] = []
    doorbell = Doorbell(name, lambda file: carried.append((file, os.environ.get(ACTIVATION))))
    assert call_open_window(name, Path("/visit.fitbundle"), {ACTIVATION: "token-7"})
    assert call_open_window(name, environment={})
    qtbot.waitUntil(lambda: len(carried) == 2)
    assert carried == [(Path("/visit.fitbundle"), "token-7"), (None, None)]
    assert ACTIVATION not in os.environ
    doorbell.close()


def test_a_caller_that_talks_without_end_is_not_heard(qtbot: QtBot, name: str) -> None:
    calls: list[Path | None] = []
    doorbell = Doorbell(name, calls.append)
    assert call_open_window(name, Path("x" * (LONGEST + 1)))
    qtbot.waitUntil(lambda: calls == [None])
    doorbell.close()


def test_a_caller_that_stays_on_the_line_does_not_outlive_the_window(qtbot: QtBot, name: str) -> None:
    calls: list[Path | None] = []
    doorbell = Doorbell(name, calls.append)
    caller = QLocalSocket()
    caller.connectToServer(name)
    assert caller.waitForConnected()
    caller.write(b"/somewhere")
    qtbot.waitUntil(lambda: bool(doorbell.findChildren(QLocalSocket)))
    doorbell.close()
    qtbot.waitUntil(lambda: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert calls == []


def test_of_two_starts_one_listens_before_it_has_a_window_and_the_other_waits_on_the_line(
    qtbot: QtBot, name: str
) -> None:
    first = call_or_listen(name)
    assert first is not None
    calls: list[Path | None] = []
    QTimer.singleShot(100, lambda: first.give_calls_to(calls.append))
    assert call_or_listen(name, Path("/visit.fitbundle")) is None
    assert calls == [Path("/visit.fitbundle")]
    first.close()


def test_many_starts_at_once_get_one_doorbell(qtbot: QtBot, name: str) -> None:
    starts = [
        subprocess.Popen([sys.executable, "-c", START, name, str(number)], stdin=PIPE, stdout=PIPE, text=True)
        for number in range(3)
    ]
    for start in starts:
        assert start.stdout is not None
        assert start.stdout.readline() == "ready\n"
    for start in starts:
        assert start.stdin is not None
        start.stdin.write("go\n")
        start.stdin.flush()
    said = [start.communicate(timeout=60)[0].splitlines() for start in starts]
    [heard] = [words for words in said if words]
    own = next(number for number, words in enumerate(said) if words)
    assert sorted(heard) == sorted(str(number) for number in range(3) if number != own)


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from fitness_app.ui.only_one import call_or_listen
app = QCoreApplication([])
print("ready", flush=True)
sys.stdin.readline()
doorbell = call_or_listen(sys.argv[1], Path(sys.argv[2]))
if doorbell is not None:
    heard = []
    def take(file):
        heard.append(file)
        print(file, flush=True)
        if len(heard) == 2:
            QTimer.singleShot(0, app.quit)
    doorbell.give_calls_to(take)
    QTimer.singleShot(30_000, app.quit)
    app.exec()
    doorbell.close()
"""


def test_a_file_for_a_window_that_closes_is_left_to_its_own_start(qtbot: QtBot, name: str) -> None:
    closing = Doorbell(name)
    QTimer.singleShot(100, closing.close)
    own = call_or_listen(name, Path("/visit.fitbundle"))
    assert own is not None
    own.close()


def test_a_window_closes_its_doorbell_before_it_waits_for_its_last_work(qtbot: QtBot, open_window) -> None:
    window = open_window()
    seen: list[tuple[bool, bool]] = []
    window.closing.connect(lambda again: seen.append((again, window.isVisible())))
    window.close()
    assert seen == [(False, True)]


def test_a_window_that_is_open_but_stuck_is_told(
    qtbot: QtBot, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(only_one, "ANSWER_MS", 50)
    stuck = Doorbell(name)
    with pytest.raises(UserError, match="does not answer"):
        call_or_listen(name)
    calls: list[Path | None] = []
    qtbot.waitUntil(lambda: not stuck.findChildren(QLocalSocket))
    stuck.give_calls_to(calls.append)
    assert calls == []  # nobody waits for it any more
    stuck.close()


def test_calls_between_two_windows_reach_the_second_one(qtbot: QtBot, name: str) -> None:
    first: list[Path | None] = []
    second: list[Path | None] = []
    doorbell = Doorbell(name, first.append)
    doorbell.give_calls_to(None)  # another language: this window closes, and one follows
    QTimer.singleShot(100, lambda: doorbell.give_calls_to(second.append))
    assert call_open_window(name, Path("/visit.fitbundle"))
    assert (first, second) == ([], [Path("/visit.fitbundle")])
    doorbell.close()


def test_a_place_that_cannot_be_listened_at_is_written_into_the_log(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    Doorbell(str(tmp_path / "absent" / "door")).close()
    assert "further starts will not find this window" in caplog.text


def test_windows_of_different_homes_do_not_meet(qtbot: QtBot, tmp_path: Path) -> None:
    doorbell = Doorbell(name_for(tmp_path / "one"), lambda _: None)
    assert not call_open_window(name_for(tmp_path / "two"))
    doorbell.close()


def test_a_window_that_crashed_does_not_block_the_next_one(qtbot: QtBot, name: str) -> None:
    crashed = Doorbell(name, lambda _: None)
    calls: list[Path | None] = []
    following = Doorbell(name, calls.append)
    assert call_open_window(name)
    qtbot.waitUntil(lambda: calls == [None])
    following.close()
    crashed.close()


def test_the_window_comes_back_from_the_task_bar(qtbot: QtBot, open_window) -> None:
    window = open_window()
    window.showMinimized()
    window.come_to_front()
    assert not window.isMinimized()


def test_what_nobody_foresaw_is_said_in_the_window_and_written_into_the_log(
    qtbot: QtBot, open_window, caplog: pytest.LogCaptureFixture
) -> None:
    window = open_window()
    error = KeyError("left_knee")
    Told(window)(KeyError, error, None)
    assert "Something went wrong" in window.live.banner.text
    assert "KeyError" in window.live.banner.text
    assert "unexpected" in caplog.text
    window.findChild(FaultDialog).close()


def test_a_fault_opens_one_dialog_with_a_report_to_copy(qtbot: QtBot, open_window) -> None:
    window = open_window()
    for _ in range(3):
        window.tell_fault(KeyError("left_knee"))
    window.tell_fault(ZeroDivisionError("by nothing"))
    dialogs = window.findChildren(FaultDialog)
    assert len(dialogs) == 1
    assert dialogs[0].isVisible()
    copy = next(b for b in dialogs[0].findChildren(QPushButton) if b.text() == "Copy the report")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("left_knee") == 1
    assert "by nothing" in copied
    assert "Python" in copied
    dialogs[0].close()


def test_a_start_after_a_sudden_end_says_so_and_names_the_report(
    qtbot: QtBot, open_window, services: Services, tmp_path: Path
) -> None:
    window = open_window(replace(services, ended_suddenly=lambda: tmp_path / "crash.log"))
    assert "ended suddenly" in window.live.banner.text
    assert str(tmp_path / "crash.log") in window.live.banner.text
