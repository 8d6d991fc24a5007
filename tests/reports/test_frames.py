"""Every picture is a row."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from visits import SQUAT, made_visit, moving, with_hole

from fitness_app.domain.archive import Archive
from fitness_app.domain.curves import joint_angles
from fitness_app.domain.doing import Progress, Stopped, silent
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.reports.frames import FRAME_COLUMNS, fill_frames, frames_as_plain, write_json
from fitness_app.reports.visit import Visit
from fitness_app.reports.whole_file import whole


def _filled(visit: Visit, place: Path, progress: Progress = silent) -> Path:
    with whole(place) as fresh:
        fill_frames(visit, fresh, progress)
    return place


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_holds_time_repetition_angles_and_places(tmp_path: Path) -> None:
    track = moving()
    rows = _rows(_filled(made_visit(), tmp_path / "frames.csv"))
    assert tuple(rows[0]) == FRAME_COLUMNS
    assert len(rows) == len(track)
    assert np.allclose([float(row["time_s"]) for row in rows], track.time_s)
    assert (rows[3]["set_id"], rows[3]["exercise"], rows[3]["rep"]) == (str(SQUAT), "squat", "1")
    knees = joint_angles(track)["left_knee"]
    assert np.allclose([float(row["left_knee_deg"]) for row in rows], knees, atol=0.06)
    assert track.world is not None
    assert np.allclose([float(row["right_wrist_z_m"]) for row in rows], track.world[:, 16, 2], atol=6e-5)


def test_a_picture_without_a_person_has_empty_cells(tmp_path: Path) -> None:
    rows = _rows(_filled(made_visit(tracks={SQUAT: with_hole(moving(), 4, 6)}), tmp_path / "frames.csv"))
    assert (rows[4]["left_knee_deg"], rows[4]["nose_x"], rows[4]["nose_visibility"]) == ("", "", "")
    assert rows[3]["nose_x"]


def test_the_same_stands_in_json_with_nulls() -> None:
    visit = made_visit(tracks={SQUAT: with_hole(moving(), 4, 6)})
    [one] = json.loads(json.dumps(frames_as_plain(visit), allow_nan=False))
    assert one["landmarks"][4][0] == [None] * 4
    assert np.allclose(one["landmarks"][3], moving().landmarks[3], atol=6e-5)


def test_without_poses_there_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No poses were kept"):
        _filled(made_visit(tracks={}), tmp_path / "frames.csv")
    assert list(tmp_path.iterdir()) == []


def test_who_has_enough_of_it_finds_no_file(tmp_path: Path) -> None:
    long = PoseTrack(
        np.repeat(moving().landmarks, 15, axis=0), None, np.arange(15 * len(moving())) / 30.0, moving().size
    )
    visit, told = made_visit(tracks={SQUAT: long}), []

    def enough(share: float) -> None:
        told.append(share)
        raise Stopped("Stopped: nothing was changed.")

    for write in (
        lambda: _filled(visit, tmp_path / "frames.csv", enough),
        lambda: write_json(Archive("fitness-app"), visit, tmp_path / "visit.json", enough),
    ):
        with pytest.raises(Stopped):
            write()
    assert all(0 < share < 1 for share in told)
    assert len(told) == 2
    assert list(tmp_path.iterdir()) == []
