"""What the window asks of the log, beside another instance that writes to it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fitness_app import assembly, backstage, paths, settings, upkeep
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.settings import Settings
from fitness_app.storage.logbook import HANDED_OVER, READ_ONLY, Logbook
from fitness_app.ui.services import Custody

PATIENCE_S = 60.0


def _without_networks(_: Settings, __: backstage.Report) -> assembly.Studio:
    return assembly.Studio(None, None)


@pytest.fixture
def stage() -> Iterator[backstage.Backstage]:
    made = backstage.Backstage(Settings(athlete="Ada"), _without_networks, "The settings were damaged.")
    made.prepare(lambda _: None)
    yield made
    made.close()


@pytest.fixture
def custody(stage: backstage.Backstage) -> Custody:
    return upkeep.custody(stage)


@pytest.fixture
def recording(tmp_path: Path) -> SourceSpec:
    """Squats that are no demo: they are written into the log."""
    return SourceSpec(str(shutil.copy(assembly.demo_recording(), tmp_path / "squats.npz")))


def _train(stage: backstage.Backstage, source: SourceSpec) -> str:
    training = stage.start_session(source, "squat")
    training.session.start()
    training.session.join(PATIENCE_S)
    assert training.session.failure is None
    return training.told()


def test_what_the_user_should_know_is_told_at_the_start(stage: backstage.Backstage) -> None:
    assert stage.greeting() == "The settings were damaged."
    stage.settings = Settings(video_model="video-of-old")
    assert "video-of-old that the settings name is not here" in stage.greeting()


def test_a_session_beside_a_writer_is_handed_over_and_one_after_it_is_written(
    recording: SourceSpec,
) -> None:
    with Logbook(assembly.place(Settings()), lambda _: None) as writer:
        stage = backstage.Backstage(Settings(athlete="Ada"), _without_networks)
        stage.prepare(lambda _: None)
        assert stage.greeting() == READ_ONLY
        assert _train(stage, recording) == HANDED_OVER
        writer.tend()
        assert len(stage.history().sessions()) == 1
    assert _train(stage, recording) == ""
    assert not stage.book().read_only
    assert len(stage.history().sessions()) == 2
    stage.close()


def test_a_restore_puts_back_the_very_backup_that_was_chosen(
    stage: backstage.Backstage, custody: Custody, recording: SourceSpec
) -> None:
    _train(stage, recording)
    stage.book().close()
    stage.without_book(lambda: None)
    [chosen] = custody.backups()
    _train(stage, recording)
    assert custody.restore(chosen.path) is not None
    assert len(stage.history().sessions()) == 1


def test_a_log_on_a_server_is_not_restored_or_checked_here() -> None:
    stage = backstage.Backstage(Settings(database_url="postgresql://a@127.0.0.1:9/log"), _without_networks)
    custody = upkeep.custody(stage)
    for ask in (lambda: custody.prove(None), lambda: custody.restore(Path("a.db"))):
        with pytest.raises(UserError, match="on a server: its own tools"):
            ask()
    assert custody.server() == "postgresql://a@127.0.0.1:9/log"


def test_a_server_is_used_from_the_next_start_on(stage: backstage.Backstage, custody: Custody) -> None:
    custody.use_server("postgresql://a@127.0.0.1:9/log", "")
    assert settings.load(paths.user_folders().settings).database_url == custody.server()
    assert stage.history().sessions() == []
    custody.use_server("", "")
    assert custody.server() == ""


def test_videos_older_than_is_wanted_go_while_the_window_is_open(
    stage: backstage.Backstage, custody: Custody
) -> None:
    video = paths.user_folders().data / "videos" / "left-behind.mkv"
    video.parent.mkdir()
    video.write_bytes(b"pictures")
    os.utime(video, (0, 0))
    custody.tend()
    assert video.exists()
    stage.settings = Settings(athlete="Ada", keep_videos_days=30)
    custody.tend()
    assert not video.exists()
