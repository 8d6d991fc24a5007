"""Two visits of real squats beside each other, and a reference motion, in a real window over a real log."""

from collections.abc import Iterator

import numpy as np
import pytest
from consultations import Made, sheet_of, write_visit
from panel_window import PanelWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.consulting import consulting
from fitness_app.domain.ghost import nearest
from fitness_app.domain.pose import Joint
from fitness_app.ui.views.compare_panel import ComparePanel
from fitness_app.ui.widgets.phase_chart import PhaseChart
from fitness_app.ui.widgets.plain_table import PlainTable

CTRL = Qt.KeyboardModifier.ControlModifier


def part(window: QWidget, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.fixture
def window(qtbot: QtBot, stage: Backstage) -> Iterator[PanelWindow]:
    made = PanelWindow(consulting(stage), ComparePanel)
    made.wear("light")
    made.show()
    yield made
    made.end()
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def compared(qtbot: QtBot, window: PanelWindow, stage: Backstage) -> PanelWindow:
    """This visit twice as slow and wider than the one of the week before."""
    engine = stage.engine()
    write_visit(engine, "Ada", 14, Made(error_deg=4.0))
    write_visit(engine, "Bob", 3)
    now = write_visit(engine, "Ada", 7, Made(pace=2.0, range_more=20.0, error_deg=4.0, reps=4))
    window.open(consulting(stage).open(now))
    qtbot.waitUntil(lambda: window.panel.found is not None)
    qtbot.waitUntil(lambda: "per week" in part(window, QLabel, "compare-trend-words").text())
    return window


def cells(window: PanelWindow, row: int) -> list[str]:
    table = part(window, PlainTable, "compare-table")
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_visit_before_is_compared_at_once_with_errors_and_whether_it_is_sure(
    compared: PanelWindow,
) -> None:
    table = part(compared, PlainTable, "compare-table")
    assert table.rowCount() == 4
    number, ranged, time, symmetry, down, *_ = cells(compared, 0)
    assert number == "1"
    assert ranged == "+20° ± 6°, sure"
    assert time.endswith(" s, sure")
    assert down.endswith("sure")
    assert symmetry.endswith(("sure", "not measurable from this view"))
    told = part(compared, QLabel, "compare-summary").text()
    assert "Range of motion: +19° ± 6°, sure" in told  # the fifth was the widest


def test_only_visits_of_the_patient_are_offered_until_everyone_is_asked_for(
    qtbot: QtBot, compared: PanelWindow
) -> None:
    others = part(compared, QComboBox, "compare-with")
    assert others.count() == 2  # a choice, and the visit before
    part(compared, QCheckBox, "compare-everyone").click()
    qtbot.waitUntil(lambda: others.count() == 3)
    assert any(others.itemText(place).startswith("Bob") for place in range(3))


def test_the_ghost_stands_on_the_patient_s_hips_in_the_same_phase(compared: PanelWindow) -> None:
    panel = compared.panel
    rep = panel.found.after.reps[1]
    compared.cursor_.seek(rep.peak)
    joints = panel.layer.joints(rep.peak)
    poses = compared.panel.found.after.track
    pose = poses[nearest(poses, rep.peak)]
    hips = [Joint.LEFT_HIP, Joint.RIGHT_HIP]
    assert joints[hips].mean(axis=0) == pytest.approx(pose.landmarks[hips, :2].mean(axis=0), abs=1e-6)
    # it is the same movement at another pace: every joint lies upon the patient's own
    apart = np.abs(joints - pose.landmarks[:, :2])
    assert np.nanmedian(apart) < 0.02


def test_the_ghost_is_drawn_over_the_picture_until_it_is_switched_off(
    qtbot: QtBot, compared: PanelWindow
) -> None:
    compared.cursor_.seek(compared.panel.found.after.reps[0].start + 0.3)
    with_ghost = compared.picture.grab().toImage()
    box = part(compared, QCheckBox, "compare-ghost")
    assert box.isEnabled()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert compared.picture.grab().toImage() != with_ghost
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert compared.picture.grab().toImage() == with_ghost


def test_a_row_moves_the_cursor_and_the_cursor_moves_row_and_phase(
    qtbot: QtBot, compared: PanelWindow
) -> None:
    table, phase = part(compared, PlainTable, "compare-table"), part(compared, PhaseChart, "compare-phase")
    reps = compared.panel.found.after.reps
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert compared.cursor_.time_s == reps[1].start
    middle = (reps[2].start + reps[2].end) / 2
    compared.cursor_.seek(middle)
    assert table.currentRow() == 2
    assert phase.share == pytest.approx(0.5)
    assert compared.cursor_.time_s == middle
    qtbot.keyClick(phase, Qt.Key.Key_End)
    assert compared.cursor_.time_s == pytest.approx(reps[2].end)


def test_both_curves_of_the_phase_are_those_of_the_same_movement(compared: PanelWindow) -> None:
    curves = part(compared, PhaseChart, "compare-phase").curves
    known = np.isfinite(curves.one) & np.isfinite(curves.other)
    assert known.mean() > 0.8
    assert np.median(np.abs(curves.one - curves.other)[known]) < 4.0


def test_a_repetition_is_kept_as_a_reference_compared_with_each_and_forgotten_again(
    qtbot: QtBot, compared: PanelWindow, stage: Backstage
) -> None:
    others, given = part(compared, QComboBox, "compare-with"), consulting(stage)
    compared.cursor_.seek(compared.panel.found.after.reps[2].peak)
    name = part(compared, QLineEdit, "compare-reference-name")
    keep, forget = (part(compared, QPushButton, f"compare-{each}") for each in ("keep", "forget"))
    assert (keep.text(), keep.isEnabled(), forget.isEnabled()) == ("Keep repetition 3", False, False)
    qtbot.keyClicks(name, "as it should be")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: others.currentText() == "Reference: as it should be")
    qtbot.waitUntil(lambda: compared.panel.found is not None)
    assert cells(compared, 2)[1].startswith("+0° ±")
    assert [pair.other.start for pair in compared.panel.found.overlay.pairs] == [
        compared.panel.found.after.reps[2].start
    ] * 4
    [kept] = given.references("squat")
    assert kept.rep_id == compared.panel.found.after.reps[2].id
    assert forget.isEnabled()
    forget.click()
    qtbot.waitUntil(lambda: given.references("squat") == [])
    qtbot.waitUntil(lambda: others.count() == 2)
    compared.edits.take_back()
    qtbot.waitUntil(lambda: [each.name for each in given.references("squat")] == ["as it should be"])
    qtbot.waitUntil(lambda: others.count() == 3)


