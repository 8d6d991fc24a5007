"""Cameras by name, on machines with any number of them, with and without a Qt application."""

import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.cameras import (
    Camera,
    CameraFormat,
    camera_index,
    list_cameras,
    opencv_numbers,
    unique_names,
)

FORMATS = tuple(
    CameraFormat(width, height, fps)
    for width, height, fps in ((1920, 1080, 30.0), (1280, 720, 10.0), (960, 720, 30.0), (640, 480, 30.0))
)


def test_lists_cameras_where_an_application_runs(qtbot: QtBot) -> None:
    cameras = list_cameras()
    assert len({camera.name for camera in cameras}) == len(cameras)
    assert all(camera_index(camera.name) == camera.index for camera in cameras)


def test_lists_cameras_from_another_thread_while_the_window_runs(qtbot: QtBot) -> None:
    found: list[tuple[Camera, ...]] = []
    thread = threading.Thread(target=lambda: found.append(list_cameras()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=60_000)
    assert found == [list_cameras()]


@pytest.mark.parametrize("where", ["list_cameras()", "threading.Thread(target=list_cameras).start()"])
def test_lists_cameras_without_application_and_screen(where: str) -> None:
    code = f"import threading; from fitness_app.cameras import list_cameras; {where}; print('done')"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, env={}
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr


def test_finds_no_camera_of_an_unknown_name(qtbot: QtBot) -> None:
    assert camera_index("no camera of this world") is None


def test_numbers_a_linux_camera_by_its_device_file() -> None:
    assert opencv_numbers(["/dev/video2", "/dev/video0", "strange"], "linux") == [2, 0, 2]


def test_numbers_cameras_of_a_mac_as_opencv_sorts_them() -> None:
    assert opencv_numbers(["0x14200000", "0x11000000", "FACE"], "darwin") == [1, 0, 2]


def test_numbers_cameras_of_windows_in_their_order() -> None:
    assert opencv_numbers(["b", "a"], "win32") == [0, 1]


def test_tells_two_cameras_of_one_make_apart() -> None:
    assert unique_names(["Cam", "Other", "Cam", "Cam"]) == ["Cam", "Other", "Cam (2)", "Cam (3)"]


def test_prefers_the_smallest_picture_that_is_big_and_quick_enough() -> None:
    assert Camera("Cam", 0, FORMATS).best_format() == CameraFormat(960, 720, 30.0)
    assert Camera("Cam", 0, FORMATS).best_format(height=2000) == FORMATS[0]
    assert Camera("Cam", 0).best_format() is None
