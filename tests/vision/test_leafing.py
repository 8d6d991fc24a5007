"""Any picture of a video by its time, in whatever order, is the very one that playing it would have shown."""

import random
from pathlib import Path

import numpy as np
import pytest
from videos import write_video

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.vision.leafing import Leafing
from fitness_app.vision.video_file import open_video
from fitness_app.vision.video_writer import open_reel

KEPT_S = 6.0
MOST = 120


def played(path: Path) -> list[Frame]:
    found: list[Frame] = []
    with open_video(path) as video:
        for item in video.frames():
            if isinstance(item, Frame):
                found.append(item)
            if len(found) == MOST:
                break
    return found


def kept(folder: Path) -> Path:
    """A video as the app keeps it: in it every picture says its number by its brightness."""
    path = folder / "kept.mkv"
    with open_reel(path) as reel:
        for number in range(int(25 * KEPT_S)):
            reel.add(Frame(number / 25, np.full((48, 64, 3), 60 + number, np.uint8)))
    return path


def agrees(path: Path) -> None:
    frames = played(path)
    assert len(frames) > 20
    leafing = Leafing(path)
    order = list(range(len(frames)))
    random.Random(3).shuffle(order)
    wrong = []
    for number in [*order[:30], *range(10), *range(20, 0, -1)]:
        found = leafing.at(frames[number].time_s)
        same = found is not None and np.array_equal(found.image, frames[number].image)
        if not same:
            wrong.append((number, None if found is None else found.time_s))
    leafing.close()
    assert wrong == []


@pytest.mark.parametrize("name", ["clip.mp4", "clip.avi"])
def test_a_small_video(tmp_path: Path, name: str) -> None:
    agrees(write_video(tmp_path / name, 50))


def test_a_video_that_the_app_kept(tmp_path: Path) -> None:
    agrees(kept(tmp_path))


def test_real_videos(test_data: Path) -> None:
    clips = sorted((test_data / "clips").rglob("*.mp4"))[:2]
    assert clips
    for path in clips:
        agrees(path)


def test_between_two_pictures_the_nearer_one_is_given(tmp_path: Path) -> None:
    path = kept(tmp_path)
    leafing = Leafing(path)
    found = leafing.at(2.0 + 0.4 / 25)
    assert found is not None
    assert found.time_s == pytest.approx(2.0, abs=0.005)
    found = leafing.at(2.0 + 0.7 / 25)
    assert found is not None
    assert found.time_s == pytest.approx(2.04, abs=0.005)
    leafing.close()


def test_past_the_end_there_is_none_and_before_the_beginning_the_first(tmp_path: Path) -> None:
    leafing = Leafing(kept(tmp_path))
    assert leafing.at(KEPT_S + 5) is None
    first = leafing.at(-3.0)
    assert first is not None
    assert first.time_s == pytest.approx(0.0)
    again = leafing.at(3.0)
    assert again is not None
    assert again.time_s == pytest.approx(3.0, abs=0.021)
    leafing.close()


def test_what_is_no_video_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "clip.mkv"
    path.write_text("no video", encoding="utf-8")
    with pytest.raises(UserError, match=r"clip\.mkv cannot be read as a video"):
        Leafing(path)


def test_its_pictures_cannot_be_written_to(tmp_path: Path) -> None:
    leafing = Leafing(kept(tmp_path))
    found = leafing.at(1.0)
    leafing.close()
    assert found is not None
    assert found.image is not None
    assert not found.image.flags.writeable
