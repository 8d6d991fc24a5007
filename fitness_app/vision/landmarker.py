"""MediaPipe's pose landmarker (BlazePose, https://arxiv.org/abs/2006.10204) on the pictures of a source."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Pose, absent
from fitness_app.vision import library
from fitness_app.vision.quiet import without_chatter


class Landmarker:
    """Finds one person in picture after picture: where it was before, else anywhere.

    Close it: left to the garbage collector it raises at exit.
    """

    def __init__(self, model_path: Path) -> None:
        tasks = library.load().tasks
        options = tasks.vision.PoseLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_path=str(model_path)),
            running_mode=tasks.vision.RunningMode.VIDEO,
        )
        with without_chatter():
            self._native: Any = tasks.vision.PoseLandmarker.create_from_options(options)
        self._warm = False
        self._last_ms = -1

    def close(self) -> None:
        """Gives the network and its threads back."""
        self._native.close()

    def detect(self, image: Image, time_s: float, picture: Any = None) -> Pose:
        """The pose in this picture, absent where nobody is; `time_s` grows from call to call.

        `picture` is the same as `library.picture_of` makes it, where that was done before. Pictures go in as
        they are: in 4K a smaller copy cost as much as it saved (20.8 against 20.0 ms).
        """
        size = (image.shape[1], image.shape[0])
        picture = library.picture_of(image) if picture is None else picture
        with self._quiet():
            result = self._native.detect_for_video(picture, self._stamp(time_s))
        if not result.pose_landmarks:
            return absent(time_s, size)
        self._warm = True
        return Pose(time_s, *_arrays(result), size)

    def _quiet(self) -> AbstractContextManager[None]:
        """Until it has seen a person once, MediaPipe has things to remark."""
        return nullcontext() if self._warm else without_chatter()

    def _stamp(self, time_s: float) -> int:
        """MediaPipe wants whole milliseconds that grow."""
        self._last_ms = max(round(time_s * 1000), self._last_ms + 1)
        return self._last_ms


def _arrays(result: Any) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """(33, 4) landmarks and (33, 3) world landmarks of the first person."""
    landmarks = [(point.x, point.y, point.z, point.visibility) for point in result.pose_landmarks[0]]
    world = [(point.x, point.y, point.z) for point in result.pose_world_landmarks[0]]
    return np.array(landmarks, np.float32), np.array(world, np.float32)
