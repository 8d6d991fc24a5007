from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from fitness_app.domain.errors import UserError
from ml.data import penn_action


def clip(file: Path, train: int = 1, **changes: object) -> None:
    fields: dict[str, object] = {
        "x": np.full((4, 13), 50.0),
        "y": np.full((4, 13), 80.0),
        "visibility": np.ones((4, 13), np.uint8),
        "action": np.array(["squat"]),
        "train": np.array([[train]]),
    }
    savemat(file, fields | changes)


def test_reads_a_clip_in_its_published_layout(tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    clip(tmp_path / "labels" / "0001.mat")
    clip(tmp_path / "labels" / "0002.mat", train=-1)
    first, second = penn_action.read(tmp_path)
    assert (first.label, first.split, second.split) == ("squat", "train", "test")
    assert first.points.shape == (4, 13, 2)
    assert first.person != second.person


@pytest.mark.parametrize("corner", [1.0, 1.3645, 1.5])
def test_a_joint_out_of_the_picture_is_missing_also_in_scaled_clips(tmp_path: Path, corner: float) -> None:
    x = np.full((4, 13), 50.0)
    y = np.full((4, 13), 80.0)
    visibility = np.ones((4, 13), np.uint8)
    x[2, 5], y[2, 5], visibility[2, 5] = corner, corner, 0
    clip(tmp_path / "0001.mat", x=x, y=y, visibility=visibility)
    (read,) = penn_action.read(tmp_path)
    assert np.isnan(read.points[2, 5]).all()
    assert np.isfinite(read.points).sum() == 2 * (4 * 13 - 1)


@pytest.mark.parametrize("wreck", [b"", b"MATLAB 5.0 MAT-file" + bytes(200), b"text"])
def test_a_broken_file_is_named(tmp_path: Path, wreck: bytes) -> None:
    (tmp_path / "0001.mat").write_bytes(wreck)
    with pytest.raises(UserError, match=r"0001\.mat"):
        penn_action.read(tmp_path)


def test_a_file_that_lacks_an_array_is_named(tmp_path: Path) -> None:
    savemat(tmp_path / "0001.mat", {"x": np.zeros((4, 13))})
    with pytest.raises(UserError, match=r"0001\.mat lacks y"):
        penn_action.read(tmp_path)


def test_other_joints_are_refused(tmp_path: Path) -> None:
    clip(tmp_path / "0001.mat", x=np.zeros((4, 17)), y=np.zeros((4, 17)))
    with pytest.raises(UserError, match="13 joints"):
        penn_action.read(tmp_path)


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Penn Action"):
        penn_action.read(tmp_path)


@pytest.mark.slow
def test_the_published_set_has_its_published_size(test_data: Path) -> None:
    clips = penn_action.read(test_data / "penn_action")
    assert len(clips) == 2326
    assert sum(c.split == "train" for c in clips) == 1258
    assert len({c.label for c in clips}) == 15
