from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.shown import DayBars, Row, SessionLine
from fitness_app.ui.theme import LIGHT
from fitness_app.ui.widgets.banner import Banner
from fitness_app.ui.widgets.count_ring import CountRing
from fitness_app.ui.widgets.day_chart import DayChart
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.session_list import SessionList
from fitness_app.ui.widgets.set_list import SetList
from fitness_app.ui.widgets.set_table import SetTable
from fitness_app.ui.widgets.source_button import SourceButton

MILLIMETRES_PER_PIXEL = 25.4 / 96


@pytest.fixture
def look(resources) -> Look:
    return Look(LIGHT, Icons(resources / "icons"))


def shown(qtbot: QtBot, widget, width: int, height: int):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def test_the_count_can_be_read_from_three_metres(qtbot: QtBot, look: Look) -> None:
    """A letter is read well at a hundredth of the distance: figures at least 30 mm high, in 1280×800."""
    ring = shown(qtbot, CountRing(), 346, 346)
    ring.wear(look)
    ring.show_count("12", "repetitions", 0.5, quiet=False)
    font = ring._fitted("12", ring._ring())
    assert QFontMetricsF(font).tightBoundingRect("12").height() * MILLIMETRES_PER_PIXEL >= 30


@pytest.mark.parametrize("count", ["0", "12", "188", "12:45"])
def test_any_count_fits_into_its_ring(qtbot: QtBot, count: str) -> None:
    ring = shown(qtbot, CountRing(), 200, 200)
    inner = ring._ring().width() * 0.8
    assert QFontMetricsF(ring._fitted(count, ring._ring())).horizontalAdvance(count) <= inner


def test_the_count_is_told_to_screen_readers(qtbot: QtBot) -> None:
    ring = shown(qtbot, CountRing(), 200, 200)
    ring.show_count("7", "repetitions", 0.0, quiet=False)
    assert ring.accessibleName() == "7 repetitions"


def test_a_long_text_is_cut_with_dots_and_kept_in_the_tool_tip(qtbot: QtBot) -> None:
    label = shown(qtbot, ElidedLabel("a very long name of a very long file.mp4"), 80, 20)
    assert label.toolTip() == label.text()
    assert label._cut().endswith("…")
    label.resize(1000, 20)
    assert label.toolTip() == ""
    label.setText("file.mp4", more="/in/a/folder/file.mp4")
    assert (label.text(), label.toolTip()) == ("file.mp4", "/in/a/folder/file.mp4")
    label.setText("file.mp4")
    assert label.toolTip() == ""


def test_a_banner_says_what_happened_and_offers_what_helps(qtbot: QtBot, look: Look) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.wear(look)
    assert banner.isHidden()
    banner.say("danger", "The camera is gone", "Plug it in again.", "Try again")
    banner.resize(600, 80)
    assert banner.text == "The camera is gone: Plug it in again."
    button = banner.findChild(QPushButton)
    with qtbot.waitSignal(banner.pressed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(banner.findChild(QToolButton), Qt.MouseButton.LeftButton)


def test_a_banner_without_a_remedy_has_no_button(qtbot: QtBot, look: Look) -> None:
    banner = shown(qtbot, Banner(), 600, 80)
    banner.say("info", "Nothing was counted", "", "")
    assert banner.findChild(QPushButton).isHidden()


def test_a_banner_never_reads_its_text_as_markup(qtbot: QtBot) -> None:
    banner = shown(qtbot, Banner(), 600, 80)
    banner.say("danger", "<b>no</b>", "a <script> named clip.mp4", "")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel)[1:])


def test_sets_stand_with_the_newest_on_top(qtbot: QtBot) -> None:
    sets = shown(qtbot, SetList(), 300, 200)
    sets.show_lines([("Squat", "0:05", "12"), ("Lunge", "1:05", "8")])
    texts = [label.text() for label in sets.findChildren(QLabel)]
    assert texts.index("Lunge") < texts.index("Squat")


