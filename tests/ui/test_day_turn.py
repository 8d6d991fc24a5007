"""Another day is noticed while the window is open."""

from datetime import date

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fitness_app.ui.day_turn import DayTurn

EVE, DAY = date(2026, 12, 31), date(2027, 1, 1)


def test_another_day_is_told_once_be_it_the_next_or_that_of_a_clock_set_back(qtbot: QtBot) -> None:
    days, told, owner = [EVE], list[date](), QObject()
    turn = DayTurn(lambda: told.append(days[-1]), owner, lambda: days[-1])
    turn.setInterval(1)
    looks = list[None]()
    turn.timeout.connect(lambda: looks.append(None))
    qtbot.waitUntil(lambda: len(looks) > 2)
    assert told == []
    for day in (DAY, EVE):
        days.append(day)
        looks.clear()
        qtbot.waitUntil(lambda: len(looks) > 2)
    assert told == [DAY, EVE]
    turn.stop()
