"""The History page in the real window, over a real log."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from midnight import strike_midnight
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from training_log import write_training

from fitness_app.backstage import Backstage
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import Hold, HoldEnded, SessionInfo
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.views.exercise_picker import ExercisePicker
from fitness_app.ui.views.progress_card import ProgressCard
from fitness_app.ui.views.replay_dialog import ReplayDialog
from fitness_app.ui.widgets.elided_label import ElidedLabel

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def shown_reps(window: MainWindow, exercise: str) -> int:
    model = window.history.table.model()
    return model.rowCount(model.index(exercises(window).index(exercise), 0))


def counted(window: MainWindow, row: int = 0) -> str:
    return window.history.table.model().index(row, 1).data()


def to_table(qtbot: QtBot, window: MainWindow) -> None:
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    window.history.table.setFocus()


def test_a_wrong_exercise_is_put_right_taken_back_and_put_right_again(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    before = exercises(window)[0]
    window.history.table.setCurrentIndex(window.history.table.model().index(0, 0))
    qtbot.keyClick(window.history.table, Qt.Key.Key_F2)
    picker = window.findChild(ExercisePicker)
    qtbot.keyClicks(picker.search, "clean")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: exercises(window)[0] == "Clean and jerk")
    assert f"{before} is now Clean and jerk" in window.history.edits.told.text()
    qtbot.keyClick(window.history.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: exercises(window)[0] == before)
    qtbot.keyClick(window.history.table, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: exercises(window)[0] == "Clean and jerk")
    session = trained.history().sessions()[0]
    assert session.reps_by_exercise["clean_and_jerk"] > 0


def test_an_exercise_that_nobody_knows_becomes_ones_own(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    window.history.table.setCurrentIndex(window.history.table.model().index(0, 0))
    qtbot.keyClick(window.history.table, Qt.Key.Key_F2)
    picker = window.findChild(ExercisePicker)
    qtbot.keyClicks(picker.search, "Zercher carry")
    assert "Zercher carry" in picker.list.item(0).text()
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: exercises(window)[0] == "Zercher carry")


def test_a_slip_in_a_name_is_told_and_nothing_is_changed(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    before = exercises(window)
    window.history.table.setCurrentIndex(window.history.table.model().index(0, 0))
    qtbot.keyClick(window.history.table, Qt.Key.Key_F2)
    picker = window.findChild(ExercisePicker)
    qtbot.keyClicks(picker.search, "sqat")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.isVisible()
    assert any("did you mean squat" in label.text() for label in picker.findChildren(QLabel))
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert exercises(window) == before


def test_a_repetition_is_split_merged_and_deleted_and_all_is_taken_back(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    exercise = exercises(window)[0]
    reps, table = shown_reps(window, exercise), window.history.table
    select(window, exercise, 1)
    for key, keys, shown in (
        (Qt.Key.Key_T, CTRL, reps + 1),
        (Qt.Key.Key_J, CTRL, reps),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, reps - 1),
    ):
        if table.current.kind != "rep":
            select(window, exercise, 1)
        qtbot.keyClick(table, key, keys)
        qtbot.waitUntil(lambda shown=shown: shown_reps(window, exercise) == shown)
    for shown in (reps, reps + 1, reps):
        qtbot.keyClick(table, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda shown=shown: shown_reps(window, exercise) == shown)


def test_a_repetition_that_was_counted_wrongly_no_longer_counts(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    before = int(counted(window))
    select(window, exercises(window)[0], 0)
    qtbot.keyClick(window.history.table, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: counted(window) == str(before - 1))
    qtbot.mouseClick(window.history.edits.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counted(window) == str(before))


def test_a_deleted_set_is_gone_from_the_figures_until_it_is_taken_back(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    first = exercises(window)[0]
    before = trained.history().sessions()[0].reps_by_exercise
    window.history.table.setCurrentIndex(window.history.table.model().index(0, 0))
    qtbot.keyClick(window.history.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: first not in exercises(window))
    after = trained.history().sessions()[0].reps_by_exercise
    assert sum(count for name, count in after.items() if name != "none") < sum(before.values())
    qtbot.keyClick(window.history.table, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: exercises(window)[0] == first)
    assert trained.history().sessions()[0].reps_by_exercise == before


def test_a_deleted_session_comes_back_whole(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_table(qtbot, window)
    newest = trained.history().sessions()[0]
    detail = trained.history().session(str(newest.id))
    kept = [one.id for one in detail.sets if trained.history().track(one.id) is not None]
    sessions = window.history.sessions
    sessions.setFocus()
    qtbot.keyClick(sessions, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 12)
    assert newest.id not in [one.id for one in trained.history().sessions()]
    qtbot.keyClick(sessions, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sessions.model().rowCount() == 13)
    assert trained.history().session(str(newest.id)) == detail
    assert kept
    assert all(trained.history().track(key) is not None for key in kept)


def test_what_cannot_be_done_with_a_row_is_not_offered(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_history(qtbot, window)
    qtbot.waitUntil(lambda: bool(exercises(window)))
    card = window.history.session
    names = ("Another exercise…", "Count it, or not", "Split in two", "Merge with the next", "Delete")

    def offered() -> list[bool]:
        by_name = {action.text(): action.isEnabled() for action in card.menu.actions()}
        return [by_name[name] for name in names]

    assert not card.change.isEnabled()
    window.history.table.setCurrentIndex(window.history.table.model().index(0, 0))
    assert card.change.isEnabled()
    assert offered() == [True, False, False, False, True]
    exercise = exercises(window)[0]
    select(window, exercise, 0)
    assert offered() == [True] * 5
    select(window, exercise, shown_reps(window, exercise) - 1)
    assert offered() == [True, True, True, False, True]


def test_a_repetition_is_split_where_the_stick_figure_stands(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    exercise = next(name for name in exercises(window) if name in {"Squat", "Push-up", "Lunge"})
    reps = shown_reps(window, exercise)
    select(window, exercise, 1)
    qtbot.mouseClick(window.history.watch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened_replay(window) is not None)
    replay = opened_replay(window)
    qtbot.keyClick(replay.play, Qt.Key.Key_Space)
    qtbot.keyClick(replay, Qt.Key.Key_N)
    begin = replay.slider.value()
    for _ in range(8):
        qtbot.keyClick(replay.slider, Qt.Key.Key_Right)
    assert replay.slider.value() > begin
    assert replay.split.isEnabled()
    qtbot.mouseClick(replay.split, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened_replay(window) is None and shown_reps(window, exercise) == reps + 1)


def test_the_calendar_tells_its_days_and_shows_the_sessions_of_one(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    calendar, sessions = window.history.progress.calendar, window.history.sessions
    calendar.setFocus()
    assert calendar.current.words.startswith("Today: ")
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.accessibleName().startswith("Yesterday: ")
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert sessions.model().rowCount() == 1
    assert sessions.model().index(0, 0).data().startswith("Yesterday")
    qtbot.mouseClick(window.history.filters.picked, Qt.MouseButton.LeftButton)
    assert sessions.model().rowCount() == 13


def test_what_was_today_is_yesterday_after_midnight(
    qtbot: QtBot, open_window, trained: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    to_table(qtbot, window)
    calendar, sessions = window.history.progress.calendar, window.history.sessions
    calendar.setFocus()
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert window.history.filters.picked.text().startswith("Today")
    strike_midnight(window, monkeypatch)
    qtbot.waitUntil(lambda: calendar.current.words == "Today: nothing")
    assert window.history.filters.picked.text().startswith("Yesterday")
    assert [sessions.model().index(row, 0).data()[:9] for row in range(sessions.model().rowCount())] == [
        "Yesterday"
    ]


def test_sessions_are_filtered_by_exercise_and_period(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_table(qtbot, window)
    filters, sessions = window.history.filters, window.history.sessions
    assert not filters.athlete.isVisible()  # only one has trained
    filters.period.setCurrentText("7 days")
    assert sessions.model().rowCount() == 5
    filters.exercise.setCurrentText("Lunge")
    shown = sessions.model().rowCount()
    assert shown <= 5
    told = [sessions.model().index(row, 0).data() for row in range(shown)]
    assert all("Lunge" in text for text in told)
    filters.clear()
    assert sessions.model().rowCount() == 13


def test_a_session_from_a_file_bears_the_files_name(qtbot: QtBot, open_window, stage: Backstage) -> None:
    info = SessionInfo("Ada", "/home/ada/a very long path/to/squats.mp4", datetime.now(UTC))
    store = Store(stage.engine())
    store.begin(info)
    store.record(info.id, HoldEnded(Hold("plank", 1.0, 31.0)))
    store.end(info.id, 40.0)
    window = open_window()
    to_table(qtbot, window)
    title = next(one for one in window.history.session.findChildren(ElidedLabel) if one.isVisible())
    assert title.text().endswith("·  squats.mp4")
    assert title.toolTip().splitlines()[-1] == info.source


def test_one_athlete_is_looked_at_alone(qtbot: QtBot, open_window, trained: Backstage) -> None:
    info = SessionInfo("Bob", "clip.mp4", datetime.now(UTC))
    store = Store(trained.engine())
    store.begin(info)
    store.record(info.id, HoldEnded(Hold("wall_sit", 1.0, 31.0)))
    store.end(info.id, 40.0)
    window = open_window()
    to_table(qtbot, window)
    page = window.history
    qtbot.waitUntil(page.filters.athlete.isVisible)
    page.filters.athlete.setCurrentText("Bob")
    assert page.sessions.model().rowCount() == 1
    qtbot.waitUntil(lambda: "Wall sit 0:30" in page.progress.calendar.accessibleDescription())
    qtbot.waitUntil(lambda: "Squat" not in page.progress.calendar.accessibleDescription())


def test_volume_best_and_fatigue_are_told_point_by_point_with_the_arrow_keys(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    window = open_window()
    to_table(qtbot, window)
    card = window.history.progress
    for measure, words in (("Volume", "repetitions"), ("Best set", "repetitions"), ("Fatigue", "slower")):
        show(card, measure)
        card.exercise.setCurrentText("Squat")
        title = f"Squat: {measure}"
        qtbot.waitUntil(lambda title=title: card.curve.isVisible() and card.curve.accessibleName() == title)
        card.curve.setFocus()
        qtbot.keyClick(card.curve, Qt.Key.Key_End)
        assert words in card.curve.told
        newest = card.curve.told
        qtbot.keyClick(card.curve, Qt.Key.Key_Left)
        assert card.curve.told != newest
    card.exercise.setCurrentText("Plank")
    show(card, "Volume")
    qtbot.waitUntil(lambda: card.curve.accessibleName() == "Plank: Volume")
    assert card.curve.accessibleDescription().splitlines()[-1].endswith("0:45")


def test_records_and_goals_are_listed(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    to_table(qtbot, window)
    card = window.history.progress
    show(card, "Records")
    assert card.records.isVisible()
    titles = [card.records.item(row, 0).text() for row in range(card.records.rowCount())]
    assert "Plank" in titles
    assert titles == sorted(titles)
    show(card, "Goals")
    assert any("set one on the Plans page" in label.text() for label in card.findChildren(QLabel))


def test_who_wants_it_calm_starts_a_replay_by_hand(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window(preferences=Preferences(theme="light", calm=True))
    to_table(qtbot, window)
    exercise = next(name for name in exercises(window) if name in {"Squat", "Push-up", "Lunge"})
    select(window, exercise, 1)
    qtbot.mouseClick(window.history.watch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened_replay(window) is not None)
    replay = opened_replay(window)
    assert replay.play.text() == "Play"
    start = replay.slider.value()
    qtbot.keyClick(replay.play, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: replay.slider.value() > start)
    qtbot.keyClick(replay, Qt.Key.Key_Escape)
