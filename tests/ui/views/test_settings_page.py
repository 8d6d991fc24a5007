"""The Settings page in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fitness_app import backstage, paths, settings
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services
from fitness_app.ui.widgets.setting_row import SettingRow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kept() -> list[Preferences]:
    return []


@pytest.fixture
def window(qtbot: QtBot, open_window, services: Services, kept: list[Preferences]) -> MainWindow:
    made = open_window(replace(services, remember=kept.append))
    qtbot.keyClick(made, Qt.Key.Key_Comma, CTRL)
    assert made.settings.isVisible()
    return made


def title(row: SettingRow) -> str:
    return row.findChild(QLabel).text()


def shown_rows(window: MainWindow) -> list[SettingRow]:
    return [row for row in window.settings.findChildren(SettingRow) if row.isVisible()]


def test_a_new_name_is_kept_when_it_is_complete(
    qtbot: QtBot, window: MainWindow, kept: list[Preferences]
) -> None:
    window.settings.athlete.selectAll()
    qtbot.keyClicks(window.settings.athlete, "Grace")
    assert kept == []
    qtbot.keyClick(window.settings.athlete, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.athlete for one in kept] == ["Grace"])


def test_nobody_is_called_nothing(qtbot: QtBot, window: MainWindow, kept: list[Preferences]) -> None:
    window.settings.athlete.setText("  ")
    qtbot.keyClick(window.settings.athlete, Qt.Key.Key_Return)
    window.wear("dark")
    qtbot.waitUntil(lambda: len(kept) == 1)
    assert kept[0].athlete == "me"


def test_a_theme_is_worn_at_once_and_follows_the_menu(
    qtbot: QtBot, window: MainWindow, kept: list[Preferences]
) -> None:
    box = window.settings.theme
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: [one.theme for one in kept] == ["dark"])
    assert window.palette().window().color().lightness() < 60
    next(one for one in window.actions() if one.objectName() == "theme-light").trigger()
    assert box.currentData() == "light"
    assert window.palette().window().color().lightness() > 200


def test_another_pose_model_is_loaded_at_once(qtbot: QtBot, open_window, services: Services) -> None:
    loads: list[str] = []
    chosen: list[Preferences] = []
    window = open_window(
        replace(services, prepare=lambda report: loads.append("loaded"), remember=chosen.append)
    )
    qtbot.waitUntil(lambda: loads == ["loaded"])
    window.settings.pose_model.setCurrentIndex(window.settings.pose_model.findData("lite"))
    qtbot.waitUntil(lambda: loads == ["loaded"] * 2)
    assert chosen[-1].pose_model == "lite"


def test_a_session_that_runs_is_not_disturbed_by_another_model(
    qtbot: QtBot, open_window, services: Services, demo
) -> None:
    loads: list[str] = []

    def prepare(report) -> None:
        services.prepare(report)
        loads.append("loaded")

    window = open_window(replace(services, prepare=prepare), Preferences(str(demo)))
    window.live.controls.exercise.setCurrentText("Squat")
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    window.settings.device.setCurrentIndex(window.settings.device.findData("cpu"))
    assert loads == ["loaded"]
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: loads == ["loaded"] * 2)


def test_the_mirror_is_the_one_of_the_source_menu(qtbot: QtBot, open_window, services: Services) -> None:
    window = open_window(replace(services, cameras=lambda: (CameraChoice("Front"),)))
    qtbot.waitUntil(lambda: window.live.controls.source.toolTip() == "Front")
    mirror = next(one for one in window.actions() if one.objectName() == "mirror")
    assert mirror.isChecked()
    assert window.settings.mirror.isChecked()
    window.settings.mirror.setChecked(False)
    assert not mirror.isChecked()
    mirror.trigger()
    assert window.settings.mirror.isChecked()


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("pose", {"Pose model"}),
        ("DARK light", {"Appearance"}),
        (
            "camera",
            {
                "Camera picture",
                "Mirror the camera",
                "Look for cameras again",
                "Start without a hand",
                "Time to get into position",
                "Video",
            },
        ),
        ("nonsense", set()),
    ],
)
def test_settings_are_found_by_any_of_their_words(
    qtbot: QtBot, window: MainWindow, words: str, titles: set[str]
) -> None:
    qtbot.keyClicks(window.settings.search, words)
    assert {title(row) for row in shown_rows(window)} == titles


def test_a_heading_finds_all_beneath_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.settings.search, "watching")
    assert {title(row) for row in shown_rows(window)} == {"Camera picture", "Pose model", "Computing device"}
    window.settings.search.clear()
    assert len(shown_rows(window)) > 15


def test_a_path_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    buttons = [one for one in window.settings.findChildren(QPushButton) if one.text() == "Copy the path"]
    buttons[0].click()
    assert QApplication.clipboard().text() == str(paths.user_folders().database)


def test_every_command_with_keys_is_listed(window: MainWindow) -> None:
    with_keys = [one.text() for one in window.actions() if not one.shortcut().isEmpty()]
    assert set(with_keys) <= {title(row) for row in window.settings.findChildren(SettingRow)}


def test_the_window_opens_where_it_stood(qtbot: QtBot, open_window, stage: backstage.Backstage) -> None:
    first = open_window()
    first.resize(1011, 633)
    first.close()
    kept = settings.load(paths.user_folders().settings)
    assert kept.window
    second = open_window(preferences=stage.preferences())
    assert (second.width(), second.height()) == (1011, 633)
