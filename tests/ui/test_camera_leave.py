"""The system's leave to use a camera, by a stand-in for the system, and in the real window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from puppet import Puppet, previewing
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.camera_leave import CameraLeave, QtSystem, Status
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.view_models.standby import Standby

CAMERA = SourceSpec("Front")
MENDED = "System Settings › Privacy & Security › Camera"


class StandIn:
    """A system that the test answers for."""

    def __init__(self, known: Status) -> None:
        self.known = known
        self.questions: list[Callable[[], None]] = []

    def status(self) -> Status:
        return self.known

    def ask(self, answered: Callable[[], None]) -> None:
        self.questions.append(answered)

    def answer(self, known: Status) -> None:
        self.known = known
        self.questions[-1]()


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


def test_asks_nothing_where_leave_is_given() -> None:
    system = StandIn(Status.Granted)
    leave = CameraLeave(system)
    assert not leave.asking(CAMERA)
    leave.check(CAMERA)
    assert system.questions == []


def test_a_camera_waits_for_the_answer_and_the_user_is_asked_once() -> None:
    system = StandIn(Status.Undetermined)
    leave = CameraLeave(system)
    assert [leave.asking(CAMERA) for _ in range(3)] == [True] * 3
    assert len(system.questions) == 1
    system.answer(Status.Granted)
    assert not leave.asking(CAMERA)
    leave.check(CAMERA)


def test_a_camera_that_the_user_denies_is_refused_with_how_to_mend_it() -> None:
    system = StandIn(Status.Undetermined)
    leave = CameraLeave(system)
    assert leave.asking(CAMERA)
    system.answer(Status.Denied)
    assert not leave.asking(CAMERA)
    with pytest.raises(UserError, match=MENDED):
        leave.check(CAMERA)


def test_what_was_denied_before_is_not_asked_again() -> None:
    system = StandIn(Status.Denied)
    leave = CameraLeave(system)
    assert not leave.asking(CAMERA)
    with pytest.raises(UserError, match=MENDED):
        leave.check(CAMERA)
    assert system.questions == []


def test_a_question_that_could_not_be_shown_keeps_no_camera_back() -> None:
    system = StandIn(Status.Undetermined)
    leave = CameraLeave(system)
    assert leave.asking(CAMERA)
    system.answer(Status.Undetermined)
    assert not leave.asking(CAMERA)
    leave.check(CAMERA)


@pytest.mark.parametrize("known", [Status.Undetermined, Status.Denied])
@pytest.mark.parametrize("address", ["/home/ada/squats.mp4", "rtsp://gym.example/1"])
def test_files_and_streams_need_no_leave(address: str, known: Status) -> None:
    system = StandIn(known)
    leave = CameraLeave(system)
    assert not leave.asking(SourceSpec(address))
    leave.check(SourceSpec(address))
    assert system.questions == []


def test_qt_asks_and_calls_back_in_the_windows_thread(qtbot: QtBot) -> None:
    """Linux and Windows give leave at once; the call itself is the same on every system."""
    system, answered = QtSystem(), []
    assert system.status() is Status.Granted
    system.ask(lambda: answered.append(True))
    qtbot.waitUntil(lambda: answered == [True])


def test_a_camera_that_is_only_watched_waits_for_leave_too(puppet: Puppet) -> None:
    system = StandIn(Status.Undetermined)
    standby = Standby(previewing(puppet), CameraLeave(system))
    standby.watch(CAMERA)
    standby.poll()
    standby.poll()
    assert standby.idle
    assert len(system.questions) == 1
    system.answer(Status.Denied)
    standby.poll()
    assert standby.idle
    assert MENDED in standby.message
    assert puppet.opened_times == 0


@pytest.mark.parametrize("known", [Status.Granted, Status.Denied])
def test_the_window_begins_a_session_only_after_the_answer(
    qtbot: QtBot, open_window, services: Services, known: Status
) -> None:
    begun: list[SourceSpec] = []

    def start(source: SourceSpec, _: str | None) -> None:
        begun.append(source)
        raise UserError("Here a session would begin.")

    system = StandIn(Status.Undetermined)
    window = open_window(replace(services, start_session=start, leave=CameraLeave(system)))
    window.live.choose(CAMERA)
    button = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(button.isEnabled)
    button.click()
    qtbot.wait(100)
    assert (len(system.questions), begun) == (1, [])
    system.answer(known)
    told = "Here a session would begin." if known is Status.Granted else MENDED
    qtbot.waitUntil(lambda: told in window.live.banner.text)
    assert begun == ([CAMERA] if known is Status.Granted else [])


def test_the_demo_begins_without_leave(qtbot: QtBot, open_window, services: Services, demo: Path) -> None:
    system = StandIn(Status.Denied)
    window = open_window(replace(services, leave=CameraLeave(system)), Preferences(str(demo)))
    button = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(button.isEnabled)
    button.click()
    qtbot.waitUntil(lambda: button.accessibleName() == "Stop")
    assert system.questions == []
