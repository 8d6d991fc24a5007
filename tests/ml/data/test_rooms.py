from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from videos import write_video

from fitness_app.domain.errors import UserError
from ml.data.rooms import Rooms, from_videos, masks, placed
from ml.data.video import Look, film
from ml.data.video_clip import VideoClip


def rooms(count: int = 3) -> Rooms:
    made = [np.full((60, 80, 3), 40 * (number + 1), np.uint8) for number in range(count)]
    return Rooms(made, Path("none.task"))


def test_the_person_stays_and_the_room_changes() -> None:
    clip = torch.full((2, 3, 8, 8), 200, dtype=torch.uint8)
    person = np.zeros((2, 8, 8), np.uint8)
    person[:, 2:6, 2:6] = 255
    moved = placed(clip, person, np.full((8, 8, 3), 10, np.uint8))
    assert moved.dtype == torch.uint8
    assert (moved[:, :, 2:6, 2:6] == 200).all()
    assert (moved[:, :, 0] == 10).all()


def test_a_room_is_a_part_of_one_of_the_pictures_or_a_few_colours() -> None:
    found = [rooms().another(16, np.random.default_rng(seed)) for seed in range(60)]
    assert all(room.shape == (16, 16, 3) for room in found)
    levels = [int(room[0, 0, 0]) for room in found if len(np.unique(room)) == 1]
    assert {40, 80, 120} <= set(levels)
    assert len(levels) < 60  # the others are colours


def test_the_same_seed_gives_the_same_room() -> None:
    one, other = (rooms().another(16, np.random.default_rng(5)) for _ in range(2))
    assert (one == other).all()


def test_other_rooms_have_another_name() -> None:
    assert rooms(2).name == rooms(2).name
    assert rooms(2).name != rooms(3).name


def test_rooms_are_pictures_of_videos(tmp_path: Path, pose_model: Path) -> None:
    write_video(tmp_path / "a.avi", 25)
    write_video(tmp_path / "short.avi", 3)  # too short to be sure that it shows anything
    assert len(from_videos(tmp_path, pose_model).pictures) == 1


@pytest.mark.parametrize(("pose", "sentence"), [("none.task", "--pose-model"), ("counts.csv", "no videos")])
def test_without_videos_or_landmarker_it_is_told(tmp_path: Path, pose: str, sentence: str) -> None:
    (tmp_path / "counts.csv").write_text("")
    with pytest.raises(UserError, match=sentence):
        from_videos(tmp_path, tmp_path / pose)


def test_the_landmarker_tells_the_person_from_the_room(
    test_data: Path, tmp_path: Path, pose_model: Path
) -> None:
    look = Look(64, fps=2.0)
    video = short(test_data / "clips" / "real" / "squat_tfjs.mp4", tmp_path / "squat.avi")
    seen = film(VideoClip(video, "squat", "folder", "me"), look, tmp_path / "cache")
    found = masks(seen, look, pose_model)
    assert found.shape == seen.pixels.shape[:3]
    middle, edge = found[:, 16:48, 24:40].mean(), found[:, :, :4].mean()
    assert middle > 100 > 20 > edge
    kept = sorted((tmp_path / "cache").glob("*.person.npy"))
    assert [np.load(file).shape for file in kept] == [found.shape]
    assert (masks(seen, look, Path("none.task")) == found).all()  # kept: nobody is asked again


def short(video: Path, copy: Path, frames: int = 10) -> Path:
    """The first frames of a video."""
    source = cv2.VideoCapture(str(video))
    size = (320, 569)
    writer = cv2.VideoWriter(str(copy), cv2.VideoWriter.fourcc(*"MJPG"), 5, size)
    for _ in range(frames):
        writer.write(cv2.resize(source.read()[1], size))
    writer.release()
    source.release()
    return copy
