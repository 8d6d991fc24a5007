from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from ml.data import exercise_correction
from ml.data.skeleton import JOINTS

NAMES = ("nose", "left_shoulder", "right_shoulder", "left_elbow", "right_elbow", "left_hip", "right_hip")


def write(file: Path, frames: int = 60, jump: int | None = None, label: str = "C") -> None:
    header = ["label", *(f"{name}_{axis}" for name in NAMES for axis in "xyzv")]
    lines = [",".join(header)]
    for frame in range(frames):
        place = 0.2 + 0.001 * frame + (0.5 if jump is not None and frame >= jump else 0)
        lines.append(",".join([label, *(str(v) for _ in NAMES for v in (place, 0.4, 0.0, 0.9))]))
    file.write_text("\n".join(lines) + "\n")


def test_the_exercise_and_the_split_come_from_the_files_name(tmp_path: Path) -> None:
    write(tmp_path / "bicep_curl.csv", label="L")
    write(tmp_path / "plank_low_test.csv")
    curl, plank = exercise_correction.read(tmp_path)
    assert (curl.label, curl.quality, curl.split) == ("bicep_curl", "L", "train")
    assert (plank.label, plank.split) == ("plank", "test")


def test_a_jump_of_the_pose_parts_two_recordings(tmp_path: Path) -> None:
    write(tmp_path / "lunge_stage.csv", frames=70, jump=30)
    assert [len(s.points) for s in exercise_correction.read(tmp_path)] == [30, 40]


def test_a_scrap_between_two_jumps_is_left_out(tmp_path: Path) -> None:
    write(tmp_path / "lunge_stage.csv", frames=70, jump=5)
    assert [len(s.points) for s in exercise_correction.read(tmp_path)] == [65]


def test_joints_that_the_file_lacks_are_missing(tmp_path: Path) -> None:
    write(tmp_path / "bicep_curl.csv")
    (curl,) = exercise_correction.read(tmp_path)
    known = {JOINTS[i] for i in np.flatnonzero(np.isfinite(curl.points[0, :, 0]))}
    assert known == {"head" if name == "nose" else name for name in NAMES}


@pytest.mark.parametrize("text", ["", "label\nC\n", "label,nose_x,nose_y,nose_z,nose_v\nC,1,2,3\n"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "plank.csv").write_text(text)
    with pytest.raises(UserError, match=r"plank\.csv"):
        exercise_correction.read(tmp_path)


def test_a_file_of_no_exercise_is_named(tmp_path: Path) -> None:
    write(tmp_path / "cooking.csv")
    with pytest.raises(UserError, match=r"cooking\.csv"):
        exercise_correction.read(tmp_path)


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Exercise-Correction"):
        exercise_correction.read(tmp_path)


def test_the_published_files_are_read(test_data: Path) -> None:
    sequences = exercise_correction.read(test_data / "exercise_correction")
    assert {s.label for s in sequences} == {"bicep_curl", "lunge", "plank", "squat"}
    assert sum(len(s.points) for s in sequences) > 20_000
