"""A therapist's ten minutes: two visits compared, a note, an angle, every export; then all is there again.

By keys and mouse alone, over a real log, with visits that the real landmarker made of real clips.
"""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hands import CTRL, LEFT, Hands, cells
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTableWidget, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from fitness_app import app, assembly, backstage
from fitness_app.domain.frame import SourceSpec
from fitness_app.settings import Settings
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.views.deeds_dialog import DeedsDialog
from fitness_app.ui.views.passphrase_box import BlurDialog, LockDialog
from fitness_app.ui.widgets.review_picture import ReviewPicture

PATIENT = "Zoë 😀 O'Brien"
NOTE = "Heel lifts in the second one"
PASSPHRASE = "knees over toes"
CLIPS = (("squat_tfjs.mp4", 7), ("squat_mediapipe.mp4", 0))
EXPORTS = {
    "Report on one page": ("visit.pdf", b"%PDF"),
    "Sealed bundle": ("visit.zip", b"PK"),
    "Annotated video": ("visit.mkv", b"\x1aE\xdf\xa3"),
    "Tables": ("visit.csv", b"session_id"),
    "All that was measured": ("visit.json", b"{"),
    "For a clinic": ("visit.fhir.json", b"{"),
    "Movement for OpenSim": ("visit.trc", b"PathFileType"),
    "Movement for a laboratory": ("visit.c3d", b"\x02P"),
}


def clinic() -> backstage.Backstage:
    return backstage.Backstage(
        Settings(athlete="Dr. Ada"), lambda _chosen, _report: assembly.Studio(None, None)
    )


@pytest.fixture
def stage() -> Iterator[backstage.Backstage]:
    made = clinic()
    yield made
    made.close()


@pytest.fixture
def visits(stage: backstage.Backstage, pose_model: Path, test_data: Path) -> None:
    """A visit of a week ago and one of today, counted by the whole pipeline from real clips."""
    studio, now = assembly.Studio(pose_model, None), datetime.now(UTC)
    for name, days in CLIPS:
        spec = SourceSpec(str(test_data / "clips" / "real" / name))
        info = replace(studio.info(spec, PATIENT), started_at=now - timedelta(days, hours=1))
        session = studio.session(assembly.Task(spec, "squat"), assembly.StoreLog(stage.book().store(), info))
        session.start()
        assert session.join(240.0)
        assert session.failure is None


def opens_the_newest_visit(user: Hands) -> None:
    review = next(one for one in user.window.actions() if one.objectName() == "review")
    user.window.activateWindow()
    user.until(user.window.isActiveWindow)
    user.qtbot.keySequence(user.window, review.shortcut())
    tree = user.finds(QTreeView, "visits")
    user.until(lambda: tree.model().rowCount() == 1)
    patient = tree.model().index(0, 0)
    assert patient.data().startswith(PATIENT)
    user.until(lambda: not tree.visualRect(tree.model().index(0, 0, patient)).isEmpty())
    place: QRect = tree.visualRect(tree.model().index(0, 0, patient))
    user.qtbot.mouseClick(tree.viewport(), LEFT, pos=place.center())
    user.until(lambda: any(button.isEnabled() for button in [user.button("Export")]))


def compares_it_with_the_visit_before(user: Hands) -> None:
    user.turns_to_tab("Compare")
    table = user.finds(QTableWidget, "compare-table")
    user.until(lambda: table.rowCount() > 0)
    summary = user.finds(QLabel, "compare-summary")
    user.until(lambda: "Range of motion:" in summary.text() and "±" in summary.text())


def goes_to_the_second_repetition(user: Hands) -> None:
    user.turns_to_tab("Repetitions")
    table = user.finds(QTreeView, "review-repetitions")
    second = table.model().index(1, 0, table.model().index(0, 0))
    user.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(second).center())
    user.until(lambda: user.says("Rep 2 of"))


def writes_a_note_on_it(user: Hands) -> None:
    user.turns_to_tab("Notes")
    box = user.finds(QWidget, "The note is on")
    user.qtbot.mouseClick(box, LEFT)
    user.qtbot.keyClick(box.view(), Qt.Key.Key_End)
    user.qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    user.until(lambda: box.currentText() == "Squat, repetition 2")
    text = user.finds(QPlainTextEdit, "note")
    user.writes(text, NOTE)
    user.qtbot.keyClick(text, Qt.Key.Key_Return, CTRL)
    user.until(lambda: cells(user.finds(QTableWidget, "notes")) == [["Squat · 2", NOTE]])


