"""What the figures of a real visit are worth, and a joint held against a goniometer, over a real log."""

from collections.abc import Iterator

import pytest
from consultations import Made, write_visit
from panel_window import PanelWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.consulting import consulting
from fitness_app.ui.views.quality_panel import QualityPanel
from fitness_app.ui.widgets.plain_table import PlainTable


def part(window: QWidget, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.fixture
def window(qtbot: QtBot, stage: Backstage) -> Iterator[PanelWindow]:
    made = PanelWindow(consulting(stage), QualityPanel)
    made.wear("light")
    made.show()
    yield made
    made.end()
    QApplication.instance().setStyleSheet("")


def opened(qtbot: QtBot, window: PanelWindow, stage: Backstage, made: Made) -> list[list[str]]:
    """Opens a visit of Ada, as the page does again after each change; gives the table's words."""
    key = write_visit(stage.engine(), "Ada", 2, made)
    window.panel.changed.connect(lambda: window.open(consulting(stage).open(key)))
    window.open(consulting(stage).open(key))
    table = part(window, PlainTable, "quality-table")
    qtbot.waitUntil(lambda: table.rowCount() > 0)
    return [[table.item(row, column).text() for column in range(7)] for row in range(table.rowCount())]


def mean_range(window: PanelWindow) -> str:
    return dict(window.panel.facts.facts)["Mean range"]


def test_each_figure_carries_view_visibility_and_error(
    qtbot: QtBot, window: PanelWindow, stage: Backstage
) -> None:
    cells = opened(qtbot, window, stage, Made(error_deg=7.0))
    assert len(cells) == 5
    number, ranged, time, sides, view, seen, error = cells[0]
    assert (number, view, error) == ("1", "half from the side", "± 7°")
    assert ranged.endswith("° ± 7°")
    assert time.endswith(" s")
    assert "%" in seen
    assert "%" in sides or sides == "not measurable from this view"
    told = dict(window.panel.facts.facts)
    assert told["Seen"].startswith("half from the side, ")
    assert told["Person in the picture"] == "86 %"
    assert told["Calibration"] == "Knee: none"
    assert part(window, QLabel, "quality-summary").text() == "The range of 5 of 5 repetitions can be told."


def test_a_range_that_the_view_cannot_tell_is_no_number(
    qtbot: QtBot, window: PanelWindow, stage: Backstage
) -> None:
    cells = opened(qtbot, window, stage, Made(error_deg=19.0))
    assert {row[1] for row in cells} == {"not measurable from this view"}
    assert {row[6] for row in cells} == {"± 19°"}
    assert mean_range(window) == "not measurable from this view"
    assert part(window, QLabel, "quality-summary").text() == "The range of 0 of 5 repetitions can be told."


def test_poses_that_were_not_kept_are_told(qtbot: QtBot, window: PanelWindow, stage: Backstage) -> None:
    cells = opened(qtbot, window, stage, Made(kept=False, error_deg=7.0))
    assert cells[0][4] == "unknown"
    assert "were not kept" in part(window, QLabel, "quality-advice").text()


def calibrated(qtbot: QtBot, window: PanelWindow, stage: Backstage) -> None:
    """Takes the knee's angle standing and in the deepest squat; the goniometer says 0 and 130 degrees."""
    rep = consulting(stage).open(window.panel._sheet.session.info.id).session.sets[0].reps[1]
    for place, (moment, read) in enumerate(((rep.start, "0"), (rep.peak, "130")), 1):
        window.cursor_.seek(moment)
        take = part(window, QPushButton, f"calibration-take-{place}")
        assert take.isEnabled()
        take.click()
        known = part(window, QDoubleSpinBox, f"calibration-known-{place}")
        known.selectAll()
        qtbot.keyClicks(known, read)
        qtbot.keyClick(known, Qt.Key.Key_Tab)


def test_a_goniometer_s_two_positions_are_taken_at_the_cursor_kept_undone_and_forgotten(
    qtbot: QtBot, window: PanelWindow, stage: Backstage
) -> None:
    opened(qtbot, window, stage, Made(error_deg=7.0))
    before, given = mean_range(window), consulting(stage)
    keep, forget = (part(window, QPushButton, f"calibration-{name}") for name in ("keep", "forget"))
    assert not keep.isEnabled()
    calibrated(qtbot, window, stage)
    assert window.panel.calibration.fields.positions.known == (0.0, 130.0)
    assert keep.isEnabled()
    keep.click()
    qtbot.waitUntil(lambda: mean_range(window) != before)
    [kept] = given.calibrations("Ada")
    assert (kept.joint, kept.author, kept.known_deg) == ("knee", "Ada", (0.0, 130.0))
    assert kept.seen_deg[0] > 140 > 100 > kept.seen_deg[1]
    assert "on the goniometer" in part(window, QLabel, "calibration-kept").text()
    window.edits.take_back()
    qtbot.waitUntil(lambda: mean_range(window) == before)
    assert given.calibrations("Ada") == []
    window.edits.do_again()
    qtbot.waitUntil(lambda: mean_range(window) != before)
    qtbot.waitUntil(forget.isEnabled)
    forget.click()
    qtbot.waitUntil(lambda: mean_range(window) == before)
    assert given.calibrations("Ada") == []
    window.edits.take_back()
    qtbot.waitUntil(lambda: given.calibrations("Ada") == [kept])
    qtbot.waitUntil(lambda: mean_range(window) != before)


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ((100, 95, 0, 90), "The camera saw nearly the same angle twice: move at least 20°."),
        ((170, 80, 0, 5), "You read nearly the same angle twice: move at least 20°."),
        ((170, 140, 0, 90), "You read more than twice of what the camera saw: check the numbers."),
        ((170, 50, 0, 30), "You read less than half of what the camera saw: check the numbers."),
    ],
)
def test_numbers_that_cannot_be_two_positions_are_refused_with_a_sentence(
    qtbot: QtBot, window: PanelWindow, stage: Backstage, numbers: tuple[int, ...], sentence: str
) -> None:
    opened(qtbot, window, stage, Made())
    names = ("seen-1", "seen-2", "known-1", "known-2")
    missing = part(window, QLabel, "calibration-missing")
    assert missing.text() == "Enter both positions: what the camera sees and what you read."
    for name, number in zip(names, numbers, strict=True):
        part(window, QDoubleSpinBox, f"calibration-{name}").setValue(number)
    assert missing.text() == sentence
    assert not part(window, QPushButton, "calibration-keep").isEnabled()


def test_where_nobody_is_seen_no_angle_can_be_taken(
    qtbot: QtBot, window: PanelWindow, stage: Backstage
) -> None:
    opened(qtbot, window, stage, Made(kept=False))
    assert not part(window, QPushButton, "calibration-take-1").isEnabled()
    assert part(window, QLabel, "calibration-now").text() == "The camera sees no one at the cursor."
    window.panel.open(None)
    assert window.panel.empty.isVisible()
