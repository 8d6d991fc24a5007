"""The Models page in the real window, with the shipped models and one that was taught here."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from windmill import windmill_track

from fitness_app import assembly, bench_history, paths
from fitness_app.backstage import Backstage
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Services
from fitness_app.ui.views.models_page import ModelsPage
from ml import card, personal
from ml.personal_examples import of_track

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
REPORT = '{\n  "pipeline_fps": 57.9\n}'


@pytest.fixture(scope="session")
def taught_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A personal model, made once."""
    folder = tmp_path_factory.mktemp("taught") / "personal-ada"
    sets = tuple(of_track(windmill_track(number), "side_windmill") for number in range(3))
    verdict = personal.teach(personal.Lesson(assembly.base_folder(), folder, sets), Doing())
    assert verdict.kept, verdict.reason
    return folder


@pytest.fixture
def own_model(taught_model: Path) -> Path:
    """The personal model in the user's own folder."""
    return Path(shutil.copytree(taught_model, paths.user_folders().models / "personal-ada"))


def page_of(qtbot: QtBot, window: MainWindow) -> ModelsPage:
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    qtbot.waitUntil(lambda: window.models.list.count() > 1)
    return window.models


def names(page: ModelsPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def answer_dialog(qtbot: QtBot, page: ModelsPage, path: Path) -> None:
    """The path pasted into the dialog that is open, and Enter."""
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    name = dialog.findChild(QLineEdit)
    name.selectAll()
    QApplication.clipboard().setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


def test_every_shipped_model_tells_its_card(qtbot: QtBot, open_window) -> None:
    page = page_of(qtbot, open_window())
    shipped = card.read(assembly.base_folder())
    page.list.setCurrentRow(names(page).index("skeleton-harnet"))
    facts = dict(page.facts.facts)
    assert facts["SHA-256"] == shipped.sha256
    assert "Squat" in facts["Exercises"]
    assert "people it never saw" in facts["Measured"]
    assert "research use" in facts["Learned from"]
    assert facts["Runs on"] == "Not in use"  # these tests load no networks
    assert not page.remove.isEnabled()
    assert not page.export.isEnabled()


def test_a_damaged_model_says_how_to_mend_it(qtbot: QtBot, own_model: Path, open_window) -> None:
    (own_model / card.CARD).write_text("{}")
    page = page_of(qtbot, open_window())
    page.list.setCurrentRow(names(page).index("personal-ada (damaged)"))
    assert "put the model folder back" in page.about.text()
    assert not page.use.isEnabled()
    assert page.remove.isEnabled()


def test_a_personal_model_is_used_exported_removed_and_imported(
    qtbot: QtBot, stage: Backstage, own_model: Path, open_window, tmp_path: Path
) -> None:
    page = page_of(qtbot, open_window())
    page.list.setCurrentRow(names(page).index("personal-ada"))
    qtbot.mouseClick(page.use, LEFT)
    qtbot.waitUntil(lambda: stage.settings.skeleton_model == "personal-ada")
    qtbot.waitUntil(lambda: page.banner.text.startswith("It is used"))

    file = tmp_path / "mine.zip"
    qtbot.mouseClick(page.export, LEFT)
    answer_dialog(qtbot, page, file)
    qtbot.waitUntil(lambda: page.banner.text.startswith("Exported"))
    assert file.is_file()

    qtbot.mouseClick(page.remove, LEFT)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    qtbot.mouseClick(page.findChild(QMessageBox).button(QMessageBox.StandardButton.Yes), LEFT)
    qtbot.waitUntil(lambda: "personal-ada" not in names(page))
    assert not own_model.exists()
    assert stage.settings.skeleton_model == "skeleton-harnet"

    undo = next(b for b in page.banner.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.waitUntil(undo.isVisible)
    qtbot.mouseClick(undo, LEFT)
    qtbot.waitUntil(lambda: stage.settings.skeleton_model == "personal-ada", timeout=30_000)
    qtbot.waitUntil(lambda: "personal-ada" in names(page), timeout=30_000)
    card.verify(own_model)

    page.list.setCurrentRow(names(page).index("personal-ada"))
    qtbot.mouseClick(page.remove, LEFT)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    qtbot.mouseClick(page.findChild(QMessageBox).button(QMessageBox.StandardButton.Yes), LEFT)
    qtbot.waitUntil(lambda: "personal-ada" not in names(page))

    qtbot.mouseClick(page.take_in, LEFT)
    answer_dialog(qtbot, page, file)
    qtbot.waitUntil(lambda: "personal-ada" in names(page))
    card.verify(own_model)


def test_a_foreign_file_is_refused_in_one_sentence(qtbot: QtBot, open_window, tmp_path: Path) -> None:
    page = page_of(qtbot, open_window())
    file = tmp_path / "holiday.zip"
    file.write_bytes(b"no zip at all")
    qtbot.mouseClick(page.take_in, LEFT)
    answer_dialog(qtbot, page, file)
    qtbot.waitUntil(lambda: "is no exported model" in page.banner.text)


def measuring(services: Services, measure) -> Services:
    return replace(services, models=replace(services.models, measure=measure))


def test_the_benchmark_is_one_click_and_its_report_is_copied(
    qtbot: QtBot, services: Services, open_window
) -> None:
    page = page_of(qtbot, open_window(measuring(services, lambda _: REPORT)))
    qtbot.mouseClick(page.speed.start, LEFT)
    qtbot.waitUntil(page.speed.copy.isEnabled)
    assert page.speed.report.toPlainText() == REPORT
    qtbot.mouseClick(page.speed.copy, LEFT)
    assert QApplication.clipboard().text() == REPORT


def kept(fps: float) -> str:
    """A report as the benchmark keeps it."""
    report = {
        "date": "2026-11-20T16:45:00+00:00",
        "machine": {"name": "A processor, 2 cores"},
        "versions": {"python": "3.12.1"},
        "source": "a drawn figure",
        "pipeline_fps": fps,
        "rounds": {"pipeline_fps": [fps - 1, fps, fps + 1]},
    }
    bench_history.add(report)
    return json.dumps(report)


def test_before_anything_was_measured_the_page_says_what_to_do(qtbot: QtBot, open_window) -> None:
    card = page_of(qtbot, open_window()).bench
    assert "press “Measure this computer”" in card.nothing.text()
    assert not card.nothing.isHidden()
    assert card.table.isHidden()
    assert card.curve.isHidden()


def test_a_new_measurement_stands_beside_the_one_before(
    qtbot: QtBot, services: Services, open_window
) -> None:
    kept(57.9)
    page = page_of(qtbot, open_window(measuring(services, lambda _: kept(41.0))))
    qtbot.waitUntil(lambda: page.bench.table.rowCount() == 1)
    assert page.bench.changes.isHidden()
    qtbot.mouseClick(page.speed.start, LEFT)
    qtbot.waitUntil(lambda: page.bench.table.rowCount() == 2)
    assert not page.bench.curve.isHidden()
    assert page.bench.verdict.text().startswith("Worse than the noise")
    [(name, told)] = page.bench.changes.facts
    assert (name, told.endswith("worse")) == ("Pictures per second, whole pipeline", True)


def until_stopped(doing: Doing) -> str:
    doing.step("round 1 of 5", 0.1)
    while True:
        doing.check()


def test_the_benchmark_can_be_stopped(qtbot: QtBot, services: Services, open_window) -> None:
    page = page_of(qtbot, open_window(measuring(services, until_stopped)))
    qtbot.mouseClick(page.speed.start, LEFT)
    qtbot.waitUntil(lambda: page.speed.work.text.text() == "round 1 of 5")
    assert not page.speed.start.isEnabled()
    qtbot.mouseClick(page.speed.work.stop, LEFT)
    qtbot.waitUntil(page.speed.start.isEnabled)
    assert page.speed.note.text() == "Stopped."


def test_closing_the_window_ends_the_benchmark(qtbot: QtBot, services: Services, open_window) -> None:
    window = open_window(measuring(services, until_stopped))
    page = page_of(qtbot, window)
    qtbot.mouseClick(page.speed.start, LEFT)
    qtbot.waitUntil(lambda: page.speed.work.text.text() == "round 1 of 5")
    window.close()  # hangs, or leaves a thread, where it does not


def test_what_the_benchmark_lacks_is_told(qtbot: QtBot, services: Services, open_window) -> None:
    def fails(_: Doing) -> str:
        raise UserError("The pose model is not here: run `fitness-app models fetch`.")

    page = page_of(qtbot, open_window(measuring(services, fails)))
    qtbot.mouseClick(page.speed.start, LEFT)
    qtbot.waitUntil(page.speed.note.isVisible)
    assert "models fetch" in page.speed.note.text()


@pytest.mark.slow
def test_while_a_session_runs_its_figures_are_shown_and_nothing_is_measured(
    qtbot: QtBot, open_window, demo: Path
) -> None:
    from fitness_app.domain.frame import SourceSpec

    window = open_window()
    qtbot.waitUntil(lambda: window._model.can_start or window._model.stage.name == "READY")
    window.live.choose(SourceSpec(str(demo)))
    window.live.controls.exercise.setCurrentText("Squat")
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window._model.active)
    page = page_of(qtbot, window)
    qtbot.waitUntil(lambda: page.speed.figures.facts[0][1] != "–")
    assert not page.speed.start.isEnabled()
    assert page.speed.figures.facts[1][1].endswith("ms")
