"""The Review page in the real window, over a real log, driven by keys and mouse."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from long_visit import FRAMES, REP_S, write_long_visit
from midnight import strike_midnight
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.domain.frame import Frame
from fitness_app.domain.workout import SessionInfo
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.views.review_page import ReviewPage
from fitness_app.vision.video_writer import open_reel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
FRAME_S = 1 / 30


@pytest.fixture(scope="session")
def short_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a log with one visit of two minutes, made once."""
    path = tmp_path_factory.mktemp("short") / "fitness.db"
    engine = open_database(sqlite_url(path), paths.migrations())
    write_long_visit(Store(engine), sets=2)
    engine.dispose()
    return path


@pytest.fixture
def visited(stage: Backstage, short_log: Path) -> Backstage:
    """The parts behind the window, with a visit of two minutes in their log: 40 repetitions."""
    own = paths.user_folders().database
    own.parent.mkdir(parents=True)
    shutil.copy(short_log, own)
    return stage


def to_review(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: window.review.visits.read)
    return window.review


def newest(stage: Backstage) -> UUID:
    return stage.history().sessions(1)[0].id


def press_visit(qtbot: QtBot, page: ReviewPage, number: int) -> None:
    """Clicks on a visit of the first patient."""
    tree = page.visits.tree
    index = tree.model().index(number, 0, tree.model().index(0, 0))
    tree.scrollTo(index)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(index).center())


def opened(qtbot: QtBot, window: MainWindow, number: int = 0) -> ReviewPage:
    page = to_review(qtbot, window)
    press_visit(qtbot, page, number)
    qtbot.waitUntil(lambda: page.stage.isVisible() and not page.work.isVisible())
    painted(qtbot, page)
    return page


def painted(qtbot: QtBot, page: ReviewPage) -> None:
    """Waits until everything shows the cursor's moment."""
    now, stage = page.playhead.time_s, page.stage
    parts = (stage.picture, stage.timeline, stage.chart.angle.widget, stage.chart.speed.widget)
    qtbot.waitUntil(lambda: all(part.painted_s == now for part in parts if part.isVisible()))


def test_an_empty_log_says_what_to_do(qtbot: QtBot, open_window) -> None:
    window = open_window()
    page = to_review(qtbot, window)
    button = page.empty.findChild(QPushButton)
    qtbot.waitUntil(lambda: button.text() == "Start your first session" and button.isVisible())
    qtbot.mouseClick(button, LEFT)
    assert window.live.isVisible()


def test_a_click_on_a_visit_opens_it_with_its_title_and_repetitions(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    page = opened(qtbot, open_window())
    assert page.sheet is not None
    assert page.sheet.session.info.id == newest(trained)
    assert page.title.text().startswith("Ada  ·  Today")
    assert page.repetitions.table.model().rowCount() == 4
    assert page.picture.hasFocus()
    painted(qtbot, page)


def test_the_visit_of_today_is_that_of_yesterday_after_midnight_and_stays_where_it_is(
    qtbot: QtBot, open_window, trained: Backstage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, open_window())
    page.playhead.seek(7.0)
    sheet = page.sheet
    strike_midnight(page.window(), monkeypatch)
    qtbot.waitUntil(lambda: page.title.text().startswith("Ada  ·  Yesterday"))
    assert page.sheet is sheet
    assert page.playhead.time_s == 7.0


def test_search_finds_a_visit_by_name_and_exercise_and_says_where_nothing_matches(
    qtbot: QtBot, open_window, trained: Backstage
) -> None:
    page = to_review(qtbot, open_window())
    qtbot.keyClick(page.window(), Qt.Key.Key_F, CTRL)
    assert page.search.hasFocus()
    tree = page.visits.tree.model()
    every = tree.rowCount(tree.index(0, 0))
    qtbot.keyClicks(page.search, "ada lunge")
    assert 0 < tree.rowCount(tree.index(0, 0)) < every
    qtbot.keyClicks(page.search, " zebra")
    assert tree.rowCount() == 0
    assert page.visits.none.isVisible()


def test_enter_in_the_list_opens_a_visit(qtbot: QtBot, open_window, trained: Backstage) -> None:
    page = to_review(qtbot, open_window())
    tree = page.visits.tree
    qtbot.waitUntil(tree.hasFocus)
    qtbot.keyClick(tree, Qt.Key.Key_Home)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sheet is not None)


