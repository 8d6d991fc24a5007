"""The video of a session: its time is the session's, and a crash leaves what was written."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, Image
from fitness_app.vision import video_writer
from fitness_app.vision.jpeg import compress
from fitness_app.vision.video_writer import open_reel


def plain(grey: int, size: tuple[int, int] = (96, 64)) -> Image:
    return np.full((size[1], size[0], 3), grey, np.uint8)


def greys(path: Path) -> list[float]:
    """The mean brightness of every picture of a video."""
    capture = cv2.VideoCapture(str(path))
    found = []
    while True:
        good, image = capture.read()
        if not good:
            break
        found.append(float(image.mean()))
    capture.release()
    return found


def test_pictures_stand_at_their_own_time_whatever_the_rate_of_the_camera(tmp_path: Path) -> None:
    path = tmp_path / "videos" / "a.mkv"
    moments = [*np.arange(0.0, 1.0, 1 / 10), *np.arange(1.0, 2.0, 1 / 60), *np.arange(2.0, 4.0, 1 / 15)]
    with open_reel(path) as reel:
        for moment in moments:
            reel.add(Frame(float(moment), plain(50 if moment < 2.0 else 200)))
    seen = greys(path)
    assert len(seen) == pytest.approx(100, abs=2)
    assert max(seen[:48]) < 100
    assert min(seen[52:]) > 150


def test_a_gap_is_filled_with_the_last_picture_so_that_time_stays_true(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with open_reel(path) as reel:
        for moment in (0.0, 0.04, 3.0):
            reel.add(Frame(moment, plain(90)))
    assert len(greys(path)) == 76


def test_a_picture_of_another_size_is_fitted(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with open_reel(path) as reel:
        reel.add(Frame(0.0, plain(60, (97, 65))))
        reel.add(Frame(0.04, plain(60, (320, 240))))
    assert len(greys(path)) == 2


def test_no_picture_leaves_no_file(tmp_path: Path) -> None:
    with open_reel(tmp_path / "a.mkv") as reel:
        reel.add(Frame(0.0, None))
    assert list(tmp_path.iterdir()) == []


def test_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"), open_reel(tmp_path / "file" / "a.mkv") as reel:
        reel.add(Frame(0.0, plain(0)))


def test_leaves_the_last_room_of_a_disk_to_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video_writer, "LEAST_FREE", 1 << 60)
    with pytest.raises(UserError, match="MB are free"), open_reel(tmp_path / "a.mkv") as reel:
        reel.add(Frame(0.0, plain(0)))


KILLED = """
import sys, itertools
from pathlib import Path
import numpy as np
from fitness_app.domain.frame import Frame
from fitness_app.vision.video_writer import open_reel
noise = np.random.default_rng(1)
with open_reel(Path(sys.argv[1])) as reel:
    for number in itertools.count():
        reel.add(Frame(number / 25, noise.integers(0, 255, (240, 320, 3), dtype=np.uint8)))
        if number == 300:
            print("written", flush=True)
"""


def test_what_was_written_before_a_kill_can_be_watched(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    command = [sys.executable, "-c", KILLED, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "written\n"
        program.send_signal(signal.SIGKILL)
    assert len(greys(path)) > 150


def test_compresses_a_picture_to_a_small_file_that_shows_the_same() -> None:
    image = np.zeros((720, 1280, 3), np.uint8)
    image[:, 640:] = (0, 0, 255)
    jpeg = compress(image)
    back = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert back.shape == (405, 720, 3)
    assert len(jpeg) < 20_000
    assert abs(int(back[200, 500, 2]) - 255) < 10
    assert int(back[200, 100].max()) < 10
