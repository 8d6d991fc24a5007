"""What a session of the window has beside the coach, with a real stream and the real log."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from mjpeg_server import MjpegServer, jpegs

from fitness_app import assembly, backstage, beside, paths
from fitness_app.domain.frame import SourceSpec
from fitness_app.live.film import Film
from fitness_app.settings import Settings
from fitness_app.storage.erasing import Eraser


@pytest.mark.parametrize(
    ("address", "live"),
    [
        ("0", True),
        ("HD Webcam: C270", True),
        ("rtsp://10.0.0.5/cam", True),
        ("http://10.0.0.5:8080/video", True),
        ("http://host/clip.mp4", False),
        ("/clips/squats.mp4", False),
        ("squats.npz", False),
    ],
)
def test_knows_what_is_live(address: str, live: bool) -> None:
    assert beside.is_live(address) == live


def test_only_a_live_source_gives_time_to_get_into_position() -> None:
    chosen = Settings(countdown_s=5)
    assert beside.lead_in_s(chosen, "Front") == 5.0
    assert beside.lead_in_s(chosen, "/clips/squats.mp4") == 0.0
    assert beside.lead_in_s(Settings(), "Front") == 0.0
    assert beside.lead_in_s(Settings(hands_free=True), "Front") == beside.ARMS_DOWN_S
    assert beside.lead_in_s(Settings(hands_free=True, countdown_s=10), "Front") == 10.0


@pytest.fixture
def camera(test_data: Path) -> Iterator[MjpegServer]:
    with MjpegServer(jpegs(test_data / "clips" / "real" / "squat_mediapipe.mp4"), fps=15.0) as server:
        yield server


def stage_of(pose_model: Path, **chosen: object) -> backstage.Backstage:
    studio = assembly.Studio(pose_model, None)
    return backstage.Backstage(Settings(athlete="Ada", **chosen), lambda *_: studio)  # type: ignore[arg-type]


def until(what: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def pictures(path: Path) -> int:
    capture = cv2.VideoCapture(str(path))
    count = 0
    while capture.read()[0]:
        count += 1
    capture.release()
    return count


def test_a_video_is_kept_where_it_is_wished_and_goes_with_the_session(
    pose_model: Path, camera: MjpegServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[float]()  # the analysis of a machine that is busy is behind what is read
    show = Film.show
    monkeypatch.setattr(Film, "show", lambda film, frame: read.append(frame.time_s) or show(film, frame))
    stage = stage_of(pose_model, keep_video=True)
    stage.prepare(lambda _: None)
    training = stage.start_session(SourceSpec(camera.url), "squat")
    training.session.start()
    until(lambda: training.session.meter.time_s > 3.0)
    training.session.request_stop()
    assert training.session.join(60)
    assert training.session.failure is None
    video = beside.video_path(training.id)
    assert read[-1] >= training.session.meter.time_s > 3.0
    assert pictures(video) / 25.0 == pytest.approx(read[-1], abs=0.5)
    Eraser(stage.engine()).session(training.id)
    assert not video.exists()
    stage.close()


def test_no_video_is_kept_unless_it_is_wished(pose_model: Path, camera: MjpegServer) -> None:
    stage = stage_of(pose_model)
    stage.prepare(lambda _: None)
    training = stage.start_session(SourceSpec(camera.url), "squat")
    assert training.session.parts.film is None
    training.session.start()
    until(lambda: training.session.reading.frames > 5)
    training.session.request_stop()
    assert training.session.join(60)
    assert not (paths.user_folders().data / "videos").exists()
    stage.close()


def test_a_file_is_never_kept_twice(pose_model: Path, test_data: Path) -> None:
    stage = stage_of(pose_model, keep_video=True)
    stage.prepare(lambda _: None)
    clip = test_data / "clips" / "real" / "squat_mediapipe.mp4"
    assert stage.start_session(SourceSpec(str(clip)), "squat").session.parts.film is None
    stage.close()


def test_a_preview_leaves_no_trace(pose_model: Path, camera: MjpegServer) -> None:
    stage = stage_of(pose_model, keep_video=True, countdown_s=5)
    stage.prepare(lambda _: None)
    preview = stage.preview(SourceSpec(camera.url), None)
    preview.start()
    until(lambda: preview.reading.frames > 5)
    newest = preview.latest()
    assert newest is not None
    assert newest.image is not None
    preview.request_stop()
    assert preview.join(60)
    assert stage.history().sessions() == []
    assert not (paths.user_folders().data / "videos").exists()
    stage.close()
