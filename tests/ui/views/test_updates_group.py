"""Newer versions in the real window: nobody is asked unasked, and nothing is said where nobody answers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from release_server import ReleaseServer

from fitness_app import __version__, backstage, paths, settings
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences
from fitness_app.ui.views.updates_group import UpdatesGroup

NEWER = {"tag_name": "v999.0", "html_url": "https://example.org/v999"}


def says(group: UpdatesGroup) -> str:
    return " ".join(label.text() for label in group.findChildren(QLabel))


@pytest.fixture
def at(stage: backstage.Backstage):
    """Lets the parts behind the window ask at this address."""

    def choose(address: str) -> None:
        stage.settings = replace(stage.settings, update_address=address)

    return choose


def looked_at_the_start(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: all(job.done() for job in window._background._running))


def test_at_first_nobody_is_asked(qtbot: QtBot, open_window, at) -> None:
    with ReleaseServer(NEWER) as server:
        at(server.address)
        window = open_window()
        looked_at_the_start(qtbot, window)
        assert not window.settings.updates.wish.isChecked()
        assert server.asked == []


def test_what_is_sent_stands_beside_the_wish(open_window, stage: backstage.Backstage) -> None:
    words = says(open_window().settings.updates)
    assert "api.github.com is asked once" in words
    assert __version__ in words
    assert "internet address" in words


def test_who_wishes_it_is_told_of_a_newer_version_at_the_start(qtbot: QtBot, open_window, at) -> None:
    with ReleaseServer(NEWER) as server:
        at(server.address)
        window = open_window(preferences=Preferences(theme="light", look_for_updates=True))
        qtbot.waitUntil(lambda: "Version 999.0 is there" in window.live.banner.text)
        assert "https://example.org/v999" in window.live.banner.text
        assert len(server.asked) == 1


def test_without_a_connection_a_start_says_nothing(qtbot: QtBot, open_window, at) -> None:
    with ReleaseServer({}) as server:
        at(server.address)
    window = open_window(preferences=Preferences(theme="light", look_for_updates=True))
    looked_at_the_start(qtbot, window)
    assert "newer version" not in window.live.banner.text
    assert "newer version" not in says(window.settings.updates).split("Look now")[-1].split("Version")[-1]


def test_the_menu_asks_by_hand_and_shows_the_answer(qtbot: QtBot, open_window, at) -> None:
    window = open_window()
    with ReleaseServer({"tag_name": f"v{__version__}"}) as server:
        at(server.address)
        next(one for one in window.actions() if one.objectName() == "updates").trigger()
        group = window.settings.updates
        qtbot.waitUntil(lambda: f"This is the newest version: {__version__}." in says(group))
        assert group.isVisible()
        assert len(server.asked) == 1
    qtbot.mouseClick(group.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be reached" in says(group))


def test_the_wish_is_kept(qtbot: QtBot, open_window) -> None:
    window = open_window()
    window.settings.updates.wish.click()
    file = paths.user_folders().settings
    qtbot.waitUntil(lambda: file.exists() and settings.load(file).look_for_updates)
