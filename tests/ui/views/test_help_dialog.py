"""The manual in the real window: found by a key, searched, followed, in both themes, without a network."""

from dataclasses import replace
from pathlib import Path

import pytest
from looks import looks_right
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.theme import DARK, LIGHT
from fitness_app.ui.views.help_dialog import HelpDialog
from fitness_app.ui.widgets.manual_browser import ManualBrowser, slug

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, window: MainWindow) -> HelpDialog:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = next(one for one in window.findChildren(HelpDialog) if one.isVisible())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def titles(dialog: HelpDialog) -> list[str]:
    return [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window()


def test_f1_opens_the_manual_at_its_first_page_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    assert dialog.page.toPlainText().startswith("Fitness Coach")
    assert {"Training", "Privacy", "A new exercise"} <= set(titles(dialog))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert opened(qtbot, window) is dialog
    assert len(window.findChildren(HelpDialog)) == 1


def test_a_search_goes_through_all_pages_and_marks_the_words(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    qtbot.keyClicks(dialog.search, "depends view")
    assert "Measured results" in titles(dialog)
    assert len(titles(dialog)) < 10
    row = titles(dialog).index("Measured results")
    dialog.list.setCurrentRow(row)
    qtbot.waitUntil(lambda: "A knee in squats" in dialog.page.toPlainText())
    marked = {one.cursor.selectedText().casefold() for one in dialog.page.extraSelections()}
    assert marked == {"depends", "view"}
    dialog.search.clear()
    assert "Training" in titles(dialog)


def test_what_is_nowhere_is_told(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    qtbot.keyClicks(dialog.search, "zebra crossing")
    assert titles(dialog) == []
    assert dialog._nothing.isVisible()


def test_links_are_followed_and_gone_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    assert not dialog.back.isEnabled()
    dialog.page._follow(dialog.page.source().resolved(QUrl("privacy.md")))
    assert dialog.page.toPlainText().startswith("Privacy")
    assert dialog.list.currentItem().text() == "Privacy"
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.page.toPlainText().startswith("Fitness Coach")
    qtbot.mouseClick(dialog.on, Qt.MouseButton.LeftButton)
    assert dialog.page.toPlainText().startswith("Privacy")


def test_a_link_into_a_page_goes_to_its_heading(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    dialog = opened(qtbot, window)
    target = QUrl.fromLocalFile(str(services.manual / "developer" / "exercise.md"))
    target.setFragment("4-its-words")
    dialog.page._follow(target)
    assert dialog.page.textCursor().block().text() == "4. Its words"
    assert dialog.page.verticalScrollBar().value() > 0


def test_the_network_is_never_asked_for_a_page(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    dialog = opened(qtbot, window)
    picture = QTextDocument.ResourceType.ImageResource
    for address in ("https://example.org/a.png", "file:///etc/passwd", "../../../../etc/passwd"):
        assert dialog.page.loadResource(picture, QUrl(address)) == ""
    assert asked == []
    dialog.page._follow(QUrl("https://example.org/"))
    assert asked == ["https://example.org/"]
    dialog.page._follow(QUrl("file:///etc/passwd"))
    dialog.page._follow(QUrl("javascript:alert(1)"))
    assert asked == ["https://example.org/"]
    assert dialog.page.toPlainText().startswith("Fitness Coach")


def test_licences_are_shown_with_their_texts(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    next(one for one in window.actions() if one.objectName() == "licences").trigger()
    dialog = window.findChild(HelpDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "PySide6" in dialog.page.toPlainText()
    for link, words in (("texts/psycopg.txt", "GNU LESSER"), ("common/GPL-3.txt", "GNU GENERAL")):
        dialog.page._follow(QUrl.fromLocalFile(str(services.resources / "licences" / link)))
        assert words in dialog.page.toPlainText()


def test_a_text_is_shown_as_it_is_written(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.txt").write_text("<b>bold</b> & <https://example.org>\n  two")
    browser = ManualBrowser([tmp_path])
    qtbot.addWidget(browser)
    browser.show_page(tmp_path / "a.txt")
    assert browser.toPlainText() == "<b>bold</b> & <https://example.org>\n  two"


def test_pages_follow_the_theme_while_they_are_open(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    dialog.show_file(window._services.manual / "privacy.md")

    def head() -> QColor:
        table = dialog.page.document().rootFrame().childFrames()[0]
        return table.cellAt(0, 0).format().background().color()

    assert head() == QColor(LIGHT.raised)
    window.wear("dark")
    assert head() == QColor(DARK.raised)


def test_pictures_fit_into_a_narrow_page_and_text_stands_once(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    for size in (dialog.minimumSize(), dialog.minimumSize() * 1.4, dialog.minimumSize()):
        dialog.resize(size)
        qtbot.waitUntil(lambda: dialog.page.horizontalScrollBar().maximum() == 0)
    assert dialog.page.toPlainText().count("A coach that watches, counts and remembers.") == 1


def test_a_manual_that_is_not_installed_is_told(
    qtbot: QtBot, open_window, services: Services, tmp_path: Path
) -> None:
    window = open_window(replace(services, manual=tmp_path))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(HelpDialog) is None
    assert "install the app again" in window.live.banner.text


def test_the_help_closes_with_the_window(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window)
    window.close()
    assert [
        one for one in QApplication.topLevelWidgets() if isinstance(one, HelpDialog) and one.isVisible()
    ] == []


def test_headings_are_named_as_in_the_built_manual() -> None:
    assert slug("4. Its words") == "4-its-words"
    assert slug("Qt, PySide6, psycopg, FFmpeg: your rights") == "qt-pyside6-psycopg-ffmpeg-your-rights"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1080, 720), (720, 460)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_how_the_help_looks(qtbot: QtBot, open_window, theme: str, size: tuple[int, int]) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    dialog = opened(qtbot, window)
    dialog.resize(*size)
    dialog.show_file(window._services.manual / "guide" / "training.md")
    qtbot.waitUntil(lambda: dialog.page.horizontalScrollBar().maximum() == 0)
    looks_right(dialog, f"help-{theme}-{size[0]}x{size[1]}", theme == "dark")


def test_escape_closes_the_help_and_f1_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(opened(qtbot, window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(HelpDialog)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert opened(qtbot, window).isVisible()