def test_the_trend_over_all_visits_comes_with_its_error(qtbot: QtBot, compared: PanelWindow) -> None:
    told, measure = (
        part(compared, QLabel, "compare-trend-words"),
        part(compared, QComboBox, "compare-measure"),
    )
    assert told.text() == "+19° ± 6° per week over 2 visits: sure"
    measure.setCurrentIndex(1)
    assert told.text().endswith(("sure", "unsure"))
    assert " s per week" in told.text()


def test_a_visit_whose_poses_were_not_kept_is_compared_in_figures_alone(
    qtbot: QtBot, window: PanelWindow, stage: Backstage
) -> None:
    write_visit(stage.engine(), "Ada", 9, Made(kept=False))
    now = write_visit(stage.engine(), "Ada", 2)
    window.open(consulting(stage).open(now))
    qtbot.waitUntil(lambda: window.panel.found is not None)
    assert not part(window, QCheckBox, "compare-ghost").isEnabled()
    assert window.panel.layer.joints(2.0) is None
    assert "No poses were kept" in window.panel.figures.phase_title.text()
    assert cells(window, 0)[1].startswith("+0° ±")


def test_the_ghost_stays_while_the_same_visit_is_read_again_and_goes_with_another(
    qtbot: QtBot, compared: PanelWindow, stage: Backstage
) -> None:
    found, given = compared.panel.found, consulting(stage)
    compared.panel.hide()
    compared.open(given.open(compared.panel._sheet.session.info.id))
    assert compared.panel.found is found
    assert compared.panel.layer.joints(found.after.reps[0].peak) is not None
    compared.open(given.open(write_visit(stage.engine(), "Ada", 1)))
    assert compared.panel.found is None
    assert compared.panel.layer.joints(1.0) is None
    compared.panel.show()
    qtbot.waitUntil(lambda: compared.panel.found is not None)


def test_a_first_visit_says_what_to_do(qtbot: QtBot, window: PanelWindow, stage: Backstage) -> None:
    window.open(consulting(stage).open(write_visit(stage.engine(), "Ada", 2)))
    summary = part(window, QLabel, "compare-summary")
    qtbot.waitUntil(lambda: summary.text().startswith("No other visit has this exercise yet."))
    window.panel.open(None)
    assert window.panel.empty.isVisible()


def test_what_cannot_be_read_is_told_and_nothing_is_shown(qtbot: QtBot, compared: PanelWindow) -> None:
    empty = sheet_of("Ada", 1, Made(exercise="none"))
    compared.panel.open(empty)
    assert compared.panel.empty.isVisible()
    assert compared.panel.layer.joints(1.0) is None
