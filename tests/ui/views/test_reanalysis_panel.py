"""Today's real network reads a visit again in a real window; what it finds is accepted, left, or undone."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from consultations import Made, session_of, write_visit
from panel_window import PanelWindow
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fitness_app import paths
from fitness_app.backstage import Backstage
from fitness_app.consulting import consulting
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.installed import Reader
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import SetEnded
from fitness_app.storage.store import Store
from fitness_app.ui.services_compare import Consulting, Proposal
from fitness_app.ui.views.reanalysis_panel import ReanalysisPanel
from fitness_app.ui.widgets.plain_table import PlainTable


def part(window: QWidget, kind: type, name: str) -> QWidget:
    found = window.findChild(kind, f"reanalysis-{name}")
    assert found is not None, name
    return found


@pytest.fixture
def windows(qtbot: QtBot, stage: Backstage) -> Iterator[list[PanelWindow]]:
    made: list[PanelWindow] = []
    yield made
    for window in made:
        window.panel.end()
        window.end()
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def given(stage: Backstage) -> Consulting:
    return consulting(stage)


def opened(windows: list[PanelWindow], given: Consulting, key: UUID) -> PanelWindow:
    """The visit in a window that reads it again after each change, as the page does."""
    window = PanelWindow(given, ReanalysisPanel)
    windows.append(window)
    window.wear("light")
    window.show()
    window.panel.changed.connect(lambda: window.open(given.open(key)))
    window.open(given.open(key))
    return window


def counted(given: Consulting, key: UUID) -> list[tuple[str, int]]:
    return [(one.exercise, one.valid_reps) for one in given.open(key).session.sets]


def read(qtbot: QtBot, window: PanelWindow) -> list[list[str]]:
    part(window, QPushButton, "read").click()
    table = part(window, PlainTable, "table")
    qtbot.waitUntil(table.isVisible)
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_what_was_missed_is_shown_accepted_and_taken_back(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    key = write_visit(stage.engine(), "Ada", 2, Made(reps=3))
    window = opened(windows, given, key)
    told, accept = part(window, QLabel, "told"), part(window, QPushButton, "accept")
    assert not accept.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    [[number, change, before, after]] = read(qtbot, window)
    assert (number, change) == ("1", "2 repetitions more")
    assert part(window, PlainTable, "table").hasFocus()
    assert before.startswith("Squat × 3")
    assert after.startswith("Squat × 5")
    assert told.text().startswith("Counted with skeleton-older (abababab), read again with skeleton-")
    assert "1 of 1 sets would change. Nothing is written yet." in told.text()
    assert part(window, QLabel, "detail").text().startswith("Set 1: 2 repetitions more\nUntil now: Squat × 3")
    assert counted(given, key) == [("squat", 3)]
    accept.click()
    qtbot.waitUntil(lambda: counted(given, key) == [("squat", 5)])
    qtbot.waitUntil(lambda: not accept.isVisible())
    window.edits.take_back()
    qtbot.waitUntil(lambda: counted(given, key) == [("squat", 3)])
    window.edits.do_again()
    qtbot.waitUntil(lambda: counted(given, key) == [("squat", 5)])


def test_leaving_it_writes_nothing_and_the_same_model_finds_the_same(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    missed, same = (write_visit(stage.engine(), "Ada", 2, Made(reps=reps)) for reps in (4, 5))
    window = opened(windows, given, missed)
    read(qtbot, window)
    part(window, QPushButton, "leave").click()
    assert part(window, QLabel, "told").text() == "Everything stays as it was."
    assert not part(window, PlainTable, "table").isVisible()
    assert counted(given, missed) == [("squat", 4)]
    window.open(given.open(same))
    assert [row[1] for row in read(qtbot, window)] == ["Stays the same"]
    assert "Nothing would change." in part(window, QLabel, "told").text()
    assert not part(window, QPushButton, "accept").isVisible()


def test_one_set_alone_can_be_accepted_and_a_hand_s_word_stands(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    made = [Made(reps=reps).build() for reps in (3, 4, 2)]
    shifted = [
        (replace(one, start=one.start + 60 * at, end=one.end + 60 * at), track)
        for at, (one, track) in enumerate(made)
    ]
    detail, store = session_of("Ada", 2, *(one for one, _ in shifted)), Store(stage.engine())
    store.begin(detail.info)
    for one, track in shifted:
        store.record(detail.info.id, SetEnded(one, track))
    store.end(detail.info.id, 200.0)
    given.correct(Correction(shifted[2][0].reps[0].id, "valid", False, "Ada"))
    window = opened(windows, given, detail.info.id)
    changes = [row[1] for row in read(qtbot, window)]
    assert changes == ["2 repetitions more", "1 repetition more", "Stays: someone corrected it by hand"]
    table, one_only = part(window, PlainTable, "table"), part(window, QPushButton, "accept-one")
    table.setCurrentCell(2, 0)
    assert not one_only.isEnabled()
    table.setCurrentCell(1, 0)
    one_only.click()
    qtbot.waitUntil(lambda: counted(given, detail.info.id) == [("squat", 3), ("squat", 5), ("squat", 1)])


def test_reading_shows_how_far_it_is_and_stops_at_once(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    key, begun, go_on = write_visit(stage.engine(), "Ada", 2), threading.Event(), threading.Event()

    def propose(session_id: UUID, name: str, doing: Doing) -> Proposal:
        doing.step("Reading the poses of the visit", 0.5)
        begun.set()
        go_on.wait(30)
        doing.check()
        return given.propose(session_id, name, doing)

    window = opened(windows, replace(given, propose=propose), key)
    part(window, QPushButton, "read").click()
    qtbot.waitUntil(lambda: begun.is_set() and window.panel.work.bar.value() == 500)
    assert not part(window, QPushButton, "read").isEnabled()
    window.open(given.open(key))  # read again unchanged: the work goes on
    assert window.panel.work.isVisible()
    window.panel.work.stop.click()
    go_on.set()
    told = part(window, QLabel, "told")
    qtbot.waitUntil(lambda: told.text() == "Stopped: nothing was changed.")
    assert not window.panel.work.isVisible()
    assert part(window, QPushButton, "read").isEnabled()


def test_what_cannot_be_read_is_told(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    def propose(_: UUID, __: str, ___: Doing) -> Proposal:
        raise UserError("The model is damaged: install the app again.")

    key = write_visit(stage.engine(), "Ada", 2)
    window = opened(windows, replace(given, propose=propose), key)
    part(window, QPushButton, "read").click()
    told = part(window, QLabel, "told")
    qtbot.waitUntil(lambda: told.text().endswith("The model is damaged: install the app again."))
    assert part(window, QPushButton, "read").isEnabled()


def test_a_visit_without_poses_says_why_it_cannot_be_read(
    windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    window = opened(windows, given, write_visit(stage.engine(), "Ada", 2, Made(kept=False)))
    assert "No movements of this visit were kept" in part(window, QLabel, "told").text()
    assert not part(window, QPushButton, "read").isEnabled()
    window.panel.open(None)
    assert window.panel.empty.isVisible()


def test_the_therapist_chooses_which_model_reads(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    used = paths.resources() / "models" / stage.settings.skeleton_model
    shutil.copytree(used, paths.user_folders().models / "personal-other")
    window = opened(windows, given, write_visit(stage.engine(), "Ada", 2, Made(reps=3)))
    box = part(window, QComboBox, "model")
    offered = lambda: [box.itemText(place) for place in range(box.count())]  # noqa: E731
    qtbot.waitUntil(lambda: offered() == [f"{used.name} (in use)", "personal-other"])
    assert box.currentIndex() == 0
    box.setCurrentIndex(1)
    read(qtbot, window)
    assert "read again with personal-other (" in part(window, QLabel, "told").text()
    shutil.rmtree(paths.user_folders().models / "personal-other")
    part(window, QPushButton, "read").click()
    told = part(window, QLabel, "told")
    qtbot.waitUntil(lambda: told.text().endswith("personal-other is not here any more: choose another one."))


def test_a_damaged_model_in_use_lends_its_place_to_no_other(
    qtbot: QtBot, windows: list[PanelWindow], given: Consulting, stage: Backstage
) -> None:
    shipped = paths.resources() / "models" / stage.settings.skeleton_model
    shutil.copytree(shipped, paths.user_folders().models / "personal-me")
    (paths.user_folders().models / "personal-me/card.json").write_text("{", encoding="utf-8")
    stage.settings = replace(stage.settings, skeleton_model="personal-me")
    window = opened(windows, given, write_visit(stage.engine(), "Ada", 2, Made(reps=3)))
    box = part(window, QComboBox, "model")
    qtbot.waitUntil(lambda: [box.itemText(place) for place in range(box.count())] == [shipped.name])
    read(qtbot, window)
    assert f"read again with {shipped.name} (" in part(window, QLabel, "told").text()


def test_what_was_not_chosen_follows_the_model_in_use(windows: list[PanelWindow], given: Consulting) -> None:
    window = PanelWindow(given, ReanalysisPanel)
    windows.append(window)
    choice = window.panel.model
    choice.offer([Reader("a", used=True), Reader("b"), Reader("c")])
    choice.offer([Reader("b", used=True), Reader("a"), Reader("c")])
    assert choice.name == "b"
    choice.box.setCurrentIndex(2)
    choice.offer([Reader("a", used=True), Reader("b"), Reader("c")])
    assert choice.name == "c"
    choice.offer([Reader("a", used=True), Reader("b")])
    assert choice.name == "a"
