"""What can be pointed at: the calendar, curves and weeks, with the mouse and with the keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from pytestqt.qtbot import QtBot

from fitness_app.domain.trends import Adherence
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.shown import Curve, CurvePoint, DayBars, DayCell, HeatMap
from fitness_app.ui.theme import DARK, LIGHT
from fitness_app.ui.widgets.day_chart import DayChart
from fitness_app.ui.widgets.day_grid import SMALLEST, DayGrid
from fitness_app.ui.widgets.heat_map import HeatMapView
from fitness_app.ui.widgets.line_chart import LineChart
from fitness_app.ui.widgets.plain_table import PlainTable
from fitness_app.ui.widgets.week_chart import WeekChart

MONDAY = date(2026, 11, 2)
NAN = float("nan")


@pytest.fixture
def look(resources) -> Look:
    return Look(LIGHT, Icons(resources / "icons"))


def shown(qtbot: QtBot, widget, look: Look, width: int = 800, height: int = 220):
    qtbot.addWidget(widget)
    widget.wear(look)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def heat(days: int = 371) -> HeatMap:
    first = MONDAY - timedelta(weeks=52)
    return HeatMap(
        first,
        tuple(DayCell(first + timedelta(n), n % 5, f"day {n}: {n % 5}") for n in range(days)),
    )


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("width", "height"), [(900, 200), (300, 120), (2000, 400)])
def test_the_days_of_a_calendar_lie_apart_and_the_newest_are_always_there(
    width: int, height: int, mirrored: bool
) -> None:
    grid = DayGrid(QSizeF(width, height), 53, 20, 40, mirrored)
    squares = [square for place in range(371) if (square := grid.square(place)) is not None]
    assert grid.square(370) is not None
    assert all(square.width() >= SMALLEST and 0 <= square.left() <= width for square in squares)
    newest = grid.square(370).center()
    assert grid.at(newest.x(), newest.y()) == 370
    assert grid.at(newest.x(), 5) is None
    columns = [square.left() for square in squares[::7]]
    assert columns == sorted(columns, reverse=mirrored)


def test_a_calendar_without_room_leaves_out_the_oldest_weeks() -> None:
    grid = DayGrid(QSizeF(300, 120), 53, 20, 40)
    assert grid.square(0) is None
    assert grid.square(370) is not None


def test_a_day_is_picked_with_the_mouse(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, HeatMapView(), look)
    view.show_map(heat())
    square = view._grid().square(369)
    with qtbot.waitSignal(view.picked) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=square.center().toPoint())
    assert told.args == [heat().cells[369].day]
    assert view.accessibleName() == "day 369: 4"


def test_the_arrow_keys_go_by_days_and_weeks_and_stop_at_the_ends(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, HeatMapView(), look)
    view.show_map(heat())
    view.setFocus()
    for key, place in (
        (Qt.Key.Key_Right, 370),
        (Qt.Key.Key_Up, 369),
        (Qt.Key.Key_Left, 362),
        (Qt.Key.Key_Down, 363),
    ):
        qtbot.keyClick(view, key)
        assert view.current == heat().cells[place]


def test_a_calendar_tells_its_training_days_to_screen_readers(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, HeatMapView(), look)
    view.show_map(heat(10))
    lines = view.accessibleDescription().splitlines()
    assert lines == [cell.words for cell in heat(10).cells if cell.level]


def test_an_empty_calendar_takes_keys_and_clicks_calmly(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, HeatMapView(), look)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.current is None


def curve() -> Curve:
    points = (CurvePoint(0, 90, 6, "first"), CurvePoint(3, 95, NAN, "second"), CurvePoint(9, 80, 6, "third"))
    return Curve("Squat: Range of motion", MONDAY, points)


def test_the_point_beneath_the_pointer_is_told_beside_a_line(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, LineChart(), look)
    chart.show_curve(curve())
    for day, words in ((0.2, "first"), (3.4, "second"), (8.0, "third")):
        chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(day, 90)))
        assert chart.told == words
    chart.wear(Look(DARK, look.icons))
    assert chart.told == ""


def test_the_arrow_keys_go_from_point_to_point(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, LineChart(), look)
    chart.show_curve(curve())
    chart.setFocus()
    for key, words in (
        (Qt.Key.Key_Left, "third"),
        (Qt.Key.Key_Left, "second"),
        (Qt.Key.Key_Home, "first"),
        (Qt.Key.Key_Left, "first"),
        (Qt.Key.Key_End, "third"),
        (Qt.Key.Key_Right, "third"),
    ):
        qtbot.keyClick(chart, key)
        assert chart.told == words
    assert chart.accessibleName().endswith("third")


def test_a_chart_without_a_point_tells_nothing(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, LineChart(), look)
    chart.show_curve(Curve("Squat: Form", MONDAY, ()))
    chart._pointed(QPointF(50, 50))
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.told == ""


def test_the_day_beneath_the_pointer_is_told(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, DayChart(), look)
    chart.show_days(DayBars(MONDAY, 14, {"Squat": [0] * 13 + [12]}))
    chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(13, 3)))
    assert chart.told.endswith("12 × Squat")
    chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(2, 3)))
    assert chart.told == ""


def test_weeks_are_told_one_by_one(qtbot: QtBot, look: Look) -> None:
    chart = shown(qtbot, WeekChart(), look)
    weeks = [Adherence(MONDAY + timedelta(weeks=n), 12, 4 * n) for n in range(3)]
    chart.show_weeks(weeks, ["a", "b", "c"])
    chart.setFocus()
    for key, words in ((Qt.Key.Key_Left, "c"), (Qt.Key.Key_Left, "b"), (Qt.Key.Key_Right, "c")):
        qtbot.keyClick(chart, key)
        assert chart.told == words
    chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(0, 3)))
    assert chart.told == "a"
    chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(-30, 3)))
    assert chart.told == ""


def test_a_row_of_a_table_is_opened_with_enter_and_with_two_clicks(qtbot: QtBot) -> None:
    table = PlainTable("Plans")
    qtbot.addWidget(table)
    table.name_columns(("Plan", "When"))
    table.show_rows([[("Home", "tip"), ("Mon", "")], [("Away", ""), ("Tue", "")]], chosen=1)
    table.show()
    qtbot.waitExposed(table)
    assert table.place == 1
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    middle = table.visualItemRect(table.item(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    with qtbot.waitSignal(table.opened):
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert table.place == 0
    table.show_rows([])
    assert table.place == -1