def test_the_history_opens_its_session_here(qtbot: QtBot, open_window, trained: Backstage) -> None:
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(window.history.session.review.isEnabled)
    sessions = window.history.sessions
    qtbot.keyClick(sessions, Qt.Key.Key_Down)
    wanted = sessions.line.id
    qtbot.waitUntil(window.history.session.review.isEnabled)
    qtbot.mouseClick(window.history.session.review, LEFT)
    qtbot.waitUntil(lambda: window.review.sheet is not None)
    assert window.review.isVisible()
    assert str(window.review.sheet.session.info.id) == wanted


def test_the_keys_move_through_the_visit(qtbot: QtBot, open_window, visited: Backstage) -> None:
    page = opened(qtbot, open_window())
    playhead, at = page.playhead, page.picture

    def after(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        for key in keys:
            qtbot.keyClick(at, key, modifier)
        return playhead.time_s

    key = Qt.Key
    assert after(key.Key_Right, key.Key_Right) == pytest.approx(2.0)
    assert after(key.Key_Left) == pytest.approx(1.0)
    assert after(key.Key_Period, key.Key_Period) == pytest.approx(1.0 + 2 * FRAME_S)
    assert after(key.Key_Comma) == pytest.approx(1.0 + FRAME_S)
    assert after(key.Key_PageDown, key.Key_PageDown) == pytest.approx(2 * REP_S)
    assert after(key.Key_PageUp) == pytest.approx(REP_S)
    assert after(key.Key_C) == pytest.approx(3 * REP_S + 1.4)  # the fourth repetition has advice
    assert after(key.Key_C) == pytest.approx(10 * REP_S + 1.4)
    assert after(key.Key_C, modifier=SHIFT) == pytest.approx(3 * REP_S + 1.4)
    assert after(key.Key_End) == pytest.approx(120.0)
    assert after(key.Key_Home) == 0.0
    after(key.Key_Greater)
    assert playhead.speed == 2.0
    after(key.Key_Less, key.Key_Less, key.Key_Less)
    assert playhead.speed == 0.25
    after(key.Key_Space)
    assert playhead.playing
    after(key.Key_Space)
    assert not playhead.playing


def test_l_plays_a_repetition_again_and_again(qtbot: QtBot, open_window, visited: Backstage) -> None:
    page = opened(qtbot, open_window())
    page.playhead.seek(7.0)  # in the third repetition
    qtbot.keyClick(page.picture, Qt.Key.Key_L)
    assert page.playhead.stretch == pytest.approx((6.0, 8.8))
    assert page.playhead.playing
    assert page.stage.transport.loop.isChecked()
    qtbot.keyClick(page.picture, Qt.Key.Key_L)
    assert page.playhead.stretch is None


def test_it_plays_until_it_is_paused_and_while_it_is_seen(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    window = open_window()
    page = opened(qtbot, window)
    qtbot.mouseClick(page.stage.transport.play, LEFT)
    qtbot.waitUntil(lambda: page.playhead.time_s > 0.1)
    assert page.stage.transport.play.accessibleName() == "Pause"
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    assert not page.playhead.playing


def test_a_click_on_a_repetition_goes_there_and_the_present_one_is_marked(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    table = page.repetitions.table
    sixth = table.model().index(5, 0, table.model().index(0, 0))
    table.scrollTo(sixth)
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(sixth).center())
    assert page.playhead.time_s == pytest.approx(5 * REP_S)
    page.playhead.seek(61.0)  # the first repetition of the second set
    assert table.currentIndex().row() == 0
    assert table.currentIndex().parent().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert page.playhead.time_s == pytest.approx(60 + REP_S)


def test_a_key_in_the_table_that_it_does_not_need_moves_through_time(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    page.repetitions.table.setFocus()
    qtbot.keyClick(page.repetitions.table, Qt.Key.Key_Period)
    assert page.playhead.time_s == pytest.approx(FRAME_S)
    qtbot.keyClick(page.repetitions.table, Qt.Key.Key_L)
    assert page.playhead.stretch is not None


def test_letters_typed_into_the_search_move_nothing(qtbot: QtBot, open_window, visited: Backstage) -> None:
    page = opened(qtbot, open_window())
    page.search.setFocus()
    qtbot.keyClicks(page.search, "l c,. ")
    assert page.search.text() == "l c,. "
    assert page.playhead.time_s == 0.0
    assert page.playhead.stretch is None


def test_dragging_through_chart_timeline_and_slider_scrubs(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    view = page.stage.chart.angle.widget.viewport()
    box = page.stage.chart.angle.box.sceneBoundingRect()
    middle = QPoint(int(box.center().x()), int(box.center().y()))
    qtbot.mouseClick(view, LEFT, pos=middle)
    assert page.playhead.time_s == pytest.approx(60, abs=1)
    qtbot.mousePress(view, LEFT, pos=middle)
    for step in range(1, 9):
        qtbot.mouseMove(view, middle + QPoint(step * 10, 0))
        QApplication.processEvents()
    qtbot.mouseRelease(view, LEFT, pos=middle + QPoint(80, 0))
    scrubbed = page.playhead.time_s
    assert scrubbed > 64
    lane = page.stage.timeline
    qtbot.mousePress(lane, LEFT, pos=QPoint((lane.margin + lane.width()) // 2, 30))
    qtbot.mouseRelease(lane, LEFT, pos=QPoint((lane.margin + lane.width()) // 2, 30))
    assert page.playhead.time_s == pytest.approx(60, abs=1)
    page.stage.transport.slider.setFocus()
    qtbot.keyClick(page.stage.transport.slider, Qt.Key.Key_End)
    assert page.playhead.time_s == pytest.approx(120.0)


def test_pointing_at_the_chart_tells_time_and_both_sides(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    plot = page.stage.chart.angle
    view, area = plot.widget.viewport(), plot.box.sceneBoundingRect()
    for step in range(3):  # pyqtgraph tells of the pointer some pictures later
        qtbot.mouseMove(view, QPoint(int(area.center().x()) + step, int(area.center().y())))
    qtbot.waitUntil(lambda: plot.told.startswith("1:0"))
    assert "left" in plot.told
    assert "right" in plot.told


def test_pointing_at_the_timeline_tells_label_and_confidence(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    lane = page.stage.timeline
    height = lane.height() / 5
    x = lane.margin + 0.25 * (lane.width() - lane.margin)
    assert lane.told_at(QPointF(x, 0.5 * height)).endswith("20 × Squat")
    assert lane.told_at(QPointF(x, 2.5 * height)).endswith("Squat 90 %")
    assert lane.told_at(QPointF(x, 3.5 * height)).endswith("Squat 90 %")


def test_chart_and_timeline_zoom_together_and_follow_the_cursor(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    chart = page.stage.chart
    page.playhead.seek(60.0)
    chart.setFocus()
    for _ in range(8):
        qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.range
    assert last - first < 8
    assert first <= 60.0 <= last
    assert chart.speed.range == pytest.approx((first, last))
    assert page.stage.timeline.range == pytest.approx((first, last))
    page.playhead.seek(100.0)
    assert chart.range[0] <= 100.0 <= chart.range[1]
    qtbot.keyClick(page.stage.timeline, Qt.Key.Key_0)
    assert chart.range == pytest.approx((0.0, 120.0))


def test_the_angles_of_the_moment_are_told_beside_the_lines_of_the_chosen_joint(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    page = opened(qtbot, open_window())
    chart = page.stage.chart
    page.playhead.seek(61.0)
    left, right = chart.angle.values_at(61.0)
    assert chart.legend.told == (f"left {left:.0f}°", f"right {right:.0f}°")
    before = chart.legend.told
    chart.joint.setFocus()
    qtbot.keyClick(chart.joint, Qt.Key.Key_Up)
    assert chart.legend.told != before


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_moment_lies_at_the_same_place_on_charts_and_timeline(
    qtbot: QtBot, qapp: QApplication, open_window, visited: Backstage, way: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(way)
    try:
        page = opened(qtbot, open_window())
        stage = page.stage
        for moment in (1.0, 60.0, 119.0):
            places = [stage.timeline.mapTo(page, QPoint(round(stage.timeline.x_of(moment)), 0)).x()]
            for plot in (stage.chart.angle, stage.chart.speed):
                place = plot.widget.mapFromScene(plot.box.mapViewToScene(QPointF(moment, 0)))
                places.append(plot.widget.viewport().mapTo(page, place).x())
            assert max(places) - min(places) <= 3, moment
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_wheel_zooms_the_timeline(qtbot: QtBot, open_window, visited: Backstage) -> None:
    page = opened(qtbot, open_window())
    lane = page.stage.timeline
    place = QPointF(lane.width() - 60, 20)
    QApplication.sendEvent(
        lane,
        QWheelEvent(
            place,
            lane.mapToGlobal(place),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    first, last = page.stage.chart.range
    assert last - first == pytest.approx(120 / 1.25**2, rel=0.01)


@pytest.mark.slow
def test_picture_charts_table_and_timeline_are_in_sync_over_ten_minutes(
    qtbot: QtBot, open_window, stage: Backstage
) -> None:
    write_long_visit(Store(stage.engine()))
    page = opened(qtbot, open_window())
    shown = page.stage
    assert len(page.sheet.poses) == FRAMES
    for moment in [*np.random.default_rng(5).uniform(0, 599.9, 40).tolist(), 0.0, 599.9]:
        page.playhead.seek(moment)
        painted(qtbot, page)
        assert abs(shown.picture.shown.time_s - moment) <= FRAME_S
        assert shown.transport.clock.startswith(f"{int(moment // 60)}:")
        rep = shown.visit.rep_at(moment)
        if rep is not None:
            assert page.repetitions.table.current.id == str(rep[1].id)


def test_a_kept_video_is_shown_at_the_moment_of_the_cursor(
    qtbot: QtBot, open_window, visited: Backstage, tmp_path: Path
) -> None:
    path = tmp_path / "kept.mkv"
    with open_reel(path) as reel:
        for number in range(100):
            reel.add(Frame(number / 25, np.full((48, 64, 3), 50 + 2 * number, np.uint8)))
    Diary(visited.engine()).keep_file(newest(visited), "video", path, 10.0)
    page = opened(qtbot, open_window())
    for moment, brightness in ((10.0, 50), (12.0, 150), (11.0, 100), (13.0, 200)):
        page.playhead.seek(moment)
        qtbot.waitUntil(lambda: page.stage.footage.settled)
        qtbot.waitUntil(lambda moment=moment: abs(page.picture.painted_s - moment) <= FRAME_S)
        corner = page.picture.grab().toImage().pixelColor(page.picture.width() // 2, 8)
        assert corner.red() == pytest.approx(brightness, abs=14)
    page.playhead.seek(30.0)  # the video is over, the stick figure is not
    qtbot.waitUntil(lambda: page.stage.footage.settled)
    painted(qtbot, page)
    assert not page.picture.current


def test_a_visit_without_movements_says_so(qtbot: QtBot, open_window, visited: Backstage) -> None:
    from fitness_app.storage.tables import PoseTrackRow

    with visited.engine().begin() as db:
        db.execute(PoseTrackRow.__table__.delete())
    page = opened(qtbot, open_window())
    assert page.stage.note.isVisible()
    assert "Neither movements nor a video were kept" in page.stage.note.text()
    assert not page.stage.chart.isVisible()
    assert page.repetitions.table.model().rowCount() == 2


def test_a_visit_in_which_nothing_happened_can_be_opened(qtbot: QtBot, open_window, stage: Backstage) -> None:
    store = Store(stage.engine())
    info = SessionInfo("Bo", "Integrated Camera", datetime.now(UTC))
    store.begin(info)
    store.end(info.id, 0.0)
    page = opened(qtbot, open_window())
    assert "Neither movements nor a video" in page.stage.note.text()
    assert "No repetition was counted" in page.repetitions.none.text()
    assert page.repetitions.none.isVisible()
    assert not page.stage.transport.play.isEnabled()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_L, Qt.Key.Key_C, Qt.Key.Key_End, Qt.Key.Key_Period):
        qtbot.keyClick(page.picture, key)
    assert page.playhead.time_s == 0.0
    assert not page.playhead.playing


def test_a_visit_that_is_gone_says_so_and_can_be_tried_again(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    window = open_window()
    page = to_review(qtbot, window)
    page.open(UUID(int=7))
    qtbot.waitUntil(lambda: any("cannot be opened" in one.text() for one in page.told.findChildren(QLabel)))
    assert page.sheet is None


def test_it_stays_where_it_is_when_another_page_was_looked_at(
    qtbot: QtBot, open_window, visited: Backstage
) -> None:
    window = open_window()
    page = opened(qtbot, window)
    page.playhead.seek(63.0)
    page.stage.chart.show_range(50.0, 90.0)
    before = page.sheet
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    qtbot.waitUntil(lambda: page._doing is None)
    assert page.sheet is before
    assert page.playhead.time_s == 63.0
    page.reload()
    qtbot.waitUntil(lambda: page.sheet is not before)
    assert page.playhead.time_s == 63.0
    assert page.stage.chart.range == pytest.approx((50.0, 90.0))
