"""The data set itself is not at hand: these files are made in its published layout."""

import json
from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from ml.data import air_act2act
from ml.data.skeleton import JOINTS

NAME = "C001P003A005S002"


def body(x: float = 0.0) -> dict[str, object]:
    """A body of 25 Kinect v2 joints, as the refined files hold it."""
    joints = [{"x": x, "y": 0.0, "z": 2.5, "depthX": 250, "depthY": 200} for _ in range(25)]
    joints[3] = {"x": x, "y": 0.6, "z": 2.5}
    joints[6], joints[10] = {"x": x - 0.3, "y": -0.2, "z": 2.5}, {"x": x + 0.3, "y": -0.2, "z": 2.5}
    return {"body": 0, "type": "refined", "joints": joints}


def write(folder: Path, frames: list[list[object]], name: str = NAME) -> Path:
    (folder / name).mkdir(exist_ok=True)
    file = folder / name / f"{name}.joint"
    file.write_text(json.dumps(frames))
    return file


def test_reads_scenario_performer_and_split_from_the_name(tmp_path: Path) -> None:
    write(tmp_path, [[body(), None, None]] * 6)
    write(tmp_path, [[body(), None, None]] * 6, "C001P048A010S001")
    first, second = air_act2act.read(tmp_path)
    assert (first.label, first.person, first.split) == ("shake_hands", "air-3", "train")
    assert (second.label, second.split) == ("turn_back_and_leave", "test")
    assert first.points.shape == (6, 13, 3)
    assert first.duration_s == pytest.approx(5 / 30)


def test_a_person_who_faces_the_sensor_has_the_left_side_at_the_right_of_the_picture(tmp_path: Path) -> None:
    write(tmp_path, [[body()]] * 3)
    (read,) = air_act2act.read(tmp_path)
    left, right = JOINTS.index("left_wrist"), JOINTS.index("right_wrist")
    assert read.points[0, left, 0] > read.points[0, right, 0]
    assert read.points[0, 0, 1] < 0 < read.points[0, left, 1]


def test_the_body_that_is_seen_longest_is_followed(tmp_path: Path) -> None:
    write(tmp_path, [[None, body(1.0)], [body(5.0), body(1.0)], [None, body(1.0)]])
    (read,) = air_act2act.read(tmp_path)
    assert np.allclose(read.points[:, 0, 0], -1.0)


def test_a_lost_joint_is_missing(tmp_path: Path) -> None:
    lost = body()
    lost["joints"][14] = {"x": 0, "y": 0, "z": 0}  # type: ignore[index]
    write(tmp_path, [[lost], [None]])
    (read,) = air_act2act.read(tmp_path)
    assert np.isnan(read.points[0, JOINTS.index("left_ankle")]).all()
    assert np.isfinite(read.points[0]).sum() == 3 * 12
    assert np.isnan(read.points[1]).all()


def test_the_other_cameras_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, [[body()]])
    write(tmp_path, [[body()]], "C002P003A005S002")
    assert len(air_act2act.read(tmp_path)) == 1


@pytest.mark.parametrize("text", ["", "{}", "[[{}]]", '[[{"joints": [1, 2]}]]', "[]"])
def test_a_broken_file_is_named(tmp_path: Path, text: str) -> None:
    write(tmp_path, []).write_text(text)
    with pytest.raises(UserError, match=NAME):
        air_act2act.read(tmp_path)


def test_an_unknown_scenario_is_named(tmp_path: Path) -> None:
    write(tmp_path, [[body()]], "C001P003A011S002")
    with pytest.raises(UserError, match="A011"):
        air_act2act.read(tmp_path)


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="AIR-Act2Act"):
        air_act2act.read(tmp_path)
