"""A network stream as a live device: MJPEG over http(s), rtsp, and whatever else FFmpeg plays."""

import socket
from pathlib import PurePosixPath
from urllib.parse import SplitResult, urlsplit

import cv2

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.vision.capture import prepare
from fitness_app.vision.live_capture import LiveDevice

PORTS = {"http": 80, "https": 443, "rtsp": 554, "rtsps": 322}
"""The schemes of streams, with their usual ports."""
VIDEO_ENDINGS = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm")
"""Endings of video files; a stream has others (.mjpg, .m3u8) or none."""
PATIENCE_MS = 5000
"""How long a stream may take to open, and to give a picture."""

_TIMEOUTS = (
    cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
    PATIENCE_MS,
    cv2.CAP_PROP_READ_TIMEOUT_MSEC,
    PATIENCE_MS,
)


def is_address(address: str) -> bool:
    """Whether this names something on the network."""
    return "://" in address


def shown(address: str) -> str:
    """The address as it may be shown and stored: without the user's name and password."""
    if not is_address(address):
        return address
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def is_video_file(address: str) -> bool:
    """Whether the address names a video file on a web server rather than something live."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and PurePosixPath(parts.path).suffix.lower() in VIDEO_ENDINGS


def stream(spec: SourceSpec) -> LiveDevice:
    """The stream at this address."""
    return LiveDevice(f"The stream {shown(spec.address)}", lambda: _open_live(spec.address), spec.mirrored)


def _open_live(address: str) -> cv2.VideoCapture:
    capture = open_stream(address)
    if address.startswith("http") and capture.get(cv2.CAP_PROP_FRAME_COUNT) > 0:
        capture.release()
        raise UserError(
            "{0} is a video file, nothing live: download it and analyse the file.", shown(address)
        )
    return capture


def open_stream(address: str) -> cv2.VideoCapture:
    """Opens the address; raises UserError where nobody answers or what answers is no video."""
    _check(address)
    prepare()
    capture = cv2.VideoCapture(address, cv2.CAP_FFMPEG, _TIMEOUTS)
    if not capture.isOpened():
        capture.release()
        raise UserError(
            "What answers at {0} is no video stream: check the path and the password.", shown(address)
        )
    return capture


def _check(address: str) -> None:
    """FFmpeg says only that it failed; asking the host first tells why."""
    parts = urlsplit(address)
    if parts.scheme not in PORTS:
        raise UserError("{0} cannot be opened: streams begin with {1}.", shown(address), ", ".join(PORTS))
    if not parts.hostname:
        raise UserError("{0} names no host: write it like http://192.168.0.20:8080/video.", shown(address))
    try:
        with socket.create_connection((parts.hostname, _port(parts)), PATIENCE_MS / 1000):
            return
    except OSError as error:
        raise UserError(
            "Nobody answers at {0} ({1}): check the address, and that the camera is on and in "
            "the same network.",
            shown(address),
            error.strerror or error,
        ) from error


def _port(parts: SplitResult) -> int:
    try:
        return parts.port or PORTS[parts.scheme]
    except ValueError as error:
        raise UserError("The port in {0} is no number from 1 to 65535.", shown(parts.geturl())) from error
