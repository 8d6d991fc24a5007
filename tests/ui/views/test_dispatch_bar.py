"""Handing over and taking in from the review page, in the real window over a real log."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from consultations import write_visit
from dispatching import NAME, drops, opened
from hands import LEFT, Hands, cells
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot
from videos import held, write_video

from fitness_app.backstage import Backstage
from fitness_app.domain.archive import Archive
from fitness_app.domain.person import Deed
from fitness_app.domain.review import Correction, Review
from fitness_app.reports.bundle import write_bundle
from fitness_app.reports.sealing import SHORTEST
from fitness_app.storage.archiving import gather
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.diary import Diary
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.views import passphrase_box
from fitness_app.ui.views.deeds_dialog import DeedsDialog
from fitness_app.ui.views.dispatch_bar import DispatchBar
from fitness_app.ui.views.erase_dialog import EraseDialog
from fitness_app.ui.views.passphrase_box import BlurDialog, LockDialog, UnlockDialog


@pytest.fixture
def visit(stage: Backstage) -> UUID:
    write_visit(stage.engine(), "Bob", 2)
    return write_visit(stage.engine(), NAME, 1)


@pytest.fixture
def user(qtbot: QtBot, open_window: Callable[..., MainWindow], visit: UUID) -> Hands:
    return opened(qtbot, open_window(), visit)


def test_a_file_that_is_written_is_told_and_shown_in_its_folder(
    user: Hands, stage: Backstage, visit: UUID, tmp_path: Path
) -> None:
    shown: list[QUrl] = []

    class Folders(QObject):
        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            shown.append(url)

    folders = Folders()
    user.picks("Export", "Report on one page")
    user.gives_file(tmp_path / "report")  # the ending is added
    user.waits_for("report.pdf")
    QDesktopServices.setUrlHandler("file", folders, "show")
    user.clicks("Show in folder")
    QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in shown] == [tmp_path]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    [deed] = Casebook(stage.engine()).deeds(NAME)
    assert (deed.author, deed.what, deed.session_id) == ("Ada", "export", visit)


def test_a_note_that_is_still_being_written_stands_in_the_export(
    user: Hands, stage: Backstage, tmp_path: Path
) -> None:
    user.turns_to_tab("Notes")
    text = user.window.review.findChild(passphrase_box.QWidget, "note")
    user.writes(text, "Written a moment ago")
    user.picks("Export", "All that was measured")
    user.gives_file(tmp_path / "visit.json")
    user.waits_for("Handed over")
    assert "Written a moment ago" in (tmp_path / "visit.json").read_text()


def test_what_cannot_be_had_is_said_in_the_menu_and_on_the_page(user: Hands) -> None:
    assert user.says("Joints only, no picture")
    user.button("Export").menu().aboutToShow.emit()
    texts = {each.text(): each.isEnabled() for each in user.button("Export").menu().actions()}
    assert texts["Annotated video: no video was kept"] is False
    assert sum(texts.values()) == 7


def test_a_failure_is_one_sentence_and_what_was_there_stays(user: Hands, tmp_path: Path) -> None:
    there = tmp_path / "there.json"
    there.mkdir()
    user.picks("Export", "Report on one page")
    user.gives_file(tmp_path / "there.json" / "no" / "such" / "folder.pdf")
    box = [each for each in user.window.findChildren(QMessageBox) if each.isVisible()]
    assert not box
    user.until(lambda: user.says("Nothing was handed over"))
    assert list(there.iterdir()) == []


def test_a_video_is_drawn_with_progress_and_stopped_without_a_file(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    stage: Backstage,
    visit: UUID,
    tmp_path: Path,
    test_data: Path,
) -> None:
    film = shutil.copy(test_data / "clips" / "real" / "squat_b24.mp4", tmp_path / "film.mp4")
    Diary(stage.engine()).keep_file(visit, "video", Path(film))
    user = opened(qtbot, open_window(), visit)
    assert user.says("Video kept")
    user.picks("Export", "Annotated video")
    assert user.finds(BlurDialog).findChild(QCheckBox).isChecked()  # who wants to show faces says so
    user.agrees(BlurDialog)
    user.gives_file(tmp_path / "drawn.mkv")
    work = user.window.review.findChild(DispatchBar).outcome.work
    user.until(lambda: work.bar.value() > 0)
    user.qtbot.mouseClick(work.stop, LEFT)
    user.waits_for("Stopped")
    user.until(lambda: not work.isVisible())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["film.mp4"]
    assert [each.what for each in Casebook(stage.engine()).deeds(NAME)] == []


def test_files_beside_the_chosen_one_are_not_replaced_unasked(user: Hands, tmp_path: Path) -> None:
    beside = tmp_path / "visit-reps.csv"
    beside.write_text("mine")
    user.picks("Export", "Tables")
    user.gives_file(tmp_path / "visit.csv")
    user.agrees(QMessageBox, "No")
    assert beside.read_text() == "mine"
    assert not (tmp_path / "visit.csv").exists()


def test_a_passphrase_is_written_twice_and_long_enough(user: Hands, tmp_path: Path) -> None:
    user.picks("Export", "Sealed bundle")
    dialog = user.finds(LockDialog)
    first, again = dialog.findChildren(QLineEdit)
    fine = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert fine.isEnabled()
    assert user.says("everybody who has the file can read it")
    user.writes(first, "short")
    assert not fine.isEnabled()
    user.writes(first, " but longer")
    user.writes(again, "short but langer")
    assert user.says("not the same")
    assert not fine.isEnabled()
    again.clear()
    user.writes(again, "short but longer")
    assert fine.isEnabled()
    assert first.echoMode() == QLineEdit.EchoMode.Password
    user.qtbot.keyClick(again, Qt.Key.Key_Escape)
    assert passphrase_box.SHORTEST == SHORTEST


def test_a_locked_bundle_brings_notes_back_once_and_opens_the_visit(
    user: Hands, stage: Backstage, visit: UUID, tmp_path: Path
) -> None:
    bundle = sealed(stage, visit, tmp_path, "knees over toes", "From the therapist")
    user.clicks("Open bundle…")
    user.gives_file(bundle)
    line = user.finds(UnlockDialog).findChild(QLineEdit)
    user.qtbot.keyClicks(line, "knees over toast")
    user.qtbot.keyClick(line, Qt.Key.Key_Return)
    user.waits_for("does not open this bundle")
    assert Diary(stage.engine()).reviews(visit) == []
    user.qtbot.keyClicks(line, "knees over toes")
    user.qtbot.keyClick(line, Qt.Key.Key_Return)
    asked = user.finds(QMessageBox)
    assert "New or changed notes: 1" in asked.text()
    user.agrees(QMessageBox, "Yes")
    user.waits_for("Added to the log")
    for _ in range(2):
        assert [each.text for each in Diary(stage.engine()).reviews(visit)] == ["From the therapist"]
        drops(user, bundle)
        line = user.finds(UnlockDialog).findChild(QLineEdit)
        user.qtbot.keyClicks(line, "knees over toes")
        user.qtbot.keyClick(line, Qt.Key.Key_Return)
        user.waits_for("It is in your log already")
        assert user.window.findChild(QMessageBox) is None
    user.turns_to_tab("Notes")
    notes = user.finds(QTableWidget, "notes")
    user.until(lambda: cells(notes)[0][1] == "From the therapist")


def test_a_bundle_that_brings_only_a_correction_is_asked_about_and_taken_in(
    user: Hands, stage: Backstage, visit: UUID, tmp_path: Path
) -> None:
    archive = gather(stage.engine(), [visit])
    [done, *_] = archive.sessions[0].sets
    word = Correction(done.id, "exercise", "lunge", "Dr. Who")
    bundle = write_bundle(
        Archive(archive.program, archive.sessions, corrections=(word,)),
        tmp_path / "back.zip",
        word.created_at,
    )
    drops(user, bundle)
    assert "New corrections: 1" in user.finds(QMessageBox).text()
    user.agrees(QMessageBox, "Yes")
    user.waits_for("Added to the log")
    assert stage.history().session(str(visit)).sets[0].exercise == "lunge"
    drops(user, bundle)
    user.waits_for("It is in your log already")


def sealed(stage: Backstage, visit: UUID, folder: Path, word: str, text: str) -> Path:
    """The visit as it comes back from a therapist who wrote a note on it."""
    archive = gather(stage.engine(), [visit])
    note = Review(visit, 1.0, "Dr. Who", text)
    return write_bundle(
        Archive(archive.program, archive.sessions, reviews=(note,)),
        folder / "back.zip",
        note.created_at,
        word,
    )


@pytest.mark.parametrize("harm", ["changed", "cut", "other", "climbing"])
def test_a_hostile_file_is_refused_in_a_sentence_and_nothing_is_written(
    user: Hands, stage: Backstage, visit: UUID, tmp_path: Path, harm: str
) -> None:
    whole = bytearray(sealed(stage, visit, tmp_path, "", "Evil").read_bytes())
    if harm == "changed":
        whole[len(whole) // 2] ^= 1
    bad = tmp_path / "bad.zip"
    bad.write_bytes(whole[: len(whole) // 2] if harm == "cut" else whole)
    if harm in ("other", "climbing"):
        bad.unlink()
        subprocess.run(
            [sys.executable, "-c", CLIMBING, bad, "../../evil.json" if harm == "climbing" else "x"],
            check=True,
        )
    before = sorted(tmp_path.rglob("*"))
    user.clicks("Open bundle…")
    user.gives_file(bad)
    user.waits_for("Nothing was taken in")
    assert user.says("bad.zip")
    assert sorted(tmp_path.rglob("*")) == before
    assert Diary(stage.engine()).reviews(visit) == []


CLIMBING = """
import sys, zipfile, hashlib
with zipfile.ZipFile(sys.argv[1], "w") as file:
    file.writestr("manifest.json", "{}")
    file.writestr(sys.argv[2], "{}")
    file.comment = b"0" * 64
