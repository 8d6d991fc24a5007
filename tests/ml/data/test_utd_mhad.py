from pathlib import Path

import numpy as np
import pytest
from scipy.io import savemat

from fitness_app.domain.errors import UserError
from ml.data import utd_mhad
from ml.data.skeleton import JOINTS


def sequence(folder: Path, name: str, frames: int = 6) -> None:
    """Somebody who faces the sensor: Kinect's x grows to the person's right, y upwards."""
    skeleton = np.zeros((20, 3, frames))
    skeleton[0] = [[0.0], [0.6], [2.8]]
    skeleton[4:8, 0], skeleton[8:12, 0] = -0.2, 0.2
    skeleton[13:16, 1] = -0.8
    savemat(folder / f"{name}.mat", {"d_skel": skeleton})


def test_reads_action_subject_and_split_from_the_name(tmp_path: Path) -> None:
    sequence(tmp_path, "a27_s3_t1_skeleton")
    sequence(tmp_path, "a1_s4_t2_skeleton")
    swipe, squat = utd_mhad.read(tmp_path)
    assert (swipe.label, swipe.split, swipe.person) == ("swipe_left", "test", "utd-4")
    assert (squat.label, squat.split, squat.person) == ("squat", "train", "utd-3")


def test_a_person_who_faces_the_sensor_has_the_left_side_at_the_right_of_the_picture(tmp_path: Path) -> None:
    sequence(tmp_path, "a3_s1_t1_skeleton")
    (read,) = utd_mhad.read(tmp_path)
    left, right = read.points[0, JOINTS.index("left_wrist")], read.points[0, JOINTS.index("right_wrist")]
    assert left[0] > right[0]
    assert read.points[0, 0, 1] < 0 < read.points[0, JOINTS.index("left_knee"), 1]


def test_a_misnamed_file_is_named(tmp_path: Path) -> None:
    sequence(tmp_path, "walk")
    with pytest.raises(UserError, match=r"walk\.mat"):
        utd_mhad.read(tmp_path)


def test_another_number_of_joints_is_refused(tmp_path: Path) -> None:
    savemat(tmp_path / "a1_s1_t1_skeleton.mat", {"d_skel": np.zeros((25, 3, 5))})
    with pytest.raises(UserError, match="20 Kinect joints"):
        utd_mhad.read(tmp_path)


def test_the_published_set_has_its_published_size(test_data: Path) -> None:
    sequences = utd_mhad.read(test_data / "utd_mhad")
    assert len(sequences) == 861
    assert len({s.label for s in sequences}) == 27
    assert len({s.person for s in sequences}) == 8
