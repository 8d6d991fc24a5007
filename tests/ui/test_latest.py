"""Of several readings of one name only the newest arrives."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.ui.background import Background, Report
from fitness_app.ui.latest import Latest


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_an_overtaken_answer_is_dropped_and_others_arrive(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []
    latest, go_on = Latest(background, lambda error: told.append(str(error))), threading.Event()

    def slow(_: Report) -> str:
        go_on.wait(30)
        return "old"

    latest.read("visit", slow, told.append)
    latest.read("visit", lambda _: "new", told.append)
    latest.read("trend", lambda _: "another name", told.append)
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert sorted(told) == ["another name", "new"]


def test_work_that_tells_its_steps_ends_once_it_is_overtaken(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []
    latest, begun, go_on = (
        Latest(background, lambda _: told.append("failed")),
        threading.Event(),
        threading.Event(),
    )
    steps: list[int] = []

    def long(report: Report) -> str:
        begun.set()
        go_on.wait(30)
        for number in range(1000):
            report(f"step {number}")
            steps.append(number)
        return "long"

    latest.read("trend", long, told.append, told.append)
    assert begun.wait(30)
    latest.drop("trend")
    go_on.set()
    latest.read("end", lambda _: "end", told.append)
    qtbot.waitUntil(lambda: told == ["end"])
    assert steps == []


def test_a_fault_is_told_unless_it_is_overtaken(qtbot: QtBot, background: Background) -> None:
    told: list[str] = []
    latest = Latest(background, lambda error: told.append(type(error).__name__))

    def broken(_: Report) -> str:
        raise ValueError("broken")

    latest.read("visit", broken, told.append)
    latest.read("visit", broken, told.append)
    qtbot.waitUntil(lambda: told == ["ValueError"])