whole = open(sys.argv[1], "rb").read()[:-64]
open(sys.argv[1], "wb").write(whole + hashlib.sha256(whole).hexdigest().encode())
"""


def test_the_list_tells_who_handed_over_what_of_this_patient_and_of_all(
    user: Hands, stage: Backstage, visit: UUID
) -> None:
    for athlete, detail in ((NAME, "pdf report.pdf"), ("Bob", "csv bob.csv")):
        Casebook(stage.engine()).note_deed(Deed("Dr. Ada", "export", detail, athlete))
    user.picks("Patient", "Who handed over")
    dialog = user.finds(DeedsDialog)
    table = dialog.findChild(QTableWidget)
    user.until(
        lambda: [row[1:] for row in cells(table)] == [["Dr. Ada", "handed over PDF", NAME, "report.pdf"]]
    )
    dialog.findChild(QCheckBox).click()
    user.until(lambda: {row[3] for row in cells(table)} == {NAME, "Bob"})
    user.agrees(DeedsDialog, "Close")


def test_a_patient_is_deleted_everywhere_after_a_copy_was_written(
    user: Hands, stage: Backstage, visit: UUID, tmp_path: Path
) -> None:
    user.turns_to_tab("Notes")
    user.picks("Patient", "Delete all that is of")
    dialog = user.finds(EraseDialog)
    assert dialog.whose.currentText() == f"All that is of {NAME}"
    user.qtbot.mouseClick(dialog.delete, LEFT)
    user.until(lambda: user.window.review.findChild(QFileDialog) is not None)
    user.gives_file(tmp_path / "copy")
    user.waits_for("1 session was deleted for good")
    assert stage.history().athletes() == ["Bob"]
    assert str(visit) in (tmp_path / "copy.json").read_text()
    user.until(lambda: not user.window.review.findChild(DispatchBar).export.isEnabled())
    assert user.says("No visit is open")


def test_the_video_on_the_page_is_closed_before_its_patient_is_deleted(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    stage: Backstage,
    visit: UUID,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    film, seen, unlink = write_video(tmp_path / "film.mp4", frames=50), [], Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        seen.extend([held(path)] if path == film else [])
        unlink(path, missing_ok)

    Diary(stage.engine()).keep_file(visit, "video", film)
    user = opened(qtbot, open_window(), visit)
    user.until(lambda: held(film))
    monkeypatch.setattr(Path, "unlink", watched)
    user.picks("Patient", "Delete all that is of")
    dialog = user.finds(EraseDialog)
    dialog.export.setChecked(False)
    user.qtbot.mouseClick(dialog.delete, LEFT)
    user.waits_for("1 session was deleted for good")
    assert seen == [False]
    assert not film.exists()
    assert user.says("No visit is open")


FULL = """
import resource, signal, sys
from pathlib import Path
from uuid import UUID
from fitness_app import assembly, backstage, noting
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings
from fitness_app.ui.services_notes import Wish
stage = backstage.Backstage(Settings(athlete="Ada"), lambda c, r: assembly.Studio(None, None))
dispatch, folder = noting.dispatch(stage), Path(sys.argv[2])
visit = stage.history().sessions()[0].id
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for kind in sys.argv[3].split():
    dispatch.hand_over(visit, Wish(kind, folder / f"warm.{kind}"), Doing())  # all that it imports
resource.setrlimit(resource.RLIMIT_FSIZE, (200, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
for kind in sys.argv[3].split():
    try:
        dispatch.hand_over(visit, Wish(kind, folder / f"visit.{kind}"), Doing())
        print(kind, "written")
    except UserError as error:
        print(kind, error)
"""


@pytest.fixture
def written(stage: Backstage, visit: UUID) -> str:
    """Beside the window, which has given the log back."""
    stage.close()
    return str(visit)


@pytest.mark.skipif(os.name == "nt", reason="no limit of a file's size there")
def test_a_full_disk_is_told_for_every_format_and_what_was_there_stays(written: str, tmp_path: Path) -> None:
    kinds = ["pdf", "bundle", "csv", "json", "fhir", "trc", "c3d"]
    for kind in kinds:
        (tmp_path / f"visit.{kind}").write_text("what was there")
    done = subprocess.run(
        [sys.executable, "-c", FULL, written, tmp_path, " ".join(kinds)],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert set(told) == set(kinds), done.stderr
    assert [kind for kind in kinds if "cannot be written" not in told[kind]] == []
    assert {(tmp_path / f"visit.{kind}").read_text() for kind in kinds} == {"what was there"}
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part" or len(each.stem) == 32] == []
