"""From frames to poses: one person is found, followed, and freed of jitter."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose, absent
from fitness_app.domain.smoothing import PoseSmoother
from fitness_app.vision.following import Follower
from fitness_app.vision.landmarker import Landmarker
from fitness_app.vision.library import picture_of
from fitness_app.vision.margin import Margin
from fitness_app.vision.scene import Dots, SceneWatch, coarse


@dataclass(frozen=True, slots=True, eq=False)
class _Ready:
    """A picture as MediaPipe takes it (None: to be made yet), and its coarse dots."""

    picture: Any
    dots: Dots


def prepared(frame: Frame) -> Frame:
    """The same frame with what a `PoseEstimator` needs of its picture, made on the caller's thread."""
    if frame.image is None:
        return frame
    return replace(frame, ready=_Ready(picture_of(frame.image), coarse(frame.image)))


class PoseEstimator:
    """Turns the frames of one source into poses of one person, in order of time.

    The person is chosen once and kept when others walk in; somebody else is followed only when the person
    has been gone for two seconds, or after a cut. `model_path` is a pose landmarker (.task), opened at the
    first picture; None serves for pose recordings. Use it in a `with` block, on one thread. Without `smooth`
    the landmarks come as the network gave them.
    """

    def __init__(self, model_path: Path | None, smooth: bool = True) -> None:
        self._model_path = model_path
        self._smoother = PoseSmoother() if smooth else None
        self._follower = Follower()
        self._scene = SceneWatch()
        self._margin = Margin()
        self._landmarker: Landmarker | None = None

    def __enter__(self) -> Self:
        if self._model_path is not None:
            self._opened()  # while the source is being opened: the first picture of a live one is not lost
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._landmarker is not None:
            self._landmarker.close()
            self._landmarker = None

    def estimate(self, frame: Frame) -> Pose:
        """The person in this frame; absent when it is not there.

        A frame that carries a recorded pose passes through the same smoothing, without MediaPipe.
        """
        return self.look(frame)()

    def look(self, frame: Frame) -> Callable[[], Pose]:
        """Looks for the person; the pose comes, smoothed, from what this returns.

        That is to be called once, in the order of the frames, on one thread, which may be another one.
        """
        if frame.pose is not None:
            return partial(self._smooth, frame.pose)
        if frame.image is None:
            raise ValueError("a frame holds a picture or a pose")
        ready = frame.ready if isinstance(frame.ready, _Ready) else _Ready(None, coarse(frame.image))
        cut = self._scene.is_cut(ready.dots)
        if cut:
            self._follower.reset()
            self._margin.reset()
        return partial(self._smooth, self._find(frame.image, frame.time_s, ready.picture), cut)

    def _find(self, image: Image, time_s: float, picture: Any) -> Pose:
        shown = self._margin.around(self._follower.look(image, time_s))
        found = self._opened().detect(shown, time_s, picture if shown is image else None)
        pose = self._margin.without(found, (image.shape[1], image.shape[0]))
        return pose if self._follower.is_same(pose, image) else absent(time_s, pose.size)

    def _opened(self) -> Landmarker:
        if self._landmarker is None:
            if self._model_path is None:
                raise ValueError("pictures need a pose landmarker; only recordings do without")
            self._landmarker = Landmarker(self._model_path)
        return self._landmarker

    def _smooth(self, pose: Pose, cut: bool = False) -> Pose:
        if self._smoother is None:
            return pose
        if cut:
            self._smoother.reset()
        return self._smoother.update(pose)
