"""Every page in Persian, from right to left, and in all other languages, small: nothing is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from looks import looks_right
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fitness_app import backstage
from fitness_app.ui import commands
from fitness_app.ui.language import Language
from fitness_app.ui.services import Preferences

LARGE, SMALL = (1280, 800), (960, 600)
CASES = [
    *(("fa", theme, size) for theme in ("light", "dark") for size in (LARGE, SMALL)),
    *((code, "light", SMALL) for code in ("de", "es", "fr", "zh_CN")),
]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def speaking(resources: Path, qapp: QApplication) -> Iterator[Language]:
    made = Language(resources / "translations")
    yield made
    made.stop()


@pytest.mark.parametrize(("code", "theme", "size"), CASES)
def test_every_page_in_another_language(
    qtbot: QtBot,
    speaking: Language,
    open_window,
    trained: backstage.Backstage,
    code: str,
    theme: str,
    size: tuple[int, int],
) -> None:
    assert speaking.speak(code)
    window = open_window(preferences=Preferences(theme=theme, athlete="Ada", language=code))
    window.resize(*size)
    assert window.isRightToLeft() == (code == "fa")
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window.history.sessions.model().rowCount() == 13)
    for number, page in enumerate(commands.PAGES, start=1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        qtbot.waitUntil(lambda: all(job.done() for job in window._background._running))
        QApplication.processEvents()
        looks_right(window, f"{code}-{page}-{theme}-{size[0]}x{size[1]}", theme == "dark")


@pytest.mark.parametrize("code", ["fa", "de", "es", "fr", "zh_CN"])
def test_an_open_visit_in_another_language(
    qtbot: QtBot, speaking: Language, open_window, trained: backstage.Backstage, code: str
) -> None:
    assert speaking.speak(code)
    window = open_window(preferences=Preferences(theme="light", athlete="Ada", language=code))
    window.resize(*SMALL)
    window.show_page("review")
    window.review.open(trained.history().sessions(1)[0].id)
    qtbot.waitUntil(lambda: window.review.sheet is not None, timeout=30_000)
    tabs = window.review.panels
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: all(job.done() for job in window._background._running), timeout=30_000)
        QApplication.processEvents()
        looks_right(window, f"{code}-visit-{number}-960x600", dark=False)
