"""Pose recordings: what is saved comes back, and what is no recording is refused in a sentence."""

from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import JOINTS, Joint, PoseTrack
from fitness_app.vision import pose_track


def some_track(count: int = 6) -> PoseTrack:
    rng = np.random.default_rng(5)
    landmarks = rng.random((count, JOINTS, 4), np.float32)
    landmarks[2] = np.nan  # nobody there
    world = rng.random((count, JOINTS, 3), np.float32)
    return PoseTrack(landmarks, world, np.array([0.0, 0.1, 0.15, 0.4, 0.41, 0.9][:count]), (640, 360))


def arrays_of(track: PoseTrack) -> dict[str, np.ndarray]:
    assert track.world is not None
    return {
        "landmarks": track.landmarks,
        "world": track.world,
        "time_s": track.time_s,
        "size": np.array(track.size),
    }


def test_gives_back_what_was_saved(tmp_path: Path) -> None:
    track = some_track()
    pose_track.save(track, tmp_path / "new" / "a.npz")
    loaded = pose_track.load(tmp_path / "new" / "a.npz")
    assert np.array_equal(loaded.landmarks, track.landmarks, equal_nan=True)
    assert loaded.world is not None
    assert track.world is not None
    assert np.array_equal(loaded.world, track.world)
    assert np.array_equal(loaded.time_s, track.time_s)
    assert loaded.size == (640, 360)
    assert [pose.present for pose in loaded] == [True, True, False, True, True, True]


def test_saves_a_track_without_world_landmarks(tmp_path: Path) -> None:
    track = some_track()
    pose_track.save(PoseTrack(track.landmarks, None, track.time_s, track.size), tmp_path / "a.npz")
    assert pose_track.load(tmp_path / "a.npz").world is None


def test_writes_the_format_that_other_tools_read(tmp_path: Path) -> None:
    pose_track.save(some_track(), tmp_path / "a.npz")
    with np.load(tmp_path / "a.npz", allow_pickle=False) as stored:
        shapes = {name: stored[name].shape for name in stored.files}
        assert stored["landmarks"].dtype == np.float32
    assert shapes == {"landmarks": (6, 33, 4), "world": (6, 33, 3), "time_s": (6,), "size": (2,)}


def test_leaves_the_old_recording_where_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(UserError, match="cannot be written"):
        pose_track.save(some_track(), tmp_path / "file" / "a.npz")


def test_refuses_a_recording_that_was_cut_off_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    pose_track.save(some_track(), path)
    whole = path.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 60)):
        path.write_bytes(whole[:length])
        with pytest.raises(UserError, match="no pose recording or is cut off"):
            pose_track.load(path)


def test_loads_or_refuses_a_recording_of_which_any_byte_was_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    still = np.zeros((2, JOINTS, 4), np.float32)
    pose_track.save(PoseTrack(still, None, np.arange(2.0), (64, 48)), path)
    whole = path.read_bytes()
    refused = 0
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            pose_track.load(path)
        except UserError:
            refused += 1
    assert refused > len(whole) / 2


CHANGES = {
    "another number of joints": ("landmarks", np.zeros((6, 17, 4), np.float32)),
    "fewer times than poses": ("time_s", np.arange(5.0)),
    "times that go back": ("time_s", np.array([0.0, 0.2, 0.1, 0.3, 0.4, 0.5])),
    "a time that is no number": ("time_s", np.array([0.0, 0.2, np.nan, 0.3, 0.4, 0.5])),
    "words": ("landmarks", np.array(["a"] * 6)),
    "a size of nothing": ("size", np.array([0, 480])),
    "a size of three": ("size", np.array([1, 2, 3])),
    "no size": ("size", None),
    "no landmarks": ("landmarks", None),
    "objects": ("landmarks", np.array([{}] * 6)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_refuses_what_is_no_recording(tmp_path: Path, change: str) -> None:
    arrays = arrays_of(some_track())
    name, value = CHANGES[change]
    if value is None:
        del arrays[name]
    else:
        arrays[name] = value
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(UserError, match="is no pose recording") as caught:
        pose_track.load(tmp_path / "a.npz")
    assert "\n" not in str(caught.value)


def test_refuses_a_recording_with_no_pose(tmp_path: Path) -> None:
    empty = {"landmarks": np.zeros((0, 33, 4)), "time_s": np.zeros(0), "size": np.array([640, 480])}
    np.savez(tmp_path / "a.npz", **empty)
    with pytest.raises(UserError, match="it holds no pose"):
        pose_track.load(tmp_path / "a.npz")


@pytest.mark.parametrize("content", [b"", b"squat squat squat", b"\x93NUMPY\x01\x00"])
def test_refuses_foreign_files(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(UserError, match="is no pose recording"):
        pose_track.load(tmp_path / "a.npz")


def test_refuses_a_single_array(tmp_path: Path) -> None:
    with (tmp_path / "a.npz").open("wb") as file:
        np.save(file, np.zeros((6, 33, 4)))
    with pytest.raises(UserError, match="is no pose recording"):
        pose_track.load(tmp_path / "a.npz")


def test_says_that_a_recording_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no pose recording .*: check the path"):
        pose_track.load(tmp_path / "a.npz")


def test_mirrors_a_track_by_exchanging_left_and_right(tmp_path: Path) -> None:
    track = some_track()
    flipped = pose_track.mirrored(track)
    left, right = track.landmarks[:, Joint.LEFT_WRIST], flipped.landmarks[:, Joint.RIGHT_WRIST]
    assert np.allclose(right[:, 0], 1 - left[:, 0], equal_nan=True)
    assert np.allclose(right[:, 1:], left[:, 1:], equal_nan=True)
    assert np.allclose(
        flipped.landmarks[:, Joint.MOUTH_LEFT, 1], track.landmarks[:, Joint.MOUTH_RIGHT, 1], equal_nan=True
    )
    back = pose_track.mirrored(flipped)
    assert np.allclose(back.landmarks, track.landmarks, equal_nan=True, atol=1e-6)
    assert back.world is not None
    assert track.world is not None
    assert np.allclose(back.world, track.world)
