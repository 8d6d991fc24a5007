import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.domain.errors import UserError
from fitness_app.ui.background import Background

PATIENCE_S = 60.0


@pytest.fixture
def background():
    made = Background()
    yield made
    made.close()


def test_brings_the_result_back_to_the_screens_own_thread(qtbot: QtBot, background: Background) -> None:
    got = []
    background.run(
        lambda _: threading.current_thread(),
        lambda worker: got.append((worker, threading.current_thread())),
        got.append,
    )
    qtbot.waitUntil(lambda: bool(got))
    worker, here = got[0]
    assert worker is not here
    assert here is threading.main_thread()


def test_brings_an_error_back_as_it_was(qtbot: QtBot, background: Background) -> None:
    def work(_: object) -> None:
        raise UserError("The log is gone.")

    got: list[Exception] = []
    background.run(work, lambda _: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert str(got[0]) == "The log is gone."


def test_reports_come_in_order_and_before_the_result(qtbot: QtBot, background: Background) -> None:
    def work(report) -> str:
        for step in "abc":
            report(step)
        return "done"

    got: list[str] = []
    background.run(work, got.append, lambda error: None, got.append)
    qtbot.waitUntil(lambda: len(got) == 4)
    assert got == ["a", "b", "c", "done"]


def test_several_jobs_run_side_by_side(qtbot: QtBot, background: Background) -> None:
    both = threading.Barrier(2, timeout=PATIENCE_S)
    got: list[int] = []
    for _ in range(2):
        background.run(lambda _: both.wait(), got.append, lambda error: None)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert sorted(got) == [0, 1]


def test_closing_ends_a_job_at_its_next_report_and_brings_nothing_back(qtbot: QtBot) -> None:
    background = Background()
    started = threading.Event()
    got: list[object] = []

    def work(report) -> None:
        started.set()
        while True:
            report("still at it")

    background.run(work, got.append, got.append, lambda text: None)
    assert started.wait(PATIENCE_S)
    background.close()
    assert got == []


def test_closing_serves_a_job_that_needs_the_screens_thread_to_end(qtbot: QtBot) -> None:
    from PySide6.QtCore import QCoreApplication, QTimer

    background = Background()
    served = threading.Event()
    waiting = threading.Event()

    def work(_: object) -> bool:
        waiting.set()
        QTimer.singleShot(0, QCoreApplication.instance(), served.set)
        return served.wait(PATIENCE_S)

    background.run(work, lambda _: None, lambda _: None)
    assert waiting.wait(PATIENCE_S)
    background.close()
    assert served.is_set()


def test_once_closed_nothing_is_begun() -> None:
    background = Background()
    background.close()
    got: list[object] = []
    background.run(lambda _: got.append("work"), got.append, got.append)
    background.close()
    assert got == []


def test_the_app_has_one_signal_that_crosses_threads(resources: Path) -> None:
    """Cross-thread signals to undecorated slots crash since PySide6 6.8: there is one, with its slot."""
    sources = (resources.parent / "fitness_app").rglob("*.py")
    queued = [path.name for path in sources if "QueuedConnection" in path.read_text(encoding="utf-8")]
    assert queued == ["background.py"]
