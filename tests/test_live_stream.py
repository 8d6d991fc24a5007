"""A network camera that is switched off in the middle of a set, and everything else real."""

import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from mjpeg_server import MjpegServer, jpegs
from sqlalchemy import Engine

from fitness_app import assembly, paths
from fitness_app.domain.frame import SourceSpec
from fitness_app.settings import Settings
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.store import Store

DEADLINE_S = 90.0
SQUATS = 15


def wait_for(happens: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not happens():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.02)


def reps_of(engine: Engine) -> list[UUID]:
    history = History(engine)
    details = [history.session(str(session.id)) for session in history.sessions()]
    sets = [one for detail in details for one in detail.sets if one.exercise == "squat"]
    return [rep.id for one in sets for rep in one.reps if rep.valid]


@pytest.mark.slow
def test_a_stream_that_is_cut_and_comes_back_goes_on_in_the_same_session_and_loses_no_repetition(
    test_data: Path, pose_model: Path, tmp_path: Path
) -> None:
    pictures = 3 * jpegs(test_data / "clips/real/squat_mediapipe.mp4")
    studio = assembly.Studio(pose_model, assembly.recogniser(Settings()))
    engine = open_database(f"sqlite:///{tmp_path / 'log.db'}", paths.migrations())
    with MjpegServer(pictures, fps=10) as camera:
        spec = SourceSpec(camera.url)
        log = assembly.StoreLog(Store(engine), studio.info(spec, "me"))
        session = studio.session(assembly.Task(spec), log)
        session.start()
        wait_for(lambda: len(reps_of(engine)) >= 2, "two squats were counted")
        camera.switch_off()
        wait_for(lambda: "lost" in session.reading.message, "the loss was told")
        before = reps_of(engine)
        camera.switch_on()
        wait_for(lambda: camera.ended, "the rest was sent")
        wait_for(lambda: session.reading.message == "", "the stream is back")
        frames = session.reading.frames
        wait_for(lambda: session.reading.frames > frames + 10, "the last pictures were seen")
        session.request_stop()
        assert session.join(DEADLINE_S)
    assert session.failure is None
    after, sessions = reps_of(engine), History(engine).sessions()
    engine.dispose()
    assert len(sessions) == 1
    assert after[: len(before)] == before
    assert len(before) + 2 <= len(after) <= SQUATS
