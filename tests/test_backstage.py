"""The parts behind the window, without the window."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fitness_app import assembly, backstage, paths, settings
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.workout import Hold, HoldEnded, Set, SetEnded, SetStarted
from fitness_app.settings import Settings


@pytest.fixture
def stage():
    made = backstage.Backstage(Settings(athlete="Ada"), lambda chosen, report: assembly.Studio(None, None))
    yield made
    made.close()


def silent(_: str) -> None:
    """A report that nobody reads."""


def test_finished_sets_and_holds_are_remembered_in_order() -> None:
    done, hold = Set("squat", 0.9, 0, 10), Hold("plank", 20, 30)
    log = backstage.Finished()
    log.begin()
    for event in (SetStarted(done.id, "squat", 0.9, 0), SetEnded(done), HoldEnded(hold)):
        log.record(event)
    log.end(30)
    assert log.done == (done, hold)


def test_no_session_starts_before_the_networks_are_loaded(stage: backstage.Backstage) -> None:
    with pytest.raises(UserError, match="still being loaded"):
        stage.start_session(SourceSpec("0"), None)


def test_a_recording_is_counted_at_the_pace_of_its_making_and_kept(
    stage: backstage.Backstage, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(assembly.demo_recording().read_bytes())
    stage.prepare(silent)
    training = stage.start_session(SourceSpec(str(mine)), "squat")
    assert training.kept
    training.session.start()
    assert training.session.join(60)
    assert training.session.failure is None
    squats = training.finished()[0]
    kept = stage.history().session(str(training.id))
    assert kept.info.athlete == "Ada"
    assert [rep.id for rep in kept.sets[0].reps] == [rep.id for rep in squats.reps]
    assert training.session.reading.fps < 15  # ten poses a second were recorded


def test_the_demo_leaves_the_log_empty(stage: backstage.Backstage) -> None:
    stage.prepare(silent)
    training = stage.start_session(SourceSpec(str(backstage.demo())), "squat")
    assert not training.kept
    training.session.start()
    training.session.request_stop()
    assert training.session.join(60)
    assert stage.history().sessions() == []


def test_what_was_chosen_in_the_window_is_in_the_settings_file(stage: backstage.Backstage) -> None:
    stage.remember(replace(stage.preferences(), source="http://cam/1", mirrored=False, theme="dark"))
    kept = settings.load(paths.user_folders().settings)
    assert (kept.source, kept.mirrored, kept.theme) == ("http://cam/1", False, "dark")
    assert kept.athlete == "Ada"


def test_what_the_command_line_sets_while_the_window_is_open_stays(stage: backstage.Backstage) -> None:
    path, chosen = paths.user_folders().settings, stage.preferences()
    stage.remember(replace(chosen, theme="dark"))
    settings.save(
        replace(
            settings.load(path), skeleton_model="personal-ada", keep_videos_days=30, database_url="sqlite://"
        ),
        path,
    )
    stage.remember(replace(chosen, theme="light"))
    stage.remember(replace(chosen, theme="light", window="where it stood"))
    kept = settings.load(path)
    assert (kept.theme, kept.window, kept.athlete) == ("light", "where it stood", "Ada")
    assert (kept.skeleton_model, kept.keep_videos_days, kept.database_url) == (
        "personal-ada",
        30,
        "sqlite://",
    )
    stage.adopt("personal-bob")
    kept = settings.load(path)
    assert (kept.skeleton_model, kept.keep_videos_days, kept.database_url) == (
        "personal-bob",
        30,
        "sqlite://",
    )


def test_what_could_not_be_written_down_counts_and_is_written_with_the_next_change(
    stage: backstage.Backstage,
) -> None:
    path, chosen = paths.user_folders().settings, stage.preferences()
    path.parent.mkdir(parents=True)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be read"):
        stage.remember(replace(chosen, keep_video=True))
    assert stage.settings.keep_video
    path.unlink()
    stage.remember(replace(chosen, keep_video=True, theme="dark"))
    kept = settings.load(path)
    assert (kept.keep_video, kept.theme) == (True, "dark")


def test_a_missing_pose_model_is_named_before_anything_slow_is_loaded() -> None:
    told: list[str] = []
    with pytest.raises(UserError, match="no pose model"):
        backstage.load_studio(Settings(pose_model_path="/no/model.task"), told.append)
    assert told == ["Looking for the pose model…"]


def wait_for(what: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + 60
    while not (found := what()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found


def test_a_mirrored_view_never_reaches_the_networks(stage: backstage.Backstage) -> None:
    stage.prepare(silent)
    demo = str(backstage.demo())
    sides = []
    for mirrored in (False, True):
        training = stage.start_session(SourceSpec(demo, mirrored=mirrored), "lunge")
        training.session.start()
        snapshot = wait_for(training.session.latest)
        training.session.request_stop()
        assert training.session.join(60)
        sides.append(snapshot.pose.landmarks[11, 0] > snapshot.pose.landmarks[12, 0])
    assert sides[0] == sides[1]


def test_what_is_wrong_with_the_log_is_told_in_the_session(
    stage: backstage.Backstage, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(assembly.demo_recording().read_bytes())
    stage.prepare(silent)
    training = stage.start_session(SourceSpec(str(mine)), "squat")
    training.session.start()
    wait_for(stage.history().sessions)
    data = paths.user_folders().data
    data.rename(data.with_name("gone"))
    data.write_text("in the way", encoding="utf-8")
    assert training.session.join(60)
    assert training.session.failure is None
    assert training.told()
    data.unlink()
    data.with_name("gone").rename(data)