def draws_a_right_angle(user: Hands) -> None:
    """And an arrow too much, which Ctrl+Z takes back."""
    picture = user.finds(ReviewPicture)

    def at(x: float, y: float) -> QPoint:
        return picture.space.to_widget((x, y)).toPoint()

    user.clicks("Angle")
    user.drags(picture, at(0.3, 0.2), at(0.3, 0.7))
    user.qtbot.mouseClick(picture, LEFT, pos=at(0.7, 0.7))
    notes = user.finds(QTableWidget, "notes")
    user.until(lambda: cells(notes)[-1][1] == "angle 90°")
    user.clicks("Arrow")
    user.drags(picture, at(0.5, 0.5), at(0.6, 0.4))
    user.until(lambda: cells(notes)[-1][1] == "angle 90°, arrow")
    user.qtbot.keyClick(picture, Qt.Key.Key_Z, CTRL)
    user.until(lambda: cells(notes)[-1][1] == "angle 90°")
    user.qtbot.keyClick(picture, Qt.Key.Key_Escape)


def tells_the_pain(user: Hands) -> None:
    pain = user.finds(QWidget, "Pain")
    user.writes(pain, "3")
    user.qtbot.keyClick(pain, Qt.Key.Key_Return)
    user.waits_for("Told how the set felt")


def exports_everything(user: Hands, folder: Path) -> None:
    for words, (name, begins) in EXPORTS.items():
        user.picks("Export", words)
        if "bundle" in words:
            gives_a_passphrase(user)
        elif "video" in words:
            user.agrees(BlurDialog)
        user.gives_file(folder / name)
        user.waits_for(name)
        assert user.says("Handed over"), name
        assert (folder / name).read_bytes().startswith(begins), name


def gives_a_passphrase(user: Hands) -> None:
    dialog = user.finds(LockDialog)
    for line in dialog.findChildren(QLineEdit):
        user.writes(line, PASSPHRASE)
    user.agrees(LockDialog)


def finds_all_of_it_in_the_files(folder: Path) -> None:
    printed = subprocess.run(
        ["pdftotext", "-layout", folder / "visit.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    for told in (
        "Zoë",
        "O'Brien",
        "Dr. Ada",
        NOTE,
        "angle",
        "90°",
        "Squat",
        "5/5",
        "–/3",
        "not a diagnosis",
    ):
        assert told in printed, told
    archive = json.loads((folder / "visit.json").read_text())["archive"]
    assert [each["text"] for each in archive["reviews"]] == [NOTE, ""]
    assert NOTE.encode() not in (folder / "visit.zip").read_bytes()
    clinic_file = json.loads((folder / "visit.fhir.json").read_text())
    assert {each["resource"]["resourceType"] for each in clinic_file["entry"]} >= {"Patient", "Observation"}


def finds_everything_again(user: Hands) -> None:
    opens_the_newest_visit(user)
    user.turns_to_tab("Notes")
    notes = user.finds(QTableWidget, "notes")
    user.until(lambda: cells(notes) == [["Squat · 2", NOTE], ["Squat · 2", "angle 90°"]])
    user.qtbot.mouseClick(notes.viewport(), LEFT, pos=notes.visualItemRect(notes.item(0, 1)).center())
    user.until(lambda: user.finds(QPlainTextEdit, "note").toPlainText() == NOTE)
    user.waits_for("Rep 2 of")
    user.until(lambda: user.finds(QWidget, "Pain").text() == "3.0")


def finds_who_handed_over_what(user: Hands) -> None:
    user.picks("Patient", "Who handed over")
    table = user.finds(DeedsDialog).findChild(QTableWidget)
    user.until(lambda: table.rowCount() == len(EXPORTS))
    assert {row[1] for row in cells(table)} == {"Dr. Ada"}
    user.agrees(DeedsDialog, "Close")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed")
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_therapist_compares_notes_draws_exports_and_finds_it_all_again(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    stage: backstage.Backstage,
    visits: None,
    tmp_path: Path,
) -> None:
    user = Hands(qtbot, open_window())
    opens_the_newest_visit(user)
    compares_it_with_the_visit_before(user)
    goes_to_the_second_repetition(user)
    writes_a_note_on_it(user)
    draws_a_right_angle(user)
    tells_the_pain(user)
    exports_everything(user, tmp_path)
    finds_all_of_it_in_the_files(tmp_path)
    user.window.close()
    stage.close()
    again = clinic()
    reopened = Hands(qtbot, open_window(replace(app.services(again), cameras=tuple)))
    finds_everything_again(reopened)
    finds_who_handed_over_what(reopened)
    reopened.window.close()
    again.close()
