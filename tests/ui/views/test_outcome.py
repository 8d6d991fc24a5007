"""One work at a time: what comes between leaves it alone, and nothing else begins beside it."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from consultations import write_visit
from dispatching import NAME, drops, opened
from hands import LEFT, LONG_MS, Hands
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.domain.doing import Doing
from fitness_app.reports.bundle import write_bundle
from fitness_app.storage.archiving import gather
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Services
from fitness_app.ui.services_notes import Wish
from fitness_app.ui.views.dispatch_bar import DispatchBar
from fitness_app.ui.views.erase_dialog import EraseDialog


@pytest.fixture
def visit(stage: Backstage) -> UUID:
    write_visit(stage.engine(), "Bob", 2)
    return write_visit(stage.engine(), NAME, 1)


class Slowly:
    """An export, or a deletion, that goes on until it is let go."""

    def __init__(self) -> None:
        self.begun: list[Wish] = []
        self.go = threading.Event()

    def hand_over(self, _: UUID, wish: Wish, doing: Doing) -> list[Path]:
        self.begun.append(wish)
        until = time.monotonic() + LONG_MS / 1000
        while not self.go.wait(0.01) and time.monotonic() < until:
            doing.step("Writing the file", 0.5)
        wish.output.write_text("written")
        return [wish.output]

    def athletes(self) -> list[str]:
        assert self.go.wait(LONG_MS / 1000)
        return [NAME, "Bob"]


@pytest.fixture
def slowly() -> Iterator[Slowly]:
    made = Slowly()
    yield made
    made.go.set()


@pytest.fixture
def slow_user(
    qtbot: QtBot, open_window: Callable[..., MainWindow], services: Services, visit: UUID, slowly: Slowly
) -> Hands:
    """Whose exports take their time."""
    slow = replace(services, dispatch=replace(services.dispatch, hand_over=slowly.hand_over))
    return opened(qtbot, open_window(slow), visit)


@pytest.mark.parametrize("kind", ["known", "bad"])
def test_a_file_that_is_looked_into_leaves_a_running_export_alone(
    slow_user: Hands, slowly: Slowly, stage: Backstage, visit: UUID, tmp_path: Path, kind: str
) -> None:
    user, outcome = slow_user, slow_user.window.review.findChild(DispatchBar).outcome
    user.picks("Export", "Report on one page")
    user.gives_file(tmp_path / "report.pdf")
    user.until(lambda: bool(slowly.begun) and outcome.work.isVisible())
    bundle = write_bundle(gather(stage.engine(), [visit]), tmp_path / "back.zip", datetime.now(UTC))
    if kind == "bad":
        bundle.write_bytes(bundle.read_bytes()[:-1])
    drops(user, bundle)
    user.waits_for("It is in your log already" if kind == "known" else "Nothing was taken in")
    assert outcome.work.isVisible()
    user.picks("Export", "Tables")
    user.waits_for("Nothing was handed over")
    assert user.says("Something else is under way")
    user.picks("Patient", "Delete all that is of")
    user.waits_for("Nothing was deleted")
    assert user.says("Something else is under way")
    assert user.window.findChild(EraseDialog) is None
    user.qtbot.mouseClick(outcome.work.stop, LEFT)
    user.waits_for("Stopped")
    user.until(lambda: not outcome.work.isVisible())
    assert [wish.format for wish in slowly.begun] == ["pdf"]
    assert not (tmp_path / "report.pdf").exists()
    user.picks("Export", "Report on one page")  # now it may begin
    user.gives_file(tmp_path / "report.pdf")
    slowly.go.set()
    user.waits_for("Handed over")


def test_closing_the_window_stops_an_export_beside_which_a_file_was_looked_into(
    slow_user: Hands, slowly: Slowly, stage: Backstage, visit: UUID, tmp_path: Path
) -> None:
    user = slow_user
    user.picks("Export", "Report on one page")
    user.gives_file(tmp_path / "report.pdf")
    user.until(lambda: bool(slowly.begun))
    bundle = write_bundle(gather(stage.engine(), [visit]), tmp_path / "back.zip", datetime.now(UTC))
    drops(user, bundle)
    user.waits_for("It is in your log already")
    user.window.close()
    user.until(lambda: not user.window.isVisible())
    assert not slowly.go.is_set()
    assert not (tmp_path / "report.pdf").exists()


def test_what_was_asked_for_before_a_deletion_began_does_not_begin_beside_it(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    services: Services,
    stage: Backstage,
    visit: UUID,
    slowly: Slowly,
    tmp_path: Path,
) -> None:
    erased = threading.Event()

    def erase(_: str | None, __: bool) -> int:
        assert erased.wait(LONG_MS / 1000)
        return 1

    custody = replace(services.custody, athletes=slowly.athletes, erase=erase)
    user = opened(qtbot, open_window(replace(services, custody=custody)), visit)
    user.picks("Patient", "Delete all that is of")  # it is looked up who is there
    user.picks("Export", "Report on one page")
    user.finds(QFileDialog)
    slowly.go.set()
    dialog = user.finds(EraseDialog)
    dialog.export.setChecked(False)
    user.qtbot.mouseClick(dialog.delete, LEFT)
    outcome = user.window.review.findChild(DispatchBar).outcome
    user.until(outcome.work.isVisible)
    user.waits_for("Deleting for good")
    assert not outcome.work.stop.isEnabled()  # it cannot be stopped any more, and does not say so
    user.gives_file(tmp_path / "report.pdf")
    user.waits_for("Something else is under way")
    assert outcome.work.isVisible()
    erased.set()
    user.waits_for("1 session was deleted for good")
    assert not outcome.work.isVisible()
    assert not (tmp_path / "report.pdf").exists()


def test_a_deletion_is_stopped_while_its_copy_is_written(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    services: Services,
    stage: Backstage,
    visit: UUID,
    tmp_path: Path,
) -> None:
    written = threading.Event()

    def export(place: Path, athlete: str | None) -> Path:
        assert written.wait(LONG_MS / 1000)
        return services.custody.export(place, athlete)

    custody = replace(services.custody, export=export)
    user = opened(qtbot, open_window(replace(services, custody=custody)), visit)
    user.picks("Patient", "Delete all that is of")
    user.qtbot.mouseClick(user.finds(EraseDialog).delete, LEFT)
    user.until(lambda: user.window.review.findChild(QFileDialog) is not None)
    user.gives_file(tmp_path / "copy")
    work = user.window.review.findChild(DispatchBar).outcome.work
    user.until(work.isVisible)
    user.picks("Export", "Tables")
    user.waits_for("Something else is under way")
    user.qtbot.mouseClick(work.stop, LEFT)
    written.set()
    user.waits_for("Stopped")
    assert (tmp_path / "copy.json").exists()
    assert set(stage.history().athletes()) == {NAME, "Bob"}
