"""Changes that are done one after the other, taken back, and told when they cannot be done."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fitness_app.domain.errors import UserError
from fitness_app.ui.background import Background
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.views.edit_bar import EditBar

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[EditBar]:
    page, background = QWidget(), Background()
    made = EditBar(page, background, Path("faults.log"))
    column = QVBoxLayout(page)
    column.addWidget(made)
    column.addWidget(made.told)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    yield made
    background.close()


def step(name: str, log: list[str]) -> Step:
    return Step(name, lambda: log.append(f"do {name}"), lambda: log.append(f"undo {name}"))


def test_steps_are_done_in_order_and_taken_back_from_the_last(qtbot: QtBot, bar: EditBar) -> None:
    log: list[str] = []
    for name in "abc":
        bar.do(step(name, log))
    for _ in range(4):  # one more than there are
        qtbot.keyClick(bar, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(bar, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(log) == 7)
    assert log == ["do a", "do b", "do c", "undo c", "undo b", "undo a", "do a"]
    qtbot.waitUntil(lambda: bar.told.text() == "a")
    assert bar.undo.isEnabled()
    assert bar.redo.toolTip().endswith("b")


def test_what_a_step_has_to_say_is_told_with_it(qtbot: QtBot, bar: EditBar) -> None:
    bar.do(Step("Deleted: today", lambda: None, lambda: "Its video is gone."))
    qtbot.waitUntil(lambda: bar.told.text() == "Deleted: today")
    bar.take_back()
    qtbot.waitUntil(lambda: bar.told.text() == "Taken back: Deleted: today. Its video is gone.")


def test_nothing_can_be_taken_back_before_something_was_done(bar: EditBar) -> None:
    assert not bar.undo.isEnabled()
    assert not bar.redo.isEnabled()
    assert bar.undo.toolTip() == "Nothing was changed yet"
    assert not bar.told.isVisible()


def test_what_cannot_be_done_is_told_and_not_remembered(qtbot: QtBot, bar: EditBar) -> None:
    def refuse() -> None:
        raise UserError("Another window writes to the log: close it.")

    log: list[str] = []
    bar.do(Step("a", refuse, str))
    qtbot.waitUntil(bar.told.isVisible)
    assert bar.told.text() == "Not done: Another window writes to the log: close it."
    assert not bar.undo.isEnabled()
    bar.do(step("b", log))
    qtbot.waitUntil(bar.undo.isEnabled)
    assert log == ["do b"]


def test_a_step_waits_for_the_one_before_it(qtbot: QtBot, bar: EditBar) -> None:
    log: list[str] = []
    gate = threading.Event()
    bar.do(Step("slow", lambda: gate.wait(30) and log.append("slow"), str))
    bar.do(step("quick", log))
    qtbot.wait(50)
    assert log == []
    gate.set()
    qtbot.waitUntil(lambda: log == ["slow", "do quick"])


def test_what_comes_afterwards_waits_for_every_step_also_for_one_that_fails(
    qtbot: QtBot, bar: EditBar
) -> None:
    log: list[str] = []

    def fail() -> None:
        raise UserError("The log is only read here.")

    bar.afterwards(lambda: log.append("at once"))
    assert log == ["at once"]
    bar.do(step("a", log))
    bar.do(Step("b", fail, fail))
    bar.afterwards(lambda: log.append("then"))
    qtbot.waitUntil(lambda: log[-1] == "then")
    assert log == ["at once", "do a", "then"]
