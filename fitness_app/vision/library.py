"""MediaPipe itself: loaded once, silent and without what it drags in."""

from typing import Any

import cv2

from fitness_app.domain.frame import Image
from fitness_app.vision import telemetry
from fitness_app.vision.lean import lean

_loaded: list[Any] = []


def load() -> Any:
    """The package `mediapipe`. The first call takes 0.3 s, which a pose recording need not pay."""
    if not _loaded:
        telemetry.silence()
        with lean():
            import mediapipe  # noqa: PLC0415 -- slow import
            import mediapipe.tasks.python.vision  # noqa: PLC0415 -- slow import

        _loaded.append(mediapipe)
    return _loaded[0]


def picture_of(image: Image) -> Any:
    """The picture as MediaPipe takes it, a copy; None while MediaPipe is not loaded."""
    if not _loaded:
        return None
    colours = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    return _loaded[0].Image(image_format=_loaded[0].ImageFormat.SRGB, data=colours)
