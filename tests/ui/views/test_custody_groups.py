"""Privacy, backups and the database on the Settings page, in the real window with a real log."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from fitness_app import backstage, paths, settings
from fitness_app.storage.backup import backup_folder, backups
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.views.erase_dialog import EraseDialog
from fitness_app.ui.views.restore_dialog import RestoreDialog
from fitness_app.ui.widgets.setting_row import SettingRow

Kind = TypeVar("Kind", bound=QDialog)


@pytest.fixture
def window(open_window: Callable[..., MainWindow], trained: backstage.Backstage) -> MainWindow:
    made = open_window()
    made.show_page("settings")
    return made


def _row(window: MainWindow, title: str) -> SettingRow:
    rows = window.settings.findChildren(SettingRow)
    return next(one for one in rows if one.findChild(QLabel).text() == title)


def _says(window: MainWindow, title: str) -> str:
    return str(_row(window, title).findChildren(QLabel)[1].text())


def _press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.waitUntil(button.isEnabled)
    button.setFocus()
    button.click()


def _open(qtbot: QtBot, window: MainWindow, kind: type[Kind]) -> Kind:
    def there() -> bool:
        return any(one.isVisible() for one in window.findChildren(kind))

    qtbot.waitUntil(there)
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_it_says_what_is_stored_and_how_big_it_is(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Sessions: 13" in _says(window, "What is stored"))
    assert "movement of sets:" in _says(window, "What is stored")
    assert "videos: 0" in _says(window, "What is stored")


def test_a_time_to_keep_things_is_kept_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    box = window.settings.privacy.videos
    box.setCurrentIndex(box.findText("30 days"))

    def kept() -> bool:
        path = paths.user_folders().settings
        return path.exists() and json.loads(path.read_text())["keep_videos_days"] == 30

    qtbot.waitUntil(kept)


def test_a_time_that_is_not_offered_is_shown_as_it_is(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(preferences=Preferences(theme="light", keep_tracks_days=14))
    assert window.settings.privacy.poses.currentText() == "14 days"


def test_a_person_is_deleted_after_a_copy_was_written(
    qtbot: QtBot, window: MainWindow, trained: backstage.Backstage, tmp_path: Path
) -> None:
    _press(qtbot, window.settings.privacy.delete)
    asked = _open(qtbot, window, EraseDialog)
    assert asked.whose.currentText() == "All that is of Ada"
    _press(qtbot, asked.delete)
    place = _open(qtbot, window, QFileDialog)
    place.findChild(QLineEdit).setText(str(tmp_path / "ada.csv"))  # from which nothing would come back
    place.accept()
    qtbot.waitUntil(lambda: "13 sessions were deleted" in _says(window, "Delete for good"))
    assert json.loads((tmp_path / "ada.csv.json").read_text())["archive"]["sessions"]
    assert trained.history().athletes() == []
    qtbot.waitUntil(lambda: "Sessions: 0" in _says(window, "What is stored"))


def test_what_was_exported_is_brought_in_again_after_a_look_at_it(
    qtbot: QtBot, window: MainWindow, trained: backstage.Backstage, tmp_path: Path
) -> None:
    kept = window.settings.privacy
    out = tmp_path / "all.json"
    _press(qtbot, kept.export)
    _choose(qtbot, window, out)
    qtbot.waitUntil(lambda: "Written to" in _says(window, "Take it with you"))
    before = [(one.id, dict(one.reps_by_exercise)) for one in trained.history().sessions()]
    trained.book().eraser().everything()
    _press(qtbot, kept.bring)
    _choose(qtbot, window, out)
    asked = _open(qtbot, window, QMessageBox)
    assert "New sessions: 13" in asked.text()
    asked.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: _says(window, "Bring it in").startswith("Added."))
    assert [(one.id, dict(one.reps_by_exercise)) for one in trained.history().sessions()] == before


def test_tables_for_a_spreadsheet_are_written_where_they_are_wished(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _press(qtbot, window.settings.privacy.export)
    _choose(qtbot, window, tmp_path / "all.csv")
    qtbot.waitUntil(lambda: "Written to" in _says(window, "Take it with you"))
    assert sorted(each.name for each in tmp_path.glob("*.csv")) == ["all-reps.csv", "all.csv"]


def _choose(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    asked = _open(qtbot, window, QFileDialog)
    asked.findChild(QLineEdit).setText(str(path))
    asked.accept()


def test_a_file_of_no_known_kind_is_told_and_adds_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "letter.csv").write_text("Dear diary")
    _press(qtbot, window.settings.privacy.bring)
    _choose(qtbot, window, tmp_path / "letter.csv")
    qtbot.waitUntil(lambda: "no known kind" in _says(window, "Bring it in"))


def test_cancelling_deletes_nothing_and_so_does_a_copy_that_is_not_written(
    qtbot: QtBot, window: MainWindow, trained: backstage.Backstage
) -> None:
    _press(qtbot, window.settings.privacy.delete)
    asked = _open(qtbot, window, EraseDialog)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(EraseDialog)))
    _press(qtbot, window.settings.privacy.delete)
    _press(qtbot, _open(qtbot, window, EraseDialog).delete)
    _open(qtbot, window, QFileDialog).reject()
    assert len(trained.history().sessions()) == 13


def test_everything_is_deleted_from_the_backups_too(
    qtbot: QtBot, window: MainWindow, trained: backstage.Backstage
) -> None:
    _press(qtbot, window.settings.backups.make)
    qtbot.waitUntil(lambda: "-asked.db" in _says(window, "Last backup"))
    _press(qtbot, window.settings.privacy.delete)
    asked = _open(qtbot, window, EraseDialog)
    asked.whose.setCurrentIndex(asked.whose.count() - 1)
    asked.export.setChecked(False)
    asked.backups.setChecked(True)
    _press(qtbot, asked.delete)
    qtbot.waitUntil(lambda: "were deleted for good" in _says(window, "Delete for good"))
    files = [each for each in paths.user_folders().data.rglob("*") if each.is_file()]
    assert [each.name for each in files if b"morning-session" in each.read_bytes()] == []
    assert trained.history().sessions() == []


def test_the_log_is_checked_backed_up_and_restored(
    qtbot: QtBot, window: MainWindow, trained: backstage.Backstage
) -> None:
    own = window.settings.backups
    _press(qtbot, own.make)
    qtbot.waitUntil(lambda: "-asked.db" in _says(window, "Last backup"))
    assert "Sound. It holds 13 sessions" in _says(window, "Last backup")
    _press(qtbot, own.check)
    qtbot.waitUntil(lambda: "Sound. It holds 13 sessions" in _says(window, "Check the log"))
    before = len(trained.history().sessions())
    trained.book().eraser().athlete("Ada")
    _press(qtbot, own.choose)
    asked = _open(qtbot, window, RestoreDialog)
    _press(qtbot, asked.check)
    qtbot.waitUntil(lambda: any("Sound. It holds 13" in one.text() for one in asked.findChildren(QLabel)))
    assert asked.chosen == backups(backup_folder(paths.user_folders().database))[0].path
    _press(qtbot, asked.restore)
    qtbot.waitUntil(lambda: "is kept as" in _says(window, "Restore"))
    assert len(trained.history().sessions()) == before


def test_a_damaged_log_is_told_by_the_check(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "Sessions: 13" in _says(window, "What is stored"))
    path = paths.user_folders().database
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 8192)
    _press(qtbot, window.settings.backups.check)
    qtbot.waitUntil(lambda: _says(window, "Check the log").startswith("Damaged"))


def test_a_running_session_is_not_deleted_under_its_feet(
    qtbot: QtBot, open_window: Callable[..., MainWindow], demo: Path
) -> None:
    window = open_window(preferences=Preferences(str(demo), theme="light"))
    window.live.controls.exercise.setCurrentText("Squat")
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    _press(qtbot, start)
    window.show_page("settings")
    for button, row in (
        (window.settings.privacy.delete, "Delete for good"),
        (window.settings.backups.choose, "Restore"),
    ):
        _press(qtbot, button)
        assert _says(window, row) == "A session is running: stop it first."
    _press(qtbot, start)


def test_a_server_that_does_not_answer_is_told_and_nothing_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    own = window.settings.database
    assert not own.attempt.isEnabled()
    own.address.setText("postgresql://ada@127.0.0.1:9/log")
    own.password.setText("hush")
    _press(qtbot, own.attempt)
    qtbot.waitUntil(lambda: "cannot be used" in _says(window, "Try the connection"))
    assert "hush" not in _says(window, "Try the connection")
    own.address.setText("nonsense")
    _press(qtbot, own.use)
    qtbot.waitUntil(lambda: "no valid address" in _says(window, "Use this database"))
    assert not paths.user_folders().settings.exists()


def test_a_system_without_a_keyring_is_told_the_other_way(qtbot: QtBot, window: MainWindow) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    own = window.settings.database
    own.address.setText("postgresql://ada@127.0.0.1:9/log")
    own.password.setText("hush")
    _press(qtbot, own.use)
    qtbot.waitUntil(lambda: "FITNESS_APP_DATABASE_PASSWORD" in _says(window, "Use this database"))
    keyring.set_keyring(before)
    own.password.clear()
    _press(qtbot, own.use)
    qtbot.waitUntil(lambda: _says(window, "Use this database").startswith("Kept"))
    kept = settings.load(paths.user_folders().settings)
    assert kept.database_url == "postgresql://ada@127.0.0.1:9/log"
    assert "hush" not in paths.user_folders().settings.read_text()


def test_a_second_window_only_reads_and_says_so(
    qtbot: QtBot, open_window: Callable[..., MainWindow], trained: backstage.Backstage, services: Services
) -> None:
    other = backstage.Backstage(trained.settings, lambda _chosen, _report: pytest.fail("not loaded"))
    other.book()
    window = open_window(replace(services, prepare=lambda _: None))
    qtbot.waitUntil(lambda: any("only reads it" in one.text() for one in window.live.findChildren(QLabel)))
    window.show_page("settings")
    qtbot.waitUntil(lambda: "Sessions: 13" in _says(window, "What is stored"))
    _press(qtbot, window.settings.privacy.delete)
    asked = _open(qtbot, window, EraseDialog)
    asked.export.setChecked(False)
    _press(qtbot, asked.delete)
    qtbot.waitUntil(lambda: "only reads it" in _says(window, "Delete for good"))
    assert len(other.history().sessions()) == 13
    other.close()
    QApplication.processEvents()
