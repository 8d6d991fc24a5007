"""A visit opened from a real log: poses, recognitions, video, and what a person said was something else."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from long_visit import SET_S, write_long_visit
from videos import write_video

from fitness_app import assembly, reviewing
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.review import Correction
from fitness_app.formats import footage_of
from fitness_app.settings import Settings
from fitness_app.storage.diary import Diary
from fitness_app.storage.logbook import Logbook
from fitness_app.ui.view_models.review import opened


@pytest.fixture
def book() -> Iterator[Logbook]:
    made = assembly.logbook(Settings(athlete="Ada"), lambda _: None)
    yield made
    made.close()


@pytest.fixture
def visit(book: Logbook) -> UUID:
    """A visit of one minute: twenty squats."""
    return write_long_visit(book.store(), sets=1).id


def said(name: str) -> Recognition:
    return Recognition(1.0, "squat", 0.9, "squat", Opinion("squat", 0.9, {}, ModelId(name, "ab" * 32)))


def test_a_visit_has_its_poses_recognitions_and_how_long_the_networks_look(
    book: Logbook, visit: UUID
) -> None:
    doing = Doing()
    sheet = reviewing.sheet_of(book, visit, doing)
    assert len(sheet.poses) == SET_S * 30
    assert (np.diff(sheet.poses.time_s) > 0).all()
    assert len(sheet.recognitions) == 230
    assert len(sheet.recognitions[0].skeleton.attention) == 36
    assert sheet.windows == {"skeleton-harnet": 2.5}
    assert sheet.footage is None
    assert sheet.end_s == SET_S
    assert doing.share > 0.5


def test_it_can_be_stopped(book: Logbook, visit: UUID) -> None:
    doing = Doing()
    doing.stop()
    with pytest.raises(Stopped):
        reviewing.sheet_of(book, visit, doing)


def test_a_visit_that_is_not_there_is_told_in_a_sentence(book: Logbook, visit: UUID) -> None:
    with pytest.raises(UserError, match="No session"):
        reviewing.sheet_of(book, UUID(int=5))


@pytest.mark.parametrize("exercise", ["none", "zebra_walk"])
def test_a_set_that_was_none_or_of_the_users_own_does_not_keep_it_shut(
    book: Logbook, visit: UUID, exercise: str
) -> None:
    (done,) = book.history.session(str(visit)).sets
    Diary(book.engine).correct(Correction(done.id, "exercise", exercise, "Ada"))
    shown = opened(reviewing.sheet_of(book, visit))
    assert len(shown.reps) == (0 if exercise == "none" else 20)
    assert "knee" in shown.motion.angles


def test_the_kept_video_comes_with_the_time_at_which_it_begins(
    book: Logbook, visit: UUID, tmp_path: Path
) -> None:
    path = write_video(tmp_path / "kept.mp4")
    Diary(book.engine).keep_file(visit, "video", path, 1.5)
    assert reviewing.sheet_of(book, visit).footage == (path, 1.5)
    path.unlink()
    assert reviewing.sheet_of(book, visit).footage is None


def test_a_session_from_a_file_shows_that_file_while_it_is_there(book: Logbook, tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.mp4")
    assert footage_of(book, UUID(int=1), str(path)) == (path, 0.0)
    assert footage_of(book, UUID(int=1), str(tmp_path / "gone.mp4")) is None
    recording = assembly.demo_recording()
    assert footage_of(book, UUID(int=1), str(recording)) is None


@pytest.mark.parametrize("name", ["a model that is gone", "../../etc", ""])
def test_of_a_model_that_is_gone_it_is_not_told_how_long_it_looked(name: str) -> None:
    assert reviewing.windows([said(name)]) == {}


def test_a_damaged_card_tells_nothing() -> None:
    from fitness_app import paths

    folder = paths.user_folders().models / "mine"
    folder.mkdir(parents=True)
    (folder / "card.json").write_text('{"input": "no"}', encoding="utf-8")
    assert reviewing.windows([said("mine")]) == {}
