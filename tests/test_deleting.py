"""Sessions that are deleted in the window come back whole, with their videos, until it closes."""

from datetime import datetime
from pathlib import Path

import pytest
from training_log import write_training

from fitness_app import assembly, backstage, deleting, keeping, paths
from fitness_app.deleting import Deleting
from fitness_app.settings import Settings
from fitness_app.storage.diary import Diary
from fitness_app.storage.store import Store


@pytest.fixture
def stage():
    made = backstage.Backstage(Settings(athlete="Ada"), lambda settings, report: assembly.Studio(None, None))
    yield made
    made.close()


@pytest.fixture
def filmed(stage: backstage.Backstage, tmp_path: Path):
    """A session with a video, the place of the video, and the log that has both."""
    (info,) = write_training(Store(stage.engine()), datetime.now().astimezone(), [0])
    film = tmp_path / f"{info.id}.mp4"
    film.write_bytes(b"film")
    Diary(stage.engine()).keep_file(info.id, "video", film, 1.5)
    return info, film


def test_a_deleted_session_comes_back_with_its_figures_movements_and_video(
    stage: backstage.Backstage, filmed
) -> None:
    info, film = filmed
    before = stage.history().session(str(info.id))
    pen = keeping.pen(stage)
    pen.remove(info.id)
    assert stage.history().sessions() == []
    assert not film.exists()
    assert pen.restore(info.id) == ""
    assert stage.history().session(str(info.id)) == before
    assert any(stage.history().track(one.id) is not None for one in before.sets)
    assert film.read_bytes() == b"film"
    assert Diary(stage.engine()).files(info.id, "video") == [(film, 1.5)]


def test_it_can_be_deleted_and_brought_back_again(stage: backstage.Backstage, filmed) -> None:
    info, film = filmed
    deleted = Deleting(stage)
    for _ in range(2):
        deleted.remove(info.id)
        assert not film.exists()
        deleted.restore(info.id)
        assert film.exists()


def test_nothing_of_a_deleted_session_is_left_on_the_disk_once_the_window_is_closed(
    stage: backstage.Backstage, filmed
) -> None:
    info, _ = filmed
    Deleting(stage).remove(info.id)
    deleting.forget_deleted()
    left = [path for path in paths.user_folders().data.rglob("*") if str(info.id) in path.name]
    assert left == []
    assert not deleting.aside().exists()


def test_a_session_whose_video_is_gone_comes_back_without_it_and_says_so(
    stage: backstage.Backstage, filmed
) -> None:
    info, film = filmed
    deleted = Deleting(stage)
    deleted.remove(info.id)
    (deleting.aside() / film.name).unlink()
    assert deleted.restore(info.id) == "Its video is gone and could not be brought back."
    assert [one.id for one in stage.history().sessions()] == [info.id]
    assert Diary(stage.engine()).files(info.id, "video") == []


def test_a_disk_without_second_names_keeps_a_copy(
    stage: backstage.Backstage, filmed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(deleting.os, "link", refuse)
    info, film = filmed
    deleted = Deleting(stage)
    deleted.remove(info.id)
    deleted.restore(info.id)
    assert film.read_bytes() == b"film"
