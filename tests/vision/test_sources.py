"""What the user names is opened as what it is."""

import sys
from pathlib import Path

import mp4
import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import JOINTS, PoseTrack
from fitness_app.vision import pose_track
from fitness_app.vision.sources import open_source


def refusal(address: str, cameras: dict[str, int] | None = None) -> str:
    with pytest.raises(UserError) as caught, open_source(SourceSpec(address), (cameras or {}).get) as source:
        list(source.frames())
    return str(caught.value)


def test_opens_a_file_even_where_a_camera_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mp4.write(tmp_path / "0.mp4", mp4.grey(3)).rename(tmp_path / "7")
    monkeypatch.chdir(tmp_path)
    with open_source(SourceSpec("7")) as source:
        assert len(list(source.frames())) == 3


def test_plays_a_pose_recording_as_frames_without_pictures(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    track = PoseTrack(rng.random((5, JOINTS, 4), np.float32), None, np.arange(5) / 10, (640, 480))
    pose_track.save(track, tmp_path / "a.npz")
    with open_source(SourceSpec(str(tmp_path / "a.npz"))) as source:
        frames = [frame for frame in source.frames() if isinstance(frame, Frame)]
        assert not source.live
        assert source.duration_s == pytest.approx(0.4)
    assert [frame.image for frame in frames] == [None] * 5
    assert [frame.time_s for frame in frames] == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4])
    assert frames[2].pose is not None
    assert np.array_equal(frames[2].pose.landmarks, track.landmarks[2])


def test_says_that_there_is_neither_such_a_file_nor_such_a_camera() -> None:
    sentence = refusal("Fancy Cam", {"Other Cam": 0})
    assert sentence.startswith("There is no file or camera “Fancy Cam”: ")


@pytest.mark.parametrize("address", ["", "  "])
def test_says_that_no_source_is_named(address: str) -> None:
    assert refusal(address).startswith("No source is named: ")


def test_says_that_a_missing_video_is_missing() -> None:
    assert refusal("squats.mp4").startswith("There is no file squats.mp4: check the path")


@pytest.mark.skipif(sys.platform != "linux", reason="looks for /dev/video99")
def test_says_that_a_camera_is_not_there() -> None:
    assert refusal("99").startswith("Camera 99 is not there: plug it in")
    assert refusal("Fancy Cam", {"Fancy Cam": 99}).startswith(
        "The camera “Fancy Cam” is not there: plug it in"
    )
