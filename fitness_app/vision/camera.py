"""A camera as a live device: by number, or by name through whoever knows the names."""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2

from fitness_app.domain.errors import Sentence, UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.vision.capture import prepare
from fitness_app.vision.live_capture import LiveDevice

FindCamera = Callable[[str], int | None]
"""Gives the number of the camera of that name, None where there is none."""

_BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
_PERMISSION = {
    "win32": Sentence("allow it in Settings › Privacy & security › Camera"),
    "darwin": Sentence("allow it in System Settings › Privacy & Security › Camera"),
}
_SMALL_WIDTH = 640


def camera(spec: SourceSpec, find_camera: FindCamera) -> LiveDevice:
    """The camera that `spec` names; a name is looked up anew at every opening, for a plug may change it."""
    by_number = spec.address.isdecimal()
    name = f"Camera {spec.address}" if by_number else f"The camera “{spec.address}”"
    number = partial(int, spec.address) if by_number else partial(_number_of, spec.address, find_camera)
    return LiveDevice(name, lambda: _open(name, number(), spec), spec.mirrored)


def _number_of(name: str, find_camera: FindCamera) -> int:
    number = find_camera(name)
    if number is None:
        raise UserError(
            "There is no camera “{0}”: plug it in; `fitness-app doctor` lists what is there.", name
        )
    return number


def _open(name: str, number: int, spec: SourceSpec) -> cv2.VideoCapture:
    if sys.platform == "linux":
        _check_device(name, Path(f"/dev/video{number}"))
    prepare()
    capture = cv2.VideoCapture(number, _BACKENDS.get(sys.platform, cv2.CAP_ANY))
    if not capture.isOpened():
        capture.release()
        raise UserError(_why_not(name))
    _wish(capture, spec)
    return capture


def _check_device(name: str, device: Path) -> None:
    if not device.exists():
        raise UserError(
            "{0} is not there: plug it in, or choose another; `fitness-app doctor` lists the cameras.", name
        )
    if not os.access(device, os.R_OK | os.W_OK):
        raise UserError(
            "{0} may not be used by you: run `sudo usermod -aG video $USER`, then log out and in again.", name
        )


def _why_not(name: str) -> Sentence:
    allow = _PERMISSION.get(sys.platform)
    if allow is None:
        return Sentence("{0} cannot be opened: close the program that uses it, or plug it in again.", name)
    return Sentence("{0} cannot be opened: plug it in, close the program that uses it, or {1}.", name, allow)


def _wish(capture: cv2.VideoCapture, spec: SourceSpec) -> None:
    """Asks for size and rate; a camera gives the nearest it has."""
    width, height = spec.size
    if width > _SMALL_WIDTH:
        # Uncompressed, USB 2 carries big pictures at a few frames per second only.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    if width and height:
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    if spec.fps:
        capture.set(cv2.CAP_PROP_FPS, spec.fps)