def test_cameras_are_chosen_by_name_from_the_menu(qtbot: QtBot, look: Look) -> None:
    others = [QAction("Video file…")]
    button = shown(qtbot, SourceButton(others), 200, 36)
    button.wear(look)
    button.list_cameras([("Front", "1280×720, 30/s"), ("Back", "")])
    texts = [action.text() for action in button.menu().actions() if not action.isSeparator()]
    assert texts == ["Front · 1280×720, 30/s", "Back", "Video file…"]
    with qtbot.waitSignal(button.camera_chosen) as chosen:
        button.menu().actions()[1].trigger()
    assert chosen.args == ["Back"]


def test_where_there_is_no_camera_the_menu_says_so(qtbot: QtBot, look: Look) -> None:
    button = shown(qtbot, SourceButton([]), 200, 36)
    button.list_cameras([], "No camera was found")
    first = button.menu().actions()[0]
    assert first.text() == "No camera was found"
    assert not first.isEnabled()


def test_sessions_are_chosen_with_the_arrow_keys(qtbot: QtBot, look: Look) -> None:
    sessions = shown(qtbot, SessionList(), 260, 300)
    sessions.wear(look)
    lines = [SessionLine(str(i), f"day {i}", "12 × Squat", "Ada", "") for i in range(3)]
    sessions.show_sessions(lines, "1")
    assert sessions.currentIndex().row() == 1
    with qtbot.waitSignal(sessions.chosen) as chosen:
        qtbot.keyClick(sessions, Qt.Key.Key_Down)
    assert chosen.args == ["2"]


def test_the_table_shows_repetitions_beneath_their_set(qtbot: QtBot, look: Look) -> None:
    table = shown(qtbot, SetTable([("Exercise", ""), ("Count", "that count")]), 300, 200)
    table.wear(look)
    table.show_rows([Row(("Squat", "2"), (Row(("Rep 1", "✓")), Row(("Rep 2", "✓"))))])
    model = table.model()
    assert model.rowCount(model.index(0, 0)) == 2
    assert table.isExpanded(model.index(0, 0))
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "that count"


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> DayChart:
    made = shown(qtbot, DayChart(), 700, 240)
    made.wear(look)
    counts = {"Squat": [0] * 12 + [4, 12], "Lunge": [0] * 12 + [0, 6]}
    made.show_days(DayBars(date(2026, 11, 7), 14, counts))
    return made


def test_the_day_beneath_the_pointer_is_told_in_words(chart: DayChart) -> None:
    assert chart.words(13).endswith(": 12 × Squat, 6 × Lunge")
    assert chart.words(0).endswith(": nothing")
    place = chart._plot.getViewBox().mapViewToScene(QPointF(13, 5))
    chart._pointed(place)
    assert chart.told == chart.words(13)
    chart._pointed(chart._plot.getViewBox().mapViewToScene(QPointF(2, 5)))
    assert chart.told == ""


def test_the_chart_can_be_read_by_a_screen_reader(chart: DayChart) -> None:
    assert chart.accessibleDescription().count("\n") == 1  # two days


def test_bars_are_stacked_in_the_colours_of_the_legend(chart: DayChart, qtbot: QtBot) -> None:
    view = chart._plot
    picture = view.grab().toImage()
    ratio = view.devicePixelRatioF()

    def colour(day: float, reps: float) -> str:
        place: QPoint = view.mapFromScene(view.getViewBox().mapViewToScene(QPointF(day, reps)))
        return picture.pixelColor(place * ratio).name().upper()

    assert colour(13, 6) == LIGHT.chart[0]
    assert colour(13, 15) == LIGHT.chart[1]
    assert colour(13, 19) == LIGHT.surface
    assert all(ink.upper() in chart.findChild(QLabel, "legend").text() for ink in LIGHT.chart[:2])


def test_dates_never_run_into_each_other(chart: DayChart) -> None:
    for width in (300, 500, 1200):
        ((step, values),) = chart._axis.tickValues(-0.6, 13.4, width)
        widest = max(
            QFontMetricsF(QApplication.font()).horizontalAdvance(chart._axis.name_of(v)) for v in values
        )
        assert width / 14 * step >= widest
