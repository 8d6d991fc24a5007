"""The second way to the Full model: only the known networks, always the same bundle."""

import struct
import zipfile
from pathlib import Path

import pytest

from fitness_app.vision import pose_wheel
from fitness_app.vision.download import FetchError
from fitness_app.vision.pose_bundle import DETECTOR, LANDMARKS, write_bundle


def test_refuses_a_package_with_other_networks(tmp_path: Path) -> None:
    wheel = tmp_path / "mediapipe.whl"
    with zipfile.ZipFile(wheel, "w") as package:
        for name in ("pose_detection/pose_detection", "pose_landmark/pose_landmark_full"):
            package.writestr(f"mediapipe/modules/{name}.tflite", b"something else")
    with pytest.raises(FetchError, match="is not the known network"):
        pose_wheel.bundle_from_wheel(wheel, tmp_path / "full.task")
    assert [path.name for path in tmp_path.iterdir()] == ["mediapipe.whl"]


@pytest.mark.parametrize("content", [b"", b"no zip at all", None])
def test_refuses_what_is_no_package(tmp_path: Path, content: bytes | None) -> None:
    wheel = tmp_path / "mediapipe.whl"
    if content is None:
        with zipfile.ZipFile(wheel, "w") as package:
            package.writestr("mediapipe/__init__.py", "")
    else:
        wheel.write_bytes(content)
    with pytest.raises(FetchError, match="cannot be used"):
        pose_wheel.bundle_from_wheel(wheel, tmp_path / "full.task")


def test_stops_pip_when_the_user_does_not_want_to_wait(tmp_path: Path) -> None:
    def stop(_message: str, _share: float | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pose_wheel.build_full(tmp_path / "full.task", stop)
    assert list(tmp_path.iterdir()) == []


def test_builds_the_same_bundle_every_time_with_its_data_on_boundaries(
    pose_model: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(pose_model) as bundle:
        detector, landmarks = bundle.read(DETECTOR), bundle.read(LANDMARKS)
    first, second = tmp_path / "a.task", tmp_path / "b.task"
    write_bundle(detector, landmarks, first)
    write_bundle(detector, landmarks, second)
    assert first.read_bytes() == second.read_bytes()
    data = first.read_bytes()
    with zipfile.ZipFile(first) as bundle:
        for entry in bundle.infolist():
            name, extra = struct.unpack("<HH", data[entry.header_offset + 26 : entry.header_offset + 30])
            assert (entry.header_offset + 30 + name + extra) % 64 == 0
            assert entry.compress_type == zipfile.ZIP_STORED
        assert bundle.read(DETECTOR) == detector
