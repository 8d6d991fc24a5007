"""What all sources that OpenCV reads have in common."""

import os

import cv2

from fitness_app.domain.frame import Image


def prepare() -> None:
    """Sets OpenCV up before it opens anything: quiet, and quick to open a camera on Windows.

    FFmpeg and OpenCV write their messages straight to the terminal; what matters of them is said in our own
    sentences. Windows' hardware transforms make a camera take up to minutes to open (opencv issue 17687).
    """
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def read(capture: cv2.VideoCapture) -> Image | None:
    """The next picture (height, width, 3) in BGR, None when there is none."""
    good, image = capture.read()
    return image if good and image is not None else None  # type: ignore[return-value]


def finished(image: Image, mirrored: bool) -> Image:
    """The picture as it leaves a source: flipped left to right where wanted, and read-only."""
    if mirrored:
        image = cv2.flip(image, 1)  # type: ignore[assignment]
    image.flags.writeable = False
    return image
