"""The Teach page in the real window: keys, mouse, a real log, the shipped network."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from windmill import windmill, write_sets

from fitness_app import paths, settings
from fitness_app.backstage import Backstage
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences
from fitness_app.ui.view_models.live import Stage
from fitness_app.ui.views.teach_page import TeachPage

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
TEACHING_MS = 180_000


@pytest.fixture
def window(qtbot: QtBot, open_window) -> MainWindow:
    made = open_window(preferences=Preferences(theme="light", athlete="Ada"))
    qtbot.keyClick(made, Qt.Key.Key_6, CTRL)
    qtbot.waitUntil(made.teach.isVisible)
    return made


@pytest.fixture
def page(window: MainWindow) -> TeachPage:
    return window.teach


@pytest.fixture
def recorded(stage: Backstage) -> None:
    """Three sets of the movement lie in the log."""
    write_sets(Store(stage.engine()), "side_windmill", range(3))


def ticked(page: TeachPage) -> list[bool]:
    items = [page.sets.item(row) for row in range(page.sets.count())]
    return [item.checkState() == Qt.CheckState.Checked for item in items]


def test_it_says_what_to_do_next(qtbot: QtBot, page: TeachPage) -> None:
    assert page.name.hasFocus()
    assert page.hint.text() == "Write what the exercise is called."
    assert not page.teach.isEnabled()
    assert not page.record.isEnabled()
    qtbot.keyClicks(page.name, "Side windmill")
    assert page.hint.text().startswith("Choose 3 more sets")
    assert page.record.isEnabled()


def test_recording_goes_to_the_live_page_with_the_exercise_chosen(
    qtbot: QtBot, window: MainWindow, page: TeachPage
) -> None:
    qtbot.keyClicks(page.name, "Side windmill")
    qtbot.mouseClick(page.record, LEFT)
    assert window.live.isVisible()
    assert window.live.controls.exercise.currentData() == "side_windmill"


@pytest.mark.slow
def test_sets_of_the_history_teach_and_what_was_taught_can_be_forgotten(
    qtbot: QtBot, stage: Backstage, recorded: None, window: MainWindow, page: TeachPage
) -> None:
    qtbot.waitUntil(lambda: page.sets.count() == 3)
    assert ticked(page) == [False] * 3
    qtbot.keyClicks(page.name, "Side windmill")
    assert ticked(page) == [True] * 3
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.verdict is not None, timeout=TEACHING_MS)
    assert "Learned" in page.banner.text
    qtbot.waitUntil(lambda: len(page.model.taught) == 1)
    assert stage.settings.skeleton_model == "personal-ada"
    assert settings.load(paths.user_folders().settings).skeleton_model == "personal-ada"
    assert window.preferences.own_exercises == "side_windmill"

    forget = next(
        b for b in page.card.findChildren(QPushButton) if b.accessibleName() == "Forget Side windmill"
    )
    qtbot.mouseClick(forget, LEFT)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    yes = page.findChild(QMessageBox).button(QMessageBox.StandardButton.Yes)
    qtbot.mouseClick(yes, LEFT)
    qtbot.waitUntil(lambda: page.model.doing is None and page.model.taught == (), timeout=TEACHING_MS)
    assert stage.settings.skeleton_model == settings.Settings().skeleton_model

    undo = next(b for b in page.banner.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, LEFT)
    qtbot.waitUntil(lambda: len(page.model.taught) == 1, timeout=30_000)
    assert stage.settings.skeleton_model == "personal-ada"


def test_a_set_is_left_out_with_the_mouse(qtbot: QtBot, recorded: None, page: TeachPage) -> None:
    qtbot.waitUntil(lambda: page.sets.count() == 3)
    qtbot.keyClicks(page.name, "Side windmill")
    box = page.sets.visualItemRect(page.sets.item(0))
    qtbot.mouseClick(page.sets.viewport(), LEFT, pos=box.topLeft() + QPoint(14, box.height() // 2))
    assert ticked(page) == [False, True, True]
    assert page.hint.text() == "Choose one more set, or record it."
    assert not page.teach.isEnabled()


@pytest.mark.slow
def test_stopping_changes_nothing(qtbot: QtBot, stage: Backstage, recorded: None, page: TeachPage) -> None:
    qtbot.waitUntil(lambda: page.sets.count() == 3)
    qtbot.keyClicks(page.name, "Side windmill")
    qtbot.mouseClick(page.teach, LEFT)
    qtbot.mouseClick(page.work.stop, LEFT)
    qtbot.waitUntil(lambda: page.model.doing is None, timeout=TEACHING_MS)
    assert page.banner.text == "Nothing was changed: Stopped: nothing was changed."
    assert stage.settings.skeleton_model == settings.Settings().skeleton_model
    assert not paths.user_folders().models.exists()
    assert page.teach.isEnabled()  # everything that was chosen is still there


def add_files(qtbot: QtBot, page: TeachPage, files: list[Path]) -> None:
    """The button, then the paths pasted into the dialog, and Enter."""
    qtbot.mouseClick(page.add, LEFT)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    name = dialog.findChild(QLineEdit)
    QApplication.clipboard().setText(" ".join(f'"{file}"' for file in files))
    qtbot.keyClick(name, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


class TestWithTheRealNetworks:
    @pytest.fixture
    def stage(self, pose_model: Path):
        from fitness_app.backstage import load_studio

        chosen = settings.Settings(
            pose_model_path=str(pose_model), athlete="Ada", video_model="", guided=True
        )
        made = Backstage(chosen, load_studio)
        yield made
        made.close()

    @pytest.mark.slow
    def test_an_exercise_taught_from_files_is_recognised_and_counted(
        self, qtbot: QtBot, window: MainWindow, page: TeachPage, tmp_path: Path
    ) -> None:
        from fitness_app.domain.frame import SourceSpec

        files = [windmill(tmp_path / f"set-{number}.npz", number) for number in range(3)]
        qtbot.waitUntil(lambda: window._model.stage is Stage.READY, timeout=TEACHING_MS)
        qtbot.keyClicks(page.name, "Side windmill")
        add_files(qtbot, page, files)
        qtbot.mouseClick(page.teach, LEFT)
        qtbot.waitUntil(lambda: page.model.verdict is not None, timeout=TEACHING_MS)
        assert page.model.verdict.kept, page.model.verdict.reason
        qtbot.waitUntil(lambda: window._model.stage is Stage.READY, timeout=TEACHING_MS)

        window.live.choose(SourceSpec(str(windmill(tmp_path / "unseen.npz", 4))))
        qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
        qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: window._model.active)
        qtbot.waitUntil(lambda: not window._model.active, timeout=TEACHING_MS)
        (done,) = window._model.done
        assert done.exercise == "side_windmill"
        assert done.valid_reps >= 2
