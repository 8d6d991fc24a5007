from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from ml.data import arrays
from ml.data.skeleton import JOINTS


def store(file: Path, **changes: object) -> None:
    """Two sequences of one person, 3 and 4 frames long, in MediaPipe's order with few joints known."""
    frames = np.full((7, 33, 4), np.nan, np.float32)
    frames[:, [0, 11, 12, 23, 24]] = 0.5
    frames[:, 11, 2] = 0.25
    fields: dict[str, object] = {
        "X": frames,
        "lens": np.array([3, 4]),
        "label": np.array(["squat", "jog"]),
        "group": np.array(["bd", "mm"]),
        "split": np.array(["train", "test"]),
        "name": np.array(["one", "two"]),
        "fps": np.array([30.0, 15.0]),
        "quality": np.array(["", "wrong"]),
    }
    np.savez(file, **{k: v for k, v in (fields | changes).items() if v is not None})  # type: ignore[arg-type]


def test_sequences_are_cut_apart_with_their_own_frame_rate(tmp_path: Path) -> None:
    store(tmp_path / "a.npz")
    one, two = arrays.read_msr_action3d(tmp_path / "a.npz")
    assert (len(one.points), len(two.points)) == (3, 4)
    assert two.time_s.tolist() == pytest.approx([0, 1 / 15, 2 / 15, 3 / 15])
    assert (two.label, two.split, two.person) == ("jog", "test", "msr-action3d-mm")


def test_joints_that_the_source_lacks_are_missing(tmp_path: Path) -> None:
    store(tmp_path / "a.npz")
    one, _ = arrays.read_hdm05(tmp_path / "a.npz")
    known = {JOINTS[i] for i in np.flatnonzero(np.isfinite(one.points[0, :, 0]))}
    assert known == {"head", "left_shoulder", "right_shoulder", "left_hip", "right_hip"}


def test_hdm05_is_turned_so_that_left_stays_left(tmp_path: Path) -> None:
    store(tmp_path / "a.npz")
    one, _ = arrays.read_hdm05(tmp_path / "a.npz")
    assert one.points[0, JOINTS.index("left_shoulder")].tolist() == [0.5, 0.5, -0.25]


def test_push_ups_carry_their_form(tmp_path: Path) -> None:
    store(tmp_path / "a.npz")
    one, two = arrays.read_pushup_form(tmp_path / "a.npz")
    assert {one.label, two.label} == {"push_up"}
    assert (one.quality, two.quality) == ("", "wrong")


def test_a_file_that_is_cut_short_is_named(tmp_path: Path) -> None:
    store(tmp_path / "a.npz", lens=np.array([3, 9]))
    with pytest.raises(UserError, match=r"a\.npz is cut short"):
        arrays.read_hdm05(tmp_path / "a.npz")


def test_a_file_that_lacks_an_array_is_named(tmp_path: Path) -> None:
    store(tmp_path / "a.npz", group=None)
    with pytest.raises(UserError, match="group"):
        arrays.read_hdm05(tmp_path / "a.npz")


@pytest.mark.parametrize("wreck", [b"", b"PK\x03\x04 rubbish", b"text"])
def test_a_broken_file_is_named(tmp_path: Path, wreck: bytes) -> None:
    (tmp_path / "a.npz").write_bytes(wreck)
    with pytest.raises(UserError, match=r"a\.npz"):
        arrays.read_hdm05(tmp_path / "a.npz")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"a\.npz"):
        arrays.read_hdm05(tmp_path / "a.npz")


def test_the_published_sets_have_their_published_size(test_data: Path) -> None:
    hdm05 = arrays.read_hdm05(test_data / "hdm05.npz")
    msr = arrays.read_msr_action3d(test_data / "msr_action3d.npz")
    assert (len(hdm05), len({s.label for s in hdm05}), len({s.person for s in hdm05})) == (287, 11, 5)
    assert (len(msr), len({s.label for s in msr}), len({s.person for s in msr})) == (566, 20, 10)
