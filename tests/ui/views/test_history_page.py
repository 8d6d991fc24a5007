"""The History page in the real window, over a real log."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app.backstage import Backstage
from fitness_app.domain.errors import UserError
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Services
from fitness_app.ui.views.progress_card import ProgressCard
from fitness_app.ui.views.replay_dialog import ReplayDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def to_history(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)


def exercises(window: MainWindow) -> list[str]:
    model = window.history.table.model()
    return [model.index(row, 0, QModelIndex()).data() for row in range(model.rowCount())]


def test_the_newest_session_is_on_top_and_chosen(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_history(qtbot, window)
    sessions = window.history.sessions
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 13 and bool(exercises(window)))
    assert sessions.currentIndex().row() == 0
    assert sessions.currentIndex().data().startswith("Today")
    assert len(exercises(window)) == 4  # three sets and a plank
    assert exercises(window)[-1] == "Plank"


def test_the_down_key_goes_through_the_sessions(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_history(qtbot, window)
    sessions = window.history.sessions
    qtbot.waitUntil(lambda: bool(exercises(window)))
    assert sessions.hasFocus()
    for _ in range(3):
        qtbot.keyClick(sessions, Qt.Key.Key_Down)
    detail = trained.history().session(str(trained.history().sessions()[3].id))
    starts = [f"{int(one.start) // 60}:{int(one.start) % 60:02d}" for one in detail.sets]
    model = window.history.table.model()

    def shown() -> list[str]:
        return [model.index(row, 2).data() for row in range(model.rowCount())][:-1]

    qtbot.waitUntil(lambda: shown() == starts)


def test_repetitions_that_do_not_count_say_why(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    model = window.history.table.model()
    verdicts = [
        model.index(rep, 5, model.index(row, 0)).data()
        for row in range(model.rowCount())
        for rep in range(model.rowCount(model.index(row, 0)))
    ]
    assert "Counted" in verdicts
    assert "Not counted. The movement was too small." in verdicts


def test_an_empty_log_says_what_to_do_and_does_it(qtbot: QtBot, open_window) -> None:
    window = open_window()
    to_history(qtbot, window)
    button = window.history.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.isVisible() and button.text() == "Start your first session")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.live.isVisible()


def test_a_log_that_cannot_be_read_says_so_and_can_be_tried_again(
    qtbot: QtBot, open_window, services: Services, trained: Backstage
) -> None:
    broken = [True]

    def sessions():
        if broken:
            raise UserError("The log is locked: close the other program.")
        return trained.history().sessions()

    window = open_window(replace(services, history=replace(services.history, sessions=sessions)))
    to_history(qtbot, window)
    button = window.history.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.isVisible() and button.text() == "Try again")
    broken.clear()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.history.sessions.model().rowCount() == 13)


def test_f5_reads_the_log_again(qtbot: QtBot, open_window, stage: Backstage) -> None:
    window = open_window()
    to_history(qtbot, window)
    button = window.history.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Start your first session")
    write_training(Store(stage.engine()), datetime.now().astimezone(), [0])
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.history.sessions.model().rowCount() == 1)


def opened_replay(window: MainWindow) -> ReplayDialog | None:
    return window.findChild(ReplayDialog)


def select(window: MainWindow, exercise: str, rep: int) -> None:
    """Selects a repetition of the first set of this exercise, in whichever session it is."""
    table, model = window.history.table, window.history.table.model()
    row = exercises(window).index(exercise)
    table.setCurrentIndex(model.index(rep, 0, model.index(row, 0)))


def test_a_repetition_is_watched_again_from_its_beginning(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    assert not window.history.watch.isEnabled()
    select(window, "Push-up", 2)
    qtbot.mouseClick(window.history.watch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened_replay(window) is not None)
    replay = opened_replay(window)
    assert replay.windowTitle() == "Rep 3"
    start = replay.slider.value()
    assert start > 0
    qtbot.waitUntil(lambda: replay.slider.value() > start)
    qtbot.keyClick(replay.play, Qt.Key.Key_Space)
    assert replay.play.text() == "Play"
    paused = replay.slider.value()
    qtbot.keyClick(replay.slider, Qt.Key.Key_Right)
    assert replay.slider.value() == paused + 10
    qtbot.keyClick(replay, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened_replay(window) is None)


def test_a_set_whose_movement_was_not_kept_says_so(qtbot: QtBot, open_window, trained: Backstage) -> None:
    unkept = {"Pull-up", "Sit-up"}
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    for _ in range(12):
        if unkept & set(exercises(window)):
            break
        before = exercises(window)
        qtbot.keyClick(window.history.sessions, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda before=before: exercises(window) != before)
    select(window, (unkept & set(exercises(window))).pop(), 0)
    qtbot.keyClick(window.history.table, Qt.Key.Key_Return)
    note = "No movement was kept of this set."
    qtbot.waitUntil(lambda: any(label.text() == note for label in window.history.findChildren(QLabel)))


def show(card: ProgressCard, measure: str) -> None:
    card.measure.setCurrentText(measure)


def test_the_chart_shows_the_range_of_motion_of_an_exercise(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    card = window.history.progress
    assert card.calendar.isVisible()
    assert not card.exercise.isVisible()
    show(card, "Range of motion")
    qtbot.waitUntil(card.curve.isVisible)
    card.exercise.setCurrentText("Push-up")
    sessions = trained.trends().movement("push_up")
    qtbot.waitUntil(lambda: card.curve.accessibleName() == "Push-up: Range of motion")
    assert len(card.curve.accessibleDescription().splitlines()) == len(sessions) > 3
    assert any("in a set" in label.text() for label in card.findChildren(QLabel))
    card.measure.setFocus()
    qtbot.keyClick(card.measure, Qt.Key.Key_Home)
    qtbot.waitUntil(card.calendar.isVisible)
    assert any("in a row" in label.text() for label in card.findChildren(QLabel))


def test_what_was_chosen_on_the_chart_stays_when_the_log_is_read_again(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    card = window.history.progress
    show(card, "Time per repetition")
    card.exercise.setCurrentText("Squat")
    qtbot.waitUntil(lambda: card.curve.accessibleName() == "Squat: Time per repetition")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(card.curve.isVisible)
    assert card.exercise.currentText() == "Squat"
    assert card.measure.currentText() == "Time per repetition"


def test_sessions_are_searched_by_exercise_and_day(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert window.history.search.hasFocus()
    sessions = window.history.sessions
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 13)
    qtbot.keyClicks(window.history.search, "pull TODAY")
    assert sessions.model().rowCount() == 0
    assert window.history.table.model().rowCount() == 0
    window.history.search.clear()
    qtbot.keyClicks(window.history.search, "lunge")
    told = [sessions.model().index(row, 0).data() for row in range(sessions.model().rowCount())]
    assert 0 < len(told) < 13
    assert all("Lunge" in text for text in told)
    window.history.search.clear()
    assert sessions.model().rowCount() == 13
