"""Midnight, brought to a window at any hour."""

from datetime import timedelta

import pytest

from fitness_app.ui import words
from fitness_app.ui.day_turn import DayTurn
from fitness_app.ui.main_window import MainWindow


def strike_midnight(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is tomorrow for the window, which looks at the calendar as it does every few seconds."""
    tomorrow = words.today() + timedelta(1)
    monkeypatch.setattr(words, "today", lambda: tomorrow)
    turn = window.findChild(DayTurn)
    turn._today = words.today
    turn.look()
