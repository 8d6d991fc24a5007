"""The way of a new user through the whole app, with keys and mouse alone, over real networks and log."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import shiboken6
from cuts import cut
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fitness_app import app, backstage, settings
from fitness_app.ui import commands
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.views.exercise_picker import ExercisePicker
from fitness_app.ui.views.guide_dialog import GuideDialog
from fitness_app.ui.views.line_dialog import LineDialog
from fitness_app.ui.widgets.plan_list import PlanList

LONG_MS = 180_000
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(pose_model: Path):
    """The app itself: all networks, an empty log."""
    made = backstage.Backstage(settings.Settings(pose_model_path=str(pose_model)), backstage.load_studio)
    yield made
    made.close()


@pytest.fixture
def services(stage: backstage.Backstage) -> Services:
    """Everything real, also the cameras of the machine that runs the tests."""
    return app.services(stage)


class User:
    """Somebody at the keyboard, who sees what the window shows and nothing else."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def sees(self, text: str) -> bool:
        return any(text in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def waits_for(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.sees(text), timeout=LONG_MS)

    def finds(self, kind: type, name: str = "") -> QWidget:
        """The one visible part of a kind; waits until it is there."""

        def there() -> list[QWidget]:
            known = self.window.findChildren(kind, name) if name else self.window.findChildren(kind)
            return [one for one in known if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(there()), timeout=LONG_MS)
        return there()[0]

    def button(self, text: str) -> QPushButton:
        def there() -> list[QPushButton]:
            known = self.window.findChildren(QPushButton)
            return [one for one in known if one.isVisible() and one.isEnabled() and one.text() == text]

        self.qtbot.waitUntil(lambda: bool(there()), timeout=LONG_MS)
        return there()[0]

    def clicks(self, text: str) -> None:
        self.qtbot.mouseClick(self.button(text), LEFT)

    def turns_to(self, page: str) -> None:
        """To a page, by its shortcut; a window manager would have brought the window to the front."""
        number = commands.PAGES.index(page) + 1
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(self.window, Qt.Key(Qt.Key.Key_0 + number), CTRL)

    def opens(self, paths: Sequence[Path]) -> None:
        """Puts the names into the file dialog that has come up."""
        dialog = self.finds(QFileDialog)
        line = dialog.findChild(QLineEdit)
        QApplication.clipboard().setText(" ".join(f'"{path}"' for path in paths))
        self.qtbot.keyClick(line, Qt.Key.Key_V, CTRL)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.findChild(QFileDialog) is None)

    def trains_from(self, path: Path, sees: str) -> None:
        """Opens a file on the Train page, starts, waits until the file is over."""
        self.turns_to("live")
        self.qtbot.keyClick(self.window, Qt.Key.Key_O, CTRL)
        self.opens([path])
        start = self.finds(QPushButton, "toggle")
        self.qtbot.waitUntil(start.isEnabled, timeout=LONG_MS)
        self.qtbot.mouseClick(start, LEFT)
        self.waits_for(sees)


def rows(table: QTreeView) -> list[str]:
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def is_guided(user: User) -> None:
    """The first start, by keys alone."""
    guide = user.finds(GuideDialog)
    user.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    user.qtbot.keyClicks(QApplication.focusWidget(), "Ada")
    while shiboken6.isValid(guide) and guide.isVisible():
        user.qtbot.keyClick(guide, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: user.window.findChild(GuideDialog) is None)


def finds_it_in_the_history(user: User) -> QTreeView:
    """The session that was just trained, under the new name."""
    user.turns_to("history")
    table = user.finds(QTreeView, "repetitions")
    user.qtbot.waitUntil(lambda: rows(table) == ["Squat"])
    assert "Ada" in user.finds(QListView, "sessions").model().index(0, 0).data()
    return table


def corrects_and_takes_back(user: User, table: QTreeView) -> None:
    """Another label for the set, and the old one again."""
    table.setFocus()
    user.qtbot.keyClick(table, Qt.Key.Key_Home)
    user.qtbot.keyClick(table, Qt.Key.Key_F2)
    picks(user, "lunge")
    user.qtbot.waitUntil(lambda: rows(table) == ["Lunge"])
    user.qtbot.keyClick(table, Qt.Key.Key_Z, CTRL)
    user.qtbot.waitUntil(lambda: rows(table) == ["Squat"])


def picks(user: User, exercise: str) -> None:
    """Writes an exercise into the dialog that has come up."""
    picker = user.finds(ExercisePicker)
    user.qtbot.keyClicks(picker.search, exercise)
    user.qtbot.keyClick(picker.search, Qt.Key.Key_Return)


def plans_two_sets_for_every_day(user: User) -> None:
    """A new plan of one line."""
    user.turns_to("plans")
    user.clicks("New plan")
    user.clicks("Add exercise")
    picks(user, "squat")
    dialog = user.finds(LineDialog)
    for day in dialog.days:
        if not day.isChecked():
            user.qtbot.keyClick(day, Qt.Key.Key_Space)
    for box, value in ((dialog.sets, "2"), (dialog.reps, "2")):
        box.selectAll()
        user.qtbot.keyClicks(box, value)
    user.qtbot.keyClick(dialog.reps, Qt.Key.Key_Return)
    user.qtbot.waitUntil(lambda: not (shiboken6.isValid(dialog) and dialog.isVisible()))
    user.qtbot.waitUntil(lambda: user.window.plans.plan.lines.rowCount() == 1)


def follows_the_plan(user: User, clip: Path) -> None:
    """One set of it was done before it was written, the other one comes from the clip again."""
    user.turns_to("live")
    plan = user.finds(PlanList, "plan")
    user.qtbot.waitUntil(lambda: [state for *_, state in plan.lines] == ["done", "next"])
    user.trains_from(clip, "Saved in your history")
    user.qtbot.waitUntil(lambda: [state for *_, state in plan.lines] == ["done", "done"])


def teaches(user: User, name: str, sets: Sequence[Path]) -> None:
    """An exercise that nobody knew."""
    user.turns_to("teach")
    user.qtbot.keyClicks(user.finds(QLineEdit, "teach-name"), name)
    user.clicks("Add videos…")
    user.opens(sets)
    user.clicks("Teach")
    user.waits_for(name)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_new_user_trains_corrects_plans_and_teaches(
    qtbot: QtBot, open_window, test_data: Path, tmp_path: Path
) -> None:
    clip = test_data / "clips" / "real" / "squat_mediapipe.mp4"
    user = User(qtbot, open_window(preferences=Preferences(theme="light", guided=False)))
    is_guided(user)
    user.trains_from(clip, "Saved in your history")
    corrects_and_takes_back(user, finds_it_in_the_history(user))
    plans_two_sets_for_every_day(user)
    follows_the_plan(user, clip)
    film = test_data / "clips" / "generated" / "front_raise.mp4"
    sets = [cut(film, tmp_path / f"set-{start}.mp4", start, start + 4) for start in (0, 2, 4)]
    teaches(user, "Plate raise", sets)
    user.trains_from(cut(film, tmp_path / "unseen.mp4", 0, 8, mirrored=True), "Plate raise")
