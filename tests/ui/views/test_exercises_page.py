"""The Exercises page in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fitness_app import keeping
from fitness_app.backstage import Backstage
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.person import PersonalModel
from fitness_app.domain.review import Correction
from fitness_app.storage.casebook import Casebook
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.views.exercises_page import ExercisesPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, open_window) -> MainWindow:
    made = open_window()
    qtbot.keyClick(made, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(made.exercises.card.isVisible)
    return made


@pytest.fixture
def page(window: MainWindow) -> ExercisesPage:
    return window.exercises


def says(page: ExercisesPage, text: str) -> bool:
    return any(text in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_all_exercises_are_listed_and_the_first_is_shown(page: ExercisesPage) -> None:
    assert page.list.count() == len(EXERCISES)
    assert page.list.hasFocus()
    assert says(page, page.list.item(0).text())


def test_an_exercise_says_how_to_stand_what_it_trains_and_what_is_watched(page: ExercisesPage) -> None:
    page.choose("squat")
    squat = EXERCISES["squat"]
    assert says(page, squat.stand)
    assert says(page, "quadriceps, glutes")
    assert says(page, "From the side")
    assert says(page, "Push your knees out, in line with your feet.")


def test_a_recorded_movement_is_played_with_its_source(qtbot: QtBot, page: ExercisesPage) -> None:
    page.choose("squat")
    qtbot.waitUntil(lambda: page.card.figure.moving)
    assert says(page, "Apache-2.0")
    page.card.still.click()
    assert not page.card.figure.moving


def test_an_exercise_without_a_recording_says_so(qtbot: QtBot, page: ExercisesPage) -> None:
    missing = next(name for name in sorted(EXERCISES) if keeping.loop(name) is None)
    page.choose(missing)
    qtbot.waitUntil(lambda: says(page, "No movement is recorded"))
    assert not page.card.figure.moving
    assert not page.card.still.isVisible()


def test_a_figure_that_nobody_sees_does_not_move(
    qtbot: QtBot, window: MainWindow, page: ExercisesPage
) -> None:
    page.choose("squat")
    qtbot.waitUntil(lambda: page.card.figure.moving)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert not page.card.figure.moving


def test_one_searches_by_muscle_and_goes_through_what_is_found_without_leaving_the_field(
    qtbot: QtBot, window: MainWindow, page: ExercisesPage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, "biceps")
    names = [page.list.item(row).text() for row in range(page.list.count())]
    assert names[0] == "Biceps curl"
    assert "Pull-up" in names
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.currentRow() == 1
    assert page.search.hasFocus()
    qtbot.keyClicks(page.search, " nonsense")
    assert page.list.count() == 0
    assert says(page, "No exercise matches")
    assert not page.card.train.isEnabled()


def test_train_this_goes_to_the_live_page_with_the_exercise_chosen(
    qtbot: QtBot, window: MainWindow, page: ExercisesPage
) -> None:
    page.choose("glute_bridge")
    qtbot.mouseClick(page.card.train, Qt.MouseButton.LeftButton)
    assert window.live.isVisible()
    assert window.live.controls.exercise.currentData() == "glute_bridge"


def test_enter_in_the_list_trains_the_exercise(qtbot: QtBot, window: MainWindow, page: ExercisesPage) -> None:
    page.choose("lunge")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.live.isVisible()
    assert window.live.controls.exercise.currentData() == "lunge"


def test_exercises_that_were_named_or_taught_are_listed_before_they_are_done(
    qtbot: QtBot, open_window, stage: Backstage
) -> None:
    stage.settings = replace(stage.settings, own_exercises="Goblet squat\n")
    learned = PersonalModel("Ada", "mine", "0" * 64, "mine", "skeleton", ("squat", "shadow_boxing"), 0.8, 0.9)
    Casebook(stage.engine()).keep_model(learned)
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    page = window.exercises
    qtbot.waitUntil(lambda: page.list.count() == len(EXERCISES) + 2)
    names = [page.list.item(row).text() for row in range(page.list.count())]
    assert names[-2:] == ["Goblet squat", "Shadow boxing"]


def test_exercises_of_ones_own_are_listed_too(qtbot: QtBot, open_window, trained: Backstage) -> None:
    session = trained.history().session(str(trained.history().sessions()[0].id))
    trained.correct(Correction(session.sets[0].id, "exercise", "band_walk", "Ada"))
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    page = window.exercises
    qtbot.waitUntil(lambda: page.list.count() == len(EXERCISES) + 1)
    page.choose("band_walk")
    assert says(page, "An exercise of your own")
    qtbot.mouseClick(page.card.train, Qt.MouseButton.LeftButton)
    assert window.live.controls.exercise.currentData() == "band_walk"


def test_who_wants_it_calm_sees_figures_that_stand_still_until_asked(
    qtbot: QtBot, open_window, services: Services
) -> None:
    window = open_window(services, Preferences(theme="light", calm=True))
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    page = window.exercises
    page.choose("squat")
    qtbot.waitUntil(lambda: says(page, "Apache-2.0"))
    assert page.card.still.isChecked()
    assert not page.card.figure.moving
    page.card.still.click()
    assert page.card.figure.moving
