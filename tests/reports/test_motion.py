"""What goes to a laboratory is read back by libraries that are not ours."""

import warnings
from pathlib import Path

import numpy as np
import pytest
from trc import TRCData
from visits import NAMES, moving, with_hole

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.reports.motion import MARKERS, Motion, fill_c3d, fill_trc, motion_of, pieces
from fitness_app.reports.whole_file import whole


def _trc(path: Path) -> TRCData:
    data = TRCData()
    data.load(str(path))
    return data


def _c3d(path: Path) -> tuple[np.ndarray, object]:
    import c3d

    with warnings.catch_warnings(), path.open("rb") as file:
        warnings.simplefilter("ignore")  # it warns of files without force plates
        reader = c3d.Reader(file)
        frames = np.stack([points for _, points, _ in reader.read_frames()])
    points = frames[:, :, :3].astype(float)
    points[frames[:, :, 3] < 0] = np.nan
    return points, reader


def _far_apart(one: np.ndarray, other: np.ndarray) -> float:
    assert (np.isnan(one) == np.isnan(other)).all()
    return float(np.nanmax(np.abs(one - other)))


def test_of_an_even_track_nothing_changes_but_the_axes() -> None:
    track = moving()
    motion = motion_of(track)
    assert motion.rate == pytest.approx(10.0)
    assert track.world is not None
    assert _far_apart(motion.points, track.world.astype(float) * [1, -1, -1]) == 0.0


def test_y_points_up_and_the_axes_are_right_handed() -> None:
    points = motion_of(moving()).points
    at = {name: points[:, number] for number, name in enumerate(MARKERS)}
    assert (at["Nose"][:, 1] > at["LeftHeel"][:, 1] + 0.5).all()
    forwards = at["LeftFootIndex"] - at["LeftHeel"] + at["RightFootIndex"] - at["RightHeel"]
    to_the_left = np.cross([0.0, 1.0, 0.0], forwards)
    hips = at["LeftHip"] - at["RightHip"]
    assert np.median((to_the_left * hips).sum(axis=1)) > 0.0


def test_an_uneven_track_comes_onto_an_even_grid_within_a_millimetre() -> None:
    time_s = np.cumsum(np.random.default_rng(1).uniform(0.02, 0.05, 60))
    line = np.linspace(0, 1, 60)[:, None, None] * 0 + time_s[:, None, None] * np.array([0.1, 0.2, -0.1])
    world = np.repeat(line, 33, axis=1)
    flat = np.zeros((60, 33, 4), np.float32)
    motion = motion_of(PoseTrack(flat, world.astype(np.float32), time_s, (640, 480)))
    expected = motion.time_s[:, None] * np.array([0.1, -0.2, 0.1])
    assert np.diff(motion.time_s).std() < 1e-9
    assert np.abs(motion.points[:, 5] - expected).max() < 1e-3


def test_a_trc_file_gives_the_same_trajectories_to_another_library(tmp_path: Path) -> None:
    motion = motion_of(with_hole(moving(), 6, 12))
    fill_trc(motion, tmp_path / "squat.trc", "Ada")
    data = _trc(tmp_path / "squat.trc")
    assert (data["Units"], float(data["DataRate"]), int(data["NumFrames"])) == ("m", motion.rate, 21)
    assert tuple(data["Markers"][:33]) == MARKERS
    read = np.array([[data[name][frame] for name in MARKERS] for frame in range(21)], float)
    assert _far_apart(read, motion.points) < 1e-3
    assert np.isnan(motion.points[8]).all()


def test_a_c3d_file_gives_the_same_trajectories_to_another_library(tmp_path: Path) -> None:
    motion = motion_of(with_hole(moving(), 6, 12))
    with whole(tmp_path / "squat.c3d") as fresh:
        fill_c3d(motion, fresh, {"PERSON": "Ada"})
    read, reader = _c3d(tmp_path / "squat.c3d")
    assert _far_apart(read, motion.points * 1000.0) < 1e-3
    labels = [label.strip() for label in reader.point_labels]  # type: ignore[attr-defined]
    assert (tuple(labels), reader.point_rate) == (MARKERS, pytest.approx(motion.rate))  # type: ignore[attr-defined]
    assert reader.get("POINT:UNITS").string_value.strip() == "mm"  # type: ignore[attr-defined]
    assert [path.name for path in tmp_path.iterdir()] == ["squat.c3d"]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_stands_in_trc_and_c3d(tmp_path: Path, name: str) -> None:
    motion = motion_of(moving())
    fill_trc(motion, tmp_path / "a.trc", name)
    first = (tmp_path / "a.trc").read_text(encoding="utf-8").splitlines()[0]
    assert first.split("\t")[3] == f"{name}.trc"
    assert _trc(tmp_path / "a.trc")["FileName"] == f"{name}.trc"
    fill_c3d(motion, tmp_path / "a.c3d", {"PERSON": name})
    _, reader = _c3d(tmp_path / "a.c3d")
    kept = reader.get("FITNESS_APP:PERSON").bytes_array  # type: ignore[attr-defined]
    parts = [bytes(each).decode() for each in kept.ravel()]
    assert "".join(part.rstrip(" ") if len(parts) == 1 else part for part in parts).rstrip(" ") == name


def test_a_long_text_is_cut_between_letters() -> None:
    assert pieces("😀" * 40) == ["😀" * 31, "😀" * 9]
    assert pieces("a\tb\n") == ["a b"]


def test_what_cannot_be_told_in_metres_is_refused_with_a_sentence(tmp_path: Path) -> None:
    track = moving()
    with pytest.raises(UserError, match="not in metres: choose CSV"):
        motion_of(PoseTrack(track.landmarks, None, track.time_s, track.size))
    with pytest.raises(UserError, match="single pose"):
        motion_of(track.between(1.0, 1.05))
    with pytest.raises(UserError, match="choose TRC"):
        fill_c3d(Motion(30.0, 0.0, np.zeros((70_000, 33, 3))), tmp_path / "a.c3d", {})
    file = tmp_path / "file"
    file.touch()
    for fill, about in ((fill_trc, ""), (fill_c3d, {})):
        with pytest.raises(UserError, match="choose another place"), whole(file / "a") as fresh:
            fill(motion_of(track), fresh, about)  # type: ignore[arg-type]
