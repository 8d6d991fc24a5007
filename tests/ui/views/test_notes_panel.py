"""Notes, drawings and feelings on a visit, by keys and mouse, over a real log."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from consultations import write_visit
from hands import CTRL, LEFT, Hands, cells
from panel_window import PanelWindow
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fitness_app import paths, reviewing
from fitness_app.backstage import Backstage
from fitness_app.consulting import consulting
from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Review
from fitness_app.domain.sheet import Sheet
from fitness_app.noting import notebook
from fitness_app.storage.diary import Diary
from fitness_app.ui import theme
from fitness_app.ui.services_notes import Notebook
from fitness_app.ui.views.notes_panel import NotesPanel

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def visit(stage: Backstage) -> UUID:
    return write_visit(stage.engine(), "Zoë", 3)


@pytest.fixture
def open_panel(qtbot: QtBot, stage: Backstage, visit: UUID) -> Iterator[Callable[..., "Therapist"]]:
    opened: list[PanelWindow] = []

    def open_one(given: Notebook | None = None) -> Therapist:
        book = given or notebook(stage)

        def make(place):
            return NotesPanel(book, place.cursor, place.picture, place.background, place.edits)

        window = PanelWindow(consulting(stage), make)
        opened.append(window)
        window.wear("light")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.open(sheet_of(stage, visit))
        return Therapist(qtbot, window)

    yield open_one
    for window in opened:
        window.panel.end()
        window.end()
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def user(open_panel: Callable[..., "Therapist"]) -> "Therapist":
    return open_panel()


class Therapist(Hands):
    """Hands that know the panel."""

    window: PanelWindow

    @property
    def text(self) -> QPlainTextEdit:
        return self.finds(QPlainTextEdit, "note")

    @property
    def lines(self) -> list[list[str]]:
        return cells(self.window.findChild(QTableWidget, "notes"))

    def sees_lines(self, *lines: list[str]) -> None:
        self.until(lambda: self.lines == list(lines))

    def puts_it_on(self, words: str) -> None:
        box = self.finds(QComboBox, "The note is on")
        box.setFocus()
        self.until(lambda: box.findText(words, Qt.MatchFlag.MatchStartsWith) >= 0)
        while not box.currentText().startswith(words):
            before = box.currentIndex()
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
            if box.currentIndex() == before:
                self.qtbot.keyClick(box, Qt.Key.Key_Home)

    def keeps(self, words: str) -> None:
        self.writes(self.text, words)
        self.qtbot.keyClick(self.text, Qt.Key.Key_Return, CTRL)

    def at(self, x: float, y: float) -> QPoint:
        return self.window.picture.space.to_widget((x, y)).toPoint()

    def drags_share(self, begin: tuple[float, float], end: tuple[float, float]) -> None:
        self.drags(self.window.picture, self.at(*begin), self.at(*end))

    def clicks_share(self, x: float, y: float) -> None:
        self.qtbot.mouseClick(self.window.picture, LEFT, pos=self.at(x, y))

    def takes_back(self) -> None:
        self.qtbot.keyClick(self.window.picture, Qt.Key.Key_Z, CTRL)

    def does_again(self) -> None:
        self.qtbot.keyClick(self.window.picture, Qt.Key.Key_Z, CTRL | SHIFT)


def sheet_of(stage: Backstage, visit: UUID) -> Sheet:
    return reviewing.sheet_of(stage.book(), visit)


def kept(stage: Backstage, visit: UUID) -> list[Review]:
    return Diary(stage.engine()).reviews(visit)


def drafts() -> list[Path]:
    return sorted(paths.user_folders().drafts.glob("*.json"))


def test_notes_are_on_the_visit_on_a_moment_or_on_a_repetition(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    [one] = sheet_of(stage, visit).session.sets
    user.window.cursor_.seek(one.reps[1].start + 0.1)
    user.puts_it_on("Squat, repetition 2")
    user.keeps("Heel lifts")
    user.sees_lines(["Squat · 2", "Heel lifts"])
    user.puts_it_on("The whole visit")
    user.keeps("Better than last week")
    user.sees_lines(["The visit", "Better than last week"], ["Squat · 2", "Heel lifts"])
    user.puts_it_on("This moment")
    user.keeps("Here")
    user.until(lambda: len(user.lines) == 3)
    whole, *others = kept(stage, visit)
    assert (whole.text, whole.time_s, whole.rep_id) == ("Better than last week", None, None)
    assert {(each.text, each.rep_id, each.set_id) for each in others} == {
        ("Heel lifts", one.reps[1].id, one.id),
        ("Here", None, None),
    }
    assert all(each.time_s == pytest.approx(one.reps[1].start + 0.1) for each in others)
    assert {each.author for each in (whole, *others)} == {"Ada"}


def test_a_note_that_is_chosen_is_gone_to_and_written_further(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    user.window.cursor_.seek(2.0)
    user.keeps("Heel lifts")
    user.until(lambda: len(user.lines) == 1)
    user.window.cursor_.seek(0.5)
    table = user.finds(QTableWidget, "notes")
    table.setFocus()
    user.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert user.window.cursor_.time_s == pytest.approx(2.0)
    user.qtbot.keyClick(user.text, Qt.Key.Key_End)
    user.qtbot.keyClicks(user.text, " on the left")
    user.clicks("Keep")
    user.until(lambda: [each.text for each in kept(stage, visit)] == ["Heel lifts on the left"])
    assert user.text.toPlainText() == ""


def test_what_is_written_is_on_the_disk_before_it_is_in_the_log_and_only_then_goes(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    user.writes(user.text, "Heel lifts")
    user.until(lambda: any("Heel lifts" in path.read_text() for path in drafts()))
    user.waits_for("Safe on the disk")
    assert kept(stage, visit) == []
    user.clicks("Keep")
    user.until(lambda: drafts() == [])
    assert [each.text for each in kept(stage, visit)] == ["Heel lifts"]


def test_what_was_not_kept_is_there_again_in_the_next_window(
    user: Therapist, open_panel: Callable[..., Therapist], stage: Backstage, visit: UUID
) -> None:
    user.writes(user.text, "Heel lif")
    user.until(lambda: any("Heel lif" in path.read_text() for path in drafts()))
    again = open_panel()
    again.until(lambda: again.text.toPlainText() == "Heel lif")
    again.waits_for("Here it is again")
    again.clicks("Keep")
    again.sees_lines(["0:00", "Heel lif"])
    again.until(lambda: drafts() == [])


def test_another_visit_or_the_end_of_the_window_keeps_what_was_being_written(
    open_panel: Callable[..., Therapist], stage: Backstage, visit: UUID
) -> None:
    user, other = open_panel(), write_visit(stage.engine(), "Bob", 1)
    user.writes(user.text, "Heel lifts")
    user.window.open(sheet_of(stage, other))
    user.until(lambda: [each.text for each in kept(stage, visit)] == ["Heel lifts"])
    assert user.text.toPlainText() == ""
    user.writes(user.text, "Bob is fine")
    user.window.panel.end()
    assert [each.text for each in kept(stage, other)] == ["Bob is fine"]
    assert drafts() == []


def test_a_note_that_waits_on_another_visit_is_told_and_gone_to(
    open_panel: Callable[..., Therapist], stage: Backstage, visit: UUID
) -> None:
    other = write_visit(stage.engine(), "Bob", 1)
    notebook(stage).keep_draft(Review(other, None, "Ada", "Bob's knee"))
    user = open_panel()
    wanted: list[UUID] = []
    user.window.panel.visit_wanted.connect(wanted.append)
    user.clicks("Go to a note that was not kept")
    assert wanted == [other]
    user.window.open(sheet_of(stage, other))
    user.until(lambda: user.text.toPlainText() == "Bob's knee")
    assert user.finds(QComboBox, "The note is on").currentText() == "The whole visit"


def test_every_step_is_taken_back_and_done_again(user: Therapist, stage: Backstage, visit: UUID) -> None:
    user.keeps("Heel lifts")
    user.sees_lines(["0:00", "Heel lifts"])
    table = user.finds(QTableWidget, "notes")
    table.setFocus()
    user.qtbot.keyClick(table, Qt.Key.Key_Delete)
    user.until(lambda: kept(stage, visit) == [])
    user.takes_back()
    user.sees_lines(["0:00", "Heel lifts"])
    user.takes_back()
    user.sees_lines()
    user.does_again()
    user.sees_lines(["0:00", "Heel lifts"])
    user.does_again()
    user.sees_lines()


def test_ctrl_z_takes_back_letters_first_and_then_the_last_step(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    user.keeps("Heel lifts")
    user.sees_lines(["0:00", "Heel lifts"])
    user.writes(user.text, "x")
    user.qtbot.keyClick(user.text, Qt.Key.Key_Z, CTRL)
    assert user.text.toPlainText() == ""
    user.qtbot.keyClick(user.text, Qt.Key.Key_Z, CTRL)
    user.sees_lines()
    assert kept(stage, visit) == []


def test_all_kinds_are_drawn_as_data_in_shares_of_the_picture(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    user.window.cursor_.seek(1.0)
    for name in ("Line", "Arrow", "Circle"):
        user.clicks(name)
        user.drags_share((0.2, 0.2), (0.4, 0.2))
    user.clicks("Angle")
    user.drags_share((0.5, 0.2), (0.5, 0.6))
    user.clicks_share(0.8, 0.6)
    user.clicks("Text")
    user.clicks_share(0.1, 0.9)
    line = user.finds(QInputDialog).findChild(QLineEdit)
    user.qtbot.keyClicks(line, "heel")
    user.qtbot.keyClick(line, Qt.Key.Key_Return)
    user.sees_lines(["0:01", "line, arrow, circle, angle 90°, text “heel”"])
    [note] = kept(stage, visit)
    assert [each.kind for each in note.marks] == ["line", "arrow", "circle", "angle", "text"]
    assert note.time_s == pytest.approx(1.0)
    for mark in note.marks[:3]:
        assert sum(mark.points, ()) == pytest.approx((0.2, 0.2, 0.4, 0.2), abs=0.01)
    assert sum(note.marks[3].points, ()) == pytest.approx((0.5, 0.2, 0.5, 0.6, 0.8, 0.6), abs=0.01)


def blue(picture: QWidget) -> int:
    """How many pixels have the blue of a drawing, which nothing else on the picture has."""
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF
    return int((pixels == int(theme.LIGHT.focus.lstrip("#"), 16)).sum())


def test_a_drawing_is_on_the_picture_around_its_moment_and_the_eraser_takes_it_away(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    picture = user.window.picture
    user.window.cursor_.seek(1.0)
    assert blue(picture) == 0
    user.picks("Colour of the drawing: Green", "Blue")
    user.clicks("Line")
    user.drags_share((0.1, 0.1), (0.3, 0.1))
    user.until(lambda: [each.marks[0].colour for each in kept(stage, visit)] == ["focus"])
    user.until(lambda: user.says("Note kept"))
    assert blue(picture) > 20
    user.window.cursor_.seek(3.0)
    assert blue(picture) == 0
    user.window.cursor_.seek(1.0)
    user.clicks("Eraser")
    user.clicks_share(0.9, 0.9)
    assert len(kept(stage, visit)) == 1
    user.clicks_share(0.2, 0.1)
    user.until(lambda: kept(stage, visit) == [])
    user.until(lambda: blue(picture) == 0)
    user.takes_back()
    user.until(lambda: blue(picture) > 20)


def test_a_drawing_at_another_moment_begins_a_note_of_its_own(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    user.clicks("Line")
    for time_s in (1.0, 1.2, 4.0):
        user.window.cursor_.seek(time_s)
        user.drags_share((0.1, 0.1), (0.3, 0.1))
        user.until(lambda: user.says("line"))
    user.until(lambda: [len(each.marks) for each in kept(stage, visit)] == [2, 1])
    assert [each.time_s for each in kept(stage, visit)] == pytest.approx([1.0, 4.0])


def test_escape_gives_up_what_was_begun_and_then_the_tool(user: Therapist, stage: Backstage) -> None:
    picture = user.window.picture
    user.clicks("Angle")
    user.drags_share((0.5, 0.2), (0.5, 0.6))
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)
    user.clicks_share(0.8, 0.6)
    assert user.button("Angle").isChecked()
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert not user.button("Angle").isChecked()
    assert picture.tool is None


def test_everything_is_drawn_and_erased_with_keys_alone_and_told_as_it_is_done(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    picture, key = user.window.picture, Qt.Key
    user.window.cursor_.seek(1.0)

    def press(
        name: Qt.Key, times: int = 1, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for _ in range(times):
            user.qtbot.keyClick(picture, name, keys)

    button = user.button("Angle")
    button.setFocus()
    user.qtbot.keyClick(button, key.Key_Space)
    user.until(picture.hasFocus)
    assert picture.accessibleDescription().startswith("Angle, point 1 of 3. Arrow keys move the cross")
    press(key.Key_Up, 5)
    assert picture.accessibleDescription().startswith("50 % from the left, ")
    press(key.Key_Return)
    assert "Angle, point 2 of 3." in picture.accessibleDescription()
    press(key.Key_Down, 5)
    press(key.Key_Return)
    press(key.Key_Right, 5)
    press(key.Key_Right, 3, CTRL)
    press(key.Key_Return)
    user.sees_lines(["0:01", "angle 90°"])
    [note] = kept(stage, visit)
    area = picture.space.area
    [(first_x, first_y), (middle_x, middle_y), (last_x, last_y)] = note.marks[0].points
    assert (middle_x, middle_y) == pytest.approx((0.5, 0.5), abs=0.01)
    assert (middle_y - first_y) * area.height() == pytest.approx(50.0)
    assert (last_x - middle_x) * area.width() == pytest.approx(53.0)
    assert first_x == middle_x
    assert last_y == middle_y
    eraser = user.button("Eraser")
    eraser.setFocus()
    user.qtbot.keyClick(eraser, key.Key_Space)
    press(key.Key_Enter)
    user.until(lambda: kept(stage, visit) == [])


def test_escape_drops_what_was_begun_with_keys_and_then_the_tool(user: Therapist, stage: Backstage) -> None:
    picture = user.window.picture
    user.clicks("Line")
    user.qtbot.keyClick(picture, Qt.Key.Key_Right)
    user.qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert picture.tool.begun is not None
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert picture.tool.begun is None
    assert "Line, point 1 of 2." in picture.accessibleDescription()
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert picture.tool is None
    assert picture.accessibleDescription() == ""
    before = user.window.cursor_.time_s
    user.qtbot.keyClick(picture, Qt.Key.Key_Right)  # the arrow keys are the page's again
    assert picture.hand.place is None
    assert user.window.cursor_.time_s == before  # this window has no page


def test_the_cross_stays_on_the_picture_and_a_zoomed_picture_follows_it(user: Therapist) -> None:
    picture = user.window.picture
    user.clicks("Line")
    user.qtbot.keyClick(picture, Qt.Key.Key_Plus)
    user.qtbot.keyClick(picture, Qt.Key.Key_Plus)
    for _ in range(200):
        user.qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.hand.place[0] == 0.0
    assert picture.rect().contains(picture.space.to_widget(picture.hand.place).toPoint())
    user.drags_share((0.2, 0.5), (0.3, 0.5))
    assert picture.hand.place is None  # the mouse took over


def test_the_search_goes_over_all_visits_of_the_patient_and_jumps_there(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    earlier, bob = write_visit(stage.engine(), "Zoë", 30), write_visit(stage.engine(), "Bob", 2)
    for key, text in ((earlier, "left knee hurts"), (visit, "knee is fine"), (bob, "knee of Bob")):
        Diary(stage.engine()).review(Review(key, 1.0, "Ada", text))
    user.window.open(sheet_of(stage, visit))
    search = user.finds(QLineEdit, "search-notes")
    user.writes(search, "knee")
    user.until(lambda: [line[1] for line in user.lines] == ["knee is fine", "left knee hurts"])
    user.qtbot.keyClicks(search, " left")
    user.until(lambda: [line[1] for line in user.lines] == ["left knee hurts"])
    wanted: list[UUID] = []
    user.window.panel.visit_wanted.connect(wanted.append)
    user.qtbot.keyClick(search, Qt.Key.Key_Return)
    user.presses(Qt.Key.Key_Return)
    assert wanted == [earlier]
    user.window.open(sheet_of(stage, earlier))
    user.until(lambda: user.text.toPlainText() == "left knee hurts")
    assert user.window.cursor_.time_s == pytest.approx(1.0)
    user.writes(search, "shoulder")
    user.waits_for("No note holds these words.")


def test_exertion_and_pain_of_a_set_are_told_and_taken_back(
    user: Therapist, stage: Backstage, visit: UUID
) -> None:
    def told() -> tuple[float | None, float | None]:
        [one] = sheet_of(stage, visit).session.sets
        return one.exertion, one.pain

    for name, value in (("Exertion", "6.5"), ("Pain", "2")):
        box = user.finds(QDoubleSpinBox, name)
        user.writes(box, value)
        user.qtbot.keyClick(box, Qt.Key.Key_Return)
    user.until(lambda: told() == (6.5, 2.0))
    user.takes_back()
    user.until(lambda: told() == (6.5, None))
    user.until(lambda: user.finds(QDoubleSpinBox, "Pain").text() == "–")
    user.takes_back()
    user.until(lambda: told() == (None, None))
    user.does_again()
    user.until(lambda: told() == (6.5, None))


def test_a_log_that_cannot_be_written_to_is_told_and_the_words_stay(
    open_panel: Callable[..., Therapist], stage: Backstage, visit: UUID
) -> None:
    def refuse(_: Review) -> Review:
        raise UserError("The log is only read here: close the other window.")

    working = notebook(stage)
    user = open_panel(replace(working, keep=refuse))
    user.writes(user.text, "Heel lifts")
    user.qtbot.keyClick(user.text, Qt.Key.Key_Return, CTRL)
    user.waits_for("only read here")
    assert [each.note.text for each in working.drafts()] == ["Heel lifts"]
